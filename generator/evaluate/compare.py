"""Comparisons: our newest value beside others' of the same period, by our own interval where there is one."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from statistics import median
from typing import TYPE_CHECKING

from generator.evaluate.estimate import interval_of
from generator.evaluate.findings import Estimate, NeighbourMedian
from generator.evaluate.polarity import side_verdict
from generator.evaluate.results import Comparison
from generator.evaluate.rules import BENCHMARK_IN_INTERVAL, PLAIN_COMPARISON

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.domain.area import NeighbourSet
    from generator.domain.judgement import ComparisonVerdict
    from generator.domain.measure import Measure
    from generator.domain.period import Period

    Lines = Mapping[str, Sequence[Estimate]]

OUTLIER = 0.998
"""The confidence beyond which a difference from another area is called an outlier."""


def neighbour_medians(lines: Lines, neighbours: NeighbourSet) -> tuple[NeighbourMedian, ...]:
    """Give, for each period in which any neighbour has a value, the median of those that have one (unrounded)."""
    by_period: dict[Period, list[Decimal]] = {}
    for area in neighbours.areas:
        for estimate in lines.get(area, ()):
            if estimate.value is not None:
                by_period.setdefault(estimate.period, []).append(estimate.value)
    return tuple(
        NeighbourMedian(period, Decimal(median(values)), known=len(values), total=len(neighbours.areas))
        for period, values in sorted(by_period.items())
    )


def comparisons(
    measure: Measure,
    ours: Estimate | None,
    comparators: Sequence[str],
    lines: Lines,
    medians: Mapping[str, Sequence[NeighbourMedian]],
) -> tuple[Comparison, ...]:
    """Compare our newest value with each comparator's of the same period; one without a value then is left out.

    `medians` holds those of each set of neighbours, by its id.
    """
    if ours is None or ours.value is None:
        return ()
    theirs = (_of(comparator, ours.period, lines, medians) for comparator in comparators)
    return tuple(_compared(measure, ours, ours.value, each) for each in theirs if each is not None)


def value_in(series: Sequence[Estimate], period: Period) -> Decimal | None:
    """Give a series' value in one period, or None where there is none."""
    # From the newest back, which is where most of the periods asked for are.
    return next((e.value for e in reversed(series) if e.period == period), None)


@dataclass(frozen=True)
class _Theirs:
    """A comparator's value; for a median `known` of `total` neighbours have one."""

    comparator: str
    value: Decimal
    known: int = 1
    total: int = 1


def _of(
    comparator: str, period: Period, lines: Lines, medians: Mapping[str, Sequence[NeighbourMedian]]
) -> _Theirs | None:
    if comparator in medians:
        middle = next((m for m in reversed(medians[comparator]) if m.period == period), None)
        return _Theirs(comparator, middle.value, middle.known, middle.total) if middle else None
    value = value_in(lines.get(comparator, ()), period)
    return None if value is None else _Theirs(comparator, value)


def _compared(measure: Measure, ours: Estimate, value: Decimal, theirs: _Theirs) -> Comparison:
    """Compare by our own interval (Fingertips, benchmark in interval, both ends included), else plainly.

    Their figure is taken as it stands: that it has an interval of its own is not counted against them.
    """
    interval = ours.interval
    verdict: ComparisonVerdict
    rule, outlier = PLAIN_COMPARISON, False
    if interval is None or measure.value == "count":
        verdict = "higher" if value > theirs.value else "lower" if value < theirs.value else "same"
    else:
        rule = BENCHMARK_IN_INTERVAL
        if interval.lower <= theirs.value <= interval.upper:
            verdict = "similar"
        else:
            verdict = side_verdict(measure, higher=value > theirs.value)
            outlier = _outside(measure, ours, theirs.value)
    return Comparison(
        comparator=theirs.comparator,
        period=ours.period,
        ours=value,
        theirs=theirs.value,
        verdict=verdict,
        rule=rule.name,
        known=theirs.known,
        total=theirs.total,
        outlier=outlier,
    )


def _outside(measure: Measure, ours: Estimate, theirs: Decimal) -> bool:
    """Whether theirs lies outside our 99.8% interval too. A publisher's interval is given at 95% alone."""
    if ours.n is None:
        return False
    wide = interval_of(measure, ours.n, ours.of, OUTLIER)
    return not wide.lower <= theirs <= wide.upper
