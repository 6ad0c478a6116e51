"""Quarters of all areas: where a value stands among them, without any test."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import floor
from typing import Literal, TypeVar

from generator.domain.judgement import Band

Better = Literal["higher", "lower"]
Number = TypeVar("Number", float, Decimal)

FEWEST = 4
"""Of fewer areas there are no quarters."""


def quantile7(values: Sequence[Number], share: float) -> Number:
    """Give the value below which this share of the values lies, between two of them in proportion.

    With n values in order and h = (n - 1) share, it is the value number floor(h), counted from 0, and the rest of h of
    the way to the next one. R's type 7 and numpy's default; DfE LAIT and Fingertips use it.

    Raises ValueError without values, or unless 0 <= share <= 1.
    """
    if not values or not 0 <= share <= 1:
        raise ValueError(f"no quantile {share} of {len(values)} values")
    ordered = sorted(values)
    at = (len(ordered) - 1) * Fraction(share)
    below, rest = floor(at), at - floor(at)
    if rest == 0:
        return ordered[below]
    return ordered[below] + (ordered[below + 1] - ordered[below]) * rest.numerator / rest.denominator


def band_of(value: Number, values: Sequence[Number], better: Better) -> Band | None:
    """Give the quarter of all areas in which a value lies, A the best, or None where there is none to give.

    The bounds are the three quartiles of `values`, our own among them; a value on a bound is in the quarter below it.
    None for fewer than four areas; also where the value is two quartiles at once [ours]: so many areas share it that
    they would fill more than a quarter, and the best of all could be called C.

    Raises ValueError for a value beyond all of `values`. Source: DfE LAIT.
    """
    if len(values) < FEWEST:
        return None
    if not min(values) <= value <= max(values):
        raise ValueError(f"{value} lies beyond the values that it is set among")
    bounds = [quantile7(values, share) for share in (0.25, 0.5, 0.75)]
    if any(value == low == high for low, high in pairwise(bounds)):
        return None
    bands: tuple[Band, ...] = ("A", "B", "C", "D") if better == "lower" else ("D", "C", "B", "A")
    return bands[sum(value > bound for bound in bounds)]


def in_worst_quarter(value: Number, values: Sequence[Number], better: Better) -> bool:
    """Say whether a value lies at or beyond the quartile of `values` on the worse side.

    Never so for the best of them [ours], on which the quartile falls where most areas share it, nor among fewer than
    four areas.
    """
    if len(values) < FEWEST:
        return False
    if better == "higher":
        return value <= quantile7(values, 0.25) and value < max(values)
    return value >= quantile7(values, 0.75) and value > min(values)
