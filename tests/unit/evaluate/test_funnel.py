"""Funnels, against the tables that PHEindicatormethods keeps for its tests."""

from __future__ import annotations

from itertools import pairwise
from math import sqrt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from generator.evaluate.funnel import average, axis_points, funnel_label, proportion_limits, rate_limits
from generator.evaluate.intervals import poisson, wilson

DIABETICS = 0.80642448
"""The average of the publisher's example of proportions."""

DEATHS = 116.1720835
"""The average of its example of rates, per 100,000."""


@pytest.mark.parametrize(
    ("of", "lower", "upper", "far_lower", "far_upper"),
    [
        (1, 3.204264, 100, 0, 100),
        (3, 35.933491, 100, 10.150815, 100),
        (18, 62.390093, 98.894803, 51.864359, 100),
        (50, 69.691035, 91.593861, 63.375595, 97.909301),
        (1008, 78.203374, 83.081521, 76.796814, 84.488082),
        (110000, 80.408963, 80.875933, 80.274317, 81.010578),
    ],
)
def test_limits_of_proportions_are_the_publishers(
    of: int, lower: float, upper: float, far_lower: float, far_upper: float
) -> None:
    near, far = proportion_limits(DIABETICS, of), proportion_limits(DIABETICS, of, 0.998)
    found = [100 * end for end in (near.lower, near.upper, far.lower, far.upper)]
    assert found == pytest.approx([lower, upper, far_lower, far_upper], abs=2e-6)


@pytest.mark.parametrize(
    ("events", "lower", "upper", "far_lower", "far_upper"),
    [
        (1, 20.85059119, 4588.535848, 12.58170943, 116108.569),
        (3, 39.75195225, 563.3296872, 26.68119061, 1829.161832),
        (9, 61.19760093, 254.0592274, 46.14605812, 426.3325728),
    ],
)
def test_limits_of_rates_of_few_events_are_the_publishers(
    events: int, lower: float, upper: float, far_lower: float, far_upper: float
) -> None:
    near, far = rate_limits(DEATHS, events), rate_limits(DEATHS, events, 0.998)
    # The publisher finds its limits by halving steps, down to 1e-7 of what it looks for; that tells at one event.
    assert [near.lower, near.upper, far.lower] == pytest.approx([lower, upper, far_lower], rel=2e-5)
    assert far.upper == pytest.approx(far_upper, rel=6e-4)


@pytest.mark.parametrize(
    ("events", "lower", "upper", "far_lower", "far_upper"),
    [
        (10, 63.17010446, 242.2579623, 48.13632908, 392.4043292),
        (20, 75.22057153, 190.1885237, 61.07587907, 259.3644657),
        (104, 95.87787415, 142.1808715, 86.58805154, 160.4288333),
        (1360, 110.158048, 122.6021934, 106.9073359, 126.5084525),
    ],
)
def test_limits_of_rates_of_ten_events_or_more_lie_close_to_the_publishers(
    events: int, lower: float, upper: float, far_lower: float, far_upper: float
) -> None:
    near, far = rate_limits(DEATHS, events), rate_limits(DEATHS, events, 0.998)
    assert [near.lower, near.upper] == pytest.approx([lower, upper], rel=0.002)
    assert [far.lower, far.upper] == pytest.approx([far_lower, far_upper], rel=0.016)


def test_a_limit_of_rates_leaves_the_average_at_the_end_of_the_interval() -> None:
    limits = rate_limits(50.0, 4)
    exposure = 4 / limits.upper
    assert stats.poisson.sf(3, 50 * exposure) == pytest.approx(0.025, rel=1e-9)
    exposure = 4 / limits.lower
    assert stats.poisson.cdf(4, 50 * exposure) == pytest.approx(0.025, rel=1e-9)


@given(st.floats(0.01, 0.99), st.integers(1, 5000), st.sampled_from((0.95, 0.998)))
def test_the_share_on_a_limit_has_an_interval_that_just_touches_the_average(
    mean: float, of: int, confidence: float
) -> None:
    limits = proportion_limits(mean, of, confidence)
    if limits.upper < 1:
        assert wilson(limits.upper * of, of, confidence).lower == pytest.approx(mean, rel=1e-9)
    if limits.lower > 0:
        assert wilson(limits.lower * of, of, confidence).upper == pytest.approx(mean, rel=1e-9)


@st.composite
def areas(draw: st.DrawFn) -> tuple[int, int]:
    of = draw(st.integers(1, 3000))
    return draw(st.integers(0, of)), of


@given(areas(), st.floats(0.0, 1.0))
def test_outside_the_funnel_and_own_interval_without_the_average_never_disagree(
    area: tuple[int, int], mean: float
) -> None:
    n, of = area
    label = funnel_label("proportion", n, of, mean)
    for confidence, outside in ((0.95, {"high-0.001", "high-0.025"}), (0.998, {"high-0.001"})):
        drawn, own = proportion_limits(mean, of, confidence), wilson(n, of, confidence)
        assert (label in outside) == (own.lower > mean)
        assume(abs(n / of - drawn.upper) > 1e-9)
        assert (label in outside) == (n / of > drawn.upper)
    for confidence, outside in ((0.95, {"low-0.001", "low-0.025"}), (0.998, {"low-0.001"})):
        drawn, own = proportion_limits(mean, of, confidence), wilson(n, of, confidence)
        assert (label in outside) == (own.upper < mean)
        assume(abs(n / of - drawn.lower) > 1e-9)
        assert (label in outside) == (n / of < drawn.lower)


@given(st.integers(1, 500), st.floats(10, 1e6), st.floats(1e-5, 0.1))
def test_nor_do_they_disagree_for_rates(events: int, exposure: float, mean: float) -> None:
    label = funnel_label("rate", events, exposure, mean)
    for confidence, tail in ((0.95, ("0.025", "0.001")), (0.998, ("0.001",))):
        drawn, (own, _) = rate_limits(mean, events, confidence), poisson(events, confidence)
        rate = events / exposure
        assume(abs(rate / drawn.upper - 1) > 1e-9)
        assume(abs(rate / drawn.lower - 1) > 1e-9)
        high, low = (label in {f"{side}-{t}" for t in tail} for side in ("high", "low"))
        assert high == (own.lower / exposure > mean) == (rate > drawn.upper)
        assert low == (own.upper / exposure < mean) == (rate < drawn.lower)


@pytest.mark.parametrize(
    ("n", "of", "label"),
    [  # of the publisher's primary care trusts, among which the average is 80.642448%
        (35078, 41980, "high-0.001"),
        (24804, 31824, "low-0.001"),
        (50051, 61921, "not-significant"),
        (26789, 33012, "high-0.025"),
        (36850, 45449, "high-0.025"),
        (30278, 37828, "low-0.025"),
        (18551, 22905, "not-significant"),
    ],
)
def test_the_publishers_areas_have_the_publishers_labels(n: int, of: int, label: str) -> None:
    assert funnel_label("proportion", n, of, DIABETICS) == label


@pytest.mark.parametrize(
    ("events", "expected", "label"),
    [
        (5, 5.0, "not-significant"),
        (5, 1.62, "high-0.025"),  # the exact 95% limits of five events are 1.6235 and 11.6683
        (5, 1.63, "not-significant"),
        (5, 0.73, "high-0.001"),  # and the 99.8% limits 0.7394 and 16.4547
        (5, 11.7, "low-0.025"),
        (5, 16.5, "low-0.001"),
        (0, 3.6, "not-significant"),
        (0, 3.7, "low-0.025"),
        (0, 7.0, "low-0.001"),
        (10, 4.791, "not-significant"),  # Byar has 4.7874; exactly it would be 4.7954
        (10, 4.78, "high-0.025"),
    ],
)
def test_rates_are_labelled_by_the_limits_of_their_count(events: int, expected: float, label: str) -> None:
    assert funnel_label("rate", events, 1000, expected / 1000) == label


def test_the_average_weighs_areas_by_their_size() -> None:
    assert average([1, 90], [10, 100]) == pytest.approx(91 / 110)


@pytest.mark.parametrize(("ns", "ofs"), [([1], [10, 20]), ([], []), ([0], [0])])
def test_there_is_no_average_of_nothing(ns: list[float], ofs: list[float]) -> None:
    with pytest.raises(ValueError, match="no average"):
        average(ns, ofs)


@pytest.mark.parametrize(("mean", "of"), [(-0.1, 10), (1.1, 10), (0.5, 0)])
def test_what_is_no_share_has_no_limits(mean: float, of: float) -> None:
    with pytest.raises(ValueError, match="no limits"):
        proportion_limits(mean, of)


@pytest.mark.parametrize(("mean", "events"), [(5.0, 0), (5.0, -1), (0.0, 3)])
def test_a_rate_without_events_has_no_limits(mean: float, events: int) -> None:
    with pytest.raises(ValueError, match="no limits"):
        rate_limits(mean, events)


def test_what_is_taken_from_nothing_has_no_label() -> None:
    with pytest.raises(ValueError, match="nothing to take"):
        funnel_label("rate", 3, 0, 0.1)


def test_the_axis_of_unlike_areas_is_the_publishers() -> None:
    places = axis_points(16477, 102950)
    assert places[:20] == (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 22, 24, 27)
    assert places[-5:] == (72486, 80452, 89294, 99108, 110000)
    assert len(places) == 100


def test_the_axis_of_areas_of_like_size_is_the_publishers_and_does_not_start_at_0() -> None:
    places = axis_points(16386, 30930)
    assert places[:5] == (10000, 10121, 10244, 10368, 10494)
    assert places[-3:] == (32213, 32604, 33000)
    assert len(places) == 100


def test_the_axis_starts_at_0_where_the_largest_is_more_than_twice_the_smallest() -> None:
    assert axis_points(10_000, 20_000)[0] == 9_000
    assert axis_points(10_000, 20_001)[0] == 1


@given(st.integers(0, 5000), st.integers(1, 200_000))
def test_the_axis_rises_in_whole_numbers_to_beyond_the_largest_area(smallest: int, largest: int) -> None:
    assume(smallest <= largest)
    places = axis_points(smallest, largest)
    assert all(after > before for before, after in pairwise(places))
    assert places[-1] >= largest
    assert len(places) == 100 or len(places) == places[-1] - places[0] + 1
    assert places[0] == 1 or largest <= 2 * smallest


@pytest.mark.parametrize(("smallest", "largest"), [(-1, 5), (6, 5), (0, 0)])
def test_there_is_no_axis_without_areas(smallest: float, largest: float) -> None:
    with pytest.raises(ValueError, match="no axis"):
        axis_points(smallest, largest)


def test_the_limits_are_not_wilsons_around_the_average() -> None:
    # Fingertips has both, and they are not the same.
    around = wilson(DIABETICS * 100, 100)
    drawn = proportion_limits(DIABETICS, 100)
    assert drawn.upper == pytest.approx(DIABETICS + 1.959963984540054 * sqrt(DIABETICS * (1 - DIABETICS) / 100))
    assert abs(around.upper - drawn.upper) > 1e-3
