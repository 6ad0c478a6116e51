"""The recent trend over five points, as Fingertips judges it: rule `recent-trend/1`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import copysign, fsum, log, sqrt
from typing import Literal, TypeVar

from generator.evaluate.intervals import STRICT, USUAL, Z

THRESHOLD = Z[STRICT] ** 2
"""9.5495: chi-square with one degree of freedom at 0.998 is the square of the normal quantile 3.0902."""

TREND_POINTS = 5

Reason = Literal[
    "too-few-points", "unequal-spacing", "duplicate-period", "missing-value", "none-or-all", "no-variation",
]  # fmt: skip
"""Why there is no trend. `none-or-all`: a point in which none or all are counted has no odds. `no-variation`: an
interval without width gives a point endless weight."""


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
    """The 99.8% limits of `change`. They leave out 0 exactly where the chi-square is beyond the threshold."""
    significant: bool
    """Whether the direction is established: chi-square beyond the threshold, and the guard passed."""
    outlier: bool
    """Whether the chi-square was beyond the threshold, but the guard forbade the verdict."""


@dataclass(frozen=True)
class NotCalculated:
    """That there is no trend, and why."""

    reason: Reason


Point = TypeVar("Point", Counted, Measured)


def recent_trend(points: Sequence[Counted | None] | Sequence[Measured | None]) -> Trend | NotCalculated:
    """Judge the latest five of the points given, oldest first; None stands for a missing value.

    The five must be one period apart, of which Fingertips makes sure by its data and not by its code: what it calls
    equal spacing lets 2012, 2013, 2014, 2016, 2017 pass for five years running. Nor may they share years, as rolling
    averages do, which are not independent: whoever calls sees to that.

    A significant trend must keep its sign when any one point is left out, so that no single year makes a trend.

    Raises ValueError where points are not oldest first or of two kinds, where not 0 <= n <= of, and where limits do
    not hold their value. Source: Fingertips recent trends (FingertipsNext; PHEindicatormethods `assign_trend_markers`).
    """
    if len(points) < TREND_POINTS:
        return NotCalculated("too-few-points")
    latest = points[-TREND_POINTS:]
    counted = [point for point in latest if isinstance(point, Counted)]
    measured = [point for point in latest if isinstance(point, Measured)]
    if None in latest:
        return NotCalculated("missing-value")
    if counted and measured:
        raise ValueError("points of two kinds in one series")
    if counted:
        return _uneven([point.at for point in counted]) or _trend_of_counts(counted)
    return _uneven([point.at for point in measured]) or _trend_of_values(measured)


def _uneven(ordinals: Sequence[int]) -> NotCalculated | None:
    steps = [later - earlier for earlier, later in pairwise(ordinals)]
    if min(steps) < 0:
        raise ValueError("the points are not oldest first")
    if 0 in steps:
        return NotCalculated("duplicate-period")
    return None if set(steps) == {1} else NotCalculated("unequal-spacing")


def _trend_of_counts(points: Sequence[Counted]) -> Trend | NotCalculated:
    """Test shares for a linear trend (Cochran and Armitage), with t = 1 to 5, c of d, C = Σc, D = Σd.

    The share changes by b = (D Σct - C Σdt) / q a period, q = D Σdt² - (Σdt)²: the line of least squares through all
    D cases. Without a trend, each case varies by p (1 - p), p = C / D, hence Var b = p (1 - p) D / q, and
    X² = b² / Var b = D (D Σct - C Σdt)² / (C (D - C) q), which is the publisher's formula. The limits b ± z √Var b
    therefore leave out 0 exactly where X² > z², the threshold.

    The direction is the sign of the slope of the log odds, all years weighing the same. Where years differ greatly in
    size it could contradict b and its limits; then the guard strikes too [ours], lest a page say "rose" of a fall.
    """
    if any(not 0 <= point.n <= point.of for point in points):
        raise ValueError("a point that is no share")
    if any(point.n in {0, point.of} for point in points):
        return NotCalculated("none-or-all")
    all_n, all_of = sum(point.n for point in points), sum(point.of for point in points)
    sum_ct = sum(t * point.n for t, point in enumerate(points, 1))
    sum_dt = sum(t * point.of for t, point in enumerate(points, 1))
    q = all_of * sum(t * t * point.of for t, point in enumerate(points, 1)) - sum_dt**2
    change = (all_of * sum_ct - all_n * sum_dt) / q
    variance = all_n * (all_of - all_n) / (all_of * q)
    slope = _slope_of_log_odds(points)
    turns = _turns(points, slope, _slope_of_log_odds) or _sign(slope) != _sign(change)
    chi_square = all_of * (all_of * sum_ct - all_n * sum_dt) ** 2 / (all_n * (all_of - all_n) * q)
    return _judged(chi_square, slope, change, variance, turns=turns)


def _trend_of_values(points: Sequence[Measured]) -> Trend | NotCalculated:
    """Test values for a linear trend, each weighing w = 1 / σ² with σ = (upper - lower) / (2 × 1.96).

    β = (Σw Σwvt - Σwt Σwv) / q with q = Σw Σwt² - (Σwt)², Var β = Σw / q, and X² = β² / Var β. Written with times
    from their weighted mean m, which is the same and loses fewer digits: Var β = 1 / Σw (t - m)².
    """
    if any(not point.lower <= point.value <= point.upper for point in points):
        raise ValueError("limits that do not hold their value")
    if any(point.lower == point.upper for point in points):
        return NotCalculated("no-variation")
    slope, variance = _weighted_line(points)
    turns = _turns(points, slope, lambda rest: _weighted_line(rest)[0])
    return _judged(slope**2 / variance, slope, slope, variance, turns=turns)


def _judged(chi_square: float, slope: float, change: float, variance: float, *, turns: bool) -> Trend:
    spread = Z[STRICT] * sqrt(variance)
    beyond = chi_square > THRESHOLD
    return Trend(
        chi_square=chi_square,
        slope=slope,
        change=change,
        lower=change - spread,
        upper=change + spread,
        significant=beyond and not turns,
        outlier=beyond and turns,
    )


def _turns(points: Sequence[Point], slope: float, slope_of: Callable[[Sequence[Point]], float]) -> bool:
    """Say whether the direction changes when one point is left out; the others keep their distances."""
    left_out = ([p for p in points if p is not point] for point in points)
    return any(_sign(slope_of(rest)) != _sign(slope) for rest in left_out)


def _slope_of_log_odds(points: Sequence[Counted]) -> float:
    middle = fsum(point.at for point in points) / len(points)
    up = fsum((point.at - middle) * log(point.n / (point.of - point.n)) for point in points)
    return up / fsum((point.at - middle) ** 2 for point in points)


def _weighted_line(points: Sequence[Measured]) -> tuple[float, float]:
    """Give the slope and its variance."""
    weights = [(2 * Z[USUAL] / (point.upper - point.lower)) ** 2 for point in points]
    weighed = list(zip(weights, points, strict=True))
    total = fsum(weights)
    middle = fsum(w * point.at for w, point in weighed) / total
    level = fsum(w * point.value for w, point in weighed) / total
    spread = fsum(w * (point.at - middle) ** 2 for w, point in weighed)
    return fsum(w * (point.at - middle) * (point.value - level) for w, point in weighed) / spread, 1 / spread


def _sign(number: float) -> float:
    return copysign(1, number) if number else 0.0
