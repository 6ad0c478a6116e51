"""The ratio of two rates, with exact limits and the p-value that agrees with them."""

from __future__ import annotations

from generator.evaluate.intervals import Limits


def exact_ratio(
    x1: int, of1: float, x2: int, of2: float, confidence: float = 0.95
) -> tuple[float | None, Limits, float] | None:
    """Give rate 2 over rate 1, its limits and the p-value; None where both counts are 0, so that nothing is known."""
    raise NotImplementedError
