"""The words of a funnel: its title, what its lines mean, its table of every council."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.charts import notes
from generator.charts.comparators import Side
from generator.charts.figure import Row, Table
from generator.charts.periods import both
from generator.charts.tables import COUNTS, cell_words, count_words
from generator.charts.verdicts import COMPARISONS, FUNNELS, Label
from generator.charts.words import as_many, fitted, name_of, unit_phrase, within
from generator.disclose.cells import Shown
from generator.domain import wording
from generator.domain.measure import Measure
from generator.domain.period import Period
from generator.domain.period_words import when
from generator.domain.report import Records
from generator.domain.wording import number
from generator.evaluate.funnel import FunnelLabel
from generator.evaluate.funnel_chart import Cases, Funnel
from generator.evaluate.sides import linking

FAR: frozenset[FunnelLabel] = frozenset({"high-0.001", "low-0.001"})
"""Beyond the outer limits."""

READING = (
    "Each mark is a council: the more cases it has, the farther right it stands, and the less chance can move it.",
    "By chance alone 95 of 100 councils would lie between the dashed lines, and 998 of 1,000 between the solid ones.",
)
NAMES_ROOM = 400
"""Characters for the names of councils beyond the limits in a note. The table has them all."""


@dataclass(frozen=True)
class Everyone:
    """Every council in one period: their figures, the counts of those that have them, and what the rule found."""

    definition: Measure
    records: Records
    period: Period
    sides: tuple[Side, ...]
    counted: Mapping[str, Cases]
    found: Funnel

    @property
    def ours(self) -> Side:
        """Our own side."""
        return next(side for side in self.sides if side.role == "ours")

    @property
    def average(self) -> str:
        """The average of all, in words."""
        return wording.short(Decimal(repr(self.found.average)), self.definition)

    def named(self, *labels: FunnelLabel) -> list[str]:
        """Give the names of the councils with some labels, the highest value first."""
        return [side.label for side in self.sides if self.found.labels.get(side.id) in labels]


def title(everyone: Everyone) -> str:
    """Say where ours stands beside the average of all councils, as the rule found it."""
    ours, count = everyone.ours, len(everyone.counted)
    name = within(name_of(everyone.definition), everyone.records)
    verdict = everyone.found.verdicts.get(ours.id)
    if verdict is None:
        return f"{ours.label} has no counts for {name} {when(everyone.period)}; {count} councils are shown"
    value = cell_words(ours.cell(everyone.period), everyone.definition)
    return (
        f"{ours.label}’s figure for {name}, {value}, was {verdict} {linking(verdict)} the average of {count} councils"
    )


def verdict(everyone: Everyone) -> Label | None:
    """Give the label at our own mark: `■ Worse than the average`."""
    found = everyone.found.verdicts.get(everyone.ours.id)
    if found is None:
        return None
    label = COMPARISONS[found]
    return replace(label, word=f"{label.word} {linking(found)} the average")


def alt(everyone: Everyone) -> str:
    """Say the kind of chart, what it shows, the average, where ours stands, and how many lie beyond the limits."""
    definition, ours = everyone.definition, everyone.ours
    value = cell_words(ours.cell(everyone.period), definition)
    there = _where(everyone)
    where = f"{ours.label} {value}, {there}." if there else f"{ours.label} is not shown."
    high, low = len(everyone.named("high-0.001")), len(everyone.named("low-0.001"))
    what = within(name_of(definition), everyone.records)
    return fitted(
        (
            f"Funnel plot of {what} in {len(everyone.counted)} councils, {everyone.period.prose}.",
            where,
            f"Average {everyone.average}.",
            f"Beyond the 99.8% limits: {number(high)} above, {number(low)} below.",
        )
    )


def _where(everyone: Everyone) -> str:
    """Say as words after our value where it lies: `above the 99.8% limits, so worse than the average`."""
    label, verdict = (found.get(everyone.ours.id) for found in (everyone.found.labels, everyone.found.verdicts))
    if label is None or verdict is None:
        return ""
    if label == "not-significant":
        return "within the limits, so similar to the average"
    side, level = label.split("-")
    limits = f"{'above' if side == 'high' else 'below'} the {'99.8%' if level == '0.001' else '95%'} limits"
    return f"{limits}, so {verdict} than the average"


def table(everyone: Everyone) -> Table:
    """Set councils in rows, the highest value first, ours marked: value, counts, and where the rule puts it."""
    definition, period = everyone.definition, everyone.period
    rows = []
    for side in everyone.sides:
        cell = side.cell(period)
        label = everyone.found.labels.get(side.id)
        words = FUNNELS[label] if label else "not tested"
        rows.append(
            Row(
                side.label,
                (cell_words(cell, definition), *count_words(cell), words),
                highlighted=side.role == "ours",
            )
        )
    return Table(
        caption=f"{definition.title}, {unit_phrase(definition)}, {period.prose}",
        columns=("Council", period.prose, *(c.capitalize() for c in COUNTS), f"Beside the average, {everyone.average}"),
        rows=tuple(rows),
    )


def remarks(everyone: Everyone) -> tuple[str, ...]:
    """Name the councils beyond the outer limits, the neighbours, and those that have no counts."""
    period = everyone.period
    without = [side for side in everyone.sides if side.id not in everyone.counted]
    hidden = [side.between(period, period) for side in without if not isinstance(side.cell(period), Shown)]
    return (
        f"The average of {len(everyone.counted)} councils, all their cases together, is {everyone.average}.",
        *_beyond("above", everyone.named("high-0.001")),
        *_beyond("below", everyone.named("low-0.001")),
        notes.neighbours_note(everyone.records),
        *((f"No counts, so not drawn: {_list([side.label for side in without])}.",) if without else ()),
        *notes.symbol_notes([side for side in hidden if side.points]),
        *notes.publisher_notes(everyone.ours.between(period, period)),
    )


def _beyond(side: str, names: Sequence[str]) -> tuple[str, ...]:
    return (f"{number(len(names)).capitalize()} {side} the 99.8% limits: {_list(names)}.",) if names else ()


def _list(names: Sequence[str]) -> str:
    whole = both(names)
    return whole if len(whole) <= NAMES_ROOM else as_many(names, NAMES_ROOM)
