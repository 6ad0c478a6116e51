"""What an observation comes to in its measure's unit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.domain.wording import PER

if TYPE_CHECKING:
    from generator.domain.measure import Unit
    from generator.domain.observation import Observation


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
