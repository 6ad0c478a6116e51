"""Months and quarters: a control chart from twelve points of one process, judged by its last point."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest

from generator.domain.measure import Measure
from generator.domain.observation import Observation
from generator.domain.period import PeriodKind
from generator.evaluate.control_chart import in_current_process, judge_control
from generator.evaluate.direction import direction
from generator.evaluate.estimate import estimates
from generator.evaluate.findings import Estimate
from generator.evaluate.results import Direction
from tests.unit.evaluate.made import measure, period

STABLE = [10, 12] * 6
"""Mean 11, moving ranges of 2, so limits 11 -+ 2.66 x 2."""

OUTSIDE = [*STABLE[:11], 40]
"""Eleven points, then one beyond the limits: its own range of 30 is screened out, and the mean is 160 / 12."""

SHIFTED = [*STABLE, *[12, 13] * 3, 12]
"""Seven points at the end above the mean, which is 11.5 or so."""


def monthly(kind: PeriodKind = "month", **changes: Any) -> Measure:
    return measure(period=kind, **changes)


def chart(values: Sequence[int | None], kind: PeriodKind = "month") -> tuple[Estimate, ...]:
    cells = {
        period(i, kind): Observation(symbol="c") if value is None else Observation(value=Decimal(value))
        for i, value in enumerate(values)
    }
    return estimates(monthly(kind), cells)


def judged(values: Sequence[int | None], kind: PeriodKind = "month", **changes: Any) -> Direction:
    return direction(monthly(kind, **changes), chart(values, kind))


def rebased(*starts: str) -> dict[str, Any]:
    """Give changes of the process, as a change of the measure."""
    return {"rebased": tuple({"from_period": start, "reason": "A new front door."} for start in starts)}


@pytest.mark.parametrize("kind", ["month", "quarter"])
def test_twelve_stable_points_show_no_significant_change(kind: PeriodKind) -> None:
    found = judged(STABLE, kind)
    assert (found.verdict, found.rule, found.reason) == ("no-significant-change", "spc-xmr/1", "")
    assert found.window == tuple(period(i, kind) for i in range(12))
    assert {name: round(each, 2) for name, each in found.statistics.items()} == {
        "mean": 11,
        "lower_limit": 5.68,
        "upper_limit": 16.32,
    }
    assert found.change is None
    assert found.control is not None
    assert len(found.control.signals) == 12


@pytest.mark.parametrize(("better", "verdict"), [("lower", "worsened"), ("higher", "improved"), ("neither", "rose")])
def test_a_last_point_above_its_limits_is_judged_by_polarity(better: str, verdict: str) -> None:
    found = judged(OUTSIDE, better=better)
    assert found.verdict == verdict
    assert found.control is not None
    assert found.control.signals[-1] == "astronomical"
    assert round(found.statistics["upper_limit"], 2) == 18.65  # 13.33 + 5.32


@pytest.mark.parametrize(("better", "verdict"), [("lower", "improved"), ("higher", "worsened"), ("neither", "fell")])
def test_a_last_point_below_its_limits_is_judged_by_polarity(better: str, verdict: str) -> None:
    assert judged([50 - value for value in OUTSIDE], better=better).verdict == verdict


def test_a_shift_that_lasts_until_the_last_point_is_judged() -> None:
    found = judged(SHIFTED)
    assert found.control is not None
    assert (found.verdict, found.control.signals[-1]) == ("worsened", "shift")


def test_only_the_last_point_counts() -> None:
    found = judged([*OUTSIDE, 12, 10, 12])
    assert found.control is not None
    assert "astronomical" in found.control.signals
    assert found.verdict == "no-significant-change"


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        (STABLE[:11], "a control chart needs 12 months of one process in a row, and there are 11"),
        ([10], "a control chart needs 12 months of one process in a row, and there is 1"),
        ([*STABLE, None, 10, 12], "a control chart needs 12 months of one process in a row, and there are 2"),
        ([*STABLE, None], "the newest figure, for January 2016, is not published"),
    ],
)
def test_fewer_than_twelve_points_in_a_row_cannot_be_judged(values: list[int | None], reason: str) -> None:
    found = judged(values)
    assert (found.verdict, found.reason, found.control) == ("cannot-be-judged", reason, None)


def test_quarters_are_called_quarters() -> None:
    assert "12 quarters" in judged(STABLE[:3], "quarter").reason


def test_a_break_that_is_not_comparable_starts_the_chart_after_it() -> None:
    change: dict[str, Any] = {"breaks": ({"from_period": "2015-04", "reason": "New form.", "comparable": False},)}
    assert judged([90, 90, 90, *STABLE], **change).window[0] == period(3, "month")
    assert not judged([90, 90, *STABLE], **change).judged  # eleven points are left


def test_a_change_of_process_starts_a_new_group_and_its_points_alone_are_counted() -> None:
    found = judged([30, 32] * 3 + STABLE, **rebased("2015-07"))
    assert found.control is not None
    assert [group.start for group in found.control.groups] == [0, 6]
    assert round(found.statistics["mean"], 2) == 11
    assert len(found.window) == 18
    too_few = judged([30, 32] * 6 + STABLE[:11], **rebased("2016-01"))
    assert (too_few.verdict, too_few.rule) == ("cannot-be-judged", "spc-xmr/1")
    assert too_few.reason == "a control chart needs 12 months of one process in a row, and there are 11"


def test_points_are_counted_from_the_last_change_of_process_within_the_run() -> None:
    run = chart(STABLE)
    assert in_current_process(monthly(), run) == 12
    assert in_current_process(monthly(**rebased("2014-06")), run) == 12  # before all of them
    assert in_current_process(monthly(**rebased("2015-01")), run) == 12  # with the first of them
    assert in_current_process(monthly(**rebased("2015-02", "2015-11")), run) == 2
    assert in_current_process(monthly(**rebased("2016-03")), run) == 12  # after all of them


def test_a_count_may_have_a_control_chart() -> None:
    count = monthly(value="count", unit="number")
    cells = {period(i, "month"): Observation(n=value) for i, value in enumerate(OUTSIDE)}
    assert direction(count, estimates(count, cells)).verdict == "worsened"


def test_a_chart_without_any_movement_has_no_signal() -> None:
    assert judge_control(monthly(), chart([10] * 12)).verdict == "no-significant-change"
