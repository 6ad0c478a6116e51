"""Axes: honest, exact, and with labels that stand clear."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.scale import CUT_ABOVE, MOST_STEPS, axis_for, thinned

NUMBERS = st.decimals(min_value=-100_000, max_value=100_000, places=3, allow_nan=False, allow_infinity=False)
POSITIVE = st.decimals(min_value=0, max_value=100_000, places=3, allow_nan=False, allow_infinity=False)


def labels(*values: float, mark: str = "", whole: bool = False) -> list[str]:
    return [t.label for t in axis_for([Decimal(str(v)) for v in values], mark=mark, whole=whole).ticks]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((15.0, 26.8), ["0", "10", "20", "30%"]),
        ((3.2, 8.2), ["0", "2", "4", "6", "8", "10%"]),
        ((0.4, 0.9), ["0", "0.2", "0.4", "0.6", "0.8", "1.0%"]),
        ((12, 98.8), ["0", "20", "40", "60", "80", "100%"]),
    ],
)
def test_percentages_start_at_zero_and_say_their_unit_on_top(values: tuple[float, ...], expected: list[str]) -> None:
    assert labels(*values, mark="%") == expected


def test_thousands_are_parted_by_commas() -> None:
    assert labels(551, 8500) == ["0", "2,000", "4,000", "6,000", "8,000", "10,000"]


def test_counts_have_whole_ticks() -> None:
    assert labels(0, 2, whole=True) == ["0", "1", "2"]
    assert labels(1, whole=True) == ["0", "1"]


def test_values_all_above_three_quarters_of_the_highest_leave_zero_out() -> None:
    axis = axis_for([Decimal(82), Decimal(87)])
    assert axis.cut
    assert [t.label for t in axis.ticks] == ["82", "83", "84", "85", "86", "87"]


def test_a_flat_series_starts_at_zero_so_that_it_looks_flat() -> None:
    assert labels(87, 87) == ["0", "20", "40", "60", "80", "100"]


def test_nothing_but_zeros_has_an_axis_too() -> None:
    assert labels(0, 0, whole=True) == ["0", "1"]


def test_below_zero_the_axis_holds_zero_and_writes_a_true_minus() -> None:
    assert labels(-3, 4) == ["−4", "−2", "0", "2", "4"]


def test_an_axis_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a value"):
        axis_for([])


@given(st.lists(NUMBERS, min_size=1, max_size=20), st.booleans())
def test_every_axis_holds_its_values_with_few_even_ticks(values: list[Decimal], whole: bool) -> None:
    axis = axis_for(values, whole=whole)
    places = [t.at for t in axis.ticks]
    steps = {b - a for a, b in pairwise(places)}
    assert axis.low <= min(values)
    assert max(values) <= axis.high
    assert len(steps) == 1
    assert 1 <= len(places) - 1 <= MOST_STEPS
    assert (places[0], places[-1]) == (axis.low, axis.high)
    assert not whole or all(p == p.to_integral_value() for p in places)


@given(st.lists(POSITIVE, min_size=1, max_size=20))
def test_an_axis_leaves_zero_out_only_by_the_rule(values: list[Decimal]) -> None:
    assert not axis_for(values).cut or min(values) > max(values) * CUT_ABOVE


@given(st.lists(NUMBERS, min_size=1, max_size=20))
def test_no_two_ticks_read_alike(values: list[Decimal]) -> None:
    ticks = axis_for(values).ticks
    assert len({t.label for t in ticks}) == len(ticks)


def test_labels_are_thinned_evenly_where_that_keeps_both_ends() -> None:
    assert thinned(13, width=55, step=41, gap=12) == (0, 2, 4, 6, 8, 10, 12)
    assert thinned(13, width=55, step=16, gap=12) == (0, 6, 12)


def test_where_only_one_label_fits_it_is_the_last() -> None:
    assert thinned(3, width=80, step=20, gap=12) == (2,)


@given(st.integers(1, 60), st.floats(1, 90), st.floats(0.5, 200))
def test_thinned_labels_never_collide_and_keep_the_last(count: int, width: float, step: float) -> None:
    kept = thinned(count, width, step, gap=12)
    assert kept[-1] == count - 1
    assert list(kept) == sorted(set(kept))
    assert all((b - a) * step >= width + 12 for a, b in pairwise(kept))
    assert 0 in kept or (count - 1) * step < width + 12


def test_an_axis_of_places_in_a_field_starts_where_they_do() -> None:
    values = [Decimal(v) for v in (15, 22, 28)]
    assert [axis_for(values).low, axis_for(values, near=True).low] == [Decimal(0), Decimal(15)]


def test_labels_of_months_are_of_one_month_where_not_all_can_stand() -> None:
    natural = (1, 3, 6, 12, 24)
    assert thinned(60, width=60, step=9, gap=12, natural=natural) == (0, 11, 23, 35, 47, 59)
    assert thinned(60, width=60, step=4, gap=12, natural=natural) == (11, 35, 59)


@given(st.integers(1, 80), st.floats(1, 90), st.floats(0.5, 200))
def test_labels_of_months_never_collide_either(count: int, width: float, step: float) -> None:
    kept = thinned(count, width, step, gap=12, natural=(1, 3, 6, 12, 24, 36, 60))
    assert kept[-1] == count - 1
    assert all((b - a) * step >= width + 12 for a, b in pairwise(kept))
