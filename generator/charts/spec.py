"""What a drawing shows, as plain frozen values: labels, axes, points. Made from shown cells only; knows no pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.charts.figure import Table
from generator.charts.scale import Axis
from generator.charts.series import HiddenSpot, Rift, Run
from generator.charts.style import Pen, Role


@dataclass(frozen=True)
class TimeAxis:
    """The periods along the bottom, by ordinal, with a label for each one from the first to the last."""

    first: int
    last: int
    labels: tuple[str, ...]


@dataclass(frozen=True)
class Line:
    """One series: its runs, and the label at its end. `id` names its elements in the drawing."""

    id: str
    label: str
    role: Role
    pen: Pen
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class TrendSpec:
    """Years as lines. `lines` has our own first; `hidden` are our own periods without a published value."""

    title: str
    time: TimeAxis
    axis: Axis
    caption: str
    lines: tuple[Line, ...]
    hidden: tuple[HiddenSpot, ...]
    rifts: tuple[Rift, ...]


@dataclass(frozen=True)
class AreaRow:
    """One area of a dot plot. Without a `value` there is no dot, and `label` is a symbol or says that none is there."""

    id: str
    name: str
    role: Role
    label: str
    value: Decimal | None = None
    lower: Decimal | None = None
    upper: Decimal | None = None
    unsure: bool = False


@dataclass(frozen=True)
class NeighboursSpec:
    """Areas as dots, the highest first, those without a value last."""

    title: str
    axis: Axis
    caption: str
    rows: tuple[AreaRow, ...]
    median: Decimal | None
    median_label: str


@dataclass(frozen=True)
class Segment:
    """One part of a bar. `part` is its place among the parts, from 0; None is what the named parts leave over."""

    part: int | None
    value: Decimal
    label: str


@dataclass(frozen=True)
class Bar:
    """One period's parts. `rest` completes the whole; without it the bar ends where its known parts end."""

    label: str
    segments: tuple[Segment, ...]
    rest: Segment | None
    remark: str
    """Which parts are missing from the bar, and why; "" where none is."""


@dataclass(frozen=True)
class PartsSpec:
    """Parts of a whole as one bar a period, the newest first. `names` are the parts in their order."""

    title: str
    names: tuple[str, ...]
    rest_name: str | None
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Panel:
    """One small chart: our own series of one measure, with the label of its last value."""

    id: str
    title: str
    caption: str
    time: TimeAxis
    axis: Axis
    runs: tuple[Run, ...]
    end_label: str
    hidden: tuple[HiddenSpot, ...]
    rifts: tuple[Rift, ...]


@dataclass(frozen=True)
class MultiplesSpec:
    """Small charts side by side."""

    title: str
    panels: tuple[Panel, ...]


Spec = TrendSpec | NeighboursSpec | PartsSpec | MultiplesSpec


@dataclass(frozen=True)
class Described:
    """A figure before it is drawn: what is drawn, and the words and the table that say the same."""

    spec: Spec
    title: str
    subtitle: str
    alt: str
    table: Table
    reading: tuple[str, ...]
    notes: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Refusal:
    """Why a figure cannot be drawn: a code of the catalogue and the words it needs."""

    code: str
    words: Mapping[str, object]
