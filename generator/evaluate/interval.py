"""A confidence interval as a value."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Interval:
    """The 95% confidence interval of one value, in the measure's unit, and the rule that gave it."""

    lower: Decimal
    upper: Decimal
    rule: str
