"""Plain comparisons: our value beside others' in the same period."""

from __future__ import annotations

from decimal import Decimal
from statistics import median
from typing import TYPE_CHECKING

from generator.evaluate.findings import Comparison, Estimate, NeighbourMedian

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.domain.area import NeighbourSet
    from generator.domain.period import Period

    Lines = Mapping[str, Sequence[Estimate]]


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
    ours: Estimate | None,
    comparators: Sequence[str],
    lines: Lines,
    neighbour_set: str,
    medians: Sequence[NeighbourMedian],
) -> tuple[Comparison, ...]:
    """Set our latest value beside each comparator's of the same period; one without a value then is left out."""
    if ours is None or ours.value is None:
        return ()
    found: list[Comparison] = []
    for comparator in comparators:
        if comparator == neighbour_set:
            found.extend(
                Comparison(comparator, ours.period, ours.value, m.value, m.known, m.total)
                for m in medians
                if m.period == ours.period
            )
            continue
        theirs = value_in(lines.get(comparator, ()), ours.period)
        if theirs is not None:
            found.append(Comparison(comparator, ours.period, ours.value, theirs))
    return tuple(found)


def value_in(series: Sequence[Estimate], period: Period) -> Decimal | None:
    """Give a series' value in one period, or None where there is none."""
    return next((e.value for e in series if e.period == period), None)
