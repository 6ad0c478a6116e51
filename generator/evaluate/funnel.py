"""Funnel plots: how far a small area may stray from the average of all by chance. Rule `funnel/1`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from generator.evaluate.intervals import Limits

RULE = "funnel/1"

FunnelKind = Literal["proportion", "rate"]
FunnelLabel = Literal["high-0.001", "high-0.025", "not-significant", "low-0.025", "low-0.001"]


def average(ns: Sequence[float], ofs: Sequence[float]) -> float:
    """Give the average of all areas: all numerators over all denominators."""
    raise NotImplementedError


def proportion_limits(average: float, of: float, confidence: float = 0.95) -> Limits:
    """Give the shares between which an area with this denominator does not differ from the average."""
    raise NotImplementedError


def rate_limits(average: float, events: float, confidence: float = 0.95) -> Limits:
    """Give the rates between which an area with so many events does not differ from the average."""
    raise NotImplementedError


def funnel_label(kind: FunnelKind, n: int, of: float, average: float) -> FunnelLabel:
    """Say where an area stands: outside the 99.8% limits, outside the 95% limits, or within."""
    raise NotImplementedError


def axis_points(smallest: float, largest: float) -> tuple[int, ...]:
    """Give the 100 places on the x axis at which limits are drawn."""
    raise NotImplementedError
