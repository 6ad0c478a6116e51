"""A measure's figures as lines: each area's values in the order of time, worked out in the measure's unit."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, get_args

from generator.domain.observation import Observation
from generator.domain.period import Period
from generator.domain.value import decimals_written, exact_value
from generator.domain.wording import round_half_up
from generator.intake.crosscheck.cells import is_hidden
from generator.intake.crosscheck.chosen import own_area
from generator.intake.crosscheck.references import written_at
from generator.intake.figures import Figures
from generator.intake.library import Library
from generator.intake.located import Located
from generator.problems import Place

Kind = Literal["council", "region", "country"]
KINDS_OF_AREA: tuple[Kind, ...] = get_args(Kind)

FEWEST_COUNTED = 10
"""Counts below it go from one to ten and back by chance alone."""


@dataclass(frozen=True)
class Point:
    """One figure. `value` is None where there is no number, and where the number has been refused already."""

    text: str
    period: Period
    observed: Observation
    value: Decimal | None

    @property
    def number(self) -> Decimal:
        """The value of a point that has one, as the points of `Line.numbered` do."""
        return Decimal("nan") if self.value is None else self.value

    @property
    def answered(self) -> bool:
        """Whether a note tells readers about it, or its publisher calls it unreliable: then nobody is asked again."""
        return self.observed.note is not None or self.observed.symbol is not None

    @property
    def hidden(self) -> bool:
        """Whether a report may have to hide a number behind it, so that no message may print it."""
        n, of = self.observed.n, self.observed.of
        return n is not None and (is_hidden(n, of) if of is not None else is_hidden(n, n))

    @property
    def is_fine(self) -> bool:
        """Whether it is not made of a small count, nor of one digit alone, which is as coarse as one."""
        if self.observed.n is not None:
            return self.observed.n >= FEWEST_COUNTED
        return abs(self.number) >= 2 * self.rounding * FEWEST_COUNTED

    @property
    def rounding(self) -> Decimal:
        """How far the value may be from the exact one: half of its last digit as published, nothing beside counts."""
        if self.value is None or self.value != self.observed.value:
            return Decimal(0)
        return Decimal(1).scaleb(-decimals_written(self.value)) / 2


@dataclass(frozen=True)
class Line:
    """The figures of one area in the order of time. `points` have numbers or symbols; a period without a row has none."""

    area: str
    kind: Kind
    points: tuple[Point, ...]

    @property
    def numbered(self) -> tuple[Point, ...]:
        """The points that have a value."""
        return tuple(point for point in self.points if point.value is not None)


@dataclass(frozen=True)
class Lines:
    """The lines of one measure. What it leaves out, with the reason, is not among them: that has been answered.

    `councils` are the ids of all councils held, with figures of this measure or without, if they are all of England's.
    """

    figures: Figures
    document: Located
    lines: tuple[Line, ...]
    own: str
    every_council: bool
    councils: frozenset[str]

    def of_kind(self, kind: Kind) -> tuple[Line, ...]:
        """Give the lines of councils, of regions or of the country."""
        return tuple(line for line in self.lines if line.kind == kind)

    def unbroken(self, line: Line) -> tuple[tuple[Point, ...], ...]:
        """Cut the points of a line at the measure's breaks, comparable ones too: a change there is explained."""
        starts = [p for each in self.figures.breaks if isinstance(p := self.figures.read(each.from_period), Period)]
        parts: dict[int, list[Point]] = {}
        for point in line.points:
            parts.setdefault(sum(start <= point.period for start in starts), []).append(point)
        return tuple(tuple(part) for part in parts.values())

    def written(self, point: Point) -> str:
        """Write a value for a message: as published, or worked out from counts with one decimal, below one with three."""
        value = point.number
        if point.observed.of is not None and not point.rounding:
            value = round_half_up(value, 1 if abs(value) >= 1 else 3)
        return f"{value:,f}%" if self.figures.unit == "percent" else f"{value:,f}"

    def place(self, line: Line, point: Point) -> Place:
        """Say where a figure's row starts."""
        return self.document.key(("values", line.area, point.text))


def all_lines(library: Library) -> Iterator[Lines]:
    """Give the lines of every measure, as far as its figures and the list of areas can be read."""
    areas = library.areas.document
    kinds = _kinds(areas)
    held = {a for a, kind in kinds.items() if kind == "council" and areas.at(("areas", a, "held")) is not False}
    own = own_area(library)
    for measure, figures in library.figures.items():
        document = library.measures[measure].document
        left_out = _left_out(document, areas) - {own}
        lines = tuple(
            Line(area, kind, points_of(area, figures))
            for area, kind in kinds.items()
            if area in figures.values and area not in left_out
        )
        yield Lines(figures, document, lines, own, areas.at(("every_council",)) is True, frozenset(held - left_out))


def printed(text: str, *points: Point) -> str:
    """Give the text, or nothing where a number behind one of the points may have to be hidden."""
    return "" if any(point.hidden for point in points) else text


def _kinds(areas: Located) -> dict[str, Kind]:
    """Give what each area is. One whose kind cannot be read is a problem of its own."""
    written = {area: areas.at(("areas", area, "kind")) for area in areas.names(("areas",))}
    return {area: kind for area, found in written.items() for kind in KINDS_OF_AREA if kind == found}


def _left_out(document: Located, areas: Located) -> AbstractSet[str]:
    found = set(document.names(("left_out",)))
    for name in tuple(found):
        found |= {written.id for written in written_at(areas, ("neighbour_sets", name, "areas", "*"))}
    return found


def points_of(area: str, figures: Figures) -> tuple[Point, ...]:
    """Give the figures of one area in order of time, each period once."""
    read = figures.periods()
    points: dict[Period, Point] = {}
    for text, observed in figures.values[area].items():
        period = read[text]
        if isinstance(period, Period):  # others are problems of their own, and so is a period that stands twice
            points.setdefault(period, Point(text, period, observed, _value(observed, figures)))
    return tuple(points[period] for period in sorted(points))


def _value(observed: Observation, figures: Figures) -> Decimal | None:
    value = exact_value(figures.unit, observed)
    if value is None:
        return None
    least, most = figures.possible
    is_refused = (least is not None and value < least) or (most is not None and value > most)
    return None if is_refused else value
