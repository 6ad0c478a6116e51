"""Noughts where figures before and after are far from it: mostly a year in which nobody recorded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from statistics import median

from generator.catalogue import problem
from generator.intake.crosscheck.lines import Line, Lines, Point, printed
from generator.problems import Problem

EXPECTED = 10
"""Cases that must be expected before a nought is strange: where ten are, none is found once in 20,000 times."""

ONE_LEVEL = 4
"""How many times as great the one of the two figures may be as the other. A gap lies between figures of one level; a
nought on the way down from much to little may be the end of a way of working."""

STEADY = Decimal("0.5")
"""The part of their median that all other figures must reach, where no counts say how many cases to expect."""

FEWEST_STEADY = 4
"""Other figures that are needed to call a series steady."""

_SMALL = frozenset({"c", "low"})
"""Symbols of numbers that are small, so that a nought beside them is not far from its neighbours."""


def check_noughts(lines: Lines) -> Iterator[Problem]:
    """Report in each series the newest strange nought: one between figures far from it, or the last after two such.

    What a note explains is not reported, nor a nought beside a number that is hidden because it is small.
    """
    for line in lines.lines:
        found = [pair for points in lines.unbroken(line) for pair in _noughts(points)]
        if found:
            yield _problem(*found[-1], line, lines)


def _noughts(points: Sequence[Point]) -> Iterator[tuple[Point, Sequence[Point]]]:
    """Give each strange nought with the two figures that make it so."""
    known = [point for point in points if point.value is not None or point.observed.symbol in _SMALL]
    for number, point in enumerate(known):
        is_last = number == len(known) - 1
        beside = known[max(number - 2, 0) : number] if is_last else (*known[:number][-1:], known[number + 1])
        if point.value == 0 and not point.answered and len(beside) == 2 and _is_strange(point, beside, known):
            yield point, beside


def _is_strange(nought: Point, beside: Sequence[Point], known: Sequence[Point]) -> bool:
    if any(other.value is None for other in beside):
        return False
    if all(other.observed.n is not None for other in beside):
        return _are_of_one_level(beside) and all(_expected(nought, other) >= EXPECTED for other in beside)
    rest = [point for point in known if point is not nought and point.value is not None]
    return _are_of_one_level(beside) and _are_steady(rest) and all(other.is_fine for other in beside)


def _are_of_one_level(beside: Sequence[Point]) -> bool:
    less, more = sorted(other.number for other in beside)
    return more <= ONE_LEVEL * less


def _expected(nought: Point, other: Point) -> Decimal:
    """Give how many cases there would have been in place of none, had they been as frequent as in the other period.

    Never more than there were in that one: fewer were seen, so that less can be concluded.
    """
    n, of, others = Decimal(other.observed.n or 0), nought.observed.of, other.observed.of
    return min(n, n * of / others) if of and others else n


def _are_steady(rest: Sequence[Point]) -> bool:
    if len(rest) < FEWEST_STEADY:
        return False
    numbers = [point.number for point in rest]
    return min(numbers) > 0 and min(numbers) >= STEADY * Decimal(median(numbers))


def _problem(nought: Point, beside: Sequence[Point], line: Line, lines: Lines) -> Problem:
    is_last = nought.period > beside[-1].period
    # Where there are counts they say more of a nought than shares do.
    written = [lines.written(p) if p.observed.n is None else f"{p.observed.n:,}" for p in beside]
    return problem(
        "measure.lone-zero",
        lines.place(line, nought),
        period=nought.text,
        area=line.area,
        beside="after figures" if is_last else "between figures",
        numbers=printed(f": {' and '.join(written)}", *beside),
    )
