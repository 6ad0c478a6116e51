"""The findings of one edition: estimates, plain changes and plain comparisons, measure by measure.

These are raw: only `disclose/` may read them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.domain.observation import Observation
from generator.domain.period import Period


@dataclass(frozen=True)
class Estimate:
    """One observation with its exact value in the measure's unit; no value where a symbol stands for it."""

    period: Period
    observation: Observation
    value: Decimal | None


@dataclass(frozen=True)
class Change:
    """The plain difference between two periods of our own area, `until` minus `since`, in the measure's unit.

    `rule` names how it was found. No change crosses a break that is not comparable.
    """

    since: Period
    until: Period
    before: Decimal
    after: Decimal
    rule: str = "plain-difference/1"


@dataclass(frozen=True)
class Comparison:
    """Our own value beside a comparator's in the same period.

    For a set of neighbours `theirs` is their median, `known` of `total` of them having a value.
    """

    comparator: str
    period: Period
    ours: Decimal
    theirs: Decimal
    known: int = 1
    total: int = 1
    rule: str = "plain-comparison/1"


@dataclass(frozen=True)
class NeighbourMedian:
    """The median of the neighbours that have a value in one period."""

    period: Period
    value: Decimal
    known: int
    total: int


@dataclass(frozen=True)
class MeasureFinding:
    """All that was found of one measure.

    `series` holds each area's estimates in order of time. `since_previous` compares the latest value with the one
    a period before; `since_fifth` with the one four periods before. `why_no_change` says why a change is missing.
    """

    series: Mapping[str, tuple[Estimate, ...]]
    medians: tuple[NeighbourMedian, ...]
    latest: Estimate | None
    since_previous: Change | None
    since_fifth: Change | None
    why_no_change: str | None
    comparisons: tuple[Comparison, ...]


@dataclass(frozen=True)
class Findings:
    """The findings of one edition, by measure, in the order of its pages."""

    measures: Mapping[str, MeasureFinding]
