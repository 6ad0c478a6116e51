"""A count rebuilt from a published rate whose denominator is held, where exactly one whole number fits."""

from __future__ import annotations

from decimal import Decimal
from math import ceil, floor

from generator.domain.wording import round_half_up

SMALLEST = 6
"""Counts from 1 to 5 are what publishers hide, and working one out of a rate would undo that. Nought is no secret."""


def rebuilt_count(rate: Decimal, of: int, per: int) -> int | None:
    """Give the one whole number of events whose rate, rounded as published, is `rate`; None where several fit.

    `rate` is per `per` of a population `of`, and its decimals say how it was rounded (halves up). Rule
    `rebuilt-count/1`, ours: no publisher has one. None also for counts below `SMALLEST`, save nought.
    """
    exponent = rate.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    half = Decimal(1).scaleb(-decimals) / 2
    lowest, highest = ceil((rate - half) * of / per), floor((rate + half) * of / per)
    fitting = [
        count
        for count in range(max(lowest, 0), highest + 1)
        if round_half_up(Decimal(count) * per / of, decimals) == rate
    ]
    if len(fitting) != 1 or 0 < fitting[0] < SMALLEST:
        return None
    return fitting[0]
