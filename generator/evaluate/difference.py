"""The difference between two independent estimates, with its limits: period 2 minus period 1."""

from __future__ import annotations

from generator.evaluate.intervals import Limits


def newcombe(n1: float, of1: float, n2: float, of2: float, confidence: float = 0.95) -> tuple[float, Limits]:
    """Give the second share minus the first, with Newcombe's limits."""
    raise NotImplementedError


def from_limits(value1: float, limits1: Limits, value2: float, limits2: Limits) -> tuple[float, Limits]:
    """Give the second value minus the first, with limits made from those of the two."""
    raise NotImplementedError
