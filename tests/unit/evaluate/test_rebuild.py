"""Counts rebuilt from rates: only where one whole number fits, and never a small one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.wording import round_half_up
from generator.evaluate.rebuild import rebuilt_count


@pytest.mark.parametrize(
    ("rate", "of", "count"),
    [
        ("2.0", 61_000, 12),  # 11 gives 1.8, 13 gives 2.1
        ("62.6", 93_945, 588),  # 587 gives 62.5, 589 gives 62.7
        ("1.0", 61_000, 6),  # 0.98
        ("0.0", 61_000, 0),  # one child would be 0.2
        ("0", 9_000, 0),  # one child would be 1
    ],
)
def test_the_one_count_that_fits_the_rounding_is_found(rate: str, of: int, count: int) -> None:
    assert rebuilt_count(Decimal(rate), of, 10_000) == count


@pytest.mark.parametrize(
    ("rate", "of"),
    [
        ("0.7", 61_000),  # 4 children
        ("0.8", 61_000),  # 5 children
        ("0.2", 61_000),  # 1 child
    ],
)
def test_a_count_from_one_to_five_is_never_rebuilt(rate: str, of: int) -> None:
    assert rebuilt_count(Decimal(rate), of, 10_000) is None


@pytest.mark.parametrize(
    ("rate", "of"),
    [
        ("0.2", 180_000),  # 3 or 4
        ("63", 93_945),  # ten counts round to 63
        ("0", 61_000),  # none to three
        ("0.0", 1_200_000),  # none to five
    ],
)
def test_where_several_counts_fit_there_is_none(rate: str, of: int) -> None:
    assert rebuilt_count(Decimal(rate), of, 10_000) is None


@pytest.mark.parametrize(("rate", "of"), [("62.61", 1_000), ("28.000000000000004", 93_945), ("-3.0", 61_000)])
def test_where_no_count_fits_there_is_none(rate: str, of: int) -> None:
    assert rebuilt_count(Decimal(rate), of, 10_000) is None


def test_halves_are_taken_to_have_been_rounded_up() -> None:
    # 9 of 4,000 is 22.5, published as 23; to the even neighbour it would have been 22.
    assert rebuilt_count(Decimal(23), 4_000, 10_000) == 9
    assert rebuilt_count(Decimal(22), 4_000, 10_000) is None


def test_a_great_population_is_no_matter() -> None:
    assert rebuilt_count(Decimal(50), 10**12, 100) is None


@given(st.integers(0, 400), st.integers(1, 200_000), st.integers(0, 3))
def test_what_is_rebuilt_is_the_count_that_was_published(count: int, of: int, decimals: int) -> None:
    rate = round_half_up(Decimal(count) * 10_000 / of, decimals)
    found = rebuilt_count(rate, of, 10_000)
    assert found in {count, None}
    assert found is None or found == 0 or found > 5


@given(st.integers(0, 60), st.integers(1, 100_000), st.integers(0, 2))
def test_it_agrees_with_trying_every_count(count: int, of: int, decimals: int) -> None:
    rate = round_half_up(Decimal(count) * 10_000 / of, decimals)
    room = of // 10_000 + 2  # so many counts at most round to one rate of no decimals
    tried = [
        n
        for n in range(max(0, count - room), count + room + 1)
        if round_half_up(Decimal(n) * 10_000 / of, decimals) == rate
    ]
    expected = tried[0] if len(tried) == 1 and tried[0] not in range(1, 6) else None
    assert rebuilt_count(rate, of, 10_000) == expected
