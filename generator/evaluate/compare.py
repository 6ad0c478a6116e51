"""Comparisons: our newest value beside others' of the same period, by our own interval where there is one."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from statistics import median
from typing import TYPE_CHECKING

from generator.evaluate.estimate import interval_of
from generator.evaluate.findings import Estimate, NeighbourMedian
from generator.evaluate.intervals import STRICT
from generator.evaluate.polarity import side_verdict
from generator.evaluate.results import Comparison
from generator.evaluate.rules import BENCHMARK_IN_INTERVAL, PLAIN_COMPARISON
from generator.evaluate.tested import is_tested

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.domain.judgement import ComparisonVerdict
    from generator.domain.measure import Measure
    from generator.domain.period import Period

    Lines = Mapping[str, Sequence[Estimate]]
    Wide = tuple[Decimal, Decimal]


def neighbour_medians(lines: Lines, neighbours: Sequence[str]) -> tuple[NeighbourMedian, ...]:
    """Give, for each period in which any neighbour has a value, the median of those that have one (unrounded).

    `neighbours` are those of `councils.neighbours_of`, in any order. Rule `neighbour-median/1`.
    """
    by_period: dict[Period, list[Decimal]] = {}
    for area in neighbours:
        for estimate in lines.get(area, ()):
            if estimate.value is not None:
                by_period.setdefault(estimate.period, []).append(estimate.value)
    return tuple(_median(period, sorted(values), len(neighbours)) for period, values in sorted(by_period.items()))


def median_among(values: Sequence[Decimal], below: int, above: int) -> Decimal | None:
    """Give the median of sorted values and of as many unknown ones below and above them; None where it is unknown."""
    total = below + len(values) + above
    middle = [(total - 1) // 2 - below, total // 2 - below]
    return sum((values[i] for i in middle), Decimal(0)) / 2 if all(0 <= i < len(values) for i in middle) else None


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
    found = (_of(comparator, ours.period, lines, medians) for comparator in comparators)
    theirs = [each for each in found if each is not None]
    wide = _wide(measure, ours) if theirs else None
    return tuple(_compared(measure, ours, ours.value, each, wide) for each in theirs)


def value_in(series: Sequence[Estimate], period: Period) -> Decimal | None:
    """Give a series' value in one period, or None where there is none."""
    # From the newest back, which is where most of the periods asked for are.
    return next((e.value for e in reversed(series) if e.period == period), None)


@dataclass(frozen=True)
class _Theirs:
    """A comparator's value; for a median `known` of `total` neighbours have one, and it has its bounds."""

    comparator: str
    value: Decimal
    known: int = 1
    total: int = 1
    rule: str | None = None
    bounds: tuple[Decimal | None, ...] = ()


def _median(period: Period, values: Sequence[Decimal], total: int) -> NeighbourMedian:
    missing = total - len(values)
    return NeighbourMedian(
        period,
        Decimal(median(values)),
        known=len(values),
        total=total,
        least=median_among(values, below=missing, above=0),
        greatest=median_among(values, below=0, above=missing),
    )


def _of(
    comparator: str, period: Period, lines: Lines, medians: Mapping[str, Sequence[NeighbourMedian]]
) -> _Theirs | None:
    if comparator in medians:
        middle = next((m for m in reversed(medians[comparator]) if m.period == period), None)
        if middle is None:
            return None
        bounds = (middle.least, middle.greatest) if middle.known < middle.total else ()
        return _Theirs(comparator, middle.value, middle.known, middle.total, middle.rule, bounds)
    value = value_in(lines.get(comparator, ()), period)
    return None if value is None else _Theirs(comparator, value)


def _compared(measure: Measure, ours: Estimate, value: Decimal, theirs: _Theirs, wide: Wide | None) -> Comparison:
    """Compare by our own interval (Fingertips, benchmark in interval, both ends included), else plainly.

    Their figure is taken as it stands: that it has an interval of its own is not counted against them. A median of
    which values are missing is tested only where its bounds earn the same verdict: hidden values are mostly small,
    and without them it may be too high [ours].
    """
    earned = {_tested(measure, ours, each) for each in (theirs.value, *theirs.bounds)}
    tested = next(iter(earned)) if len(earned) == 1 else None
    plain: ComparisonVerdict = "higher" if value > theirs.value else "lower" if value < theirs.value else "same"
    verdict, rule = (plain, PLAIN_COMPARISON) if tested is None else (tested, BENCHMARK_IN_INTERVAL)
    apart = tested is not None and tested != "similar"
    outlier = apart and wide is not None and not wide[0] <= theirs.value <= wide[1]
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
        wide=wide,
        theirs_rule=theirs.rule,
    )


def _tested(measure: Measure, ours: Estimate, theirs: Decimal | None) -> ComparisonVerdict | None:
    """Give the verdict of our interval on a value, or None where one of the two is not there."""
    if ours.interval is None or theirs is None or not is_tested(measure):
        return None
    if ours.interval.lower <= theirs <= ours.interval.upper:
        return "similar"
    return side_verdict(measure, higher=theirs < ours.interval.lower)


def _wide(measure: Measure, ours: Estimate) -> Wide | None:
    """Give our 99.8% interval, by which others are called far. A publisher's interval is given at 95% alone."""
    if ours.n is None or not is_tested(measure):
        return None
    wide = interval_of(measure, ours.n, ours.of, STRICT)
    return wide.lower, wide.upper
