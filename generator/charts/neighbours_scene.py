"""A dot plot laid out: names to the left, dots along a scale, values to the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.charts.lettering import ASCENT, DESCENT, width_of, wrap
from generator.charts.scale import Axis, Tick
from generator.charts.scene import Box, Dot, Frame, Mark, Ruling, Scene, Stroke, Words, centred
from generator.charts.spec import AreaRow, NeighboursSpec
from generator.charts.style import (
    AXIS,
    CUT_AXIS,
    DARK_BLUE,
    GROUND,
    INK,
    ORANGE,
    OTHERS,
    REMAINDER,
    SOFT,
    THIN,
    WASH,
    Pen,
    Size,
)

NAME_ROOM = {"wide": 210, "narrow": 112}
PAD_ROW = {"wide": 10, "narrow": 9}
GAP = 14
TICK_GAP = 8
OUR_DOT, OTHER_DOT = 6.5, 5
GUIDE = Pen(REMAINDER, 1)
MEDIAN = Pen(ORANGE, 1.5, (4, 3))


@dataclass(frozen=True)
class _Place:
    """A row and where it stands."""

    row: AreaRow
    texts: tuple[str, ...]
    top: float
    height: float

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


@dataclass(frozen=True)
class _Field:
    """Where the dots stand."""

    frame: Frame
    axis: Axis
    size: Size

    def x(self, value: Decimal) -> float:
        # The dots at either end stay whole, so the scale stands a dot's width inside its frame.
        return self.frame.x + OUR_DOT + self.length * self.axis.share(value)

    @property
    def length(self) -> float:
        return self.frame.width - 2 * OUR_DOT


def neighbours_scene(spec: NeighboursSpec, size: Size) -> Scene:
    """Lay out a dot plot in one of the two sizes."""
    top = size.pad + (size.line + 4 if spec.median is not None else 0)
    places = _places(spec.rows, size, top)
    names = max(width_of(t, size.text, bold=True) for p in places for t in p.texts)
    values = max(width_of(row.label, size.text, bold=True) for row in spec.rows)
    left = size.pad + names + GAP
    right = size.width - size.pad - values - GAP
    frame = Frame(left, top, right - left, sum(p.height for p in places))
    field = _Field(frame, spec.axis, size)
    axis, bottom = _axis(spec, field)
    marks: list[Mark] = [*_wash(places, size), *axis, _guides(places, frame), *_median(spec, field)]
    for place in places:
        marks += _row(place, field)
    return Scene(spec.title, size.width, round(bottom + size.pad), tuple(marks))


def _places(rows: Sequence[AreaRow], size: Size, top: float) -> list[_Place]:
    places = []
    for row in rows:
        texts = wrap(row.name, NAME_ROOM[size.name], size.text, bold=True)
        height = size.text * (ASCENT + DESCENT) + size.line * (len(texts) - 1) + PAD_ROW[size.name]
        places.append(_Place(row, texts, top, height))
        top += height
    return places


def _wash(places: Sequence[_Place], size: Size) -> list[Mark]:
    """Set our own row off."""
    whole = size.width - size.pad
    return [Box(Frame(size.pad / 2, p.top, whole, p.height), WASH) for p in places if p.row.role == "ours"]


def _guides(places: Sequence[_Place], frame: Frame) -> Ruling:
    """Lead the eye from a name over its dot to its value."""
    shown = (p.middle for p in places if p.row.value is not None)
    return Ruling(tuple(((frame.x, y), (frame.right, y)) for y in shown), GUIDE)


def _axis(spec: NeighboursSpec, field: _Field) -> tuple[list[Mark], float]:
    """Draw upright lines at the ticks, their numbers and the unit below; say where that ends."""
    frame, size = field.frame, field.size
    line = frame.bottom + 6 + size.text * ASCENT
    kept = _clear(field)
    upright = {t.at: ((field.x(t.at), frame.y), (field.x(t.at), frame.bottom + 3)) for t in kept}
    ground = Decimal(0) if Decimal(0) in upright else field.axis.low
    marks: list[Mark] = [
        Ruling(tuple(line for at, line in upright.items() if at != ground), THIN),
        Ruling((upright[ground],), CUT_AXIS if field.axis.cut else AXIS),
        *(Words(t.label, (field.x(t.at), line), size.text, "middle", colour=SOFT) for t in kept),
    ]
    said = [spec.caption] if spec.caption else []
    said += [f"Scale starts at {spec.axis.ticks[0].label}, not at zero"] if spec.axis.cut else []
    for text in (t for words in said for t in wrap(words, size.width - 2 * size.pad, size.text)):
        line += size.line
        marks.append(Words(text, (size.width - size.pad, line), size.text, "end", colour=SOFT))
    return marks, line + size.text * DESCENT


def _clear(field: _Field) -> tuple[Tick, ...]:
    """Keep as many ticks as have room for their labels: all, or evenly some, or the two ends."""
    ticks = field.axis.ticks
    last = len(ticks) - 1
    step = field.length / last
    needed = max(width_of(tick.label, field.size.text) for tick in ticks) + TICK_GAP
    every = next(k for k in range(1, last + 1) if k == last or (last % k == 0 and k * step >= needed))
    return ticks[::every]


def _median(spec: NeighboursSpec, field: _Field) -> list[Mark]:
    frame, size = field.frame, field.size
    if spec.median is None:
        return []
    x = field.x(spec.median)
    half = width_of(spec.median_label, size.text) / 2
    middle = max(size.pad + half, min(x, size.width - size.pad - half))
    words = Words(spec.median_label, (middle, size.pad + size.text * ASCENT), size.text, "middle")
    return [Stroke(((x, frame.y - 4), (x, frame.bottom)), MEDIAN, "median"), words]


def _row(place: _Place, field: _Field) -> list[Mark]:
    """Draw one area: its name, its value, and where it has one, its dot."""
    row, middle, size = place.row, place.middle, field.size
    ours = row.role == "ours"
    colour = DARK_BLUE if ours else INK
    first = centred(middle, size.text) - size.line * (len(place.texts) - 1) / 2
    names: list[Mark] = [
        Words(text, (field.frame.x - GAP, first + i * size.line), size.text, "end", bold=ours, colour=colour)
        for i, text in enumerate(place.texts)
    ]
    at = (size.width - size.pad, centred(middle, size.text))
    value = Words(row.label, at, size.text, "end", bold=ours, colour=colour if row.value is not None else SOFT)
    return [*_dot(row, middle, field), *names, value]


def _dot(row: AreaRow, middle: float, field: _Field) -> list[Mark]:
    """Draw a dot, its interval behind it. A ring is an area that is no council, or an unsure value."""
    if row.value is None:
        return []
    ours = row.role == "ours"
    colour = DARK_BLUE if ours else OTHERS
    marks: list[Mark] = []
    if row.lower is not None and row.upper is not None:
        marks.append(Stroke(((field.x(row.lower), middle), (field.x(row.upper), middle)), Pen(colour, 2)))
    ring = row.unsure or row.role in {"region", "country"}
    radius = OUR_DOT if ours else OTHER_DOT
    return [*marks, Dot((field.x(row.value), middle), radius, GROUND if ring else colour, colour, row.id)]
