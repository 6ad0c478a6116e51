"""Plain changes between two periods of one series. No test of certainty: that is the next rule's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evaluate.findings import Change, Estimate
from generator.evaluate.missing import NO_FIGURES, NONE_BEFORE, NONE_EARLIER, hidden

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.domain.measure import Measure

PREVIOUS = 1
FIFTH_LAST = 4
"""Steps back from the latest period: to the one before it, and to the first of the latest five."""


def plain_change(measure: Measure, series: Sequence[Estimate], steps: int) -> Change | str:
    """Give the change from `steps` periods before the latest one, or why there is none, as a clause.

    Periods are counted on the calendar, not by rows: where a year is missing, the change over it is not replaced by
    one over another span.
    """
    if not series:
        return NO_FIGURES
    last = series[-1]
    if last.value is None:
        return hidden("newest", last.period)
    first = next((e for e in series if e.period.ordinal == last.period.ordinal - steps), None)
    if first is None:
        return NONE_EARLIER if len(series) == 1 else NONE_BEFORE
    if first.value is None:
        return hidden("earlier", first.period)
    reason = reason_not_comparable(measure, first, last)
    if reason is not None:
        return f"the figures cannot be compared. {reason}"
    return Change(since=first.period, until=last.period, before=first.value, after=last.value)


def reason_not_comparable(measure: Measure, first: Estimate, last: Estimate) -> str | None:
    """Say why two points of a series may not be compared, without a full stop at its end, or None where they may.

    They may not where a break that is not comparable starts after the first of them, and not after the last.
    """
    for start, each in measure.dated_breaks():
        if not each.comparable and first.period < start <= last.period:
            return each.reason.removesuffix(".")
    return None
