"""What may be shown, as types. `Shown` is constructed only in this folder; a test of the house rules enforces it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.domain.measure import Measure
from generator.domain.observation import Symbol
from generator.domain.period import Period


@dataclass(frozen=True)
class Shown:
    """A number that may be published, exact, in its measure's unit, with the counts and interval behind it."""

    value: Decimal
    n: int | None = None
    of: int | None = None
    lower: Decimal | None = None
    upper: Decimal | None = None
    low_reliability: bool = False
    note: str | None = None


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
    """The neighbours' median in one period, and from how many of them it is known."""

    period: Period
    cell: Cell
    known: int
    total: int


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
    """Our value beside a comparator's, both shown. `known` and `total` count neighbours behind a median."""

    comparator: str
    period: Period
    ours: Shown
    theirs: Shown
    known: int
    total: int
    rule: str


@dataclass(frozen=True)
class DisclosedMeasure:
    """One measure as pages and charts may see it.

    `lines` holds each area's points in order of time, our own area among them; `latest` is our newest row, which
    may be withheld, or None where there is none at all.
    """

    id: str
    definition: Measure
    lines: Mapping[str, tuple[Point, ...]]
    medians: tuple[MedianPoint, ...]
    latest: Point | None
    since_previous: ShownChange | None
    since_fifth: ShownChange | None
    why_no_change: str | None
    comparisons: tuple[ShownComparison, ...]


@dataclass(frozen=True)
class Disclosed:
    """One edition's figures as they may be published, by measure, in the order of its pages."""

    measures: Mapping[str, DisclosedMeasure]
