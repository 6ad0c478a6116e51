"""Signals that chance alone would give: only tests are counted, each at its own level."""

from __future__ import annotations

import pytest

from generator.evaluate.chance import LEVELS, ChanceSignals, chance_signals
from generator.evaluate.power import CONTROL
from generator.evaluate.rules import (
    BENCHMARK_IN_INTERVAL,
    CONTROL_CHART,
    DIRECTION,
    EXACT_RATIO,
    INTERVAL_DIFFERENCE,
    NEWCOMBE,
    PLAIN_COMPARISON,
    RECENT_TREND,
    VALUE_ONLY,
)
from tests.unit.evaluate.made import Result, beside, went


def test_each_rule_has_the_level_at_which_it_signals_by_chance() -> None:
    assert dict(LEVELS) == {
        RECENT_TREND.name: 0.002,
        CONTROL_CHART.name: 0.017,
        NEWCOMBE.name: 0.05,
        EXACT_RATIO.name: 0.05,
        INTERVAL_DIFFERENCE.name: 0.05,
        BENCHMARK_IN_INTERVAL.name: 0.05,
    }
    assert LEVELS[CONTROL_CHART.name] == max(row.last_point for row in CONTROL)


def test_tests_and_signals_are_counted_rule_by_rule() -> None:
    results = [
        Result(went("worsened"), comparisons=[beside("worse"), beside("similar")]),
        Result(went("no-significant-change"), comparisons=[beside("higher")]),
        Result(went("rose", NEWCOMBE.name)),
        Result(went("no-significant-change", NEWCOMBE.name)),
    ]
    assert chance_signals(results) == (
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
    assert chance_signals(results) == ()


@pytest.mark.parametrize(("tests", "level", "expected"), [(30, 0.05, 1.5), (30, 0.002, 0.06), (0, 0.05, 0)])
def test_chance_gives_the_level_of_all_tests(tests: int, level: float, expected: float) -> None:
    assert ChanceSignals("made-up/1", tests, level, 0).expected == pytest.approx(expected)
