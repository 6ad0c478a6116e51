"""Which rule judges a direction, over which window, and what it comes to."""

from __future__ import annotations

from math import inf
from typing import Any

import pytest

from generator.domain.observation import Observation
from generator.domain.period import PeriodKind
from generator.evaluate.direction import direction, unbroken_run
from generator.evaluate.estimate import estimates
from generator.evaluate.findings import Estimate
from generator.evaluate.results import ChangeInterval
from tests.unit.evaluate.made import (
    RATE,
    broken,
    line,
    measure,
    period,
    rates,
    rounded,
    shares,
    within,
    year,
)

RISING = [(18, 100), (22, 100), (26, 100), (30, 100), (36, 100)]
"""C = 132 of D = 500, Σct = 440, Σdt = 1500: X² = 500 (220,000 - 198,000)² / (132 x 368 x 500,000) = 9.96.

It rises by 22,000 / 500,000 = 4.4 points a year, give or take 3.0902 √(132 x 368 / (500 x 500,000)) = 4.31."""

ALMOST = [(20, 100), (22, 100), (25, 100), (30, 100), (36, 100)]
"""C = 133, Σct = 439: X² = 500 x 20,000² / (133 x 367 x 500,000) = 8.19, which is below 9.55."""


def years(series: tuple[Estimate, ...]) -> list[int]:
    return [each.period.start.year for each in series]


# ---- Five years: the recent trend


def test_five_years_are_judged_by_the_recent_trend_of_their_counts() -> None:
    found = direction(measure(), shares(*RISING))
    assert (found.verdict, found.rule, found.reason) == ("worsened", "recent-trend/1", "")
    assert found.window == tuple(year(each) for each in range(2020, 2025))
    assert found.change is not None
    assert (found.change.scale, found.change.confidence) == ("difference-a-period", 0.998)
    assert rounded(found.change) == (4.4, 0.09, 8.71)
    assert found.statistics["chi_square"] == pytest.approx(9.9638, abs=1e-4)
    assert found.statistics["slope"] > 0


@pytest.mark.parametrize(("better", "verdict"), [("lower", "worsened"), ("higher", "improved"), ("neither", "rose")])
def test_a_rise_is_worse_better_or_neither_as_the_measure_declares(better: str, verdict: str) -> None:
    assert direction(measure(better=better), shares(*RISING)).verdict == verdict


@pytest.mark.parametrize(("better", "verdict"), [("lower", "improved"), ("higher", "worsened"), ("neither", "fell")])
def test_a_fall_is_better_worse_or_neither_as_the_measure_declares(better: str, verdict: str) -> None:
    assert direction(measure(better=better), shares(*reversed(RISING))).verdict == verdict


def test_a_rise_within_chance_is_no_significant_change_and_its_interval_is_kept() -> None:
    found = direction(measure(), shares(*ALMOST))
    assert (found.verdict, found.reason) == ("no-significant-change", "")
    assert rounded(found.change) == (4.0, -0.32, 8.32)


def test_only_the_latest_five_years_count() -> None:
    found = direction(measure(), shares((90, 100), (90, 100), *RISING, first=2018))
    assert (found.verdict, found.window[0]) == ("worsened", year(2020))


def test_a_change_that_hangs_on_one_year_does_not_count_and_says_so() -> None:
    found = direction(measure(), shares((50, 100), (10, 100), (10, 100), (10, 100), (10, 100)))
    assert found.verdict == "no-significant-change"
    assert found.reason == "without one of the five years the trend would point the other way"
    assert found.change is not None
    assert found.change.upper < 0


def test_a_change_that_only_the_largest_years_make_does_not_count_and_says_so() -> None:
    found = direction(measure(), shares((18, 20), (500, 5000), (1000, 5000), (1500, 5000), (2, 20)))
    assert found.verdict == "no-significant-change"
    assert found.reason == "with every year weighing the same the trend would point the other way"


@pytest.mark.parametrize("end", [(0, 100), (100, 100)])
def test_none_or_all_in_one_year_cannot_be_calculated(end: tuple[int, int]) -> None:
    found = direction(measure(), shares(*RISING[:4], end))
    assert (found.verdict, found.rule, len(found.window)) == ("cannot-be-judged", "recent-trend/1", 5)
    assert "none or all" in found.reason


def test_five_years_of_a_rate_are_judged_by_their_intervals() -> None:
    found = direction(measure(**RATE), rates((100, 10_000), (130, 10_000), (160, 10_000), (190, 10_000), (220, 10_000)))
    assert (found.verdict, found.rule) == ("worsened", "recent-trend/1")
    assert rounded(found.change)[0] == pytest.approx(30, abs=1)


def test_five_published_intervals_are_judged_whatever_the_value_is() -> None:
    series = tuple(within(str(v), str(v - 1), str(v + 1), first) for first, v in enumerate((10, 12, 14, 16, 18), 2020))
    for changes in ({}, RATE, {"value": "mean", "unit": "number"}, {"value": "score", "unit": "number"}):
        found = direction(measure(**changes), series)
        assert (found.verdict, found.rule) == ("worsened", "recent-trend/1")
        # Equal intervals weigh the same: 2 a year, give or take 3.0902 σ / √10 with σ = 2 / 3.92.
        assert rounded(found.change) == (2.0, 1.5, 2.5)


def test_repeats_are_judged_where_the_publisher_gives_intervals() -> None:
    series = tuple(within(str(v), str(v - 1), str(v + 1), first) for first, v in enumerate((10, 12, 14, 16, 18), 2020))
    assert direction(measure(repeats="allowed"), series).verdict == "worsened"


def test_counts_and_published_intervals_in_one_window_are_both_judged_by_intervals() -> None:
    series = (within("10", "9", "11", 2020), *shares((12, 100), (14, 100), (16, 100), (18, 100), first=2021))
    found = direction(measure(), series)
    assert (found.rule, found.judged) == ("recent-trend/1", True)
    assert found.statistics["slope"] == found.change.estimate if found.change else False


def test_intervals_without_width_cannot_be_tested() -> None:
    series = tuple(within(str(v), str(v), str(v), first) for first, v in enumerate((10, 12, 14, 16, 18), 2020))
    found = direction(measure(), series)
    assert (found.verdict, found.reason) == ("cannot-be-judged", "the figures have no width to test with")


# ---- Two to four years


@pytest.mark.parametrize("before", [[], [(90, 100)], [(90, 100), (90, 100)]])
def test_two_to_four_years_are_judged_by_the_latest_two(before: list[tuple[int, int]]) -> None:
    # Newcombe's own example, 56 of 70 beside 48 of 80: 20 points, from 5.24 to 33.39.
    found = direction(measure(), shares(*before, (48, 80), (56, 70), first=2024 - len(before)))
    assert (found.verdict, found.rule, found.reason) == ("worsened", "newcombe-difference/1", "")
    assert found.window == (year(2024), year(2025))
    assert rounded(found.change) == (20.0, 5.24, 33.39)
    assert found.change is not None
    assert (found.change.scale, found.change.confidence) == ("difference", 0.95)


def test_a_difference_within_chance_is_no_significant_change() -> None:
    found = direction(measure(), shares((10, 50), (12, 50)))
    assert found.verdict == "no-significant-change"
    assert found.change is not None
    assert found.change.lower < 0 < found.change.upper


def test_two_rates_are_judged_by_their_exact_ratio() -> None:
    # 30 of 40 events came in the later year of two alike: Clopper and Pearson give 58.80% to 87.31%, odds 1.43 to 6.88.
    found = direction(measure(**RATE), rates((10, 10_000), (30, 10_000)))
    assert (found.verdict, found.rule) == ("worsened", "exact-ratio/1")
    assert found.change is not None
    assert (found.change.scale, found.change.confidence) == ("ratio", 0.95)
    assert rounded(found.change) == (3.0, 1.43, 6.88)
    assert found.statistics["p_value"] == pytest.approx(0.0022, abs=1e-4)


def test_a_ratio_is_of_rates_and_not_of_counts() -> None:
    found = direction(measure(**RATE), rates((100, 10_000), (200, 20_000)))
    assert found.verdict == "no-significant-change"
    assert rounded(found.change)[0] == 1.0


def test_from_nought_to_many_is_a_rise_without_end_and_from_many_to_nought_a_fall() -> None:
    up, down = (direction(measure(**RATE), rates(*pairs)) for pairs in ([(0, 10_000), (9, 10_000)], [(9, 10_000), (0, 10_000)]))  # fmt: skip
    assert (up.verdict, down.verdict) == ("worsened", "improved")
    assert isinstance(up.change, ChangeInterval)
    assert (up.change.estimate, up.change.upper) == (inf, inf)
    assert isinstance(down.change, ChangeInterval)
    assert (down.change.estimate, down.change.lower) == (0, 0)


def test_none_in_either_of_two_years_cannot_be_judged() -> None:
    found = direction(measure(**RATE), rates((0, 10_000), (0, 10_000)))
    assert (found.verdict, found.rule) == ("cannot-be-judged", "exact-ratio/1")
    assert (found.reason, len(found.window)) == ("there were none in either year", 2)


def test_two_published_intervals_are_joined_by_their_squares() -> None:
    # 10 (8 to 12), then 20 (17 to 24): 10 - √(3² + 2²) and 10 + √(4² + 2²).
    found = direction(measure(), (within("10", "8", "12", 2023), within("20", "17", "24", 2024)))
    assert (found.verdict, found.rule) == ("worsened", "interval-difference/1")
    assert rounded(found.change) == (10.0, 6.39, 14.47)


def test_two_years_of_different_sorts_are_judged_by_their_intervals() -> None:
    series = (*shares((20, 100), first=2023), within("21", "18", "24", 2024))
    assert direction(measure(), series).rule == "interval-difference/1"


def test_an_end_that_touches_no_change_is_not_significant() -> None:
    # 10 (8 to 13) and 15 (11 to 20): the end is 5 - √(4² + 3²) = 0.
    low, high = ("10", "8", "13"), ("15", "11", "20")
    for first, last in ((low, high), (high, low)):
        found = direction(measure(), (within(*first, 2023), within(*last, 2024)))
        assert found.verdict == "no-significant-change"
        assert found.change is not None
        assert 0 in {found.change.lower, found.change.upper}


def test_of_two_to_four_years_only_the_two_that_are_tested_need_counts() -> None:
    series = (*line({2021: "30", 2022: "31"}), *shares((48, 80), (56, 70), first=2023))
    assert direction(measure(), series).rule == "newcombe-difference/1"


# ---- What cannot be judged


@pytest.mark.parametrize(
    ("changes", "series", "rule", "reason"),
    [
        ({}, (), "direction-of-travel/1", "there are no figures"),
        (
            {},
            shares((1, 9), None),
            "direction-of-travel/1",
            "the newest figure, for 2021 to 2022, is not published",
        ),
        ({}, shares((1, 9)), "direction-of-travel/1", "there is no earlier figure"),
        (
            {},
            shares((1, 9), None, (1, 9)),
            "direction-of-travel/1",
            "the earlier figure, for 2021 to 2022, is not published",
        ),
        (
            {},
            shares((1, 9)) + shares((1, 9), first=2022),
            "direction-of-travel/1",
            "there is no figure for the period before",
        ),
        ({}, line({2023: "1", 2024: "2"}), "value-only/1", "the publisher gives no counts"),
        ({}, line({2024: "2"}), "value-only/1", "the publisher gives no counts"),
        (
            {},
            line({2020: "1"}) + shares(*RISING[1:], first=2021),
            "value-only/1",
            "the publisher gives no counts for some of the years",
        ),
        (
            {"value": "mean", "unit": "number"},
            line({2023: "1", 2024: "2"}),
            "value-only/1",
            "no interval is published, and there are no events to count",
        ),
        (
            {"repeats": "allowed"},
            line({2023: "1", 2024: "2"}),
            "value-only/1",
            "one child can be counted more than once, and no interval is published",
        ),
        (
            {"years_in_each": 3},
            shares(*RISING),
            "recent-trend/1",
            "each figure covers several years and overlaps with the next",
        ),
        (
            {"years_in_each": 3, "period": "quarter"},
            shares(*RISING),
            "spc-xmr/1",
            "each figure covers several years and overlaps with the next",
        ),
    ],
)
def test_what_cannot_be_judged_says_why(
    changes: dict[str, Any], series: tuple[Estimate, ...], rule: str, reason: str
) -> None:
    found = direction(measure(**changes), series)
    assert (found.verdict, found.rule, found.reason) == ("cannot-be-judged", rule, reason)
    assert (found.window, found.change, found.control) == ((), None, None)


def test_a_count_cannot_be_judged_however_many_years_there_are() -> None:
    count = measure(value="count", unit="number")
    series = estimates(count, {year(2020 + i): Observation(n=10 + 20 * i) for i in range(5)})
    found = direction(count, series)
    assert (found.verdict, found.rule) == ("cannot-be-judged", "value-only/1")
    assert found.reason == "a count does not say out of how many"


def test_a_figure_just_after_a_break_says_what_changed_without_a_full_stop() -> None:
    found = direction(broken("2021-22"), shares((1, 9), (2, 9)))
    assert (found.verdict, found.reason) == ("cannot-be-judged", "the figures before cannot be compared. New form")


# ---- The unbroken run


def test_a_run_ends_at_the_latest_hole_hidden_figure_or_break() -> None:
    assert years(unbroken_run(measure(), shares(*[(1, 9)] * 6))) == [2020, 2021, 2022, 2023, 2024, 2025]
    assert years(unbroken_run(measure(), shares((1, 9), (1, 9)) + shares((1, 9), (1, 9), first=2023))) == [2023, 2024]
    assert years(unbroken_run(measure(), shares((1, 9), None, (1, 9), (1, 9)))) == [2022, 2023]
    assert years(unbroken_run(broken("2022-23"), shares(*[(1, 9)] * 4))) == [2022, 2023]
    assert years(unbroken_run(broken("2020-21"), shares(*[(1, 9)] * 4))) == [2020, 2021, 2022, 2023]
    assert years(unbroken_run(broken("2022-23", comparable=True), shares(*[(1, 9)] * 4))) == [2020, 2021, 2022, 2023]
    assert unbroken_run(measure(), shares((1, 9), None)) == ()
    assert unbroken_run(measure(), ()) == ()


def test_five_years_with_a_break_among_them_are_judged_by_the_years_after_it() -> None:
    found = direction(broken("2023-24"), shares(*RISING))
    assert (found.rule, found.window) == ("newcombe-difference/1", (year(2023), year(2024)))


def test_years_2012_13_14_16_17_are_not_five_equally_spaced_ones() -> None:
    # A test of PHEindicatormethods calls these increasing, and its own words say that they must be equally spaced.
    cells = {year(y): Observation(n=n, of=100) for y, (n, _) in zip((2012, 2013, 2014, 2016, 2017), RISING, strict=True)}  # fmt: skip
    found = direction(measure(), estimates(measure(), cells))
    assert (found.rule, found.window) == ("newcombe-difference/1", (year(2016), year(2017)))


def test_a_figure_of_low_reliability_counts_as_any_other() -> None:
    cells = {year(2020 + i): Observation(n=n, of=of, symbol="u") for i, (n, of) in enumerate(RISING)}
    assert direction(measure(), estimates(measure(), cells)).verdict == "worsened"


@pytest.mark.parametrize("kind", ["snapshot", "calendar-year", "academic-year"])
def test_snapshots_and_other_years_count_as_annual_points(kind: PeriodKind) -> None:
    yearly = measure(period=kind, taken_on="31 March" if kind == "snapshot" else None)
    cells = {period(i, kind): Observation(n=n, of=of) for i, (n, of) in enumerate(RISING)}
    found = direction(yearly, estimates(yearly, cells))
    assert (found.verdict, found.rule) == ("worsened", "recent-trend/1")


def test_thirty_years_are_never_judged_by_a_control_chart() -> None:
    cells = {period(i): Observation(n=20 + i % 2, of=100) for i in range(30)}
    found = direction(measure(), estimates(measure(), cells))
    assert (found.rule, len(found.window), found.control) == ("recent-trend/1", 5, None)
