"""What holds for every direction, whatever the figures."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from generator.domain.judgement import DirectionVerdict
from generator.domain.measure import Measure
from generator.domain.observation import Observation
from generator.evaluate.direction import CONTROL_POINTS, direction
from generator.evaluate.findings import Estimate
from generator.evaluate.rules import CONTROL_CHART, RECENT_TREND, rule_named
from generator.evaluate.trend import TREND_POINTS
from tests.unit.evaluate.made import FIRST_YEAR, measure, measures, period, series, shares

OPPOSITE: dict[DirectionVerdict, DirectionVerdict] = {"improved": "worsened", "worsened": "improved"}

steps = st.lists(st.integers(-6, 14), min_size=1, max_size=9)


def walk(by: list[int], of: int = 300) -> tuple[Estimate, ...]:
    """Give shares that rise or fall by so many cases from year to year, so that every verdict is met often."""
    counts = [60]
    for step in by:
        counts.append(max(1, min(of - 1, counts[-1] + step * 3)))
    return shares(*((n, of) for n in counts), first=FIRST_YEAR)


def with_break(of: Measure, number: int, *, comparable: bool = False) -> Measure:
    start = period(number, of.period).id
    return Measure(
        **(of.model_dump() | {"breaks": [{"from_period": start, "reason": "New form.", "comparable": comparable}]})
    )


@given(st.data())
def test_every_series_has_a_verdict_by_a_known_rule_and_a_reason_where_there_is_none(data: st.DataObject) -> None:
    of = data.draw(measures())
    found = direction(of, data.draw(series(of)))
    assert rule_named(found.rule).name == found.rule
    if not found.judged:
        assert found.reason
        assert not found.reason.endswith(".")


@given(st.data())
def test_a_window_is_whole_ends_with_the_newest_figure_and_is_as_long_as_its_rule_wants(data: st.DataObject) -> None:
    of = data.draw(measures())
    figures = data.draw(series(of))
    found = direction(of, figures)
    values = {each.period: each.value for each in figures}
    assert all(values[each] is not None for each in found.window)
    ordinals = [each.ordinal for each in found.window]
    assert ordinals == list(range(ordinals[0], ordinals[0] + len(ordinals))) if ordinals else not found.judged
    if found.judged:
        assert found.window[-1] == figures[-1].period
        if found.rule == CONTROL_CHART.name:
            assert len(found.window) >= CONTROL_POINTS
        else:
            assert len(found.window) == (TREND_POINTS if found.rule == RECENT_TREND.name else 2)


@given(st.data(), st.integers(0, 16))
def test_a_break_that_is_added_is_never_crossed(data: st.DataObject, number: int) -> None:
    of = data.draw(measures())
    figures = data.draw(series(of))
    found = direction(with_break(of, number), figures)
    start = period(number, of.period)
    assert not any(before < start <= after for before in found.window for after in found.window)


@given(steps, st.integers(0, 9))
def test_a_break_that_is_added_leaves_the_years_after_it_to_judge_by(by: list[int], number: int) -> None:
    figures = walk(by)
    found = direction(with_break(measure(), number), figures)
    after = [each.period for each in figures if each.period >= period(number)] or [each.period for each in figures]
    wanted = TREND_POINTS if len(after) >= TREND_POINTS else min(len(after), 2)
    assert found.window == (tuple(after[-wanted:]) if wanted > 1 else ())


@given(st.data(), st.integers(0, 16))
def test_a_comparable_break_changes_nothing(data: st.DataObject, number: int) -> None:
    of = data.draw(measures())
    figures = data.draw(series(of))
    assert direction(with_break(of, number, comparable=True), figures) == direction(of, figures)


@given(steps, st.data())
def test_a_figure_that_is_withheld_is_in_no_window(by: list[int], data: st.DataObject) -> None:
    figures = list(walk(by))
    at = data.draw(st.integers(0, len(figures) - 1))
    hidden = figures[at].period
    figures[at] = Estimate(hidden, Observation(symbol="c"), None)
    found = direction(measure(), figures)
    assert hidden not in found.window
    if at == len(figures) - 1:
        assert not found.judged


@given(st.data())
def test_where_neither_direction_is_better_nothing_improves_or_worsens(data: st.DataObject) -> None:
    of = data.draw(measures(better="neither"))
    found = direction(of, data.draw(series(of)))
    assert found.verdict in {"rose", "fell", "no-significant-change", "cannot-be-judged"}


@given(steps)
def test_where_neither_direction_is_better_a_trend_only_rises_or_falls(by: list[int]) -> None:
    verdict = direction(measure(better="neither"), walk(by)).verdict
    judged = direction(measure(better="higher"), walk(by)).verdict
    words: dict[Any, Any] = {"improved": "rose", "worsened": "fell"}
    assert verdict == words.get(judged, judged)


@given(st.data())
def test_with_polarity_nothing_merely_rises_or_falls(data: st.DataObject) -> None:
    of = data.draw(measures(better=data.draw(st.sampled_from(["lower", "higher"]))))
    assert direction(of, data.draw(series(of))).verdict not in {"rose", "fell"}


@given(
    st.one_of(
        st.tuples(st.just(measure()), steps.map(walk)), measures().flatmap(lambda m: st.tuples(st.just(m), series(m)))
    )
)
def test_the_other_polarity_swaps_improved_and_worsened_and_nothing_else(
    case: tuple[Measure, tuple[Estimate, ...]],
) -> None:
    of, figures = case
    one, other = (direction(of.model_copy(update={"better": better}), figures) for better in ("lower", "higher"))
    assert other.verdict == OPPOSITE.get(one.verdict, one.verdict)
    assert (one.rule, one.reason, one.window, one.change) == (other.rule, other.reason, other.window, other.change)


@given(st.one_of(steps.map(walk), series(measure())))
def test_a_change_is_significant_only_where_its_ends_leave_out_no_change(figures: tuple[Estimate, ...]) -> None:
    found = direction(measure(), figures)
    if found.change is None:
        return
    still = 1 if found.change.scale == "ratio" else 0
    assert found.change.lower <= found.change.estimate <= found.change.upper
    beyond = not found.change.lower <= still <= found.change.upper
    assert beyond == (found.verdict in {"improved", "worsened"} or bool(found.reason and found.judged))
    if found.verdict == "worsened":  # fewer is better
        assert found.change.lower > still
    if found.verdict == "improved":
        assert found.change.upper < still


@given(steps, st.integers(1, 30))
def test_older_years_never_change_the_verdict_of_the_latest_five(by: list[int], older: int) -> None:
    figures = walk(by)
    assume(len(figures) > TREND_POINTS)
    assert direction(measure(), figures) == direction(measure(), figures[-TREND_POINTS:])
    replaced = (Estimate(figures[0].period, Observation(n=older, of=300), figures[0].value, None), *figures[1:])
    assert direction(measure(), replaced) == direction(measure(), figures)
