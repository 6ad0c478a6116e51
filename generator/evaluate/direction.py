"""Which way a series went: the first rule that applies to it, over that rule's own window.

| Data | Rule |
|---|---|
| figures of several years each, which overlap | it cannot be judged |
| 12 or more months or quarters in the current process | `spc-xmr/1`, the last point |
| years of plain counts, or years of which one has neither counts nor an interval | `value-only/1`: nothing is tested |
| 5 equally spaced years | `recent-trend/1`, the latest five |
| 2 to 4 years | the latest against the one before, at 95% |
| else | it cannot be judged, and the reason is said |

Figures are those of the latest unbroken run: no missing period, no withheld figure, no break that is not comparable.
A snapshot taken on one day of each year counts as a year's. A figure of low reliability counts as any other: its
interval says how little it tells, and it is marked where it is shown.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from generator.domain.period import OFTEN
from generator.evaluate.change import reason_not_comparable
from generator.evaluate.control_chart import in_current_process, judge_control
from generator.evaluate.difference import from_limits, newcombe
from generator.evaluate.intervals import STRICT, USUAL, Limits
from generator.evaluate.missing import NO_FIGURES, NONE_BEFORE, NONE_EARLIER, hidden
from generator.evaluate.polarity import change_verdict
from generator.evaluate.ratio import exact_ratio
from generator.evaluate.results import ChangeInterval, Direction
from generator.evaluate.rules import (
    CONTROL_CHART,
    DIRECTION,
    EXACT_RATIO,
    INTERVAL_DIFFERENCE,
    NEWCOMBE,
    RECENT_TREND,
    VALUE_ONLY,
)
from generator.evaluate.tested import why_untested
from generator.evaluate.trend import TREND_POINTS, Counted, Measured, NotCalculated, recent_trend

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.domain.judgement import DirectionVerdict
    from generator.domain.measure import Measure
    from generator.evaluate.findings import Estimate
    from generator.evaluate.trend import Reason, Trend

CONTROL_POINTS = 12

_NOT_CALCULATED: dict[Reason, str] = {
    "too-few-points": "there are fewer than five figures",
    "unequal-spacing": "the five newest figures are not equally spaced",
    "duplicate-period": "one period has two figures",
    "missing-value": "one of the five newest figures is not published",
    "none-or-all": "in one of the five years it was none or all of the cases, for which the rule is not defined",
    "no-variation": "the figures have no width to test with",
}
"""What to say where the recent trend cannot be calculated, by the trend's own reason."""

_OVERLAPPING = "each figure covers several years and overlaps with the next"


def direction(measure: Measure, series: Sequence[Estimate]) -> Direction:
    """Judge a series of our own area, in order of time, up to its latest row.

    Formulas and sources stand with each rule: `control`, `trend`, `difference`, `ratio`.
    """
    run = unbroken_run(measure, series)
    if not run:
        missing = hidden("newest", series[-1].period) if series else NO_FIGURES
        return _not_judged(missing)
    often = measure.period in OFTEN
    if measure.years_in_each > 1:
        return _not_judged(_OVERLAPPING, (CONTROL_CHART if often else RECENT_TREND).name)
    if often:
        return _months_or_quarters(measure, run)
    window = run[-TREND_POINTS:] if len(run) >= TREND_POINTS else run[-2:]
    untested = why_untested(measure, window)
    if untested:
        return _not_judged(untested, VALUE_ONLY.name)
    if len(window) == 1:
        return _not_judged(_why_alone(measure, series))
    return _five_years(measure, window) if len(window) == TREND_POINTS else _two_years(measure, *window)


def unbroken_run(measure: Measure, series: Sequence[Estimate]) -> tuple[Estimate, ...]:
    """Give the latest figures with nothing missing, nothing withheld and no break between them."""
    run = [series[-1]] if series and series[-1].value is not None else []
    for earlier in reversed(series[:-1]) if run else ():
        follows = earlier.period.ordinal == run[0].period.ordinal - 1
        if not follows or earlier.value is None or reason_not_comparable(measure, earlier, run[0]):
            break
        run.insert(0, earlier)
    return tuple(run)


def _months_or_quarters(measure: Measure, run: Sequence[Estimate]) -> Direction:
    current = in_current_process(measure, run)
    if current < CONTROL_POINTS:
        many = f"a control chart needs {CONTROL_POINTS} {measure.period}s of one process in a row"
        return _not_judged(f"{many}, and there {'is' if current == 1 else 'are'} {current}", CONTROL_CHART.name)
    return judge_control(measure, run)


def _why_alone(measure: Measure, series: Sequence[Estimate]) -> str:
    if len(series) == 1:
        return NONE_EARLIER
    before = series[-2]
    broken = reason_not_comparable(measure, before, series[-1])
    if broken is not None:
        return f"the figures before cannot be compared. {broken}"
    if before.value is None:
        return hidden("earlier", before.period)
    return NONE_BEFORE


def _five_years(measure: Measure, window: Sequence[Estimate]) -> Direction:
    counted = [Counted(e.period.ordinal, e.n, e.of) for e in window if e.n is not None and e.of is not None]
    by_count = measure.value == "proportion" and len(counted) == len(window)
    points: Sequence[Counted] | Sequence[Measured] = counted if by_count else _measured(window)
    found = recent_trend(points)
    periods = tuple(e.period for e in window)
    if isinstance(found, NotCalculated):
        return Direction("cannot-be-judged", RECENT_TREND.name, reason=_NOT_CALCULATED[found.reason], window=periods)
    scale = 100 if by_count else 1
    change = ChangeInterval(
        "difference-a-period", found.change * scale, found.lower * scale, found.upper * scale, confidence=STRICT
    )
    statistics = {"chi_square": found.chi_square, "slope": found.slope}
    verdict = change_verdict(measure, rising=found.change > 0) if found.significant else "no-significant-change"
    return Direction(
        verdict, RECENT_TREND.name, reason=_guarded(found), window=periods, change=change, statistics=statistics
    )


def _guarded(found: Trend) -> str:
    """Say why a change beyond the threshold does not count, where it does not."""
    if not found.outlier:
        return ""
    if found.slope * found.change < 0:
        return "with every year weighing the same the trend would point the other way"
    return "without one of the five years the trend would point the other way"


def _measured(window: Sequence[Estimate]) -> list[Measured]:
    return [
        Measured(e.period.ordinal, float(e.value), float(e.interval.lower), float(e.interval.upper))
        for e in window
        if e.value is not None and e.interval is not None
    ]


def _two_years(measure: Measure, first: Estimate, last: Estimate) -> Direction:
    periods = (first.period, last.period)
    if first.n is None or first.of is None or last.n is None or last.of is None:
        return _from_intervals(measure, first, last)
    if measure.value == "proportion":
        difference, limits = newcombe(first.n, first.of, last.n, last.of)
        change = ChangeInterval("difference", difference * 100, limits.lower * 100, limits.upper * 100, USUAL)
        return Direction(_two_verdict(measure, change, 0), NEWCOMBE.name, window=periods, change=change)
    found = exact_ratio(first.n, first.of, last.n, last.of)
    if found is None:
        return Direction("cannot-be-judged", EXACT_RATIO.name, reason="there were none in either year", window=periods)
    ratio, limits, p_value = found
    # From nought to some there is no ratio, though there may be a rise: its estimate is without end.
    change = ChangeInterval("ratio", inf if ratio is None else ratio, limits.lower, limits.upper, USUAL)
    return Direction(
        _two_verdict(measure, change, 1),
        EXACT_RATIO.name,
        window=periods,
        change=change,
        statistics={"p_value": p_value},
    )


def _from_intervals(measure: Measure, first: Estimate, last: Estimate) -> Direction:
    before, after = _measured((first, last))
    difference, limits = from_limits(
        before.value, Limits(before.lower, before.upper), after.value, Limits(after.lower, after.upper)
    )
    change = ChangeInterval("difference", difference, limits.lower, limits.upper, USUAL)
    periods = (first.period, last.period)
    return Direction(_two_verdict(measure, change, 0), INTERVAL_DIFFERENCE.name, window=periods, change=change)


def _two_verdict(measure: Measure, change: ChangeInterval, still: float) -> DirectionVerdict:
    if change.lower <= still <= change.upper:
        return "no-significant-change"
    return change_verdict(measure, rising=change.estimate > still)


def _not_judged(reason: str, rule: str = DIRECTION.name) -> Direction:
    return Direction("cannot-be-judged", rule, reason=reason)
