"""Figures about ten, a hundred or a thousand times those beside them: a slipped point, a nought too many, a new unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from generator.catalogue import problem
from generator.intake.crosscheck.lines import Line, Lines, Point, printed
from generator.problems import Problem

POWERS = {1: "ten", 2: "a hundred", 3: "a thousand"}
"""A slipped point or nought; shares of one among percentages; thousands among single ones."""

NEAR_A_POWER = Decimal("1.25")
"""How far from a power of ten a ratio may be: 8 to 12.5 times. Most figures move by less than a quarter from one period
to the next, and a slip keeps that movement."""

FEWEST_REST = 4
"""Other figures that are needed to say what is usual in a series."""

APART = 3
"""How many times as great all figures on one side of a lasting jump must be as all on the other: as far as the middle
between one and ten. A series that swings as wildly by itself has no unit to lose."""


def check_jumps(lines: Lines) -> Iterator[Problem]:
    """Report in each series the newest jump by a power of ten that no break and no note explains.

    Noughts and small counts are passed over, as if they were not there.
    """
    for line in lines.lines:
        jumps = [
            jump for points in lines.unbroken(line) for jump in _jumps([p for p in points if p.value and p.is_fine])
        ]
        if jumps:
            yield _problem(jumps[-1], line, lines)


@dataclass(frozen=True)
class _Jump:
    """A figure about 10 to the `power` times those that it is held against."""

    at: Point
    power: int
    beside: Sequence[Point]
    lasts: bool = False


def _jumps(points: Sequence[Point]) -> Iterator[_Jump]:
    """Give each jump among points that have values other than nought."""
    for number, point in enumerate(points):
        before, after = points[:number], points[number + 1 :]
        found = None
        if before and after:
            found = _alone(point, before[-1], after[0]) or _from_now_on(before, points[number:])
        elif len(before or after) >= FEWEST_REST:
            found = _at_the_end(point, before or after[::-1])
        if found is not None and not found.at.answered:
            yield found


def _alone(point: Point, before: Point, after: Point) -> _Jump | None:
    power = _power(point.number / before.number)
    return _Jump(point, power, (before, after)) if power and power == _power(point.number / after.number) else None


def _from_now_on(before: Sequence[Point], after: Sequence[Point]) -> _Jump | None:
    """Find a new level: from one figure to the next, and of all the figures before and after, two of each at least."""
    power = _power(after[0].number / before[-1].number)
    if not power or len(before) < 2 or len(after) < 2 or _power(_middle(after) / _middle(before)) != power:
        return None
    return _Jump(after[0], power, before[-1:], lasts=True) if _are_apart(before, after) else None


def _at_the_end(point: Point, rest: Sequence[Point]) -> _Jump | None:
    """Find a first or last figure that fits neither the one beside it, which is the last of `rest`, nor the rest."""
    power = _power(point.number / rest[-1].number)
    if not power or power != _power(point.number / _middle(rest)) or not _are_apart([point], rest):
        return None
    return _Jump(point, power, rest[-1:])


def _are_apart(some: Sequence[Point], others: Sequence[Point]) -> bool:
    lower, upper = sorted(([p.number for p in some], [p.number for p in others]), key=min)
    return min(upper) >= APART * max(lower)


def _power(ratio: Decimal) -> int:
    """Give the power of ten that a ratio is near, negative for a fall, or 0 where it is near none."""
    is_rise = ratio > 1
    times = ratio if is_rise else 1 / ratio
    for power in POWERS:
        exact = Decimal(10) ** power
        if exact / NEAR_A_POWER <= times <= exact * NEAR_A_POWER:
            return power if is_rise else -power
    return 0


def _middle(points: Sequence[Point]) -> Decimal:
    return Decimal(median(point.number for point in points))


def _problem(jump: _Jump, line: Line, lines: Lines) -> Problem:
    power = POWERS[abs(jump.power)]
    others = " and ".join(lines.written(point) for point in jump.beside)
    return problem(
        "measure.unit-jump",
        lines.place(line, jump.at),
        when=f"From {jump.at.text} on" if jump.lasts else f"In {jump.at.text}",
        area=line.area,
        times=f"{power} times" if jump.power > 0 else f"one {power.removeprefix('a ')}th of",
        what=_what(jump),
        numbers=printed(f": {lines.written(jump.at)} beside {others}", jump.at, *jump.beside),
    )


def _what(jump: _Jump) -> str:
    if len(jump.beside) > 1:
        return "what it is before and after"
    return "what it was before" if jump.beside[0].period < jump.at.period else "what it was afterwards"
