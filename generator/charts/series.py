"""Series as they are drawn: runs of points with nothing missing between them, and the breaks that no line crosses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.disclose.cells import Point, Shown
from generator.domain.measure import Measure
from generator.domain.period import Period


@dataclass(frozen=True)
class Spot:
    """One value on a line. `at` is its period's ordinal; `unsure` is a value of low reliability."""

    at: int
    value: Decimal
    lower: Decimal | None = None
    upper: Decimal | None = None
    unsure: bool = False


Run = tuple[Spot, ...]
"""Points of successive periods, joined by a line. A run of one is a dot."""


@dataclass(frozen=True)
class Rift:
    """A change within a series, drawn just before the period `at`. Nothing is joined across a `closed` one."""

    at: int
    closed: bool
    anew: bool = False
    """Whether it is a change of the process, from which a control chart starts anew."""

    @property
    def word(self) -> str:
        """What stands at its head."""
        return "Break" if self.closed else "New process" if self.anew else "Change"


@dataclass(frozen=True)
class HiddenSpot:
    """A period whose value is not published, and the symbol in square brackets that says why."""

    at: int
    mark: str


def rifts(measure: Measure, first: int, last: int) -> tuple[Rift, ...]:
    """Give the breaks of a measure that lie between two periods, by ordinal, in order."""
    found = (Rift(start.ordinal, not each.comparable) for start, each in measure.dated_breaks())
    return tuple(rift for rift in found if first < rift.at <= last)


def rifts_and_processes(measure: Measure, first: Period, last: Period) -> tuple[Rift, ...]:
    """Give the breaks between two periods and the changes of the process, which part no line, in order."""
    anew = (Rift(at.ordinal, closed=False, anew=True) for at, _ in measure.dated_rebases() if first < at <= last)
    return tuple(sorted((*rifts(measure, first.ordinal, last.ordinal), *anew), key=lambda rift: rift.at))


def runs(points: Iterable[Point], broken: Sequence[Rift], *, intervals: bool = False) -> tuple[Run, ...]:
    """Part a series into runs: at periods without a row, at withheld ones, and at breaks that close the line.

    With `intervals` each spot keeps the ends of its own, to be drawn.
    """
    closed = {rift.at for rift in broken if rift.closed}
    found: list[list[Spot]] = []
    for period, cell in shown(points):
        ends = (cell.lower, cell.upper) if intervals else (None, None)
        spot = Spot(period.ordinal, cell.value, *ends, cell.low_reliability)
        if found and found[-1][-1].at == spot.at - 1 and spot.at not in closed:
            found[-1].append(spot)
        else:
            found.append([spot])
    return tuple(tuple(run) for run in found)


def hidden_spots(points: Iterable[Point]) -> tuple[HiddenSpot, ...]:
    """Give the periods of a series whose values are not published."""
    return tuple(HiddenSpot(p.period.ordinal, f"[{p.cell.symbol}]") for p in points if not isinstance(p.cell, Shown))


def shown(points: Iterable[Point]) -> list[tuple[Period, Shown]]:
    """Give the periods of a series that have a published value, each with it."""
    return [(p.period, p.cell) for p in points if isinstance(p.cell, Shown)]


def values(drawn: Iterable[Run]) -> list[Decimal]:
    """Give every value that runs show, their intervals among them, for the axis to hold."""
    ends = ((s.value, s.lower, s.upper) for run in drawn for s in run)
    return [value for three in ends for value in three if value is not None]
