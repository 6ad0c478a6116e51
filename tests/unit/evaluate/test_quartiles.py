"""Quarters of all areas, against numpy's quantiles and made-up areas."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evaluate.quartiles import band_of, in_worst_quarter, quantile7

ONE_TO_FIFTY = [Decimal(number) for number in range(1, 51)]
ELEVEN = [float(number) for number in range(1, 12)]

values_of_areas = st.lists(st.integers(0, 1000).map(lambda tenths: tenths / 10), min_size=4, max_size=60)
shares = st.sampled_from((0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0))
betters = st.sampled_from(("higher", "lower"))


@pytest.mark.parametrize(("share", "bound"), [(0.25, "13.25"), (0.5, "25.5"), (0.75, "37.75"), (0, "1"), (1, "50")])
def test_the_quartiles_of_one_to_fifty_are_those_that_fingertips_tests(share: float, bound: str) -> None:
    assert quantile7(ONE_TO_FIFTY, share) == Decimal(bound)
    assert quantile7(ONE_TO_FIFTY[::-1], share) == Decimal(bound)


@given(values_of_areas, shares)
def test_quantiles_are_numpys(values: list[float], share: float) -> None:
    assert quantile7(values, share) == pytest.approx(float(np.quantile(values, share)), rel=1e-12, abs=1e-12)


def test_decimals_stay_decimals() -> None:
    assert quantile7([Decimal("0.1"), Decimal("0.2")], 0.5) == Decimal("0.15")


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1.0], -0.1), ([1.0], 1.1)])
def test_there_is_no_quantile_of_nothing(values: list[float], share: float) -> None:
    with pytest.raises(ValueError, match="no quantile"):
        quantile7(values, share)


@pytest.mark.parametrize(
    ("value", "lower_better", "higher_better"),
    [(1, "A", "D"), (13, "A", "D"), (14, "B", "C"), (25, "B", "C"), (26, "C", "B"), (38, "D", "A"), (50, "D", "A")],
)
def test_a_is_the_best_quarter_whichever_way_is_better(value: int, lower_better: str, higher_better: str) -> None:
    assert band_of(Decimal(value), ONE_TO_FIFTY, "lower") == lower_better
    assert band_of(Decimal(value), ONE_TO_FIFTY, "higher") == higher_better


def test_a_value_on_a_bound_is_in_the_quarter_below_it() -> None:
    five = [1.0, 2, 3, 4, 5]  # whose quartiles are 2, 3 and 4
    assert [band_of(v, five, "lower") for v in five] == ["A", "A", "B", "C", "D"]
    assert [band_of(v, five, "higher") for v in five] == ["D", "D", "C", "B", "A"]


def test_fewer_than_four_areas_have_no_quarters() -> None:
    assert band_of(1.0, [1.0, 2, 3], "lower") is None
    assert band_of(1.0, [1.0, 2, 3, 4], "lower") == "A"
    assert not in_worst_quarter(3.0, [1.0, 2, 3], "lower")
    assert in_worst_quarter(4.0, [1.0, 2, 3, 4], "lower")


def test_a_value_beyond_all_the_others_is_refused() -> None:
    for value in (0.9, 11.1):
        with pytest.raises(ValueError, match="beyond the values"):
            band_of(value, ELEVEN, "lower")


def test_a_value_that_more_than_a_quarter_share_has_no_band() -> None:
    at_the_top = [70.0, 80, 90, 95, 100, 100, 100, 100, 100, 100]  # the median and upper quartile are 100
    assert band_of(100.0, at_the_top, "higher") is None
    assert band_of(90.0, at_the_top, "higher") == "D"
    assert band_of(5.0, [5.0] * 8, "lower") is None


def test_the_third_lowest_of_eleven_is_in_the_worst_quarter_where_higher_is_better() -> None:
    assert [in_worst_quarter(v, ELEVEN, "higher") for v in ELEVEN] == [True] * 3 + [False] * 8
    assert [in_worst_quarter(v, ELEVEN, "lower") for v in ELEVEN] == [False] * 8 + [True] * 3


def test_a_value_on_the_quartile_is_in_the_worst_quarter() -> None:
    five = [1.0, 2, 3, 4, 5]
    assert in_worst_quarter(2.0, five, "higher")
    assert in_worst_quarter(4.0, five, "lower")


def test_the_best_value_is_never_in_the_worst_quarter_though_most_share_it() -> None:
    assert not in_worst_quarter(100.0, [90.0, 100, 100, 100, 100, 100, 100, 100], "higher")
    assert in_worst_quarter(90.0, [90.0, 100, 100, 100, 100, 100, 100, 100], "higher")
    assert not in_worst_quarter(0.0, [0.0] * 10, "lower")


@given(values_of_areas, betters)
def test_the_worst_area_is_in_the_worst_quarter_unless_all_are_alike(values: list[float], better: str) -> None:
    worst, best = (min(values), max(values)) if better == "higher" else (max(values), min(values))
    assert in_worst_quarter(worst, values, "higher" if better == "higher" else "lower") == (worst != best)


@given(values_of_areas, st.data())
def test_a_worse_value_is_never_in_a_better_band(values: list[float], data: st.DataObject) -> None:
    one, other = sorted(data.draw(st.tuples(st.sampled_from(values), st.sampled_from(values))))
    bands = [band_of(one, values, "higher"), band_of(other, values, "higher")]
    if None not in bands:
        assert str(bands[0]) >= str(bands[1])
