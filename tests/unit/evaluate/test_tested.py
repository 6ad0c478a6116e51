"""Which figures can be tested: that is read from the figures, not from a rule that was tried."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from generator.domain.observation import Observation
from generator.evaluate.answers import Asked
from generator.evaluate.direction import direction
from generator.evaluate.estimate import estimates
from generator.evaluate.tested import is_tested, why_untested
from tests.unit.evaluate.made import RATE, line, measure, period, shares, within

if TYPE_CHECKING:
    from generator.domain.measure import Measure
    from generator.evaluate.findings import Estimate

PLAIN = line({2020: "5", 2021: "6"})
COUNT: dict[str, Any] = {"value": "count", "unit": "number"}


def _months(of: Measure, many: int) -> Asked:
    """Give months of which the publisher gives a value alone."""
    own = estimates(of, {period(i, "month"): Observation(value=Decimal(20 + i % 3)) for i in range(many)})
    records = SimpleNamespace(measures={"repeats": of}, own_area="ours")
    finding = SimpleNamespace(series={"ours": own}, direction=direction(of, own))
    return Asked("repeats", cast("Any", finding), cast("Any", records))


@pytest.mark.parametrize(
    ("of", "figures", "why"),
    [
        (measure(), shares((1, 9), (2, 9)), ""),
        (measure(), (within("5", "4", "6"),), ""),
        (measure(), PLAIN, "the publisher gives no counts"),
        (measure(), (*PLAIN, within("5", "4", "6")), "the publisher gives no counts for some of the years"),
        (measure(period="month"), (*PLAIN, within("5", "4", "6")), "the publisher gives no counts for some of the months"),
        (measure(repeats="allowed"), PLAIN, "one child can be counted more than once, and no interval is published"),
        (measure(value="mean", unit="number"), PLAIN, "no interval is published, and there are no events to count"),
        (measure(**COUNT), shares((1, 9)), "a count does not say out of how many"),
    ],
)  # fmt: skip
def test_figures_without_an_interval_cannot_be_tested_and_counts_never(
    of: Measure, figures: tuple[Estimate, ...], why: str
) -> None:
    assert why_untested(of, figures) == why


@pytest.mark.parametrize(("fields", "tested"), [({}, True), (RATE, True), (COUNT, False)])
def test_a_plain_count_is_the_only_kind_of_measure_that_nothing_tests(fields: dict[str, Any], tested: bool) -> None:
    assert is_tested(measure(**fields)) is tested


def test_too_few_months_without_counts_can_be_tested_by_nothing() -> None:
    asked = _months(measure(period="month"), 4)
    assert asked.why_untested(period(0, "month"), period(3, "month")) == "the publisher gives no counts"


def test_months_of_a_control_chart_are_tested_by_their_own_spread() -> None:
    asked = _months(measure(period="month"), 13)
    assert asked.why_untested(period(0, "month"), period(12, "month")) == ""
