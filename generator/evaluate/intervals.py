"""Limits of a share (Wilson) and of a count (exact, Byar).

A report asks for thousands of them, so they are plain arithmetic; scipy is asked only for the few counts below 10.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import sqrt
from types import MappingProxyType
from typing import Literal

USUAL, STRICT = 0.95, 0.998
"""The confidence of the intervals that are shown; and that of the recent trend and of what is called far from others."""

Z: Mapping[float, float] = MappingProxyType({USUAL: 1.959963984540054, STRICT: 3.090232306167813})
"""The two levels of confidence that the field uses, each with its two-sided quantile of the normal distribution."""

TAIL: Mapping[float, float] = MappingProxyType({USUAL: 0.025, STRICT: 0.001})
"""What each level leaves out at either end. Written out, because (1 - 0.95) / 2 is not quite 0.025 in a computer."""

FIRST_OF_BYAR = 10
"""The count from which Byar's approximation is near enough, as Fingertips has it."""

CountMethod = Literal["exact-poisson", "byar"]


@dataclass(frozen=True)
class Limits:
    """The two ends of an interval."""

    lower: float
    upper: float

    def hold(self, value: float) -> bool:
        """Say whether a value lies within the interval, its ends included."""
        return self.lower <= value <= self.upper


def wilson(n: float, of: float, confidence: float = 0.95) -> Limits:
    """Give Wilson's limits of the share `n / of`, as shares from 0 to 1.

    (2n + z² ∓ z √(z² + 4n (1 - n / of))) / (2 (of + z²)). They are the true shares at which the share observed would
    just be z standard errors away. Exactly 0 below for none, exactly 1 above for all.

    Raises ValueError unless 0 <= n <= of and of > 0, and for a confidence other than 0.95 and 0.998.
    Source: Wilson 1927; PHEindicatormethods `phe_proportion`.
    """
    z = normal_quantile(confidence)
    if not 0 <= n <= of or of == 0:
        raise ValueError(f"no share: {n} of {of}")
    square = z * z
    middle = 2 * n + square
    spread = z * sqrt(square + 4 * n * (1 - n / of))
    below = 2 * (of + square)
    # For all of them the formula gives 1 but for the last digit, and a comparison with 1 must not hang on that. For none
    # it gives exactly 0, because the root of z² is z again.
    return Limits((middle - spread) / below, 1.0 if n == of else (middle + spread) / below)


def poisson(count: int, confidence: float = 0.95) -> tuple[Limits, CountMethod]:
    """Give the limits of a count of events, in events, and by which method they were found.

    Exact below 10: half the chi-square quantile of the tail with 2x degrees of freedom (0 for no events), and half
    that of its complement with 2x + 2. Byar from 10: x (1 - 1 / 9x - z / 3√x)³ and, with y = x + 1,
    y (1 - 1 / 9y + z / 3√y)³; from 10 events it is never negative. For a rate divide both by its denominator.

    Raises ValueError for a negative count, and for a confidence other than 0.95 and 0.998.
    Source: Garwood 1936; Breslow and Day 1987; PHEindicatormethods `phe_rate`.
    """
    z = normal_quantile(confidence)
    if count < 0:
        raise ValueError(f"no count: {count}")
    if count < FIRST_OF_BYAR:
        return _exact(count, confidence), "exact-poisson"
    after = count + 1
    lower = count * (1 - 1 / (9 * count) - z / (3 * sqrt(count))) ** 3
    upper = after * (1 - 1 / (9 * after) + z / (3 * sqrt(after))) ** 3
    return Limits(lower, upper), "byar"


def normal_quantile(confidence: float) -> float:
    """Give the two-sided quantile of a level of confidence; ValueError for one that the field does not use."""
    z = Z.get(confidence)
    if z is None:
        raise ValueError(f"confidence is 0.95 or 0.998, not {confidence}")
    return z


@cache  # at most ten counts at two levels
def _exact(count: int, confidence: float) -> Limits:
    from scipy.special import gammainccinv, gammaincinv

    # Half a chi-square quantile with 2k degrees of freedom is the gamma quantile of shape k.
    tail = TAIL[confidence]
    return Limits(
        lower=float(gammaincinv(count, tail)) if count else 0.0,
        upper=float(gammainccinv(count + 1, tail)),
    )
