"""Differences between two estimates, against the examples that Newcombe published."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evaluate.difference import from_limits, newcombe
from generator.evaluate.intervals import Limits, wilson


@st.composite
def pairs(draw: st.DrawFn) -> tuple[int, int, int, int]:
    of1, of2 = draw(st.integers(1, 2000)), draw(st.integers(1, 2000))
    return draw(st.integers(0, of1)), of1, draw(st.integers(0, of2)), of2


@pytest.mark.parametrize(
    ("first", "second", "lower", "upper"),
    [  # Newcombe 1998, Table II, method 10; his first sample is our second, as he takes the first minus the second
        ((48, 80), (56, 70), 0.0524, 0.3339),
        ((3, 10), (9, 10), 0.1705, 0.8090),
        ((2, 7), (6, 7), 0.0582, 0.8062),
        ((0, 29), (5, 56), -0.0381, 0.1926),
        ((0, 20), (0, 10), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((0, 20), (10, 10), 0.6791, 1.0),
        ((0, 10), (10, 10), 0.6075, 1.0),
    ],
)
def test_newcombes_own_examples_come_out(
    first: tuple[int, int], second: tuple[int, int], lower: float, upper: float
) -> None:
    difference, limits = newcombe(*first, *second)
    assert difference == pytest.approx(second[0] / second[1] - first[0] / first[1])
    assert limits.lower == pytest.approx(lower, abs=5.1e-5)
    assert limits.upper == pytest.approx(upper, abs=5.1e-5)


def test_the_limits_agree_with_numbers_worked_out_by_hand() -> None:
    # Wilson's limits, to 15 digits, of 65 of 100 and of 1,045 of 5,000.
    (p1, l1, u1), (p2, l2, u2) = (
        (0.65, 0.552544432968880, 0.736357517569025),
        (0.209, 0.197955498800133, 0.22049130373189),
    )
    difference, limits = newcombe(65, 100, 1045, 5000)
    assert difference == pytest.approx(-0.441)
    assert limits.lower == pytest.approx(p2 - p1 - ((p2 - l2) ** 2 + (u1 - p1) ** 2) ** 0.5, rel=1e-9)
    assert limits.upper == pytest.approx(p2 - p1 + ((u2 - p2) ** 2 + (p1 - l1) ** 2) ** 0.5, rel=1e-9)


def test_a_rise_is_above_0_and_a_fall_below() -> None:
    assert newcombe(10, 100, 30, 100)[0] == pytest.approx(0.2)
    assert newcombe(30, 100, 10, 100)[0] == pytest.approx(-0.2)


@given(pairs(), st.sampled_from((0.95, 0.998)))
def test_years_exchanged_turn_the_limits_round(four: tuple[int, int, int, int], confidence: float) -> None:
    n1, of1, n2, of2 = four
    there, back = newcombe(n1, of1, n2, of2, confidence), newcombe(n2, of2, n1, of1, confidence)
    assert there[0] == -back[0]
    assert there[1].lower == pytest.approx(-back[1].upper, abs=1e-15)
    assert there[1].upper == pytest.approx(-back[1].lower, abs=1e-15)


@given(pairs())
def test_the_limits_hold_the_difference_and_what_a_difference_can_be(four: tuple[int, int, int, int]) -> None:
    (difference, narrow), (_, wide) = newcombe(*four), newcombe(*four, 0.998)
    assert wide.lower <= narrow.lower <= difference <= narrow.upper <= wide.upper
    assert narrow.lower >= -1 - 1e-12
    assert narrow.upper <= 1 + 1e-12


@given(pairs())
def test_intervals_that_do_not_overlap_always_make_a_significant_difference(four: tuple[int, int, int, int]) -> None:
    first, second = wilson(*four[:2]), wilson(*four[2:])
    apart = first.upper < second.lower or second.upper < first.lower
    assert not (apart and newcombe(*four)[1].hold(0))


def test_intervals_that_overlap_a_little_can_make_one_too() -> None:
    assert wilson(66, 300).lower < wilson(45, 300).upper
    assert not newcombe(66, 300, 45, 300)[1].hold(0)


def test_even_limits_join_as_standard_errors_do() -> None:
    difference, limits = from_limits(10.0, Limits(7, 13), 20.0, Limits(16, 24))
    assert (difference, limits) == (10, Limits(5, 15))


def test_limits_that_do_not_hold_their_value_are_refused() -> None:
    with pytest.raises(ValueError, match="do not hold"):
        from_limits(10.0, Limits(11, 13), 20.0, Limits(16, 24))
