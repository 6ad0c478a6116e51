"""Quarters of all areas: where a value stands among them, without any test."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypeVar

Better = Literal["higher", "lower"]
Band = Literal["A", "B", "C", "D"]
Number = TypeVar("Number", float, Decimal)


def quantile7(values: Sequence[Number], share: float) -> Number:
    """Give the value below which this share of the values lies, between two of them in proportion."""
    raise NotImplementedError


def band_of(value: Number, values: Sequence[Number], better: Better) -> Band | None:
    """Give the quarter of all areas in which a value lies, A the best."""
    raise NotImplementedError


def in_worst_quarter(value: Number, values: Sequence[Number], better: Better) -> bool:
    """Say whether a value lies at or beyond the quartile on the worse side."""
    raise NotImplementedError
