"""Comparisons: by our own interval where there is one, else plainly."""

from __future__ import annotations

from decimal import Decimal
from statistics import median
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.judgement import ComparisonVerdict
from generator.domain.measure import Measure
from generator.domain.observation import Observation
from generator.evaluate.compare import comparisons, median_among, neighbour_medians, value_in
from generator.evaluate.estimate import estimate
from generator.evaluate.findings import Estimate
from generator.evaluate.results import Comparison
from tests.unit.evaluate.made import RATE, line, measure, measures, observations, period, within, year

Better = Literal["lower", "higher", "neither"]
ALIKE = ("north", "south")


def compared(of: Measure, ours: Estimate, theirs: str) -> Comparison:
    (found,) = comparisons(of, ours, ("region",), {"region": line({2024: theirs})}, {})
    return found


@pytest.mark.parametrize(
    ("better", "theirs", "verdict"),
    [
        ("lower", "17.9", "worse"),
        ("lower", "18", "similar"),
        ("lower", "20", "similar"),
        ("lower", "23", "similar"),
        ("lower", "23.1", "better"),
        ("higher", "17.9", "better"),
        ("higher", "23.1", "worse"),
        ("neither", "17.9", "higher"),
        ("neither", "18", "similar"),
        ("neither", "23.1", "lower"),
    ],
)
def test_theirs_within_our_interval_is_similar_its_ends_included(
    better: Better, theirs: str, verdict: ComparisonVerdict
) -> None:
    found = compared(measure(better=better), within("20", "18", "23"), theirs)
    assert (found.verdict, found.rule) == (verdict, "benchmark-in-interval/1")


@pytest.mark.parametrize("better", ["lower", "higher", "neither"])
@pytest.mark.parametrize(("theirs", "verdict"), [("69.5", "higher"), ("69.6", "same"), ("69.7", "lower")])
def test_without_an_interval_ours_is_only_higher_or_lower(
    better: Better, theirs: str, verdict: ComparisonVerdict
) -> None:
    found = compared(measure(better=better), line({2024: "69.6"})[0], theirs)
    assert (found.verdict, found.rule, found.outlier) == (verdict, "plain-comparison/1", False)


def test_a_count_is_compared_plainly_because_it_says_how_large_a_place_is() -> None:
    count = measure(value="count", unit="number")
    found = compared(count, estimate(count, year(2024), Observation(n=12)), "400")
    assert (found.verdict, found.rule, found.outlier) == ("lower", "plain-comparison/1", False)


@pytest.mark.parametrize(
    ("theirs", "verdict", "outlier"),
    [
        # Wilson for 20 of 100: 13.34 to 28.88 at 95%, and 10.52 to 34.71 at 99.8%.
        ("14", "similar", False),
        ("12", "worse", False),
        ("10.53", "worse", False),
        ("10.51", "worse", True),
        ("34.7", "better", False),
        ("34.72", "better", True),
    ],
)
def test_an_outlier_lies_outside_the_wider_interval_too(theirs: str, verdict: ComparisonVerdict, outlier: bool) -> None:
    found = compared(measure(), estimate(measure(), year(2024), Observation(n=20, of=100)), theirs)
    assert (found.verdict, found.outlier) == (verdict, outlier)


def test_a_rate_is_an_outlier_by_its_own_wider_interval() -> None:
    # Garwood for 5 events: 1.62 to 11.67 at 95%; at 99.8% 0.74 to 16.45.
    rate = measure(**RATE)
    ours = estimate(rate, year(2024), Observation(n=5, of=10_000))
    found = [(c.verdict, c.outlier) for theirs in ("12", "16.4", "16.5") for c in [compared(rate, ours, theirs)]]
    assert found == [("better", False), ("better", False), ("better", True)]


def test_a_publishers_interval_is_known_at_one_level_only_so_nothing_is_an_outlier_by_it() -> None:
    found = compared(measure(), within("20", "18", "23"), "99")
    assert (found.verdict, found.outlier) == ("better", False)


def test_values_are_compared_before_they_are_rounded() -> None:
    third = Estimate(year(2024), Observation(n=1, of=3), Decimal(100) / 3)
    assert compared(measure(), third, "33.3").verdict == "higher"


def test_the_neighbours_median_says_how_many_are_known() -> None:
    lines = {"ours": line({2019: "9"}), "north": line({2018: "4", 2019: "5"}), "south": line({2018: None, 2019: "6"})}
    first, second = neighbour_medians(lines, ALIKE)
    assert (first.period, first.value, first.known, first.total) == (year(2018), Decimal(4), 1, 2)
    assert (second.period, second.value, second.known, second.total) == (year(2019), Decimal("5.5"), 2, 2)


def test_a_period_in_which_no_neighbour_has_a_value_has_no_median() -> None:
    assert neighbour_medians({"north": line({2019: None})}, ALIKE) == ()


def test_a_comparison_with_the_neighbours_carries_how_many_are_known_and_the_rule_of_their_median() -> None:
    lines = {"north": line({2024: "5"}), "south": line({2024: None})}
    medians = {"alike": neighbour_medians(lines, ALIKE)}
    (found,) = comparisons(measure(), line({2024: "9"})[0], ("alike",), lines, medians)
    assert (found.comparator, found.ours, found.theirs, found.known, found.total) == (
        "alike",
        Decimal(9),
        Decimal(5),
        1,
        2,
    )
    assert found.theirs_rule == "neighbour-median/1"


def test_comparators_without_a_value_in_our_period_are_left_out_and_the_others_keep_their_order() -> None:
    lines = {
        "ours": line({2019: "9"}),
        "north": line({2018: "5"}),
        "region": line({2018: "7"}),
        "hidden": line({2019: None}),
        "country": line({2018: "7", 2019: "8", 2020: "10"}),
        "east": line({2019: "6"}),
    }
    medians = {"alike": neighbour_medians(lines, ALIKE)}
    wanted = ("alike", "region", "east", "hidden", "country", "nowhere")
    found = comparisons(measure(), lines["ours"][-1], wanted, lines, medians)
    assert [(c.comparator, c.theirs) for c in found] == [("east", Decimal(6)), ("country", Decimal(8))]


@pytest.mark.parametrize("ours", [None, line({2024: None})[0]])
def test_without_a_newest_value_there_is_nothing_to_compare(ours: Estimate | None) -> None:
    assert comparisons(measure(), ours, ("region",), {"region": line({2024: "5"})}, {}) == ()


def test_a_value_is_that_of_its_period() -> None:
    known = line({2018: "1", 2020: None, 2021: "3"})
    assert [value_in(known, year(each)) for each in (2018, 2019, 2020, 2021)] == [1, None, None, 3]


@given(st.data())
def test_where_neither_is_better_none_is_better_or_worse(data: st.DataObject) -> None:
    of = data.draw(measures(better="neither"))
    assert _against(data, of).verdict in {"higher", "lower", "same", "similar"}


@given(st.data())
def test_the_other_polarity_turns_better_into_worse(data: st.DataObject) -> None:
    lower: Measure = data.draw(measures(better="lower"))
    ours, theirs = _pair(data, lower)
    swapped: dict[str, Any] = {"better": "worse", "worse": "better"}
    mirror = lower.model_copy(update={"better": "higher"})
    one, other = (comparisons(of, ours, ("them",), {"them": [theirs]}, {})[0] for of in (lower, mirror))
    assert other.verdict == swapped.get(one.verdict, one.verdict)


@given(st.data())
def test_an_outlier_is_never_similar_and_never_untested(data: st.DataObject) -> None:
    found = _against(data, data.draw(measures()))
    assert not found.outlier or (found.rule == "benchmark-in-interval/1" and found.verdict != "similar")


@given(st.data())
def test_the_wider_interval_encloses_the_usual_one_and_is_there_only_where_it_is_tested(data: st.DataObject) -> None:
    of = data.draw(measures())
    ours, theirs = _pair(data, of)
    (found,) = comparisons(of, ours, ("them",), {"them": [theirs]}, {})
    tested = of.value != "count" and ours.n is not None and ours.interval is not None
    assert (found.wide is not None) == tested
    if found.wide is not None and ours.interval is not None:
        assert found.wide[0] <= ours.interval.lower <= ours.interval.upper <= found.wide[1]


def _pair(data: st.DataObject, of: Measure) -> tuple[Estimate, Estimate]:
    """Draw two figures of one period that are both published."""
    known = observations(of).map(lambda seen: estimate(of, period(9, of.period), seen))
    one, other = (data.draw(known.filter(lambda e: e.value is not None)) for _ in range(2))
    return one, other


def _against(data: st.DataObject, of: Measure) -> Comparison:
    ours, theirs = _pair(data, of)
    (found,) = comparisons(of, ours, ("them",), {"them": [theirs]}, {})
    return found


def numbers(*values: int) -> list[Decimal]:
    return [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("known", "below", "above", "middle"),
    [
        ((1, 2, 3), 0, 0, "2"),
        ((1, 2, 3, 4), 0, 0, "2.5"),
        ((1, 2, 3), 1, 0, "1.5"),
        ((1, 2, 3), 0, 1, "2.5"),
        ((1, 2, 3), 2, 0, "1"),
        ((1, 2, 3), 3, 0, None),  # half-way between a known and an unknown one
        ((1,), 2, 0, None),
    ],
)
def test_a_median_with_unknown_values_at_either_end(
    known: tuple[int, ...], below: int, above: int, middle: str | None
) -> None:
    found = median_among(numbers(*known), below, above)
    assert found == (None if middle is None else Decimal(middle))


@given(st.lists(st.integers(0, 100), min_size=1, max_size=9), st.lists(st.integers(0, 100), max_size=4))
def test_a_median_lies_between_its_bounds_whatever_the_missing_values_are(known: list[int], missing: list[int]) -> None:
    values = sorted(numbers(*known))
    least = median_among(values, below=len(missing), above=0)
    greatest = median_among(values, below=0, above=len(missing))
    true = Decimal(median(known + missing))
    assert least is None or least <= true
    assert greatest is None or true <= greatest
