"""Limits of shares and counts, against numbers worked out to 40 digits and against scipy's distributions."""

from __future__ import annotations

from math import isclose, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from generator.evaluate.intervals import TAIL, Limits, Z, poisson, wilson

LEVELS = (0.95, 0.998)
counts = st.integers(0, 3000)
levels = st.sampled_from(LEVELS)


@st.composite
def shares(draw: st.DrawFn) -> tuple[int, int]:
    of = draw(st.integers(1, 5000))
    return draw(st.integers(0, of)), of


def near(found: Limits, lower: float, upper: float) -> bool:
    return found.lower == pytest.approx(lower, rel=1e-9, abs=1e-12) and found.upper == pytest.approx(upper, rel=1e-9)


@pytest.mark.parametrize("confidence", LEVELS)
def test_the_constants_are_the_quantiles_that_they_say(confidence: float) -> None:
    assert Z[confidence] == stats.norm.ppf(0.5 + confidence / 2)
    assert TAIL[confidence] == pytest.approx((1 - confidence) / 2, rel=1e-12)


@pytest.mark.parametrize(
    ("n", "of", "confidence", "lower", "upper"),
    [  # the first three are what PHEindicatormethods tests itself with
        (65, 100, 0.95, 0.552544432968880, 0.736357517569025),
        (1045, 5000, 0.95, 0.197955498800133, 0.220491303731890),
        (0.445, 1, 0.95, 0.043817447720588, 0.933462127697916),
        (65, 100, 0.998, 0.495494657407045, 0.778354061408969),
        (1045, 5000, 0.998, 0.191793817990153, 0.227315629025258),
        (0.445, 1, 0.998, 0.019347006132901, 0.970225994701953),
        (0, 10, 0.95, 0.0, 0.277532799862889),
        (10, 10, 0.95, 0.722467200137111, 1.0),
        (1, 29, 0.95, 0.006113214292763, 0.171755218793203),
        (1, 29, 0.998, 0.003016001358717, 0.296586458036421),
    ],
)
def test_wilson_agrees_with_numbers_worked_out_to_forty_digits(
    n: float, of: float, confidence: float, lower: float, upper: float
) -> None:
    assert near(wilson(n, of, confidence), lower, upper)


@given(shares(), levels)
def test_wilson_agrees_with_scipy(share: tuple[int, int], confidence: float) -> None:
    theirs = stats.binomtest(*share).proportion_ci(confidence, method="wilson")
    ours = wilson(*share, confidence)
    assert ours.lower == pytest.approx(theirs.low, rel=1e-9, abs=1e-12)
    assert ours.upper == pytest.approx(theirs.high, rel=1e-9)


@given(shares(), levels)
def test_a_wilson_limit_is_a_true_share_that_lies_z_standard_errors_away(
    share: tuple[int, int], confidence: float
) -> None:
    n, of = share
    for limit in (wilson(n, of, confidence).lower, wilson(n, of, confidence).upper):
        far = Z[confidence] * sqrt(limit * (1 - limit) / of)
        assert abs(n / of - limit) == pytest.approx(far, rel=1e-6, abs=1e-9)


@given(shares(), levels)
def test_the_limits_of_the_others_are_the_limits_turned_round(share: tuple[int, int], confidence: float) -> None:
    n, of = share
    these, others = wilson(n, of, confidence), wilson(of - n, of, confidence)
    assert isclose(these.lower, 1 - others.upper, abs_tol=1e-12)
    assert isclose(these.upper, 1 - others.lower, abs_tol=1e-12)


@given(shares())
def test_wider_limits_hold_the_narrower_ones_and_both_hold_the_share(share: tuple[int, int]) -> None:
    narrow, wide = wilson(*share), wilson(*share, 0.998)
    assert 0 <= wide.lower <= narrow.lower <= share[0] / share[1] <= narrow.upper <= wide.upper <= 1


@pytest.mark.parametrize("of", [1, 3, 7, 49, 300, 12345])
@pytest.mark.parametrize("confidence", LEVELS)
def test_none_has_a_lower_limit_of_exactly_0_and_all_an_upper_one_of_exactly_1(of: int, confidence: float) -> None:
    assert wilson(0, of, confidence).lower == 0
    assert wilson(of, of, confidence).upper == 1


@pytest.mark.parametrize(("n", "of"), [(-1, 10), (11, 10), (0, 0), (1, 0), (0, -5), (float("nan"), 10)])
def test_what_is_no_share_has_no_limits(n: float, of: float) -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson(n, of)


@pytest.mark.parametrize("confidence", [0.9, 0.99, 95, 0])
def test_only_two_levels_of_confidence_are_in_use(confidence: float) -> None:
    with pytest.raises(ValueError, match=r"0\.95 or 0\.998"):
        wilson(1, 10, confidence)
    with pytest.raises(ValueError, match=r"0\.95 or 0\.998"):
        poisson(1, confidence)


@pytest.mark.parametrize(
    ("count", "confidence", "lower", "upper"),
    [
        (0, 0.95, 0.0, 3.6888794541139363),
        (0, 0.998, 0.0, 6.907755278982137),
        (1, 0.95, 0.025317807984289876, 5.571643390938898),
        (5, 0.95, 1.6234863901184207, 11.66833207932267),
        (5, 0.998, 0.7393717319178323, 16.454745203680105),
        (9, 0.95, 4.115373097378334, 17.08480345141917),
        (9, 0.998, 2.452424404363775, 22.657373309062933),
    ],
)
def test_fewer_than_ten_events_have_exact_limits(count: int, confidence: float, lower: float, upper: float) -> None:
    limits, method = poisson(count, confidence)
    assert method == "exact-poisson"
    assert near(limits, lower, upper)


@pytest.mark.parametrize("count", range(10))
@pytest.mark.parametrize("confidence", LEVELS)
def test_an_exact_limit_is_a_mean_under_which_the_count_is_just_so_rare(count: int, confidence: float) -> None:
    limits, _ = poisson(count, confidence)
    assert stats.poisson.cdf(count, limits.upper) == pytest.approx(TAIL[confidence], rel=1e-9)
    assert count == 0 or stats.poisson.sf(count - 1, limits.lower) == pytest.approx(TAIL[confidence], rel=1e-9)


@pytest.mark.parametrize(
    ("count", "confidence", "lower", "upper"),
    [
        (10, 0.95, 4.7874499139676, 18.3914586057565),
        (10, 0.998, 2.9163183746957, 24.1937249278805),
        (65, 0.95, 50.1631877104594, 82.8491385459399),
        (65, 0.998, 42.8802614714802, 94.0002908443180),
        (1045, 0.95, 982.5932018073327, 1110.3312129856498),
        (1045, 0.998, 947.9407035610375, 1148.8061609880327),
    ],
)
def test_ten_events_or_more_have_byars_limits(count: int, confidence: float, lower: float, upper: float) -> None:
    limits, method = poisson(count, confidence)
    assert method == "byar"
    assert near(limits, lower, upper)


@given(st.integers(10, 5000))
def test_byars_limits_lie_close_to_the_exact_ones(count: int) -> None:
    limits, _ = poisson(count)
    assert limits.lower == pytest.approx(stats.chi2.ppf(0.025, 2 * count) / 2, rel=2e-3)
    assert limits.upper == pytest.approx(stats.chi2.isf(0.025, 2 * count + 2) / 2, rel=1e-3)


@given(counts, levels)
def test_more_events_have_higher_limits_also_where_the_method_changes(count: int, confidence: float) -> None:
    (fewer, _), (more, _) = poisson(count, confidence), poisson(count + 1, confidence)
    assert 0 <= fewer.lower < more.lower
    assert fewer.upper < more.upper
    assert fewer.hold(count)


def test_fewer_than_no_events_have_no_limits() -> None:
    with pytest.raises(ValueError, match="no count"):
        poisson(-1)
