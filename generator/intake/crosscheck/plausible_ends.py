"""Series that stop before the others of their measure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.catalogue import problem
from generator.intake.crosscheck.lines import Line, Lines, Point
from generator.problems import Problem

BEHIND = 2
"""Periods after which a series has stopped. One period late is common: publishers are asked in turns."""


def check_ends(lines: Lines) -> Iterator[Problem]:
    """Report each series that ends two or more periods before most others of its measure.

    A row with a symbol is no end: it says why there is no number. A series without any number is not looked at, and a
    measure that ended (`valid_to`) may end unevenly.
    """
    ended = {line.area: line.points[-1] for line in lines.lines if line.numbered}
    if lines.figures.valid_to is not None or len(ended) < 2:
        return
    periods = sorted({point.period for line in lines.lines for point in line.points})
    newest = _reached_by_half(ended.values())
    for line in lines.lines:
        last = ended.get(line.area)
        if last is not None and periods.index(newest.period) - periods.index(last.period) >= BEHIND:
            yield _stopped(line, last, newest, lines)


def _reached_by_half(ends: Iterable[Point]) -> Point:
    """Give the newest that at least half of the series reach, so that one mistyped year accuses nobody."""
    in_order = sorted(ends, key=lambda point: point.period)
    return in_order[len(in_order) // 2]


def _stopped(line: Line, last: Point, newest: Point, lines: Lines) -> Problem:
    or_else = (
        "If the measure has ended, write `valid_to:`."
        if line.area == lines.own
        else "If it cannot be compared, say why under `left_out:`."
    )
    place = lines.place(line, last)
    return problem("measure.series-stops", place, area=line.area, last=last.text, newest=newest.text, or_else=or_else)
