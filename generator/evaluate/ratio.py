"""The ratio of two rates, with exact limits and the p-value that agrees with them."""

from __future__ import annotations

from math import inf

from generator.evaluate.intervals import TAIL, USUAL, Limits, normal_quantile


def exact_ratio(
    x1: int, of1: float, x2: int, of2: float, confidence: float = USUAL
) -> tuple[float | None, Limits, float] | None:
    """Give the second rate divided by the first, its exact limits, and the p-value of "both rates are the same".

    Given x1 + x2 events in all, x2 is binomial with the share π = ρ of2 / (of1 + ρ of2), where ρ is the ratio of the
    rates. Clopper and Pearson's limits of π, turned round, are those of ρ = (π / (1 - π)) (of1 / of2). The p-value is
    the central one, twice the smaller tail at ρ = 1 and at most 1, because only with that do the limits leave out 1
    exactly where p is below the level (Fay 2010).

    No events in period 1: the ratio is None (it has no upper bound) and the upper limit is infinite. No events in
    period 2: the ratio and the lower limit are 0. None in either: nothing is known of the ratio, and the answer is
    None, to be told as "cannot be judged".

    Raises ValueError for a negative count, for a denominator that is not above 0, and for a confidence other than
    0.95 and 0.998. Source: Przyborowski and Wilenski 1940; Clopper and Pearson 1934; Fay 2010.
    """
    normal_quantile(confidence)
    if x1 < 0 or x2 < 0 or not (of1 > 0 and of2 > 0):
        raise ValueError(f"no rates: {x1} of {of1} and {x2} of {of2}")
    if x1 == x2 == 0:
        return None
    exposure = of1 / of2
    ratio = None if x1 == 0 else x2 / x1 * exposure
    low, high = _odds_limits(x1, x2, TAIL[confidence])
    return ratio, Limits(low * exposure, high * exposure), _central_p(x1, of1, x2, of2)


def _odds_limits(x1: int, x2: int, tail: float) -> tuple[float, float]:
    """Give the limits of π / (1 - π). The upper one is taken from 1 - π, which near 1 has more digits than π has."""
    from scipy.special import betaincinv

    low, high = 0.0, inf
    if x2 > 0:
        share = float(betaincinv(x2, x1 + 1, tail))
        low = share / (1 - share)
    if x1 > 0:
        rest = float(betaincinv(x1, x2 + 1, tail))
        high = (1 - rest) / rest
    return low, high


def _central_p(x1: int, of1: float, x2: int, of2: float) -> float:
    from scipy.special import betainc

    share = of2 / (of1 + of2)
    at_least = float(betainc(x2, x1 + 1, share)) if x2 > 0 else 1.0
    at_most = float(betainc(x1, x2 + 1, 1 - share)) if x1 > 0 else 1.0
    return min(1.0, 2 * min(at_least, at_most))
