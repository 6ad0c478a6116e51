"""Which figures can be tested at all: those with an interval, of anything but a plain count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.period import OFTEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.domain.measure import Measure
    from generator.evaluate.findings import Estimate


def is_tested(measure: Measure) -> bool:
    """Whether the figures of a measure can be held against a target, a comparator or each other by their intervals.

    A count is not: it mostly says how large a place is, and not out of how many. Its interval says how far chance
    moves the count; it is shown and judges nothing. For the same reason councils are not ranked by counts.
    """
    return measure.value != "count"


def why_untested(measure: Measure, figures: Sequence[Estimate]) -> str:
    """Say, as a clause, why these figures cannot be tested; "" where each has an interval of its counts or publisher.

    Decided by the figures themselves: the name of a rule says only which was tried.
    """
    if not is_tested(measure):
        return "a count does not say out of how many"
    missing = sum(figure.interval is None for figure in figures)
    if not missing:
        return ""
    if measure.value in {"mean", "score"}:
        return "no interval is published, and there are no events to count"
    if measure.value == "proportion" and measure.repeats is not None:
        return "one child can be counted more than once, and no interval is published"
    each = measure.period if measure.period in OFTEN else "year"
    return "the publisher gives no counts" + ("" if missing == len(figures) else f" for some of the {each}s")
