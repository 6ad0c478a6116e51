"""The findings of one edition, measure by measure: figures with their intervals, and the results of the rules.

These are raw: only `disclose/` may read them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.domain.observation import Observation
from generator.domain.period import Period
from generator.evaluate.interval import Interval
from generator.evaluate.results import Comparison, Direction, Place, TargetResult
from generator.evaluate.rules import NEIGHBOUR_MEDIAN, PLAIN_DIFFERENCE
from generator.evaluate.year_results import YearFindings


@dataclass(frozen=True)
class Estimate:
    """One observation with its exact value in the measure's unit; no value where a symbol stands for it.

    `n` and `of` are the counts that the rules use: those published, or a count `rebuilt` from a rate. There are none
    where the value is all that can be used.
    """

    period: Period
    observation: Observation
    value: Decimal | None
    interval: Interval | None = None
    n: int | None = None
    of: int | None = None
    rebuilt: bool = False


@dataclass(frozen=True)
class Change:
    """The plain difference between two periods of our own area, `until` minus `since`, in the measure's unit.

    No change crosses a break that is not comparable.
    """

    since: Period
    until: Period
    before: Decimal
    after: Decimal
    rule: str = PLAIN_DIFFERENCE.name


@dataclass(frozen=True)
class NeighbourMedian:
    """The median of the neighbours that have a value in one period: `known` of the `total` that are not left out.

    With the missing values as low as can be it would be `least`, as high as can be `greatest`; None is without bound.
    """

    period: Period
    value: Decimal
    known: int
    total: int
    least: Decimal | None = None
    greatest: Decimal | None = None
    rule: str = NEIGHBOUR_MEDIAN.name


@dataclass(frozen=True)
class MeasureFinding:
    """All that was found of one measure.

    `series` holds each area's estimates in order of time. `since_previous` compares the latest value with the one
    a period before; `since_fifth` with the one four periods before. `why_no_change` says why a change is missing.
    `target` is None where none was set, `place` where there is no other council or no value of ours.
    """

    series: Mapping[str, tuple[Estimate, ...]]
    medians: tuple[NeighbourMedian, ...]
    latest: Estimate | None
    since_previous: Change | None
    since_fifth: Change | None
    why_no_change: str | None
    direction: Direction
    target: TargetResult | None
    comparisons: tuple[Comparison, ...]
    place: Place | None


@dataclass(frozen=True)
class Findings:
    """The findings of one edition: by measure, in the order of its pages, and those of its year's counts."""

    measures: Mapping[str, MeasureFinding]
    year: YearFindings
