"""A count rebuilt from a published rate whose denominator is held, where exactly one whole number fits."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil

SMALLEST = 6
"""Counts from 1 to 5 are what publishers hide, and working one out of a rate would undo that. Nought is no secret."""


def rebuilt_count(rate: Decimal, of: int, per: int) -> int | None:
    """Give the one whole number of events whose rate, rounded as published, is `rate`; None where several or none fit.

    `rate` is per `per` of a population `of`, and its decimals say how it was rounded: halves up, so that a count n fits
    where rate - half <= n × per / of < rate + half, with half of the last decimal. Exact, in fractions. None also for
    counts below `SMALLEST`, save nought. Rule `rebuilt-count/1`, ours: no publisher has one.
    """
    exponent = rate.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    half = Fraction(1, 2 * 10**decimals)
    first = max(0, ceil((Fraction(rate) - half) * of / per))
    beyond = ceil((Fraction(rate) + half) * of / per)
    if beyond - first != 1 or 0 < first < SMALLEST:
        return None
    return first
