"""The figures that an edition holds, as a sentence may be held against them: by measure, area and period.

Only numbers that their publisher shows are here, so nothing that rests on this can print a hidden one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from generator.domain import wording
from generator.domain.period_words import when
from generator.evaluate.change import FIFTH_LAST, PREVIOUS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from generator.domain.measure import Measure
    from generator.domain.period import Period
    from generator.domain.report import Records
    from generator.evaluate.findings import Findings

Line = tuple[tuple["Period", "Decimal"], ...]


@dataclass(frozen=True)
class HeldFigure:
    """One published figure; for the neighbours it is their median."""

    measure: str
    area: str
    period: Period
    value: Decimal


@dataclass(frozen=True)
class Held:
    """Every published figure of an edition."""

    findings: Findings
    records: Records

    @cached_property
    def lines(self) -> Mapping[tuple[str, str], Line]:
        """The figures of each measure and area in order of time; the neighbours' medians under the id of their set."""
        neighbours = self.records.partnership.neighbours
        lines: dict[tuple[str, str], Line] = {}
        for measure, finding in self.findings.measures.items():
            for area, series in finding.series.items():
                lines[measure, area] = tuple((e.period, e.value) for e in series if e.value is not None)
            lines[measure, neighbours] = tuple((m.period, m.value) for m in finding.medians)
        return lines

    def line(self, measure: str, area: str) -> Line:
        """Give one line, empty where nothing is held."""
        return self.lines.get((measure, area), ())

    def figures(self, measure: str) -> Iterator[HeldFigure]:
        """Give all figures of a measure, our own first."""
        own = self.records.own_area
        areas = [area for of, area in self.lines if of == measure and area != own]
        for area in (own, *areas):
            for period, value in self.line(measure, area):
                yield HeldFigure(measure, area, period, value)

    def counts_go(self, measure: str, *, rising: bool) -> bool:
        """Whether the counts that are published behind our own shares or rates go that way in any plain comparison."""
        rows = self.findings.measures[measure].series.get(self.records.own_area, ())
        counts = [(e.period.ordinal, e.n) for e in rows if e.n is not None and not e.rebuilt]
        if not counts:
            return False
        newest, now = counts[-1]
        before = [
            n for ordinal, n in counts if ordinal in {newest - PREVIOUS, newest - FIFTH_LAST, counts[0][0]} - {newest}
        ]
        return any(now > n if rising else now < n for n in before)

    def latest(self, measure: str) -> Period | None:
        """Give our own newest period that has a figure, withheld ones passed over."""
        line = self.line(measure, self.records.own_area)
        return line[-1][0] if line else None

    def measure(self, measure: str) -> Measure:
        """Give what a measure means."""
        return self.records.measures[measure]

    def name(self, measure: str) -> str:
        """Give what to call a measure in a message."""
        named = self.measure(measure)
        return named.short_title or named.title

    def shown(self, figure: HeldFigure) -> str:
        """Write a figure as a reader sees it, with its unit in brief."""
        return wording.brief(figure.value, self.measure(figure.measure))

    def when(self, figure: HeldFigure) -> str:
        """Say when a figure was so, for a sentence."""
        return when(figure.period)

    def area_name(self, area: str) -> str:
        """Give what to call an area in a message."""
        return (
            "the neighbours’ median" if area == self.records.partnership.neighbours else self.records.areas[area].name
        )

    def token(self, figure: HeldFigure) -> str:
        """Write the token that gives a figure."""
        whose = "" if figure.area == self.records.own_area else f" for {figure.area}"
        return f"{{{{ value: {figure.measure} in {figure.period.id}{whose} }}}}"
