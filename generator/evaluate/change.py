"""Plain changes between two periods of one series. No test of certainty: that is the next rule's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.period import parse_period
from generator.evaluate.findings import Change, Estimate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from generator.domain.measure import Measure

PREVIOUS = 1
FIFTH_LAST = 4
"""Steps back from the latest period: to the one before it, and to the first of the latest five."""


def plain_change(measure: Measure, series: Sequence[Estimate], steps: int) -> Change | str:
    """Give the change from `steps` periods before the latest one, or in plain words why there is none.

    Periods are counted on the calendar, not by rows: where a year is missing, the change over it is not replaced by
    one over another span.
    """
    if not series:
        return "There are no figures."
    last = series[-1]
    if last.value is None:
        return f"The latest figure, for {last.period.prose}, is not published."
    first = next((e for e in series if e.period.ordinal == last.period.ordinal - steps), None)
    if first is None:
        return "There is no earlier figure." if len(series) == 1 else "The series has no figure for the earlier period."
    if first.value is None:
        return f"The earlier figure, for {first.period.prose}, is not published."
    reason = reason_not_comparable(measure, first, last)
    if reason is not None:
        return f"The figures cannot be compared: {reason}"
    return Change(since=first.period, until=last.period, before=first.value, after=last.value)


def reason_not_comparable(measure: Measure, first: Estimate, last: Estimate) -> str | None:
    """Say why two points of a series may not be compared, or None where they may."""
    for day, reason in closed_breaks(measure):
        if first.period.start < day <= last.period.start:
            return reason
    return None


def closed_breaks(measure: Measure) -> tuple[tuple[date, str], ...]:
    """Give the breaks that nothing may cross: the first day after each, and its reason."""
    return tuple(
        (parse_period(b.from_period, measure.period, taken_on=measure.taken_on).start, b.reason)
        for b in measure.breaks
        if not b.comparable
    )
