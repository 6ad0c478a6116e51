"""Control charts on made-up series, and on the one that NHSRplotthedots keeps as a snapshot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evaluate.control import Control, Group, assurance, xmr

SNAPSHOT = [
    -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285,
    -0.44566197, 1.22408180, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716,
    0.70135590, -0.47279141,
]  # fmt: skip
"""R's set.seed(123); rnorm(20)."""

NO_SIGNAL = ("none", None)


def signals(values: list[float], rebased_at: tuple[int, ...] = ()) -> list[tuple[str, bool | None]]:
    control = xmr(values, rebased_at)
    return list(zip(control.signals, control.high, strict=True))


def test_the_snapshot_of_nhsrplotthedots_comes_out() -> None:
    (group,) = xmr(SNAPSHOT).groups
    assert (round(group.mean, 3), round(group.lower, 2), round(group.upper, 2)) == (0.142, -3.01, 3.29)
    assert set(xmr(SNAPSHOT).signals) == {"none"}


def test_limits_lie_2_66_average_moving_ranges_from_the_mean_and_near_limits_two_thirds_of_that() -> None:
    (group,) = xmr([10, 12, 11, 13]).groups  # moving ranges 2, 1, 2
    assert group.mean == 11.5
    assert group.upper == pytest.approx(11.5 + 2.66 * 5 / 3, rel=1e-12)
    assert group.lower == pytest.approx(11.5 - 2.66 * 5 / 3, rel=1e-12)
    assert group.near_upper == pytest.approx(11.5 + 2.66 * 10 / 9, rel=1e-12)
    assert group.near_lower == pytest.approx(11.5 - 2.66 * 10 / 9, rel=1e-12)


def test_a_moving_range_far_beyond_the_others_is_left_out_of_the_average_once() -> None:
    # Ranges: eleven of 1 and two of 30, average 71/13; 30 is beyond 3.267 times that, and 1 is kept.
    values = [0, 1, 0, 1, 0, 1, 30.5 + 0.5, 1, 0, 1, 0, 1, 0, 1]
    (group,) = xmr(values).groups
    assert group.upper - group.mean == pytest.approx(2.66)
    assert xmr(values).signals[6] == "astronomical"


def test_screening_is_done_once_and_not_again() -> None:
    # Ranges 1 (ten times), 4, 40: the average 4.5 drops 40 alone; a second round would drop 4 as well.
    values = [0.0]
    for step in (1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 4, 40):
        values.append(values[-1] + step)
    (group,) = xmr(values).groups
    assert group.upper - group.mean == pytest.approx(2.66 * 14 / 11)


def test_a_range_of_exactly_the_screening_limit_is_left_out() -> None:
    # Four ranges of 433.25 and one of 3267, of which the average is 1000.
    (group,) = xmr([0, 433.25, 0, 433.25, 0, 3267]).groups
    assert group.upper - group.mean == pytest.approx(2.66 * 433.25)


def test_noughts_with_a_single_one_among_them_do_not_all_lie_beyond_the_limits() -> None:
    values = [0.0] * 9 + [1.0] + [0.0] * 3
    (group,) = xmr(values).groups
    assert group.upper - group.mean == pytest.approx(2.66 * 2 / 12)
    assert signals(values)[9] == ("astronomical", True)
    assert signals(values)[-1] == NO_SIGNAL


@pytest.mark.parametrize("value", [0.0, 5.0, 0.1, 33.333333333333336, -2.7])
@pytest.mark.parametrize("many", [1, 2, 7, 12, 31])
def test_a_series_without_movement_has_limits_on_its_mean_and_no_signal(value: float, many: int) -> None:
    control = xmr([value] * many)
    (group,) = control.groups
    assert group.upper == group.lower == pytest.approx(value)
    assert set(control.signals) == {"none"}
    assert set(control.high) == {None}


def test_a_point_beyond_a_limit_is_a_signal_on_its_side() -> None:
    steady = [10.0, 11, 10, 9, 10, 11, 10, 9, 10, 11]
    assert signals([*steady, 25])[-1] == ("astronomical", True)
    assert signals([*steady, -5])[-1] == ("astronomical", False)
    assert signals([*steady, 10])[-1] == NO_SIGNAL


def test_a_point_on_a_limit_is_not_beyond_it() -> None:
    # After twelve points of 0 and 1 in turn, a thirteenth y moves mean and limit along with itself. It is on the limit
    # where it equals (6 + y) / 13, the mean, and 2.66 times (11 + y - 1) / 12, the average range, together.
    y = (6 / 13 + 2.66 * 10 / 12) / (1 - 1 / 13 - 2.66 / 12)
    (group,) = xmr([0.0, 1.0] * 6 + [y]).groups
    assert group.upper == pytest.approx(y, rel=1e-12)
    assert xmr([0.0, 1.0] * 6 + [y]).signals[-1] == "none"
    assert xmr([0.0, 1.0] * 6 + [y * (1 + 1e-6)]).signals[-1] == "astronomical"


def test_seven_points_each_above_the_one_before_are_a_trend_and_all_seven_are_marked() -> None:
    wide = [50.0, 0, 50, 0, 50, 0, 50, 0]
    rise = [20.0, 21, 22, 23, 24, 25, 26]
    assert signals([*wide, 40, *rise, 24])[-8:] == [("trend", True)] * 7 + [NO_SIGNAL]
    assert signals([*wide, *reversed(rise), 24])[-8:] == [("trend", False)] * 7 + [NO_SIGNAL]


def test_six_points_are_no_trend_and_a_pair_of_equals_breaks_one() -> None:
    wide = [50.0, 0, 50, 0, 50, 0, 50]
    assert "trend" not in xmr([*wide, 20, 21, 22, 23, 24, 25]).signals
    assert "trend" not in xmr([*wide, 20, 21, 22, 23, 23, 24, 25, 26]).signals


def test_seven_points_on_one_side_of_the_mean_are_a_shift() -> None:
    low, high = [0.0, 3, 0, 3, 0, 3, 0, 3], [4.0, 5, 4, 5, 4, 5, 4]
    assert signals([*low, *high])[8:] == [("shift", True)] * 7
    assert signals([-v for v in (*low, *high)])[8:] == [("shift", False)] * 7


def test_six_points_on_one_side_of_the_mean_are_no_shift() -> None:
    assert "shift" not in xmr([10.0, 4, 11, 5, 4, 5, 4, 5, 4, 11, 3, 10]).signals


def test_a_point_on_the_mean_breaks_a_shift() -> None:
    # Mean 10; the fourth of seven lies on it. One peer counts it as above.
    values = [11.0, 12, 11, 10, 11, 12, 11, 8, 8, 6]
    assert sum(values) == 100
    assert "shift" not in xmr(values).signals
    assert xmr([11.0, 12, 11, 10.5, 11, 12, 11, 8, 8, 5.5]).signals[:7] == ("shift",) * 7


def test_a_point_on_the_mean_is_on_it_though_a_computer_cannot_write_it() -> None:
    values = [v / 100 for v in (1110, 1210, 1110, 1010, 1110, 1210, 1110, 810, 810, 610)]
    assert xmr(values).groups[0].mean == pytest.approx(10.1)
    assert "shift" not in xmr(values).signals


def near_points(*last: float) -> list[tuple[str, bool | None]]:
    """A series with mean about 0 whose limits lie near 6 and near limits near 4, and what its last points come to."""
    return signals([1.0, -1] * 40 + list(last))[-len(last) :]


def test_two_of_three_points_beyond_the_near_limit_are_marked_and_the_third_is_not() -> None:
    assert near_points(4.9, 0.8, 4.9) == [("two-of-three", True), NO_SIGNAL, ("two-of-three", True)]
    assert near_points(-4.9, -4.9, -0.8) == [("two-of-three", False), ("two-of-three", False), NO_SIGNAL]
    assert near_points(4.9, 4.9, 4.9) == [("two-of-three", True)] * 3


def test_two_of_three_needs_all_three_on_one_side_of_the_mean() -> None:
    assert near_points(4.9, -0.8, 4.9) == [NO_SIGNAL] * 3
    assert near_points(5.0, -5.0) == [NO_SIGNAL] * 2  # which NHSRplotthedots tests too


def test_a_point_beyond_the_limit_is_not_one_of_the_two() -> None:
    assert near_points(4.9, 0.8, 9.0) == [NO_SIGNAL, NO_SIGNAL, ("astronomical", True)]


def test_the_first_rule_that_strikes_a_point_names_it() -> None:
    # The mean is 11.1, the near limit 12.9 and the limit 13.8. The rise also has two points of three between those.
    steady = [11.5, 10, 10.5, 11.5, 10, 11.5, 10, 10.5] * 5
    found = signals([*steady, 10.6, 10.8, 11, 11.6, 12.1, 13.5, 13.6, 20])
    assert [signal for signal, _ in found[-8:]] == ["trend"] * 7 + ["astronomical"]
    assert {high for _, high in found[-8:]} == {True}
    assert [signal for signal, _ in near_points(1.5, 1, 1.5, 1, 1.5, 5, 5)] == ["shift"] * 5 + ["two-of-three"] * 2


def test_a_rebase_starts_a_group_with_limits_of_its_own() -> None:
    first, second = [10.0, 11, 10, 12], [20.0, 22, 20, 22]
    control = xmr([*first, *second], [4])
    assert [group.start for group in control.groups] == [0, 4]
    alone = xmr(second).groups[0]
    assert control.groups[1] == Group(4, alone.mean, alone.lower, alone.upper, alone.near_lower, alone.near_upper)
    assert control.groups[0] == xmr(first).groups[0]


def test_no_run_crosses_a_rebase() -> None:
    wide = [50.0, 0, 50, 0, 50, 0, 50, 0]
    rise = [*wide, 40, 20, 21, 22, 23, 24, 25, 26, 24, *wide]
    assert xmr(rise).signals[9:16] == ("trend",) * 7
    assert set(xmr(rise, [12]).signals) == {"none"}
    shift = [0.0, 3, 0, 3, 0, 3, 0, 3, 4, 5, 4, 5, 4, 5, 4]
    assert xmr(shift).signals[8:] == ("shift",) * 7
    assert set(xmr(shift, [11]).signals) == {"none"}


def test_two_of_three_does_not_cross_a_rebase() -> None:
    values = [1.0, -1] * 40 + [4.9, 4.9] + [1.0, -1] * 10
    assert xmr(values).signals[80:82] == ("two-of-three",) * 2
    assert set(xmr(values, [81]).signals[80:82]) == {"none"}


@pytest.mark.parametrize("rebased_at", [(0,), (3,), (4,), (2, 2), (2, 1), (-1,)])
def test_a_group_without_points_is_refused(rebased_at: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="without points"):
        xmr([1.0, 2, 3], rebased_at)


def test_no_values_make_no_chart() -> None:
    with pytest.raises(ValueError, match="without points"):
        xmr([])


@pytest.fixture
def between_90_and_110() -> Control:
    old, latest = Group(0, 50, 40, 60, 43, 57), Group(3, 100, 90, 110, 93, 107)
    return Control((old, latest), ("none",) * 6, (None,) * 6)


def test_a_target_beyond_the_latest_limits_is_always_met_or_always_missed(between_90_and_110: Control) -> None:
    assert assurance(between_90_and_110, 120, "higher") == "consistently-missed"
    assert assurance(between_90_and_110, 120, "lower") == "consistently-met"
    assert assurance(between_90_and_110, 80, "higher") == "consistently-met"
    assert assurance(between_90_and_110, 80, "lower") == "consistently-missed"


@pytest.mark.parametrize("target", [90, 100, 110])
def test_a_target_within_or_on_the_limits_is_met_by_chance(between_90_and_110: Control, target: float) -> None:
    assert assurance(between_90_and_110, target, "higher") == "inconsistent"
    assert assurance(between_90_and_110, target, "lower") == "inconsistent"


series = st.lists(st.integers(-1000, 1000).map(lambda tenths: tenths / 10), min_size=1, max_size=40)


@given(series)
def test_the_chart_of_a_series_upside_down_has_the_same_signals_on_the_other_sides(values: list[float]) -> None:
    control, turned = xmr(values), xmr([-v for v in values])
    assert turned.signals == control.signals
    assert turned.high == tuple(None if high is None else not high for high in control.high)


@given(series, st.integers(-5, 5), st.sampled_from((0.01, 1, 7, 1000)))
def test_another_unit_changes_no_signal(values: list[float], shift: int, scale: float) -> None:
    assert xmr([v * scale for v in values]).signals == xmr(values).signals
    assert len(xmr([v + shift for v in values]).signals) == len(values)


@given(series)
def test_a_point_has_a_side_exactly_where_it_has_a_signal(values: list[float]) -> None:
    assert all((signal == "none") == (high is None) for signal, high in signals(values))


@given(series, st.data())
def test_groups_are_charts_of_their_own(values: list[float], data: st.DataObject) -> None:
    if len(values) < 2:
        return
    at = data.draw(st.integers(1, len(values) - 1))
    parts = xmr(values[:at]).signals + xmr(values[at:]).signals
    assert xmr(values, [at]).signals == parts
