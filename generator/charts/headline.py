"""The title of a figure of our own series: the verdict where there is one, else what it did in neutral verbs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.charts.series import shown
from generator.charts.signals import last_point
from generator.charts.words import name_of, sized, story, within
from generator.disclose.cells import DisclosedMeasure, Point, Shown
from generator.domain import wording
from generator.domain.judgement import DirectionVerdict
from generator.domain.measure import Measure
from generator.domain.period import Period
from generator.domain.period_words import over, when
from generator.domain.report import Records
from generator.evaluate.polarity import ends_tell

_VERBS: Mapping[DirectionVerdict, str] = {
    "improved": "improved", "worsened": "worsened", "rose": "rose", "fell": "fell",
}  # fmt: skip


def headline(measure: DisclosedMeasure, points: Sequence[Point], records: Records, *, limits_drawn: bool = True) -> str:
    """Say the verdict with the figures at the ends of its rule's window, as a title of ten to fifteen words.

    `Repeat referrals worsened: from 18.6% to 26.8% over five years`. Where nothing was judged it is the plain story of
    the series, in verbs that say nothing of good or bad. Of the limits of a control chart it speaks only where they are
    drawn.
    """
    found, cells = measure.direction, dict(shown(points))
    ends = [(period, cells[period]) for period in (*found.window[:1], *found.window[-1:]) if period in cells]
    if not found.judged or len(ends) < 2:
        return story(measure, points)
    definition = measure.definition
    if found.control is not None:
        where = f", {last_point(found.control, definition.period)}" if limits_drawn else ""
        return f"{verdict_title(measure, records)}: {_last(ends[-1], definition)}{where}"
    return _between(measure, ends, records)


def verdict_title(measure: DisclosedMeasure, records: Records) -> str:
    """Begin a title with the verdict: `Repeat referrals worsened`. Only for what was judged."""
    verdict, name = measure.direction.verdict, name_of(measure.definition)
    if verdict in _VERBS:
        return f"{name} {_VERBS[verdict]}"
    return f"No significant change in {within(name, records)} could be shown"


def _between(measure: DisclosedMeasure, ends: Sequence[tuple[Period, Shown]], records: Records) -> str:
    """Set the ends of the window beside the verdict; only the last where the two alone would contradict it."""
    found, definition = measure.direction, measure.definition
    verdict = verdict_title(measure, records)
    (first, before), (last, after) = ends
    told = ends_tell(found.verdict, definition, before.value, after.value)
    if found.verdict == "no-significant-change" and told == "nothing":
        return f"{verdict}: {sized(after.value, definition)} {when(last)}, as {when(first)}"
    if found.verdict != "no-significant-change" and told != "the-same":
        return f"{verdict} {over(first, last)}: {sized(after.value, definition)} {when(last)}"
    then = wording.short(before.value, definition)
    # A change that the test found and that one year alone makes does not count, and says so.
    guarded = ", but not steadily" if found.reason else ""
    return f"{verdict}: from {then} to {sized(after.value, definition)} {over(first, last)}{guarded}"


def _last(last: tuple[Period, Shown], measure: Measure) -> str:
    period, cell = last
    return f"{sized(cell.value, measure)} {when(period)}"
