"""The recent trend over five points, as Fingertips judges it: rule `recent-trend/1`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

RULE = "recent-trend/1"
THRESHOLD = 9.54953570608324
POINTS = 5

Reason = Literal[
    "too-few-points", "unequal-spacing", "duplicate-period", "missing-value", "none-or-all", "overlapping",
    "no-variation",
]  # fmt: skip


@dataclass(frozen=True)
class Counted:
    """A point of a series of shares: `n` of `of` in the period with this ordinal."""

    at: int
    n: int
    of: int


@dataclass(frozen=True)
class Measured:
    """A point of any other series: a value with its 95% limits in the period with this ordinal."""

    at: int
    value: float
    lower: float
    upper: float


@dataclass(frozen=True)
class Trend:
    """What the five points come to."""

    chi_square: float
    slope: float
    """For counts in log odds a period, for measured values in their unit a period. Its sign is the direction."""
    change: float
    """Average change a period: in shares for counts, else in the unit of the values."""
    lower: float
    upper: float
    """The 99.8% limits of `change`."""
    significant: bool
    """Whether the direction is established: chi-square beyond the threshold, and the guard passed."""
    outlier: bool
    """Whether the chi-square was beyond the threshold and the guard forbade the verdict."""


@dataclass(frozen=True)
class NotCalculated:
    """Why there is no trend."""

    reason: Reason


def recent_trend(
    points: Sequence[Counted | None] | Sequence[Measured | None], *, overlapping: bool = False
) -> Trend | NotCalculated:
    """Judge the latest five of the points given, oldest first; None stands for a missing value."""
    raise NotImplementedError
