"""From an observation to its value, its counts and its interval."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.observation import Observation
from generator.evaluate.estimate import estimate, estimates, interval_of
from generator.evaluate.interval import Interval
from tests.unit.evaluate.made import RATE, measure, year

NOW = year(2024)


def ends(interval: Interval | None) -> tuple[float, float, str]:
    assert interval is not None
    return round(float(interval.lower), 2), round(float(interval.upper), 2), interval.rule


def test_estimates_keep_the_order_of_the_series() -> None:
    series = {year(2018): Observation(n=1, of=4), year(2019): Observation(n=2, of=4)}
    assert [e.value for e in estimates(measure(), series)] == [25, 50]


def test_a_share_has_wilsons_interval_in_percent() -> None:
    # 20 of 100: (40 + 3.8415 -+ 1.96 sqrt(3.8415 + 80 * 0.8)) / (2 * 103.8415)
    found = estimate(measure(), NOW, Observation(n=20, of=100))
    assert (found.value, found.n, found.of, found.rebuilt) == (Decimal(20), 20, 100, False)
    assert ends(found.interval) == (13.34, 28.88, "wilson/1")


def test_a_rate_of_fewer_than_ten_events_has_the_exact_interval() -> None:
    # Garwood's table: 9 events, 4.115 to 17.085.
    found = estimate(measure(**RATE), NOW, Observation(n=9, of=10_000))
    assert ends(found.interval) == (4.12, 17.08, "exact-poisson/1")


def test_a_rate_of_ten_events_or_more_has_byars_interval() -> None:
    # 10 (1 - 1/90 - 1.96 / (3 sqrt 10))³ = 4.787 and 11 (1 - 1/99 + 1.96 / (3 sqrt 11))³ = 18.393, here of 5,000.
    found = estimate(measure(**RATE), NOW, Observation(n=10, of=5_000))
    assert ends(found.interval) == (9.57, 36.78, "byar/1")


def test_a_count_has_the_interval_of_its_events() -> None:
    found = estimate(measure(value="count", unit="number"), NOW, Observation(n=0))
    assert (found.value, found.n, found.of) == (Decimal(0), 0, None)
    assert ends(found.interval) == (0, 3.69, "exact-poisson/1")


def test_a_publishers_interval_stands_as_it_is_and_its_counts_are_not_used() -> None:
    observation = Observation(n=290, of=30697, value=Decimal("94.47"), lower=Decimal(84), upper=Decimal(106))
    found = estimate(measure(**RATE), NOW, observation)
    assert found.interval == Interval(Decimal(84), Decimal(106), "publisher-interval/1")
    assert (found.value, found.n, found.of) == (Decimal("94.47"), None, None)


def test_an_interval_is_the_shortest_decimal_that_gives_the_same_float() -> None:
    interval = interval_of(measure(), 1, 3)
    assert str(interval.upper) == repr(float(interval.upper))


@pytest.mark.parametrize(
    ("changes", "observation"),
    [
        ({}, Observation(value=Decimal("69.6"))),
        ({"repeats": "allowed"}, Observation(n=130, of=100)),
        ({"repeats": "allowed"}, Observation(n=30, of=100)),
        ({"value": "mean", "unit": "number"}, Observation(value=Decimal(16))),
        ({"value": "mean", "unit": "number"}, Observation(n=30, value=Decimal(16))),
        ({"value": "score", "unit": "percent"}, Observation(n=3, of=4, value=Decimal(75))),
        (RATE, Observation(value=Decimal("313.7"))),
        (RATE, Observation(value=Decimal("0.7"), of=61_000)),
        ({"value": "count", "unit": "number"}, Observation(value=Decimal(12))),
    ],
)
def test_without_counts_of_independent_cases_a_value_has_neither_counts_nor_interval(
    changes: dict[str, Any], observation: Observation
) -> None:
    found = estimate(measure(**changes), NOW, observation)
    assert found.value is not None
    assert (found.n, found.of, found.interval, found.rebuilt) == (None, None, None, False)


def test_a_hidden_figure_has_nothing() -> None:
    found = estimate(measure(), NOW, Observation(symbol="c"))
    assert (found.value, found.n, found.of, found.interval) == (None, None, None, None)


def test_a_figure_of_low_reliability_keeps_its_counts_and_interval() -> None:
    found = estimate(measure(), NOW, Observation(n=20, of=100, symbol="u"))
    assert ends(found.interval) == (13.34, 28.88, "wilson/1")


def test_a_count_is_rebuilt_from_a_rate_whose_population_is_held_and_is_marked_so() -> None:
    # 12 of 61,000 is 1.967 per 10,000; 11 would be 1.8 and 13 would be 2.1.
    found = estimate(measure(**RATE), NOW, Observation(value=Decimal("2.0"), of=61_000))
    assert (found.value, found.n, found.of, found.rebuilt) == (Decimal("2.0"), 12, 61_000, True)
    assert found.interval is not None
    assert found.interval.rule == "byar/1"


def test_no_count_is_rebuilt_from_a_percentage() -> None:
    assert estimate(measure(), NOW, Observation(value=Decimal("32.4"), of=37)).n is None


@given(st.integers(1, 5000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))), st.sampled_from([{}, RATE]))
def test_every_interval_holds_its_value(pair: tuple[int, int], changes: dict[str, Any]) -> None:
    found = estimate(measure(**changes), NOW, Observation(n=pair[0], of=pair[1]))
    assert found.interval is not None
    assert found.value is not None
    assert found.interval.lower <= found.value <= found.interval.upper
    assert float(found.interval.lower) <= float(found.value) <= float(found.interval.upper)


@given(st.integers(1, 5000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))), st.sampled_from([{}, RATE]))
def test_the_wider_interval_encloses_the_narrower(pair: tuple[int, int], changes: dict[str, Any]) -> None:
    usual, wide = (interval_of(measure(**changes), *pair, confidence) for confidence in (0.95, 0.998))
    assert wide.lower <= usual.lower
    assert usual.upper <= wide.upper
