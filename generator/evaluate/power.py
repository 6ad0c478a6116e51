"""How often the rules see what is there, and what is not: the figures of the methods page."""

from __future__ import annotations

from dataclasses import dataclass

BASELINE = 0.22
"""The share from which the changes below start."""


@dataclass(frozen=True)
class TrendPower:
    """How often the recent trend is declared, of 1, with so many cases in each of five years."""

    cases: int
    flat: float
    """Where nothing changes: false signals."""
    one_point: float
    """Where the share falls by one percentage point a year; then by two and by four."""
    two_points: float
    four_points: float


@dataclass(frozen=True)
class ChangePower:
    """How often a change between two years is declared, of 1, with so many cases in each."""

    cases: int
    before: float
    after: float
    overlap: float
    """By intervals that do not overlap."""
    newcombe: float
    """By Newcombe's interval of the difference."""


@dataclass(frozen=True)
class ChartSignals:
    """How often a control chart of so many points of a stable process shows a false signal, of 1."""

    points: int
    any_point: float
    last_point: float


TREND: tuple[TrendPower, ...] = ()
CHANGE: tuple[ChangePower, ...] = ()
CONTROL: tuple[ChartSignals, ...] = ()
