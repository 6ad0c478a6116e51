"""What a drawing shows, as plain frozen values: labels, axes, points. Made from shown cells only; knows no pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.charts.figure import Table
from generator.charts.scale import Axis
from generator.charts.series import HiddenSpot, Rift, Run
from generator.charts.style import Pen, Role
from generator.charts.verdicts import Label, Tone
from generator.charts.year.spec import CountsSpec, StructureSpec, TimelineSpec
from generator.evaluate.funnel_chart import Curve


@dataclass(frozen=True)
class TimeAxis:
    """The periods along the bottom, by ordinal, with a label for each one from the first to the last."""

    first: int
    last: int
    labels: tuple[str, ...]
    natural: tuple[int, ...] = ()
    """From label to label, where not all can stand: twelve months rather than nine."""


@dataclass(frozen=True)
class Line:
    """One series: its runs, and the label at its end. `id` names its elements in the drawing."""

    id: str
    label: str
    role: Role
    pen: Pen
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Level:
    """A value that holds for every period, such as a target, and what is written at its line."""

    value: Decimal
    label: str


@dataclass(frozen=True)
class TrendSpec:
    """Years as lines. `lines` has our own first; `hidden` are our own periods without a published value.

    `verdict` is the one on our own series.
    """

    title: str
    time: TimeAxis
    axis: Axis
    caption: str
    lines: tuple[Line, ...]
    hidden: tuple[HiddenSpot, ...]
    rifts: tuple[Rift, ...]
    verdict: Label
    target: Level | None


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
    verdict: Label | None
    """Where ours stands beside the median, in words; None where that was not judged for this period."""


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


@dataclass(frozen=True)
class Council:
    """One council of a funnel: the denominator of its value, and its name where the drawing should give it."""

    id: str
    kind: Literal["ours", "neighbour", "other"]
    of: int
    value: Decimal
    label: str
    wanted: bool = False
    """Whether it is named if there is room."""


@dataclass(frozen=True)
class FunnelSpec:
    """Every council by the size of its denominator, with the average of all and the limits of chance.

    `limits` are the lower and upper line of each level, the inner level first, by denominator. `ours` is our name.
    """

    title: str
    ours: str
    across: Axis
    axis: Axis
    caption: str
    across_caption: str
    councils: tuple[Council, ...]
    average: Level
    limits: tuple[FunnelLimits, ...]
    verdict: Label | None


@dataclass(frozen=True)
class FunnelLimits:
    """The two lines of one level of confidence."""

    label: str
    lower: Curve
    upper: Curve


@dataclass(frozen=True)
class ControlSpot:
    """A point of a control chart. `tone` is that of its signal; None where chance alone may have made it."""

    at: int
    value: Decimal
    tone: Tone | None
    unsure: bool = False


@dataclass(frozen=True)
class Process:
    """A stretch of one process, by ordinal, with its mean and its limits as far as the measure can reach them."""

    first: int
    last: int
    mean: Decimal
    lower: Decimal | None
    upper: Decimal | None


@dataclass(frozen=True)
class ControlSpec:
    """Months or quarters as joined points, with mean and limits of each process.

    `labels` stand at the last mean, lower and upper limit, `end` at the last point, of the period `end_at`, with its
    `verdict`; `keys` say in words what each shape means that occurs.
    """

    title: str
    id: str
    time: TimeAxis
    axis: Axis
    caption: str
    spots: tuple[ControlSpot, ...]
    processes: tuple[Process, ...]
    labels: tuple[Level, ...]
    end: str
    end_at: str
    verdict: Label
    target: Level | None
    rifts: tuple[Rift, ...]
    keys: tuple[tuple[Tone, str], ...]


@dataclass(frozen=True)
class Pair:
    """One measure of a dumbbell: its figures of two periods, the change in words, and the verdict of its own rule."""

    id: str
    name: str
    before: Decimal
    after: Decimal
    before_label: str
    after_label: str
    change: str
    verdict: Label


@dataclass(frozen=True)
class DumbbellSpec:
    """Two periods side by side, one row a measure. `earlier` and `later` say what the two marks stand for."""

    title: str
    axis: Axis
    caption: str
    earlier: str
    later: str
    pairs: tuple[Pair, ...]


Spec = (
    TrendSpec
    | NeighboursSpec
    | PartsSpec
    | MultiplesSpec
    | FunnelSpec
    | ControlSpec
    | DumbbellSpec
    | CountsSpec
    | TimelineSpec
    | StructureSpec
)


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
