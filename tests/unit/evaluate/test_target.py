"""The newest value beside its target."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.domain.edition import Target
from generator.domain.judgement import TargetVerdict
from generator.domain.measure import Measure
from generator.domain.observation import Observation
from generator.evaluate.control import xmr
from generator.evaluate.direction import direction
from generator.evaluate.estimate import estimate
from generator.evaluate.findings import Estimate
from generator.evaluate.results import Direction, TargetResult
from generator.evaluate.target import target_result
from tests.unit.evaluate.made import line, measure, measures, series, went, within, year

Better = Literal["lower", "higher", "neither"]
UNTOUCHED = went("no-significant-change")
SWAPPED = {"met": "not-met", "not-met": "met", "within-uncertainty": "within-uncertainty"}


def target(value: str | Decimal) -> Target:
    return Target(value=Decimal(value), set_by="The executive", set_on=date(2019, 4, 1))


def held(better: Better, aim: str, latest: Estimate | None, found: Direction = UNTOUCHED) -> TargetResult:
    return target_result(measure(better=better), target(aim), latest, found)


@pytest.mark.parametrize(
    ("better", "aim", "verdict"),
    [
        ("higher", "17.9", "met"),
        ("higher", "18", "met"),  # the lower end equals it
        ("higher", "18.1", "within-uncertainty"),
        ("higher", "20", "within-uncertainty"),
        ("higher", "23", "within-uncertainty"),  # the upper end equals it
        ("higher", "23.1", "not-met"),
        ("lower", "17.9", "not-met"),
        ("lower", "18", "within-uncertainty"),  # the lower end equals it
        ("lower", "20", "within-uncertainty"),
        ("lower", "22.9", "within-uncertainty"),
        ("lower", "23", "met"),  # the upper end equals it
        ("lower", "23.1", "met"),
    ],
)
def test_a_target_is_met_where_the_whole_interval_lies_on_its_better_side_its_end_included(
    better: Better, aim: str, verdict: TargetVerdict
) -> None:
    found = held(better, aim, within("20", "18", "23"))
    assert (found.verdict, found.rule, found.period) == (verdict, "target-in-interval/1", year(2024))
    assert found.target == Decimal(aim)


@pytest.mark.parametrize("better", ["lower", "higher"])
def test_a_figure_without_width_at_its_target_has_met_it(better: Better) -> None:
    assert held(better, "20", within("20", "20", "20")).verdict == "met"


@pytest.mark.parametrize("better", ["lower", "higher", "neither"])
@pytest.mark.parametrize(("aim", "verdict"), [("69.5", "above"), ("69.6", "at"), ("69.7", "below")])
def test_without_an_interval_nothing_is_met_or_missed(better: Better, aim: str, verdict: TargetVerdict) -> None:
    found = held(better, aim, line({2024: "69.6"})[0])
    assert (found.verdict, found.rule, found.reason) == (verdict, "target-plain/1", "")


@pytest.mark.parametrize(("aim", "verdict"), [("17", "above"), ("20", "at"), ("24", "below")])
def test_where_neither_direction_is_better_an_interval_does_not_make_it_met(aim: str, verdict: TargetVerdict) -> None:
    found = held("neither", aim, within("20", "18", "23"))
    assert (found.verdict, found.rule) == (verdict, "target-plain/1")


def test_a_value_is_not_rounded_before_it_is_held_against_its_target() -> None:
    third = Estimate(year(2024), Observation(n=1, of=3), Decimal(100) / 3)
    assert held("lower", "33.3", third).verdict == "above"


def test_without_a_newest_figure_it_cannot_be_judged_and_says_why() -> None:
    hidden, none = held("lower", "20", line({2024: None})[0]), held("lower", "20", None)
    assert (hidden.verdict, hidden.period) == ("cannot-be-judged", None)
    assert hidden.reason == "the newest figure, for 2024 to 2025, is not published"
    assert (none.verdict, none.reason) == ("cannot-be-judged", "there are no figures")


ALTERNATING = Direction("no-significant-change", "spc-xmr/1", control=xmr([10, 12] * 6))
"""Mean 11, moving ranges of 2, so limits 11 -+ 2.66 x 2: from 5.68 to 16.32."""


@pytest.mark.parametrize(
    ("better", "aim", "verdict"),
    [
        ("higher", "5.67", "met"),
        ("higher", "5.69", "within-uncertainty"),
        ("higher", "16.31", "within-uncertainty"),
        ("higher", "16.33", "not-met"),
        ("lower", "5.67", "not-met"),
        ("lower", "11", "within-uncertainty"),
        ("lower", "16.33", "met"),
    ],
)
def test_on_a_control_chart_the_limits_of_the_process_decide(better: Better, aim: str, verdict: TargetVerdict) -> None:
    found = held(better, aim, line({2024: "12"})[0], ALTERNATING)
    assert (found.verdict, found.rule) == (verdict, "target-control/1")


def test_a_control_chart_without_a_better_side_meets_no_target() -> None:
    assert held("neither", "16.33", line({2024: "12"})[0], ALTERNATING).verdict == "below"


@given(st.data())
def test_where_neither_is_better_no_target_is_ever_met_or_missed(data: st.DataObject) -> None:
    of = data.draw(measures(better="neither"))
    found = data.draw(series(of))
    aim = target(data.draw(st.decimals(0, 100, places=1)))
    result = target_result(of, aim, found[-1] if found else None, direction(of, found))
    assert result.verdict in {"above", "below", "at", "cannot-be-judged"}


@given(st.data())
def test_the_other_polarity_turns_met_into_not_met(data: st.DataObject) -> None:
    lower: Measure = data.draw(measures(better="lower"))
    higher = lower.model_copy(update={"better": "higher"})
    found = data.draw(series(lower))
    assume(found)
    aim = target(data.draw(st.decimals(0, 100, places=1)))
    latest = found[-1]
    touching = latest.interval is not None and aim.value in {latest.interval.lower, latest.interval.upper}
    assume(not touching)  # an end that touches its target speaks for the better side, from either side
    one, other = (target_result(of, aim, latest, direction(of, found)) for of in (lower, higher))
    assert other.verdict == SWAPPED.get(one.verdict, one.verdict)
    assert (one.rule, one.period) == (other.rule, other.period)


@pytest.mark.parametrize(("better", "today"), [("lower", "not-met"), ("higher", "met"), ("neither", "above")])
def test_a_target_for_a_later_year_is_not_yet_due_and_where_the_figure_stands_is_said(
    better: Better, today: TargetVerdict
) -> None:
    aim = target("15").model_copy(update={"reach_by": "2027-28"})
    found = target_result(measure(better=better), aim, within("20", "18", "23"), UNTOUCHED)
    assert (found.verdict, found.today, found.period) == ("not-yet-due", today, year(2024))
    assert found.due == year(2027)


@pytest.mark.parametrize("by", ["2024-25", "2023-24"])
def test_a_target_is_due_once_there_is_a_figure_of_its_period_or_a_later_one(by: str) -> None:
    aim = target("15").model_copy(update={"reach_by": by})
    found = target_result(measure(better="lower"), aim, within("20", "18", "23"), UNTOUCHED)
    assert (found.verdict, found.today, found.due) == ("not-met", None, None)


def test_without_a_newest_figure_a_target_cannot_be_judged_however_late_it_is_due() -> None:
    aim = target("15").model_copy(update={"reach_by": "2027-28"})
    assert target_result(measure(), aim, None, UNTOUCHED).verdict == "cannot-be-judged"


@pytest.mark.parametrize(("aim", "verdict"), [("400", "above"), ("450", "at"), ("900", "below")])
def test_a_count_is_only_above_or_below_its_target_though_an_interval_of_it_is_known(aim: str, verdict: str) -> None:
    count = measure(value="count", unit="number", better="lower")
    ours = estimate(count, year(2024), Observation(n=450))
    assert ours.interval is not None
    found = target_result(count, target(aim), ours, UNTOUCHED)
    assert (found.verdict, found.rule) == (verdict, "target-plain/1")
