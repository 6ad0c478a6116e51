"""What an observation comes to, exactly."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.measure import Unit, ValueKind
from generator.domain.observation import Observation, Symbol
from generator.domain.value import decimals_written, exact_value, possible_range


def test_counts_give_the_exact_percentage_and_not_the_published_one() -> None:
    observation = Observation(n=1, of=3, value=Decimal("33.3"))
    assert exact_value("percent", observation) == Decimal(100) / 3


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        ("percent", "2.5"),
        ("per-100", "2.5"),
        ("per-1-000", "25"),
        ("per-10-000", "250"),
        ("per-100-000", "2500"),
    ],
)
def test_each_unit_multiplies_as_it_says(unit: Unit, value: str) -> None:
    assert exact_value(unit, Observation(n=3, of=120)) == Decimal(value)


def test_a_value_with_its_publishers_interval_stands_because_its_counts_may_be_rounded() -> None:
    observation = Observation(n=290, of=30697, value=Decimal("94.47"), lower=Decimal(84), upper=Decimal(106))
    assert exact_value("per-10-000", observation) == Decimal("94.47")


@pytest.mark.parametrize("symbol", ["c", "x", "z", "low"])
def test_a_symbol_has_no_value(symbol: Symbol) -> None:
    assert exact_value("percent", Observation(symbol=symbol)) is None


def test_low_reliability_keeps_its_value() -> None:
    assert exact_value("percent", Observation(symbol="u", value=Decimal(5))) == 5


def test_a_count_is_its_own_value_and_nought_is_a_number() -> None:
    assert exact_value("number", Observation(n=12)) == 12
    assert exact_value("number", Observation(n=0)) == 0


def test_a_number_of_cases_beside_a_published_value_is_not_taken_for_it() -> None:
    assert exact_value("number", Observation(n=30, value=Decimal("2.5"))) == Decimal("2.5")
    assert exact_value("percent", Observation(n=30, value=Decimal("61.5"))) == Decimal("61.5")


def test_a_mean_is_its_published_value_whatever_it_was_worked_out_from() -> None:
    assert exact_value("number", Observation(n=300, of=20, value=Decimal("15.1"))) == Decimal("15.1")


@given(st.integers(0, 10**6), st.integers(1, 10**7))
def test_a_rate_times_its_denominator_gives_back_its_numerator(n: int, of: int) -> None:
    value = exact_value("per-10-000", Observation(n=n, of=of))
    assert value is not None
    assert round(value * of / 10_000) == n


@pytest.mark.parametrize(
    ("value", "unit", "repeats", "ends"),
    [
        ("count", "number", False, (0, None)),
        ("rate", "per-10-000", False, (0, None)),
        ("proportion", "percent", False, (0, 100)),
        ("proportion", "percent", True, (0, None)),
        ("mean", "percent", False, (0, None)),
        ("mean", "number", False, (None, None)),
        ("score", "percent", False, (None, None)),
    ],
)
def test_what_is_counted_is_not_below_nought_and_no_share_of_different_cases_above_the_whole(
    value: ValueKind, unit: Unit, repeats: bool, ends: tuple[int | None, int | None]
) -> None:
    assert possible_range(value, unit, repeats=repeats) == ends


@pytest.mark.parametrize(("text", "decimals"), [("40", 0), ("40.0", 1), ("4E+1", 0), ("0.125", 3)])
def test_decimals_are_those_that_were_written(text: str, decimals: int) -> None:
    assert decimals_written(Decimal(text)) == decimals
