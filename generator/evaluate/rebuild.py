"""A count rebuilt from a published rate whose denominator is held, where exactly one whole number fits."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil

from generator.domain.value import SMALL, decimals_written


def rebuilt_count(rate: Decimal, of: int, per: int) -> int | None:
    """Give the one whole number of events whose rate, rounded as published, is `rate`; None where several or none fit.

    `rate` is per `per` of a population `of`, and its decimals say how it was rounded: halves up, so that a count n fits
    where rate - half <= n × per / of < rate + half, with half of the last decimal. Exact, in fractions. None also for
    counts of 1 to 5, which publishers hide: working one out of a rate would undo that. Rule `rebuilt-count/1`, ours: no publisher has one.
    """
    half = Fraction(1, 2 * 10 ** decimals_written(rate))
    first = max(0, ceil((Fraction(rate) - half) * of / per))
    beyond = ceil((Fraction(rate) + half) * of / per)
    if beyond - first != 1 or first in SMALL:
        return None
    return first
