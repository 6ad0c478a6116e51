"""Signals that chance alone would give: only tests are counted, each at its own level."""

from __future__ import annotations

from dataclasses import replace
from math import ceil, floor

import pytest
from scipy.stats import binom

from generator.evaluate.chance import LEVELS, ChanceSignals, chance_signals
from generator.evaluate.difference import newcombe
from generator.evaluate.intervals import wilson
from generator.evaluate.power import CONTROL, TREND
from generator.evaluate.rules import (
    BENCHMARK_IN_INTERVAL,
    CONTROL_CHART,
    DIRECTION,
    NEWCOMBE,
    PLAIN_COMPARISON,
    RECENT_TREND,
    VALUE_ONLY,
)
from tests.unit.evaluate.made import Result, beside, went

LARGE = 10**7
"""So many cases that a share hardly moves by chance, as a country's."""


def signals_beside(theirs: int, ours: int, true: float = 0.22) -> float:
    """Give how often an area of `ours` cases differs from another of `theirs`, where the true share of both is one.

    Every number of cases that is not all but impossible is gone through, with its probability.
    """
    found = 0.0
    ends = [wilson(n, ours) for n in range(ours + 1)]
    of_ours = binom.pmf(range(ours + 1), ours, true)
    for limits, weight in zip(ends, of_ours, strict=True):
        if weight > 1e-9:
            within = binom.cdf(floor(limits.upper * theirs), theirs, true) - binom.cdf(
                ceil(limits.lower * theirs) - 1, theirs, true
            )
            found += weight * (1 - within)
    return found


def test_beside_a_country_one_comparison_in_twenty_signals_by_chance_and_beside_an_equal_one_in_six() -> None:
    assert signals_beside(LARGE, ours=1000) == pytest.approx(LEVELS[BENCHMARK_IN_INTERVAL.name], abs=0.005)
    assert signals_beside(1000, ours=1000) == pytest.approx(0.17, abs=0.01)


@pytest.mark.parametrize("cases", [100, 300, 1000])
def test_two_shares_that_are_one_differ_by_chance_as_often_as_their_rule_says(cases: int) -> None:
    likely = [n for n in range(cases + 1) if binom.pmf(n, cases, 0.22) > 1e-6]
    weights = {n: binom.pmf(n, cases, 0.22) for n in likely}
    apart = sum(
        weights[one] * weights[other]
        for one in likely
        for other in likely
        if not newcombe(one, cases, other, cases)[1].hold(0)
    )
    assert apart == pytest.approx(LEVELS[NEWCOMBE.name], abs=0.005)


def test_a_trend_and_a_chart_signal_by_chance_as_often_as_was_found_by_simulation() -> None:
    assert {row.flat for row in TREND} == {LEVELS[RECENT_TREND.name]}
    assert LEVELS[CONTROL_CHART.name] == max(row.last_point for row in CONTROL)


def test_tests_and_signals_are_counted_rule_by_rule_and_of_comparisons_those_with_the_country() -> None:
    england, london = (replace(beside("worse"), comparator=area) for area in ("england", "london"))
    results = [
        Result(went("worsened"), comparisons=[england, london, replace(england, verdict="similar")]),
        Result(went("no-significant-change"), comparisons=[replace(england, verdict="higher")]),
        Result(went("rose", NEWCOMBE.name)),
        Result(went("no-significant-change", NEWCOMBE.name)),
    ]
    assert chance_signals(results, {"england"}) == (
        ChanceSignals(RECENT_TREND.name, tests=2, level=0.002, signals=1),
        ChanceSignals(NEWCOMBE.name, tests=2, level=0.05, signals=1),
        ChanceSignals(BENCHMARK_IN_INTERVAL.name, tests=3, level=0.05, signals=2),
    )


def test_what_was_not_tested_is_not_counted() -> None:
    results = [
        Result(went("cannot-be-judged", VALUE_ONLY.name), comparisons=[beside("higher", PLAIN_COMPARISON.name)]),
        Result(went("cannot-be-judged")),  # the trend could not be calculated
        Result(went("cannot-be-judged", DIRECTION.name)),
    ]
    assert chance_signals(results, {"london"}) == ()


@pytest.mark.parametrize(("tests", "level", "expected"), [(30, 0.05, 1.5), (30, 0.002, 0.06), (0, 0.05, 0)])
def test_chance_gives_the_level_of_all_tests(tests: int, level: float, expected: float) -> None:
    assert ChanceSignals("made-up/1", tests, level, 0).expected == pytest.approx(expected)
