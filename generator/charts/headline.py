"""The title of a figure of our own series: the verdict where there is one, else what it did in neutral verbs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.charts.periods import when
from generator.charts.result_words import last_point
from generator.charts.series import shown
from generator.charts.words import name_of, number, sized, story, within
from generator.disclose.cells import DisclosedMeasure, Point, Shown
from generator.domain import wording
from generator.domain.judgement import DirectionVerdict
from generator.domain.measure import Measure
from generator.domain.period import Period
from generator.domain.report import Records
from generator.evaluate.control import Control

_VERBS: Mapping[DirectionVerdict, str] = {
    "improved": "improved", "worsened": "worsened", "rose": "rose", "fell": "fell",
}  # fmt: skip


def headline(measure: DisclosedMeasure, points: Sequence[Point], records: Records) -> str:
    """Say the verdict with the figures at the ends of its rule's window, as a title of ten to fifteen words.

    `Repeat referrals worsened: from 18.6% to 26.8% in five years`. Where nothing was judged it is the plain story of
    the series, in verbs that say nothing of good or bad.
    """
    found, cells = measure.direction, dict(shown(points))
    ends = [(period, cells[period]) for period in (*found.window[:1], *found.window[-1:]) if period in cells]
    if not found.judged or len(ends) < 2:
        return story(measure, points)
    definition = measure.definition
    if found.control is not None:
        return f"{verdict_title(measure, records)}: {_last(found.control, ends[-1], definition)}"
    return _between(measure, ends, records)


def verdict_title(measure: DisclosedMeasure, records: Records) -> str:
    """Begin a title with the verdict: `Repeat referrals worsened`. Only for what was judged."""
    verdict, name = measure.direction.verdict, name_of(measure.definition)
    if verdict in _VERBS:
        return f"{name} {_VERBS[verdict]}"
    return f"No significant change in {within(name, records)} could be shown"


def _between(measure: DisclosedMeasure, ends: Sequence[tuple[Period, Shown]], records: Records) -> str:
    """Set the ends of the window beside the verdict.

    A trend over all years can rise though its last figure is below its first. Then the ends alone would contradict
    the verdict, and only the last is given.
    """
    found, definition = measure.direction, measure.definition
    verdict = verdict_title(measure, records)
    (first, before), (last, after) = ends
    then, now = wording.short(before.value, definition), wording.short(after.value, definition)
    years = "a year" if len(found.window) == 2 else f"{number(len(found.window))} years"
    if found.verdict == "no-significant-change" and then == now:
        return f"{verdict}: {sized(after.value, definition)} {when(last)}, as {when(first)}"
    rises = found.verdict == "rose" or (found.verdict in {"improved", "worsened"} and _up(found.verdict, definition))
    agrees = after.value > before.value if rises else after.value < before.value
    if found.verdict != "no-significant-change" and (not agrees or then == now):
        return f"{verdict} over {years}: {sized(after.value, definition)} {when(last)}"
    # A change that the test found and that one year alone makes does not count, and says so.
    guarded = ", but not steadily" if found.reason else ""
    return f"{verdict}: from {then} to {sized(after.value, definition)} in {years}{guarded}"


def _up(verdict: DirectionVerdict, measure: Measure) -> bool:
    return (verdict == "improved") == (measure.better == "higher")


def _last(control: Control, last: tuple[Period, Shown], measure: Measure) -> str:
    period, cell = last
    return f"{sized(cell.value, measure)} {when(period)}, {last_point(control, measure.period)}"
