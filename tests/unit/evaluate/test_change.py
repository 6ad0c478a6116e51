"""Plain changes between two periods of one series."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evaluate.change import FIFTH_LAST, PREVIOUS, plain_change, reason_not_comparable
from generator.evaluate.findings import Change
from generator.evaluate.rules import PLAIN_DIFFERENCE
from tests.unit.evaluate.made import broken, line, measure, year


def test_a_change_is_taken_between_the_right_years() -> None:
    series = line({2015: "10", 2016: "11", 2017: "12", 2018: "13", 2019: "15"})
    assert plain_change(measure(), series, PREVIOUS) == Change(year(2018), year(2019), Decimal(13), Decimal(15))
    assert plain_change(measure(), series, FIFTH_LAST) == Change(year(2015), year(2019), Decimal(10), Decimal(15))


def test_a_change_names_its_rule() -> None:
    change = plain_change(measure(), line({2018: "1", 2019: "2"}), PREVIOUS)
    assert isinstance(change, Change)
    assert change.rule == PLAIN_DIFFERENCE.name


@pytest.mark.parametrize(
    ("series", "reason"),
    [
        ({}, "there are no figures"),
        ({2019: "5"}, "there is no earlier figure"),
        ({2017: "5", 2019: "6"}, "there is no figure for the period before"),
        ({2018: None, 2019: "6"}, "the earlier figure, for 2018 to 2019, is not published"),
        ({2018: "5", 2019: None}, "the newest figure, for 2019 to 2020, is not published"),
    ],
)
def test_without_both_ends_there_is_a_reason_and_no_change(series: dict[int, str | None], reason: str) -> None:
    assert plain_change(measure(), line(series), PREVIOUS) == reason


def test_no_change_crosses_a_break_that_is_not_comparable() -> None:
    series = line({2018: "5", 2019: "6", 2020: "7"})
    assert plain_change(broken("2019-20"), series[:2], PREVIOUS) == "the figures cannot be compared. New form"
    assert isinstance(plain_change(broken("2019-20"), series, PREVIOUS), Change)


def test_a_comparable_break_is_crossed() -> None:
    noted = broken("2019-20", comparable=True)
    assert isinstance(plain_change(noted, line({2018: "5", 2019: "6"}), PREVIOUS), Change)


def test_a_missing_year_between_the_ends_is_no_hindrance_to_a_plain_difference() -> None:
    series = line({2015: "10", 2016: None, 2018: "13", 2019: "15"})
    assert plain_change(measure(), series, FIFTH_LAST) == Change(year(2015), year(2019), Decimal(10), Decimal(15))


@given(st.integers(2015, 2030), st.integers(2015, 2024), st.integers(1, 6))
def test_two_points_are_apart_exactly_where_the_break_lies_after_the_first_and_not_after_the_last(
    start: int, first: int, steps: int
) -> None:
    before, after = line({first: "1", first + steps: "2"})
    apart = reason_not_comparable(broken(f"{start}-{(start + 1) % 100:02}"), before, after) is not None
    assert apart == (first < start <= first + steps)
