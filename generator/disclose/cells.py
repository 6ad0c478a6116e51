"""What may be shown, as types. `Shown` is constructed only in this folder; a test of the house rules enforces it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.domain.judgement import ComparisonVerdict
from generator.domain.measure import Measure
from generator.domain.observation import Symbol
from generator.domain.period import Period
from generator.evaluate.results import Direction, Place, TargetResult
from generator.evaluate.rules import NEIGHBOUR_MEDIAN


@dataclass(frozen=True)
class Shown:
    """A number that may be published, exact, in its measure's unit, with the counts and interval behind it.

    `interval` is the rule that gave `lower` and `upper`, the ends of the 95% confidence interval. A count may be
    `rebuilt` from a published rate. `usable`: the rules use `n` and `of`; else they are shown as published and stand
    beside a figure that does not rest on them, such as one with its publisher's own interval.
    """

    value: Decimal
    n: int | None = None
    of: int | None = None
    lower: Decimal | None = None
    upper: Decimal | None = None
    interval: str | None = None
    rebuilt: bool = False
    low_reliability: bool = False
    note: str | None = None
    usable: bool = False


@dataclass(frozen=True)
class Withheld:
    """A number that is not published, and the symbol that says why."""

    symbol: Symbol
    note: str | None = None


Cell = Shown | Withheld


@dataclass(frozen=True)
class Point:
    """A cell and its period. Periods without a row have no point: that is a gap."""

    period: Period
    cell: Cell


@dataclass(frozen=True)
class MedianPoint:
    """The neighbours' median in one period by its rule, and from how many of them it is known."""

    period: Period
    cell: Cell
    known: int
    total: int
    rule: str = NEIGHBOUR_MEDIAN.name


@dataclass(frozen=True)
class ShownChange:
    """A change both of whose ends are shown. `difference` is `after` minus `before`, unrounded."""

    since: Period
    until: Period
    before: Shown
    after: Shown
    difference: Decimal
    rule: str


@dataclass(frozen=True)
class ShownComparison:
    """Our value beside a comparator's, both shown. `known` and `total` count neighbours behind a median.

    `wide` holds the ends of our 99.8% interval, where the comparison was tested and it is known; `outlier`: theirs lies
    outside it too. `theirs_rule` is the rule that gave theirs, where it is a median.
    """

    comparator: str
    period: Period
    ours: Shown
    theirs: Shown
    known: int
    total: int
    rule: str
    verdict: ComparisonVerdict
    outlier: bool
    wide: tuple[Decimal, Decimal] | None = None
    theirs_rule: str | None = None


@dataclass(frozen=True)
class DisclosedMeasure:
    """One measure as pages and charts may see it.

    `lines` holds each area's points in order of time, our own area among them; `latest` is our newest row, which
    may be withheld, or None where there is none at all. The four results rest on shown cells alone: `direction`,
    `target` (None where none was set), `comparisons` and `place` (None where nobody can be ranked with us).
    """

    id: str
    definition: Measure
    lines: Mapping[str, tuple[Point, ...]]
    medians: tuple[MedianPoint, ...]
    latest: Point | None
    since_previous: ShownChange | None
    since_fifth: ShownChange | None
    why_no_change: str | None
    direction: Direction
    target: TargetResult | None
    comparisons: tuple[ShownComparison, ...]
    place: Place | None
