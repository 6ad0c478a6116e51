"""A dot plot laid out: names to the left, dots along a scale, values to the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.charts.across import Field, upright_axis
from generator.charts.end_labels import tone_colour
from generator.charts.lettering import ASCENT, DESCENT, width_of, wrap
from generator.charts.scene import Box, Dot, Frame, Mark, Ruling, Scene, Stroke, Words, centred
from generator.charts.spec import AreaRow, NeighboursSpec
from generator.charts.style import (
    DARK_BLUE,
    GROUND,
    INK,
    ORANGE,
    OTHERS,
    REMAINDER,
    SOFT,
    WASH,
    Pen,
    Size,
)

NAME_ROOM = {"wide": 210, "narrow": 112}
PAD_ROW = {"wide": 10, "narrow": 9}
GAP = 14
OUR_DOT, OTHER_DOT = 6.5, 5
"""The dots at either end stay whole: the scale stands a dot's width inside its frame."""
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


def neighbours_scene(spec: NeighboursSpec, size: Size) -> Scene:
    """Lay out a dot plot in one of the two sizes."""
    verdict = _verdict(spec, size)
    top = size.pad + len(verdict) * size.line + (size.line + 4 if spec.median is not None else 0)
    places = _places(spec.rows, size, top)
    names = max(width_of(t, size.text, bold=True) for p in places for t in p.texts)
    values = max(width_of(row.label, size.text, bold=True) for row in spec.rows)
    left = size.pad + names + GAP
    right = size.width - size.pad - values - GAP
    frame = Frame(left, top, right - left, sum(p.height for p in places))
    field = Field(frame, spec.axis, size, inset=OUR_DOT)
    axis, bottom = upright_axis(field, spec.caption)
    marks: list[Mark] = [*verdict, *_wash(places, size), *axis, _guides(places, frame), *_median(spec, field)]
    for place in places:
        marks += _row(place, field)
    return Scene(spec.title, size.width, round(bottom + size.pad), tuple(marks))


def _verdict(spec: NeighboursSpec, size: Size) -> list[Words]:
    """Write on top where ours stands beside the median."""
    if spec.verdict is None:
        return []
    texts = wrap(str(spec.verdict), size.width - 2 * size.pad, size.text, bold=True)
    colour = tone_colour(spec.verdict)
    return [
        Words(text, (size.pad, size.pad + size.text * ASCENT + i * size.line), size.text, bold=True, colour=colour)
        for i, text in enumerate(texts)
    ]


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


def _median(spec: NeighboursSpec, field: Field) -> list[Mark]:
    frame, size = field.frame, field.size
    if spec.median is None:
        return []
    x = field.x(spec.median)
    half = width_of(spec.median_label, size.text) / 2
    middle = max(size.pad + half, min(x, size.width - size.pad - half))
    words = Words(spec.median_label, (middle, frame.y - size.line - 4 + size.text * ASCENT), size.text, "middle")
    return [Stroke(((x, frame.y - 4), (x, frame.bottom)), MEDIAN, "median"), words]


def _row(place: _Place, field: Field) -> list[Mark]:
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


def _dot(row: AreaRow, middle: float, field: Field) -> list[Mark]:
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
