"""A count out of another as a share, with its interval."""

from __future__ import annotations

from decimal import Decimal

from generator.evaluate.interval import Interval
from generator.evaluate.intervals import wilson
from generator.evaluate.rules import WILSON
from generator.evaluate.year_results import Share


def share(n: int, of: int) -> Share:
    """Give `n` of `of` in percent, with Wilson's 95% interval.

    Raises ValueError unless 0 <= n <= of and of > 0.
    """
    limits = wilson(n, of)
    return Share(
        n, of, Decimal(n) * 100 / Decimal(of), Interval(in_percent(limits.lower), in_percent(limits.upper), WILSON.name)
    )


def in_percent(number: float) -> Decimal:
    """Give a share from 0 to 1, or a difference of two, in percent."""
    return Decimal(repr(number * 100))
