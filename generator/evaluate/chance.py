"""How many signals an edition would show by chance alone, if nothing at all had changed or differed."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.evaluate import power
from generator.evaluate.rules import (
    BENCHMARK_IN_INTERVAL,
    CONTROL_CHART,
    EXACT_RATIO,
    INTERVAL_DIFFERENCE,
    NEWCOMBE,
    RECENT_TREND,
)

if TYPE_CHECKING:
    from generator.evaluate.judge import Judged

LEVELS: dict[str, float] = {
    RECENT_TREND.name: 0.002,
    CONTROL_CHART.name: max(row.last_point for row in power.CONTROL),
    NEWCOMBE.name: 0.05,
    EXACT_RATIO.name: 0.05,
    INTERVAL_DIFFERENCE.name: 0.05,
    BENCHMARK_IN_INTERVAL.name: 0.05,
}
"""How often each rule signals where there is nothing: its level, and for the last point of a control chart the share
found by simulation (see `power`). Of comparisons it is that beside a country."""


@dataclass(frozen=True)
class ChanceSignals:
    """The tests of one rule in this edition: how many were made, at which level, and how many signalled."""

    rule: str
    tests: int
    level: float
    signals: int

    @property
    def expected(self) -> float:
        """How many signals chance alone would give."""
        return self.tests * self.level


def chance_signals(results: Iterable[Judged], countries: Collection[str]) -> tuple[ChanceSignals, ...]:
    """Count the tests of an edition, rule by rule in the order of `LEVELS`; rules without a test are left out.

    Of comparisons only those with a country count. Ours alone has an interval: a country's figure hardly moves by
    chance, and beside it 5% signal falsely. A region's moves a little, the neighbours' median more, and beside an area
    as large as ours 17% signal falsely; of all these nobody can say how many chance would give [ours].
    """
    tests: dict[str, list[bool]] = {name: [] for name in LEVELS}
    for result in results:
        direction = result.direction
        if direction.judged and direction.rule in tests:
            tests[direction.rule].append(direction.verdict != "no-significant-change")
        for comparison in result.comparisons:
            if comparison.rule in tests and comparison.comparator in countries:
                tests[comparison.rule].append(comparison.verdict != "similar")
    return tuple(ChanceSignals(rule, len(made), LEVELS[rule], sum(made)) for rule, made in tests.items() if made)
