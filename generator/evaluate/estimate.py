"""From an observation to its exact value in the measure's unit, with the counts and the interval behind it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.domain.value import exact_value
from generator.domain.wording import PER
from generator.evaluate.findings import Estimate
from generator.evaluate.interval import Interval
from generator.evaluate.intervals import USUAL, poisson, wilson
from generator.evaluate.rebuild import rebuilt_count
from generator.evaluate.rules import PUBLISHER_INTERVAL, RULES, WILSON

if TYPE_CHECKING:
    from generator.domain.measure import Measure
    from generator.domain.observation import Observation
    from generator.domain.period import Period
    from generator.domain.report import Series

_NAMES = {rule.id: rule.name for rule in RULES}
"""The names of rules as they are stored, by what `poisson` calls them."""


def estimates(measure: Measure, series: Series) -> tuple[Estimate, ...]:
    """Give each observation of a series with its exact value, in the order of the series."""
    return tuple(estimate(measure, period, observation) for period, observation in series.items())


def estimate(measure: Measure, period: Period, observation: Observation) -> Estimate:
    """Give one observation with its value, its counts and its 95% interval, as far as each can be had."""
    value = exact_value(measure.unit, observation)
    if value is None:
        return Estimate(period, observation, None)
    if observation.lower is not None and observation.upper is not None:
        published = Interval(observation.lower, observation.upper, PUBLISHER_INTERVAL.name)
        return Estimate(period, observation, value, published)
    n, of, rebuilt = _counts(measure, observation)
    if n is None:
        return Estimate(period, observation, value)
    return Estimate(period, observation, value, interval_of(measure, n, of), n, of, rebuilt)


def interval_of(measure: Measure, n: int, of: int | None, confidence: float = USUAL) -> Interval:
    """Give the interval of a share (Wilson) or of a rate or count (exact below ten events, Byar from ten)."""
    if measure.value == "proportion" and of is not None:
        share = wilson(n, of, confidence)
        return Interval(_decimal(share.lower * 100), _decimal(share.upper * 100), WILSON.name)
    limits, method = poisson(n, confidence)
    scale = PER[measure.unit] / of if of is not None else 1
    return Interval(_decimal(limits.lower * scale), _decimal(limits.upper * scale), _NAMES[method])


def _counts(measure: Measure, observation: Observation) -> tuple[int | None, int | None, bool]:
    """Give the counts that the rules may use.

    A share of which one child can be counted twice is no number of yeses among independent cases, so its counts are
    not used. Means and scores have no events.
    """
    n, of = observation.n, observation.of
    if measure.value == "count":
        return n, None, False
    if measure.value == "proportion" and (measure.repeats is not None or of is None):
        return None, None, False
    if measure.value not in {"proportion", "rate"} or of is None or measure.unit not in PER:
        return None, None, False
    if n is None and measure.value == "rate" and observation.value is not None:
        n = rebuilt_count(observation.value, of, PER[measure.unit])
        return n, of if n is not None else None, n is not None
    return n, of if n is not None else None, False


def _decimal(number: float) -> Decimal:
    return Decimal(repr(number))
