"""What drawings of a year's records show, as plain frozen values. Made of statuses, records and shown cells only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from generator.charts.verdicts import Label


@dataclass(frozen=True)
class Part:
    """One kind of segment. `shade` is its place among the colours of parts; None is the pale one for what is in order."""

    name: str
    shade: int | None


@dataclass(frozen=True)
class Count:
    """One segment of a bar: of which part, how long, and its number. Without a `value` it is a gap with its symbol."""

    part: int
    value: Decimal | None
    label: str


@dataclass(frozen=True)
class CountBar:
    """One row. `end` stands behind the bar and `remark` below it; a `verdict` is the row's name where it is a status.

    A `follows` row repeats the one above and stands close to it.
    """

    id: str
    name: str
    counts: tuple[Count, ...]
    end: str
    remark: str = ""
    verdict: Label | None = None
    follows: bool = False


@dataclass(frozen=True)
class CountsSpec:
    """Counts as bars of segments, one bar a row. `shares`: every bar is as long as the others, its whole."""

    title: str
    parts: tuple[Part, ...]
    bars: tuple[CountBar, ...]
    shares: bool = False


DayKind = Literal["due", "done", "evidence", "moved", "withdrawn", "raised", "answered", "closed"]
"""What a mark on a day stands for."""

SpanKind = Literal["work", "late", "planned", "waiting", "open"]
"""What a stretch of days stands for."""


@dataclass(frozen=True)
class DayMark:
    """A day on which something was due or happened."""

    kind: DayKind
    day: date


@dataclass(frozen=True)
class Span:
    """A stretch of days."""

    kind: SpanKind
    first: date
    last: date


@dataclass(frozen=True)
class TimeRow:
    """One row along the calendar: what it is, where it stands, and in `remarks` since when or by how much."""

    id: str
    name: str
    verdict: Label
    remarks: tuple[str, ...]
    spans: tuple[Span, ...]
    marks: tuple[DayMark, ...]


@dataclass(frozen=True)
class TimelineSpec:
    """Rows along a calendar from `first` to `last`. `as_at` is the day on which the report stands; keys name what occurs."""

    title: str
    first: date
    last: date
    as_at: date
    as_at_label: str
    rows: tuple[TimeRow, ...]
    span_keys: tuple[tuple[SpanKind, str], ...]
    day_keys: tuple[tuple[DayKind, str], ...]


@dataclass(frozen=True)
class Panel:
    """A box of words: a heading, and lines below it."""

    id: str
    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class StructureSpec:
    """Who leads, the groups below, and those beside: the wider partnership on one side, scrutiny and boards on the other."""

    title: str
    top: Panel
    groups: tuple[Panel, ...]
    wider: Panel
    beside: tuple[Panel, ...]


YearSpec = CountsSpec | TimelineSpec | StructureSpec
