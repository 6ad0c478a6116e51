"""Who stands beside us in a figure, under which name, and in which role."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.charts.style import Role
from generator.disclose.cells import Cell, DisclosedMeasure, Point, Shown
from generator.domain.period import Period
from generator.domain.report import Records
from generator.evaluate.councils import neighbours_of

MEDIAN = "Neighbours’ median"


@dataclass(frozen=True)
class Side:
    """One series of a figure. `known` says of how many neighbours a median is known, where it is not all."""

    id: str
    label: str
    role: Role
    points: tuple[Point, ...]
    known: Mapping[Period, tuple[int, int]]

    def cell(self, period: Period) -> Cell | None:
        """Give the cell of a period; None is a gap."""
        return next((p.cell for p in self.points if p.period == period), None)

    def value(self, period: Period) -> Decimal | None:
        """Give the published value of a period; None where there is none."""
        cell = self.cell(period)
        return cell.value if isinstance(cell, Shown) else None

    def between(self, first: Period, last: Period) -> Side:
        """Keep only the points from one period to another, both included."""
        return replace(
            self,
            points=tuple(p for p in self.points if first <= p.period <= last),
            known={period: count for period, count in self.known.items() if first <= period <= last},
        )

    def begun(self) -> Side:
        """Leave out the periods before the first that was counted at all: collection had not begun."""
        first = next((i for i, p in enumerate(self.points) if _counted(p.cell)), len(self.points))
        return replace(self, points=self.points[first:])

    def called(self, label: str) -> Side:
        """Give the same series under another name."""
        return replace(self, label=label)


def our_side(measure: DisclosedMeasure, records: Records) -> Side:
    """Give our own series."""
    points = measure.lines.get(records.own_area, ())
    return Side(records.own_area, records.partnership.short_name, "ours", points, {})


def other_sides(measure: DisclosedMeasure, records: Records) -> tuple[Side, ...]:
    """Give the comparators of a measure that have points, in its order: areas, and the neighbours as their median."""
    found: list[Side] = []
    for comparator in records.comparators_of(measure.definition):
        if comparator == records.partnership.neighbours:
            found.append(neighbour_median(measure, records))
        else:
            found.append(area_side(measure, comparator, records))
    return tuple(side for side in found if side.points)


def area_side(measure: DisclosedMeasure, area: str, records: Records) -> Side:
    """Give the series of one other area."""
    known = records.areas[area]
    return Side(area, known.name, known.kind, measure.lines.get(area, ()), {})


def neighbour_median(measure: DisclosedMeasure, records: Records) -> Side:
    """Give the neighbours' median as a series."""
    points = tuple(Point(m.period, m.cell) for m in measure.medians)
    known = {m.period: (m.known, m.total) for m in measure.medians if m.known < m.total}
    return Side(records.partnership.neighbours, MEDIAN, "neighbours", points, known)


def area_sides(measure: DisclosedMeasure, records: Records) -> tuple[Side, ...]:
    """Give the series of every other area of a measure: each neighbour, if it is compared with them, then the rest."""
    named: list[str] = []
    for comparator in records.comparators_of(measure.definition):
        if comparator == records.partnership.neighbours:
            named[:0] = neighbours_of(measure.definition, records)
        else:
            named.append(comparator)
    return tuple(area_side(measure, area, records) for area in dict.fromkeys(named) if area != records.own_area)


def uses_neighbours(measure: DisclosedMeasure, records: Records) -> bool:
    """Whether a measure is compared with the neighbours."""
    return records.partnership.neighbours in records.comparators_of(measure.definition)


def _counted(cell: Cell) -> bool:
    return isinstance(cell, Shown) or cell.symbol not in {"x", "z"}
