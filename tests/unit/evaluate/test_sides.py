"""How a comparison reads."""

from __future__ import annotations

from decimal import Decimal
from typing import get_args

import pytest

from generator.domain.judgement import ComparisonVerdict
from generator.evaluate.rules import BENCHMARK_IN_INTERVAL, PLAIN_COMPARISON
from generator.evaluate.sides import linking, side_of, was_tested


@pytest.mark.parametrize(("ours", "side"), [("20.01", "higher"), ("20", "the same"), ("19.99", "lower")])
def test_the_side_is_that_of_the_figures_before_rounding(ours: str, side: str) -> None:
    assert side_of(Decimal(ours), Decimal(20)) == side


def test_every_verdict_leads_to_the_other_by_its_word() -> None:
    assert {verdict: linking(verdict) for verdict in get_args(ComparisonVerdict)} == {
        "better": "than",
        "worse": "than",
        "higher": "than",
        "lower": "than",
        "similar": "to",
        "same": "as",
    }


def test_a_plain_comparison_was_not_tested() -> None:
    assert not was_tested(PLAIN_COMPARISON.name)
    assert was_tested(BENCHMARK_IN_INTERVAL.name)
