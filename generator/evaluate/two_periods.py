"""The change between two given periods of one series, with its interval: what a chart of two years prints.

It gives no verdict. That of a measure is its own rule's, over the rule's own window, whichever two periods a figure
sets side by side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from generator.evaluate.difference import from_limits
from generator.evaluate.intervals import USUAL, Limits
from generator.evaluate.results import ChangeInterval
from generator.evaluate.rules import EXACT_RATIO, INTERVAL_DIFFERENCE, NEWCOMBE
from generator.evaluate.tested import is_tested

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.domain.measure import Measure

TWO_PERIOD_RULES = frozenset({NEWCOMBE.name, EXACT_RATIO.name, INTERVAL_DIFFERENCE.name})
"""The rules that hold a figure against the one a period before."""


class Bounded(Protocol):
    """A figure with the ends of its 95% interval, as far as it has one, in its measure's unit."""

    @property
    def value(self) -> Decimal:
        """The figure."""

    @property
    def lower(self) -> Decimal | None:
        """The lower end."""

    @property
    def upper(self) -> Decimal | None:
        """The upper end."""


def change_between(measure: Measure, first: Bounded, last: Bounded) -> ChangeInterval | None:
    """Give the later figure minus the earlier one, with the 95% interval of the difference, in the measure's unit.

    The intervals of both are joined as `difference.from_limits` says. Of two shares with Wilson's intervals that is
    Newcombe's, as in `newcombe-difference/1`. Of two rates it is the interval of their difference, while
    `exact-ratio/1` tests their ratio: near its edge the two can differ.

    None where one of the two has no interval, where it does not hold its own figure (the publisher's counts and value
    then disagree), for a count, which does not say out of how many, and where each figure covers several years: two
    that overlap are not independent. Source: Zou and Donner 2008; Newcombe 1998, method 10.
    """
    if not is_tested(measure) or measure.years_in_each > 1:
        return None
    before, after = _limits(first), _limits(last)
    if before is None or after is None:
        return None
    difference, limits = from_limits(float(first.value), before, float(last.value), after)
    return ChangeInterval("difference", difference, limits.lower, limits.upper, USUAL)


def _limits(figure: Bounded) -> Limits | None:
    if figure.lower is None or figure.upper is None:
        return None
    limits = Limits(float(figure.lower), float(figure.upper))
    return limits if limits.hold(float(figure.value)) else None
