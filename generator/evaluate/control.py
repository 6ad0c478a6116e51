"""Control charts of single values (XmR), as the NHS draws them: rule `spc-xmr/1`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

RULE = "spc-xmr/1"

Signal = Literal["none", "astronomical", "trend", "two-of-three", "shift"]
Assurance = Literal["consistently-met", "consistently-missed", "inconsistent"]


@dataclass(frozen=True)
class Group:
    """A stretch of one process: from the point with index `start` until the next group."""

    start: int
    mean: float
    lower: float
    upper: float
    near_lower: float
    near_upper: float


@dataclass(frozen=True)
class Control:
    """A control chart's numbers, the last two with an entry for each point."""

    groups: tuple[Group, ...]
    signals: tuple[Signal, ...]
    high: tuple[bool | None, ...]
    """True where the signal is on the high or rising side, False on the low or falling side, None without signal."""


def xmr(values: Sequence[float], rebased_at: Sequence[int] = ()) -> Control:
    """Give mean, limits and signals of a series; a new group starts at each index of `rebased_at`."""
    raise NotImplementedError


def assurance(control: Control, target: float, better: Literal["higher", "lower"]) -> Assurance:
    """Say whether the latest group's process can be relied on to meet a target."""
    raise NotImplementedError
