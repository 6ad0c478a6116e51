"""The recent trend, on the series that FingertipsNext tests itself with and on made-up ones.

The expected statistics come by other routes: numpy's correlation and lines of best fit.
"""

from __future__ import annotations

from math import log, sqrt

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from generator.evaluate.intervals import Z
from generator.evaluate.trend import THRESHOLD, Counted, Measured, NotCalculated, Trend, recent_trend

MMR = [(2020, 57274, 61834), (2021, 55865, 60511), (2022, 53681, 59074), (2023, 51767, 57508), (2024, 53185, 59028)]
MMR_PERCENT = [
    (2020, 92.6254, 92.4168, 92.8288),
    (2021, 92.3221, 92.1072, 92.5315),
    (2022, 90.8708, 90.6358, 91.1004),
    (2023, 90.0170, 89.7694, 90.2594),
    (2024, 90.1013, 89.8578, 90.3396),
]
"""Children in Yorkshire and the Humber with one dose of MMR at two (Fingertips 30309)."""

REGISTERED = [
    (2020, 10588957, 60458658),
    (2021, 10547929, 60744002),
    (2022, 10851467, 61625745),
    (2023, 11034431, 62418295),
    (2024, 11246440, 63227624),
]
"""Patients of English practices aged 65 and over (Fingertips 93468)."""

CANCER = [
    (2019, 126.9341, 125.9343, 127.9400),
    (2020, 125.8290, 124.8371, 126.8268),
    (2021, 121.5234, 120.5533, 122.4993),
    (2022, 122.3782, 121.4012, 123.3610),
    (2023, 120.7742, 119.8035, 121.7507),
]
"""Deaths from cancer under 75 in England (Fingertips 40501), the last value mended: the publisher's test divides it."""


def counted(*points: tuple[int, int, int]) -> list[Counted]:
    return [Counted(*point) for point in points]


def measured(*points: tuple[int, float, float, float]) -> list[Measured]:
    return [Measured(*point) for point in points]


def yearly(*ns: int, of: int = 300) -> list[Counted]:
    return [Counted(2000 + i, n, of) for i, n in enumerate(ns)]


def judged(found: Trend | NotCalculated) -> Trend:
    assert isinstance(found, Trend)
    return found


def test_the_threshold_is_chi_square_at_998_in_a_thousand() -> None:
    assert pytest.approx(stats.chi2.ppf(0.998, 1), rel=1e-12) == THRESHOLD
    assert pytest.approx(Z[0.998] ** 2, rel=1e-12) == THRESHOLD


def test_vaccination_in_yorkshire_fell_by_the_rule_for_counts() -> None:
    found = judged(recent_trend(counted(*MMR)))
    ns, ofs = np.array([n for _, n, _ in MMR]), np.array([of for _, _, of in MMR])
    years, weights = np.repeat(range(5), 2), np.stack([ns, ofs - ns], axis=1).ravel()
    r = np.cov(years, np.tile([1, 0], 5), fweights=weights)
    assert found.chi_square == pytest.approx(405.0479090272, rel=1e-9)
    assert found.chi_square == pytest.approx(ofs.sum() * r[0, 1] ** 2 / (r[0, 0] * r[1, 1]), rel=1e-9)
    assert found.slope == pytest.approx(np.polyfit(range(5), np.log(ns / (ofs - ns)), 1)[0], rel=1e-9)
    assert found.change == pytest.approx(r[0, 1] / r[0, 0], rel=1e-9)
    assert found.upper < 0
    assert (found.significant, found.outlier) == (True, False)


def test_vaccination_in_yorkshire_fell_by_the_rule_for_measured_values() -> None:
    found = judged(recent_trend(measured(*MMR_PERCENT)))
    sigma = [(upper - lower) / (2 * 1.959963984540054) for _, _, lower, upper in MMR_PERCENT]
    line, covariance = np.polyfit(range(5), [v for _, v, _, _ in MMR_PERCENT], 1, w=1 / np.array(sigma), cov="unscaled")
    assert found.chi_square == pytest.approx(418.521187257, rel=1e-9)
    assert found.slope == found.change == pytest.approx(line[0], rel=1e-9)
    assert found.upper - found.lower == pytest.approx(2 * 3.090232306167813 * sqrt(covariance[0, 0]), rel=1e-9)
    assert (found.significant, found.outlier) == (True, False)


def test_patients_of_65_and_over_rose_though_the_publishers_test_says_no_change() -> None:
    found = judged(recent_trend(counted(*REGISTERED)))
    assert found.chi_square == pytest.approx(3167.798, abs=0.001)
    assert found.slope > 0
    assert found.significant


def test_deaths_from_cancer_fell() -> None:
    found = judged(recent_trend(measured(*CANCER)))
    assert found.chi_square == pytest.approx(97.091752403, rel=1e-9)
    assert found.slope < 0
    assert found.significant


def test_the_two_points_of_a_straight_line_in_the_odds_have_its_slope() -> None:
    # Odds that double each year: 1:8, 1:4, 1:2, 1:1, 2:1.
    found = judged(
        recent_trend([Counted(i, n, of) for i, (n, of) in enumerate([(1, 9), (1, 5), (1, 3), (1, 2), (2, 3)])])
    )
    assert found.slope == pytest.approx(log(2))


# A flat year in five, and one year that alone makes the trend.
@pytest.mark.parametrize("ns", [(66, 66, 66, 66, 66), (66, 60, 70, 63, 68)])
def test_a_flat_series_shows_no_significant_change(ns: tuple[int, ...]) -> None:
    found = judged(recent_trend(yearly(*ns)))
    assert found.chi_square < THRESHOLD
    assert found.lower < 0 < found.upper
    assert (found.significant, found.outlier) == (False, False)


def test_a_trend_that_hangs_on_one_year_is_no_trend() -> None:
    found = judged(recent_trend(yearly(66, 64, 62, 60, 130)))
    assert found.chi_square > THRESHOLD
    assert found.lower > 0
    assert (found.significant, found.outlier) == (False, True)


def test_a_measured_trend_that_hangs_on_one_year_is_no_trend() -> None:
    found = judged(recent_trend([Measured(i, v, v - 1, v + 1) for i, v in enumerate((10.4, 10.2, 10, 9.8, 20))]))
    assert found.chi_square > THRESHOLD
    assert (found.significant, found.outlier) == (False, True)


def test_a_year_that_stands_out_without_making_a_trend_is_not_called_an_outlier() -> None:
    found = judged(recent_trend(yearly(66, 64, 62, 60, 72)))
    assert found.chi_square < THRESHOLD
    assert not found.outlier


def test_a_direction_that_contradicts_the_average_change_is_never_declared() -> None:
    # Every year alike weighs up to a rise; but nearly all cases lie in two years, between which the share fell.
    points = [(0, 10, 100), (1, 20, 100), (2, 30000, 100000), (3, 29000, 100000), (4, 50, 100)]
    found = judged(recent_trend(counted(*points)))
    slopes = [judged(recent_trend(counted(*points))).slope, found.change]
    assert slopes[0] > 0 > slopes[1]
    assert found.chi_square > THRESHOLD
    assert (found.significant, found.outlier) == (False, True)


def test_only_the_latest_five_points_count() -> None:
    five = yearly(90, 80, 70, 60, 50)
    earlier = [Counted(1990, 0, 0), None, Counted(1999, 300, 300)]
    assert recent_trend([*earlier, *five]) == recent_trend(five)


@pytest.mark.parametrize(
    ("points", "reason"),
    [
        (yearly(90, 80, 70, 60), "too-few-points"),
        ([], "too-few-points"),
        ([*yearly(90, 80, 70), None, Counted(2004, 50, 300)], "missing-value"),
        ([None] * 5, "missing-value"),
        ([Counted(year, 90 - 10 * i, 300) for i, year in enumerate((2012, 2013, 2014, 2016, 2017))], "unequal-spacing"),
        ([Counted(2010 + 2 * i, 90 - 10 * i, 300) for i in range(5)], "unequal-spacing"),
        (
            [Counted(year, 90 - 10 * i, 300) for i, year in enumerate((2012, 2013, 2013, 2014, 2015))],
            "duplicate-period",
        ),
        (yearly(90, 80, 0, 60, 50), "none-or-all"),
        (yearly(90, 80, 300, 60, 50), "none-or-all"),
        (yearly(0, 0, 0, 0, 0), "none-or-all"),
        (
            [Counted(2000 + i, n, of) for i, (n, of) in enumerate([(1, 9), (0, 0), (1, 3), (1, 2), (2, 3)])],
            "none-or-all",
        ),
        ([Measured(2000 + i, v, v, v) for i, v in enumerate((10, 9, 8, 7, 6))], "no-variation"),
        (measured((1, 5, 4, 6), (2, 5, 4, 6), (3, 5, 5, 5), (4, 5, 4, 6), (5, 5, 4, 6)), "no-variation"),
    ],
)
def test_a_trend_that_cannot_be_calculated_says_why(points: list[Counted | None], reason: str) -> None:
    found = recent_trend(points)
    assert isinstance(found, NotCalculated)
    assert found.reason == reason


def test_the_published_series_with_a_year_missing_would_have_shown_a_trend() -> None:
    # What the publisher's code tests as five years running.
    ns = (66, 80, 95, 110, 124)
    assert judged(recent_trend(yearly(*ns))).significant
    gap = [Counted(year, n, 300) for year, n in zip((2012, 2013, 2014, 2016, 2017), ns, strict=True)]
    assert recent_trend(gap) == NotCalculated("unequal-spacing")


@pytest.mark.parametrize(
    ("points", "words"),
    [
        (yearly(90, 80, 70, 60, 50)[::-1], "oldest first"),
        (yearly(90, 80, 301, 60, 50), "no share"),
        (yearly(90, 80, -1, 60, 50), "no share"),
        (measured((1, 7, 4, 6), (2, 5, 4, 6), (3, 5, 4, 6), (4, 5, 4, 6), (5, 5, 4, 6)), "do not hold"),
        ([*yearly(90, 80, 70, 60), Measured(2004, 5, 4, 6)], "two kinds"),
    ],
)
def test_points_that_make_no_series_are_refused(points: list[Counted | None], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        recent_trend(points)


series_of_counts = st.lists(
    st.integers(2, 4000).flatmap(lambda of: st.tuples(st.integers(1, of - 1), st.just(of))), min_size=5, max_size=5
)
series_of_values = st.lists(
    st.tuples(st.floats(-50, 50), st.floats(0.1, 20), st.floats(0.1, 20)), min_size=5, max_size=5
)


def _variance(found: Trend) -> float:
    return ((found.upper - found.lower) / (2 * Z[0.998])) ** 2


@given(series_of_counts)
def test_the_limits_of_counts_leave_out_0_exactly_where_chi_square_is_beyond_the_threshold(
    series: list[tuple[int, int]],
) -> None:
    found = judged(recent_trend([Counted(i, n, of) for i, (n, of) in enumerate(series)]))
    assume(abs(found.chi_square - THRESHOLD) > 1e-9)
    assert (found.lower > 0 or found.upper < 0) == (found.chi_square > THRESHOLD)
    assert found.chi_square == pytest.approx(found.change**2 / _variance(found), rel=1e-6, abs=1e-9)


@given(series_of_values)
def test_the_limits_of_values_leave_out_0_exactly_where_chi_square_is_beyond_the_threshold(
    series: list[tuple[float, float, float]],
) -> None:
    found = judged(recent_trend([Measured(i, v, v - down, v + up) for i, (v, down, up) in enumerate(series)]))
    assume(abs(found.chi_square - THRESHOLD) > 1e-9)
    assert (found.lower > 0 or found.upper < 0) == (found.chi_square > THRESHOLD)
    assert found.chi_square == pytest.approx(found.change**2 / _variance(found), rel=1e-6, abs=1e-9)


@given(series_of_values)
def test_the_formula_as_the_publisher_writes_it_gives_the_same(series: list[tuple[float, float, float]]) -> None:
    found = judged(recent_trend([Measured(i, v, v - down, v + up) for i, (v, down, up) in enumerate(series)]))
    times, values = np.arange(1, 6), np.array([v for v, _, _ in series])
    w = (2 * 1.959963984540054 / np.array([down + up for _, down, up in series])) ** 2
    q = w.sum() * (w * times**2).sum() - (w * times).sum() ** 2
    slope = (w.sum() * (w * values * times).sum() - (w * times).sum() * (w * values).sum()) / q
    assert found.slope == pytest.approx(slope, rel=1e-6, abs=1e-9)
    assert found.chi_square == pytest.approx(slope**2 * q / w.sum(), rel=1e-6, abs=1e-9)


@given(series_of_counts)
def test_a_series_read_backwards_goes_the_other_way(series: list[tuple[int, int]]) -> None:
    there = judged(recent_trend([Counted(i, n, of) for i, (n, of) in enumerate(series)]))
    back = judged(recent_trend([Counted(i, n, of) for i, (n, of) in enumerate(reversed(series))]))
    assert back.chi_square == pytest.approx(there.chi_square, rel=1e-9)
    assert back.change == pytest.approx(-there.change, rel=1e-9, abs=1e-15)


@given(series_of_counts)
def test_what_is_declared_has_its_average_change_on_the_side_of_its_direction(series: list[tuple[int, int]]) -> None:
    found = judged(recent_trend([Counted(i, n, of) for i, (n, of) in enumerate(series)]))
    assert not found.significant or found.slope * found.change > 0
    assert not (found.significant and found.outlier)
