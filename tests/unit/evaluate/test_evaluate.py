"""Plain changes and comparisons, on made-up areas."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.area import NeighbourSet
from generator.domain.measure import Measure
from generator.domain.observation import Observation
from generator.domain.period import Period, parse_period
from generator.domain.value import exact_value
from generator.evaluate.change import FIFTH_LAST, PREVIOUS, plain_change
from generator.evaluate.compare import comparisons, neighbour_medians
from generator.evaluate.estimate import estimates
from generator.evaluate.findings import Change, Estimate

if TYPE_CHECKING:
    from collections.abc import Mapping


def measure(**changes: Any) -> Measure:
    fields: dict[str, Any] = {
        "title": "Repeat referrals",
        "question": "Do families get help the first time?",
        "meaning": "Fewer is better.",
        "kind": "outcome",
        "value": "proportion",
        "unit": "percent",
        "counted": "referrals",
        "denominator": "all referrals",
        "better": "lower",
        "accountable": "shared",
        "period": "financial-year",
        "source": "made-up",
        "comparators": ("alike", "region"),
        "quality": "Made up.",
    }
    return Measure(**(fields | changes))


def year(first: int) -> Period:
    return parse_period(f"{first}-{(first + 1) % 100:02}", "financial-year")


def line(values: Mapping[int, str | None]) -> tuple[Estimate, ...]:
    return tuple(
        Estimate(year(first), Observation(symbol="c"), None)
        if value is None
        else Estimate(year(first), Observation(value=Decimal(value)), Decimal(value))
        for first, value in values.items()
    )


ALIKE = NeighbourSet(title="Alike", of="ours", model="2025", published="2025-05-01", areas=("north", "south"))


def test_counts_give_the_exact_percentage_and_not_the_published_one() -> None:
    observation = Observation(n=1, of=3, value=Decimal("33.3"))
    assert exact_value("percent", observation) == Decimal(100) / 3


def test_a_value_with_its_publishers_interval_stands_because_its_counts_may_be_rounded() -> None:
    observation = Observation(n=290, of=30697, value=Decimal("94.47"), lower=Decimal(84), upper=Decimal(106))
    assert exact_value("per-10-000", observation) == Decimal("94.47")


def test_a_symbol_has_no_value_but_low_reliability_keeps_its_own() -> None:
    assert exact_value("percent", Observation(symbol="c")) is None
    assert exact_value("percent", Observation(symbol="u", value=Decimal(5))) == 5


@given(st.integers(0, 10**6), st.integers(1, 10**7))
def test_a_rate_times_its_denominator_gives_back_its_numerator(n: int, of: int) -> None:
    value = exact_value("per-10-000", Observation(n=n, of=of))
    assert value is not None
    assert round(value * of / 10_000) == n


def test_estimates_keep_the_order_of_the_series() -> None:
    series = {year(2018): Observation(n=1, of=4), year(2019): Observation(n=2, of=4)}
    assert [e.value for e in estimates(measure(), series)] == [25, 50]


def test_a_change_is_taken_between_the_right_years() -> None:
    series = line({2015: "10", 2016: "11", 2017: "12", 2018: "13", 2019: "15"})
    assert plain_change(measure(), series, PREVIOUS) == Change(year(2018), year(2019), Decimal(13), Decimal(15))
    assert plain_change(measure(), series, FIFTH_LAST) == Change(year(2015), year(2019), Decimal(10), Decimal(15))


@pytest.mark.parametrize(
    ("series", "reason"),
    [
        ({}, "there are no figures"),
        ({2019: "5"}, "there is no earlier figure"),
        ({2017: "5", 2019: "6"}, "there is no figure for the period before"),
        ({2018: None, 2019: "6"}, "the earlier figure, for 2018 to 2019, is not published"),
        ({2018: "5", 2019: None}, "the latest figure, for 2019 to 2020, is not published"),
    ],
)
def test_without_both_ends_there_is_a_reason_and_no_change(series: dict[int, str | None], reason: str) -> None:
    assert plain_change(measure(), line(series), PREVIOUS) == reason


def test_no_change_crosses_a_break_that_is_not_comparable() -> None:
    broken = measure(breaks=({"from_period": "2019-20", "reason": "The definition changed.", "comparable": False},))
    series = line({2018: "5", 2019: "6", 2020: "7"})
    assert plain_change(broken, series[:2], PREVIOUS) == "the figures cannot be compared. The definition changed."
    assert isinstance(plain_change(broken, series, PREVIOUS), Change)


def test_a_comparable_break_is_crossed() -> None:
    noted = measure(breaks=({"from_period": "2019-20", "reason": "New form.", "comparable": True},))
    assert isinstance(plain_change(noted, line({2018: "5", 2019: "6"}), PREVIOUS), Change)


def test_the_neighbours_median_says_how_many_are_known() -> None:
    lines = {"ours": line({2019: "9"}), "north": line({2018: "4", 2019: "5"}), "south": line({2018: None, 2019: "6"})}
    first, second = neighbour_medians(lines, ALIKE)
    assert (first.value, first.known, first.total) == (Decimal(4), 1, 2)
    assert (second.value, second.known, second.total) == (Decimal("5.5"), 2, 2)


def test_comparators_without_a_value_in_our_period_are_not_compared() -> None:
    lines = {"ours": line({2019: "9"}), "north": line({2019: "5"}), "region": line({2018: "7"})}
    medians = neighbour_medians(lines, ALIKE)
    found = comparisons(measure(), lines["ours"][-1], ("alike", "region"), lines, {"alike": medians})
    assert [(c.comparator, c.theirs, c.known, c.total) for c in found] == [("alike", Decimal(5), 1, 2)]
    assert comparisons(measure(), lines["ours"][-1], (), lines, {"alike": medians}) == ()
