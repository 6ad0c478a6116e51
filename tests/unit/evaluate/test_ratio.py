"""Ratios of rates, against scipy's binomial test and R's documented example."""

from __future__ import annotations

from itertools import product
from math import inf, isinf

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from generator.evaluate.ratio import exact_ratio

counts = st.integers(0, 400)
exposures = st.floats(0.5, 200_000)
levels = st.sampled_from((0.95, 0.998))


def test_the_example_in_rs_manual_comes_out() -> None:
    # poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)), whose first rate is our second
    found = exact_ratio(21, 3011, 11, 800)
    assert found is not None
    ratio, limits, _ = found
    assert ratio == pytest.approx((11 / 800) / (21 / 3011))
    assert limits.lower == pytest.approx(0.8584264, abs=5e-8)
    assert limits.upper == pytest.approx(4.2772659, abs=5e-7)


@given(counts, exposures, counts, exposures, levels)
def test_limits_agree_with_scipys_for_the_share_of_the_later_events(
    x1: int, of1: float, x2: int, of2: float, confidence: float
) -> None:
    assume(x1 + x2 > 0)
    found = exact_ratio(x1, of1, x2, of2, confidence)
    assert found is not None
    # Their ends are found by search, to about twelve digits; as odds of a share near 1 that would be too few.
    theirs = stats.binomtest(x2, x1 + x2).proportion_ci(confidence, method="exact")
    lower, upper = found[1].lower * of2 / of1, found[1].upper * of2 / of1
    assert lower / (1 + lower) == pytest.approx(theirs.low, rel=1e-9, abs=1e-12)
    if x1 > 0:
        assert upper / (1 + upper) == pytest.approx(theirs.high, rel=1e-9)


@given(counts, exposures, counts, exposures)
def test_the_p_value_is_twice_the_smaller_tail_of_the_binomial(x1: int, of1: float, x2: int, of2: float) -> None:
    assume(x1 + x2 > 0)
    found = exact_ratio(x1, of1, x2, of2)
    assert found is not None
    share = of2 / (of1 + of2)
    tails = (stats.binomtest(x2, x1 + x2, share, alternative=side).pvalue for side in ("less", "greater"))
    assert found[2] == pytest.approx(min(1.0, 2 * min(tails)), rel=1e-8)


@pytest.mark.parametrize(("of1", "of2"), [(1.0, 1.0), (61_000, 58_500), (3.0, 1.0)])
def test_the_limits_leave_out_1_exactly_where_p_is_below_the_level(of1: float, of2: float) -> None:
    verdicts = set()
    for x1, x2 in product(range(31), repeat=2):
        found = exact_ratio(x1, of1, x2, of2)
        if found is None:
            continue
        _, limits, p_value = found
        assert limits.hold(1) == (p_value >= 0.05)
        verdicts.add(limits.hold(1))
    assert verdicts == {True, False}


@given(st.integers(1, 400), exposures, st.integers(1, 400), exposures)
def test_years_exchanged_turn_the_ratio_over(x1: int, of1: float, x2: int, of2: float) -> None:
    there, back = exact_ratio(x1, of1, x2, of2), exact_ratio(x2, of2, x1, of1)
    assert there is not None
    assert back is not None
    assert there[0] == pytest.approx(1 / (back[0] or inf))
    assert there[1].lower == pytest.approx(1 / back[1].upper, rel=1e-9)
    assert there[2] == pytest.approx(back[2], rel=1e-9)


def test_no_events_in_the_first_year_leave_the_ratio_without_an_upper_limit() -> None:
    found = exact_ratio(0, 1000, 6, 1000)
    assert found is not None
    ratio, limits, p_value = found
    assert ratio is None
    assert isinf(limits.upper)
    # Clopper and Pearson of six of six: the sixth root of 0.025.
    share = 0.025 ** (1 / 6)
    assert limits.lower == pytest.approx(share / (1 - share), rel=1e-9)
    assert p_value == pytest.approx(2 / 2**6)


def test_no_events_in_the_second_year_make_a_ratio_of_0() -> None:
    found = exact_ratio(6, 1000, 0, 1000)
    assert found is not None
    ratio, limits, p_value = found
    assert (ratio, limits.lower) == (0, 0)
    share = 1 - 0.025 ** (1 / 6)
    assert limits.upper == pytest.approx(share / (1 - share), rel=1e-9)
    assert p_value == pytest.approx(2 / 2**6)


def test_of_no_events_in_either_year_nothing_can_be_said() -> None:
    assert exact_ratio(0, 1000, 0, 900) is None


@pytest.mark.parametrize(("x1", "of1", "x2", "of2"), [(-1, 10, 2, 10), (1, 10, -2, 10), (1, 0, 2, 10), (1, 10, 2, -1)])
def test_what_is_no_rate_has_no_ratio(x1: int, of1: float, x2: int, of2: float) -> None:
    with pytest.raises(ValueError, match="no rates"):
        exact_ratio(x1, of1, x2, of2)


def test_only_two_levels_of_confidence_are_in_use() -> None:
    with pytest.raises(ValueError, match=r"0\.95 or 0\.998"):
        exact_ratio(1, 10, 2, 10, 0.9)
