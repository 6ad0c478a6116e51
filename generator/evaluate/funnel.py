"""Funnel plots: how far a small area may stray from the average of all by chance. Rule `funnel/1`.

Everywhere the limits are those at which an area's own interval just touches the average. So no point is drawn within
the funnel while its own interval leaves the average out, or the other way round. Source: PHEindicatormethods
`calculate_funnel_limits` and `assign_funnel_significance`.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, sqrt
from typing import Literal

from generator.evaluate.intervals import STRICT, USUAL, Limits, normal_quantile, poisson, wilson

FunnelKind = Literal["proportion", "rate"]
FunnelLabel = Literal["high-0.001", "high-0.025", "not-significant", "low-0.025", "low-0.001"]
"""Beyond the 99.8% limits (one chance in a thousand on that side), beyond the 95% limits, or within."""

_PLACES = 100


def average(ns: Sequence[float], ofs: Sequence[float]) -> float:
    """Give the average of all areas: all numerators over all denominators, so that large areas count for more.

    Raises ValueError where there are not as many of one as of the other, or the denominators come to nothing.
    """
    if len(ns) != len(ofs) or not sum(ofs) > 0:
        raise ValueError("no average: each area has a numerator and a denominator")
    return sum(ns) / sum(ofs)


def proportion_limits(average: float, of: float, confidence: float = USUAL) -> Limits:
    """Give the shares between which an area with this denominator does not differ from the average, a share itself.

    average ∓ z √(average (1 - average) / of), not below 0 nor above 1. A Wilson interval ends where the share observed
    is z standard errors from the true one; set the true one to the average, and this is left. (Wilson limits around
    the average, which Fingertips draws elsewhere, are not quite the same.)

    Raises ValueError unless 0 <= average <= 1 and of > 0, and for a confidence other than 0.95 and 0.998.
    """
    if not 0 <= average <= 1 or not of > 0:
        raise ValueError(f"no limits of a share around {average} with {of} cases")
    spread = normal_quantile(confidence) * sqrt(average * (1 - average) / of)
    return Limits(max(0.0, average - spread), min(1.0, average + spread))


def rate_limits(average: float, events: int, confidence: float = USUAL) -> Limits:
    """Give the rates between which an area with so many events does not differ from the average, in its unit.

    A count of E events has limits l and u, so its rate touches the average where E events were observed and l or u
    expected: the funnel goes from average × E / u to average × E / l. The exposure at which an area with E events has
    such a rate is E divided by it, times the rate's multiplier; that places the line on an axis of populations.

    The limits of the count are those of `poisson`, as in every other verdict on a rate. The publisher's code draws
    exact limits but labels the points by Byar from 10 events on; there its lines differ from ours by 0.2% at most for
    95%, by 1.6% for 99.8%, and ever less with more events [ours].

    Raises ValueError for fewer than one event (the rate is then 0 wherever it lies), for an average that is not above
    0, and for a confidence other than 0.95 and 0.998.
    """
    if events < 1 or not average > 0:
        raise ValueError(f"no limits of a rate around {average} with {events} events")
    limits, _ = poisson(events, confidence)
    return Limits(average * events / limits.upper, average * events / limits.lower)


def funnel_label(kind: FunnelKind, n: int, of: float, average: float) -> FunnelLabel:
    """Say where an area with `n` of `of` stands; `average` as `average` gives it, the 99.8% limits tested first.

    Asks whether the area's own interval leaves the average out (Wilson for a proportion; exact below 10 and Byar from
    10 events for a rate), which is the same as whether the area lies beyond the funnel. On the limit is within.

    Raises ValueError where `wilson` or `poisson` does, and where `of` is not above 0.
    """
    if not of > 0:
        raise ValueError(f"nothing to take {n} from: {of}")
    if _beyond(kind, n, of, average, STRICT) > 0:
        return "high-0.001"
    if _beyond(kind, n, of, average, STRICT) < 0:
        return "low-0.001"
    beyond = _beyond(kind, n, of, average, USUAL)
    if beyond == 0:
        return "not-significant"
    return "high-0.025" if beyond > 0 else "low-0.025"


def axis_points(smallest: float, largest: float) -> tuple[int, ...]:
    """Give the places on the x axis at which limits are drawn: denominators for proportions, events for rates.

    The axis starts at 0, and the lines at 1, where the largest is more than twice the smallest; else at the smallest
    less 5%, rounded down to one digit. It ends at the largest and 5% more, rounded up to two digits. 100 whole numbers
    in equal proportions, so closer together on the left, or as many as there are.

    Raises ValueError unless 0 <= smallest <= largest and largest > 0.
    """
    if not 0 <= smallest <= largest or largest == 0:
        raise ValueError(f"no axis from {smallest} to {largest}")
    first = 1 if largest > 2 * smallest else max(1, _rounded_down(smallest * 0.95))
    last = _rounded_up(largest * 1.05)
    places = [first]
    while len(places) < _PLACES and places[-1] < last:
        step = (last / places[-1]) ** (1 / (_PLACES - len(places)))
        places.append(max(round(places[-1] * step), places[-1] + 1))
    return tuple(places)


def _beyond(kind: FunnelKind, n: int, of: float, average: float, confidence: float) -> int:
    """Give 1 where the area is high, -1 where it is low, 0 where its interval holds the average."""
    own = wilson(n, of, confidence) if kind == "proportion" else _limits_of_rate(n, of, confidence)
    return (own.lower > average) - (own.upper < average)


def _limits_of_rate(n: int, of: float, confidence: float) -> Limits:
    limits, _ = poisson(n, confidence)
    return Limits(limits.lower / of, limits.upper / of)


def _rounded_down(number: float) -> int:
    unit = int(10 ** (len(str(floor(number))) - 1))
    return floor(number / unit) * unit


def _rounded_up(number: float) -> int:
    unit = int(10 ** max(0, len(str(ceil(number))) - 2))
    return ceil(number / unit) * unit
