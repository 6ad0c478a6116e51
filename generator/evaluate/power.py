"""How often the rules see what is there, and what is not: the figures of the methods page.

All are shares from 0 to 1. They were found by simulation, two million series for each figure of `TREND` and 200,000
for each of `CONTROL`; those of `CHANGE` by going through every possible pair of counts. A test repeats them in small.
"""

from __future__ import annotations

from dataclasses import dataclass

LEVEL_OF_SHARES = 0.22
"""The share that the made-up series have: on average over five years, or in the first of two."""


@dataclass(frozen=True)
class TrendPower:
    """How often the recent trend is declared where each of five years has so many cases.

    The share falls evenly, with `LEVEL_OF_SHARES` in the middle year: by two points a year it goes from 26% to 18%.
    """

    cases: int
    flat: float
    """Where nothing changes, so every signal is false."""
    one_point: float
    """Where the share falls by one percentage point a year."""
    two_points: float
    """By two a year."""
    four_points: float
    """By four a year."""


@dataclass(frozen=True)
class ChangePower:
    """How often a change between two years is declared where each has so many cases."""

    cases: int
    before: float
    """The true share in the first year."""
    after: float
    """The true share in the second."""
    overlap: float
    """Declared where the two 95% intervals do not overlap, which is not our rule."""
    newcombe: float
    """Declared by Newcombe's 95% interval of the difference, which is."""


@dataclass(frozen=True)
class ChartSignals:
    """How often a control chart of so many points of a stable process shows a false signal."""

    points: int
    any_point: float
    """At one point of the chart or more."""
    last_point: float
    """At the last point, by which we judge."""


TREND: tuple[TrendPower, ...] = (
    TrendPower(cases=30, flat=0.002, one_point=0.003, two_points=0.010, four_points=0.066),
    TrendPower(cases=100, flat=0.002, one_point=0.010, two_points=0.058, four_points=0.489),
    TrendPower(cases=300, flat=0.002, one_point=0.038, two_points=0.327, four_points=0.988),
    TrendPower(cases=1000, flat=0.002, one_point=0.249, two_points=0.960, four_points=1.0),
    TrendPower(cases=3000, flat=0.002, one_point=0.862, two_points=1.0, four_points=1.0),
)
"""The recent trend: one row for each number of cases a year."""

CHANGE: tuple[ChangePower, ...] = (
    ChangePower(cases=100, before=0.22, after=0.22, overlap=0.0056, newcombe=0.0485),
    ChangePower(cases=300, before=0.22, after=0.22, overlap=0.0056, newcombe=0.0495),
    ChangePower(cases=300, before=0.22, after=0.18, overlap=0.0603, newcombe=0.2305),
    ChangePower(cases=300, before=0.22, after=0.15, overlap=0.2860, newcombe=0.5991),
    ChangePower(cases=1000, before=0.22, after=0.18, overlap=0.2960, newcombe=0.6094),
)
"""A change between two years: the first two rows are without one."""

CONTROL: tuple[ChartSignals, ...] = (
    ChartSignals(points=12, any_point=0.072, last_point=0.014),
    ChartSignals(points=24, any_point=0.186, last_point=0.016),
    ChartSignals(points=36, any_point=0.293, last_point=0.017),
)
"""Control charts of normally distributed points."""
