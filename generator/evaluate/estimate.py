"""From an observation to its exact value in the measure's unit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.domain.wording import PER
from generator.evaluate.findings import Estimate

if TYPE_CHECKING:
    from generator.domain.measure import Measure
    from generator.domain.observation import Observation
    from generator.domain.report import Series


def estimates(measure: Measure, series: Series) -> tuple[Estimate, ...]:
    """Give each observation of a series with its exact value, in the order of the series."""
    return tuple(
        Estimate(period, observation, exact_value(measure, observation)) for period, observation in series.items()
    )


def exact_value(measure: Measure, observation: Observation) -> Decimal | None:
    """Give the value in the measure's unit, unrounded (28 digits), or None where a symbol stands for it.

    Where the publisher gives an interval, its value belongs to that interval and stands, because counts beside it
    may be rounded (Fingertips rounds them to 5). Else counts come first, because they carry more digits than a
    published percentage.
    """
    if observation.symbol not in {None, "u"}:
        return None
    if observation.lower is not None:
        return observation.value
    if observation.n is not None and observation.of is not None and measure.unit != "number":
        return Decimal(observation.n) * PER[measure.unit] / Decimal(observation.of)
    if observation.n is not None and observation.of is None:
        return Decimal(observation.n)
    return observation.value
