"""A published value is held against its own counts as closely as the publisher's rounding lets one tell."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.domain.measure import Unit
from generator.domain.wording import PER, round_half_up
from generator.intake.crosscheck.cells import gives, is_hidden
from generator.intake.figures import Figures


def some_figures(unit: Unit = "percent") -> Figures:
    return Figures.model_validate({"value": "rate", "unit": unit, "period": "financial-year", "values": {}})


@given(
    st.integers(0, 10**6),
    st.integers(11, 10**6),
    st.integers(0, 3),
    st.sampled_from([unit for unit in PER if unit != "number"]),
)
def test_a_value_that_was_rounded_from_its_counts_is_given_by_them(n: int, of: int, decimals: int, unit: Unit) -> None:
    value = round_half_up(Decimal(n) * PER[unit] / Decimal(of), decimals)
    assert gives(n, of, value, some_figures(unit))


@given(st.integers(0, 10**6), st.integers(20, 10**6), st.sampled_from([5, 10]))
def test_counts_that_were_rounded_afterwards_are_borne_with(n: int, of: int, base: int) -> None:
    value = round_half_up(Decimal(n) * 100 / Decimal(of), 1)
    assert gives(round(n / base) * base, round(of / base) * base, value, some_figures())


@given(st.integers(1, 10**5), st.integers(100, 10**5), st.integers(1, 50))
def test_a_value_that_is_out_by_more_than_its_rounding_is_noticed(n: int, of: int, tenths: int) -> None:
    assume(n % 5 and of % 5)
    value = round_half_up(Decimal(n) * 100 / Decimal(of), 1) + Decimal(tenths + 1) / 10
    assert not gives(n, of, value, some_figures())


def test_a_value_without_a_unit_of_shares_is_not_held_against_counts() -> None:
    assert gives(3, 4, Decimal(99), some_figures("number"))


@pytest.mark.parametrize(
    ("n", "of", "hidden"),
    [
        (0, 100, False),
        (1, 100, True),
        (5, 100, True),
        (6, 100, False),
        (97, 100, True),
        (100, 100, False),
        (50, 4, True),
    ],
)
def test_small_counts_and_what_they_leave_are_hidden(n: int, of: int, hidden: bool) -> None:
    assert is_hidden(n, of) is hidden
