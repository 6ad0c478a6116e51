"""What an observation comes to in its measure's unit, which values there can be, and which counts are too small to show."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.domain.wording import PER

if TYPE_CHECKING:
    from generator.domain.measure import Unit, ValueKind
    from generator.domain.observation import Observation

SMALL = range(1, 6)
"""Counts that publishers hide: 1 to 5. Nought is no secret."""


def decimals_written(value: Decimal) -> int:
    """Say with how many decimals a number was written."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def possible_range(value: ValueKind, unit: Unit, *, repeats: bool) -> tuple[Decimal | None, Decimal | None]:
    """Give the least and the largest value that a measure of this kind can have; None where there is no such end.

    Nothing that is counted is below nought, nor is a mean in percent; a score may be. A share is above 100% only where
    one child can be counted more than once (`repeats`).
    """
    bounded = value in {"count", "rate", "proportion"} or (unit == "percent" and value != "score")
    above = value == "proportion" and not repeats
    return Decimal(0) if bounded else None, Decimal(100) if above else None


def exact_value(unit: Unit, observation: Observation) -> Decimal | None:
    """Give the value in its measure's unit, unrounded (28 digits), or None where a symbol stands for it.

    Where the publisher gives an interval, its value belongs to that interval and stands, because counts beside it
    may be rounded (Fingertips rounds them to 5). Else counts come first, because they carry more digits than a
    published percentage. A lone `n` is the value of a count only where no value stands beside it: beside a mean it
    says of how many cases.
    """
    if observation.symbol not in {None, "u"}:
        return None
    if observation.lower is not None:
        return observation.value
    if observation.n is not None and observation.of is not None and unit != "number":
        return Decimal(observation.n) * PER[unit] / Decimal(observation.of)
    if observation.n is not None and observation.of is None and observation.value is None:
        return Decimal(observation.n)
    return observation.value
