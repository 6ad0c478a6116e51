"""The change between two given periods, with its interval."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.measure import Measure
from generator.domain.observation import Observation
from generator.domain.period import parse_period
from generator.evaluate.difference import newcombe
from generator.evaluate.direction import direction
from generator.evaluate.estimate import estimate
from generator.evaluate.two_periods import TWO_PERIOD_RULES, change_between
from tests.unit.charts.made import made_measure

FIRST, LAST = (parse_period(text, "financial-year") for text in ("2023-24", "2024-25"))


@dataclass(frozen=True)
class Figure:
    """A figure as a chart has it."""

    value: Decimal
    lower: Decimal | None = None
    upper: Decimal | None = None


def figure(measure: Measure, **observed: Any) -> Figure:
    found = estimate(measure, LAST, Observation(**observed))
    assert found.value is not None
    ends = found.interval
    return Figure(found.value, ends.lower if ends else None, ends.upper if ends else None)


def plain(value: str, lower: str | None = None, upper: str | None = None) -> Figure:
    return Figure(Decimal(value), lower and Decimal(lower), upper and Decimal(upper))  # type: ignore[arg-type]


@given(st.integers(1, 400), st.integers(1, 400), st.data())
def test_of_two_shares_it_is_newcombes_interval(of1: int, of2: int, data: st.DataObject) -> None:
    n1, n2 = data.draw(st.integers(0, of1)), data.draw(st.integers(0, of2))
    share = made_measure()
    found = change_between(share, figure(share, n=n1, of=of1), figure(share, n=n2, of=of2))
    assert found is not None
    difference, limits = newcombe(n1, of1, n2, of2)
    assert (found.estimate, found.lower, found.upper) == pytest.approx(
        (difference * 100, limits.lower * 100, limits.upper * 100), abs=1e-9
    )
    assert (found.scale, found.confidence) == ("difference", 0.95)


def test_it_agrees_with_the_rule_of_two_years() -> None:
    share = made_measure()
    series = [
        estimate(share, FIRST, Observation(n=186, of=1000)),
        estimate(share, LAST, Observation(n=268, of=1000)),
    ]
    judged = direction(share, series)
    found = change_between(share, figure(share, n=186, of=1000), figure(share, n=268, of=1000))
    assert judged.rule in TWO_PERIOD_RULES
    assert judged.change is not None
    assert found is not None
    assert (found.lower, found.upper) == pytest.approx((judged.change.lower, judged.change.upper), abs=1e-9)


def test_published_intervals_are_joined_like_any_other() -> None:
    rate = made_measure(value="rate", unit="per-10-000", denominator="children")
    found = change_between(rate, plain("80", "77", "83"), plain("85", "81", "90"))
    assert found is not None
    assert (found.estimate, found.lower, found.upper) == pytest.approx((5, 0, 5 + 34**0.5))


@pytest.mark.parametrize(
    ("fields", "first"),
    [
        ({}, plain("80")),
        ({}, plain("80", "81", "83")),
        ({"value": "count", "unit": "number", "denominator": None}, plain("80", "77", "83")),
        ({"years_in_each": 3}, plain("80", "77", "83")),
    ],
    ids=["no interval", "an interval beside its figure", "a count", "figures of several years"],
)
def test_there_is_none_where_nothing_can_be_joined(fields: dict[str, Any], first: Figure) -> None:
    measure = made_measure(**fields)
    assert change_between(measure, first, plain("85", "81", "90")) is None
    assert change_between(measure, plain("85", "81", "90"), first) is None
