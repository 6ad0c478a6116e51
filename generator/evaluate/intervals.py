"""Limits of a share (Wilson) and of a count (exact, Byar), in plain arithmetic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Z: Mapping[float, float] = MappingProxyType({0.95: 1.959963984540054, 0.998: 3.090232306167813})
"""The two levels of confidence that the field uses, each with its quantile of the normal distribution."""

CountMethod = Literal["exact-poisson", "byar"]


@dataclass(frozen=True)
class Limits:
    """The two ends of an interval."""

    lower: float
    upper: float


def wilson(n: float, of: float, confidence: float = 0.95) -> Limits:
    """Give Wilson's limits of the share `n` of `of`, from 0 to 1."""
    raise NotImplementedError


def poisson(count: int, confidence: float = 0.95) -> tuple[Limits, CountMethod]:
    """Give the limits of a count, and by which method they were found."""
    raise NotImplementedError
