"""Control charts of single values (XmR), as the NHS draws them: rule `spc-xmr/1`.

A process that only varies by chance stays within limits made from its own moving ranges, the distances between
neighbouring points. Four rules find what chance alone would seldom do. Source: NHSRplotthedots 0.2.2 (`ptd_spc`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import fsum
from typing import Literal

WIDTH = 2.66
"""Limits are this many average moving ranges from the mean, which is three standard deviations."""

SCREEN = 3.267
"""A moving range this many times the average one is itself beyond its limit, and is left out of the average."""

RUN = 7
"""So many points make a trend or a shift."""

ROUNDING = 1e-12
"""What counts as equal, in proportion to the largest value: a mean of decimals is seldom exact in a computer."""

Signal = Literal["none", "astronomical", "trend", "two-of-three", "shift"]
Assurance = Literal["consistently-met", "consistently-missed", "inconsistent"]
Hit = tuple[int, bool]
"""The index of a point that a rule strikes, and whether on the high or rising side."""


@dataclass(frozen=True)
class Group:
    """A stretch of one process: from the point with index `start` until the next group. In the values' unit."""

    start: int
    mean: float
    lower: float
    upper: float
    near_lower: float
    near_upper: float


@dataclass(frozen=True)
class Control:
    """A control chart's numbers; `signals` and `high` have an entry for each point."""

    groups: tuple[Group, ...]
    signals: tuple[Signal, ...]
    """The first rule in the order of `Signal` that strikes the point."""
    high: tuple[bool | None, ...]
    """True where the signal is on the high or rising side, False on the low or falling side, None without signal."""


def xmr(values: Sequence[float], rebased_at: Sequence[int] = ()) -> Control:
    """Give mean, limits and signals of a series in order of time; a new group starts at each index of `rebased_at`.

    Limits are the mean ∓ 2.66 average moving ranges; near limits lie at two thirds of that. Moving ranges of 3.267
    times their average or more are left out once, and the average taken anew; not where that would leave no movement
    at all [ours], as in a series of noughts and a single one, where every nought would lie beyond the limits.

    1. astronomical: beyond the limits. 2. trend: seven points, each above the one before or each below; all seven.
    3. two-of-three: of three points in a row on one side of the mean, two or three beyond the near limit but within
    the limit; only those. 4. shift: seven in a row on one side of the mean, where a point on the mean is on neither
    side; all seven. No rule looks across a rebase. A series without movement has limits on its mean and no signal.

    Raises ValueError for a group without points: no values, or indexes that are not ascending within the series.
    """
    starts, ends = (0, *rebased_at), (*rebased_at, len(values))
    if any(start >= end for start, end in zip(starts, ends, strict=True)):
        raise ValueError(f"a group without points: {list(rebased_at)} in a series of {len(values)}")
    groups: list[Group] = []
    found: list[tuple[Signal, bool | None]] = []
    for start, end in zip(starts, ends, strict=True):
        part = values[start:end]
        groups.append(_group(start, part))
        found.extend(_signals(part, groups[-1]))
    return Control(tuple(groups), tuple(signal for signal, _ in found), tuple(high for _, high in found))


def assurance(control: Control, target: float, better: Literal["higher", "lower"]) -> Assurance:
    """Say whether the latest group's process, as it is, can be relied on to meet a target in the values' unit.

    A target beyond its limits is always met or always missed; one within them, or on them, is met by chance.
    """
    latest = control.groups[-1]
    if latest.lower <= target <= latest.upper:
        return "inconsistent"
    return "consistently-missed" if (target > latest.upper) == (better == "higher") else "consistently-met"


def _group(start: int, values: Sequence[float]) -> Group:
    mean = fsum(values) / len(values)
    width = WIDTH * _average_range([abs(after - before) for before, after in pairwise(values)])
    near = width * 2 / 3
    return Group(start, mean, mean - width, mean + width, mean - near, mean + near)


def _average_range(ranges: Sequence[float]) -> float:
    if not ranges:
        return 0.0
    average = fsum(ranges) / len(ranges)
    kept = [each for each in ranges if each < SCREEN * average]
    return fsum(kept) / len(kept) if any(kept) else average


def _signals(values: Sequence[float], group: Group) -> list[tuple[Signal, bool | None]]:
    rounding = ROUNDING * max(map(abs, values))
    sides = [_side(value, group.mean, group.mean, rounding) for value in values]
    outside = [_side(value, group.lower, group.upper, rounding) for value in values]
    beyond_near = [_side(value, group.near_lower, group.near_upper, rounding) for value in values]
    near = [0 if far else close for far, close in zip(outside, beyond_near, strict=True)]
    rules: tuple[tuple[Signal, Iterator[Hit]], ...] = (
        ("astronomical", ((index, far > 0) for index, far in enumerate(outside) if far)),
        ("trend", _trends(values)),
        ("two-of-three", _two_of_three(sides, near)),
        ("shift", _shifts(sides)),
    )
    found: dict[int, tuple[Signal, bool]] = {}
    for signal, hits in rules:
        for index, high in hits:
            found.setdefault(index, (signal, high))
    return [found.get(index, ("none", None)) for index in range(len(values))]


def _side(value: float, lower: float, upper: float, rounding: float) -> int:
    """Give 1 above `upper`, -1 below `lower`, 0 between or on them."""
    if value - upper > rounding:
        return 1
    return -1 if lower - value > rounding else 0


def _trends(values: Sequence[float]) -> Iterator[Hit]:
    steps = [(after > before) - (after < before) for before, after in pairwise(values)]
    for first in range(len(values) - RUN + 1):
        if abs(sum(steps[first : first + RUN - 1])) == RUN - 1:
            yield from ((index, steps[first] > 0) for index in range(first, first + RUN))


def _two_of_three(sides: Sequence[int], near: Sequence[int]) -> Iterator[Hit]:
    for first in range(len(sides) - 2):
        three = range(first, first + 3)
        beyond = [index for index in three if near[index]]
        if len(beyond) > 1 and abs(sum(sides[index] for index in three)) == len(three):
            yield from ((index, near[index] > 0) for index in beyond)


def _shifts(sides: Sequence[int]) -> Iterator[Hit]:
    for first in range(len(sides) - RUN + 1):
        if abs(sum(sides[first : first + RUN])) == RUN:
            yield from ((index, sides[first] > 0) for index in range(first, first + RUN))
