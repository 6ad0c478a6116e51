"""The newest value beside its target: met, not met, or within uncertainty; without an interval above or below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.domain.period import parse_period
from generator.evaluate.control import assurance
from generator.evaluate.missing import NO_FIGURES, hidden
from generator.evaluate.results import Direction, TargetResult
from generator.evaluate.rules import TARGET_CONTROL, TARGET_IN_INTERVAL, TARGET_PLAIN
from generator.evaluate.tested import is_tested

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.domain.edition import Target
    from generator.domain.judgement import TargetVerdict
    from generator.domain.measure import Measure
    from generator.evaluate.control import Assurance
    from generator.evaluate.findings import Estimate
    from generator.evaluate.interval import Interval

_ASSURED: dict[Assurance, TargetVerdict] = {
    "consistently-met": "met",
    "consistently-missed": "not-met",
    "inconsistent": "within-uncertainty",
}


def target_result(measure: Measure, target: Target, latest: Estimate | None, found: Direction) -> TargetResult:
    """Hold our newest value against a target.

    With an interval (Fingertips, single target with intervals): above when its lower end is at or over the target,
    below when its upper end is under it, else within uncertainty. On a control chart (NHSRplotthedots, assurance):
    by the limits of the current process. Else plain, and nothing was tested; so for counts. Where neither direction is better
    nothing is met or missed. A value exactly at its target with an interval of no width meets it.

    A target for a later period than our newest figure's is not yet due; where the figure stands today is said with it.
    """
    found_today = _today(measure, target, latest, found)
    due = parse_period(target.reach_by, measure.period, taken_on=measure.taken_on) if target.reach_by else None
    if due is None or latest is None or found_today.verdict == "cannot-be-judged":
        return found_today
    if latest.period.ordinal >= due.ordinal:
        return found_today
    return replace(found_today, verdict="not-yet-due", today=found_today.verdict, due=due)


def _today(measure: Measure, target: Target, latest: Estimate | None, found: Direction) -> TargetResult:
    """Hold our newest value against a target, whenever that is to be reached."""
    if latest is None or latest.value is None:
        missing = hidden("newest", latest.period) if latest else NO_FIGURES
        return TargetResult("cannot-be-judged", TARGET_PLAIN.name, target.value, None, missing)
    if found.control is not None and measure.better != "neither":
        assured = assurance(found.control, float(target.value), measure.better)
        return TargetResult(_ASSURED[assured], TARGET_CONTROL.name, target.value, latest.period)
    if latest.interval is None or measure.better == "neither" or not is_tested(measure):
        return TargetResult(_plain(latest.value, target.value), TARGET_PLAIN.name, target.value, latest.period)
    verdict = _with_interval(measure, latest.interval, target.value)
    return TargetResult(verdict, TARGET_IN_INTERVAL.name, target.value, latest.period)


def _with_interval(measure: Measure, interval: Interval, target: Decimal) -> TargetVerdict:
    # Fingertips counts a lower end that equals the target as above it, and an upper end that equals it as neither.
    # Seen from a target that is a ceiling the same holds with the ends exchanged.
    if measure.better == "higher":
        return "met" if interval.lower >= target else "not-met" if interval.upper < target else "within-uncertainty"
    return "met" if interval.upper <= target else "not-met" if interval.lower > target else "within-uncertainty"


def _plain(value: Decimal, target: Decimal) -> TargetVerdict:
    return "above" if value > target else "below" if value < target else "at"
