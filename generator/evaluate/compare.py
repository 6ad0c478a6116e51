"""Plain comparisons: our value beside others' in the same period, and our place among the councils held."""

from __future__ import annotations

from decimal import Decimal
from statistics import median
from typing import TYPE_CHECKING

from generator.evaluate.findings import Comparison, Estimate, NeighbourMedian, Standing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.domain.area import Area, NeighbourSet
    from generator.domain.measure import Measure
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
    measure: Measure, ours: Estimate | None, lines: Lines, neighbour_set: str, medians: Sequence[NeighbourMedian]
) -> tuple[Comparison, ...]:
    """Set our latest value beside each comparator's of the same period; one without a value then is left out."""
    if ours is None or ours.value is None:
        return ()
    found: list[Comparison] = []
    for comparator in measure.comparators:
        if comparator in measure.left_out:
            continue
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


def standing(
    measure: Measure, ours: Estimate | None, own_area: str, lines: Lines, areas: Mapping[str, Area]
) -> Standing | None:
    """Give our place among the councils that have a value in our latest period, equal values sharing a place.

    Competition ranking, as in the Local Authority Interactive Tool (`ties.method = min`). Place 1 is the best by
    the measure's polarity, or the highest value where neither way is better. None for fewer than two councils.
    """
    if ours is None or ours.value is None:
        return None
    others = [
        value
        for area, series in lines.items()
        if area != own_area and areas[area].kind == "council"
        for value in (value_in(series, ours.period),)
        if value is not None
    ]
    if not others:
        return None
    lower_first = measure.better == "lower"
    ahead = sum(1 for value in others if (value < ours.value if lower_first else value > ours.value))
    return Standing(ours.period, place=ahead + 1, of=len(others) + 1)


def value_in(series: Sequence[Estimate], period: Period) -> Decimal | None:
    """Give a series' value in one period, or None where there is none."""
    return next((e.value for e in series if e.period == period), None)
