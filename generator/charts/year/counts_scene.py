"""Counts laid out: what the segments mean, then a row each with its bar, the number of every segment and the sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from generator.charts.end_labels import Said, tone_colour
from generator.charts.keys import Key, keys
from generator.charts.lettering import ASCENT, width_of
from generator.charts.scene import XY, Box, Frame, Mark, Ruling, Scene, Stroke, Words, centred
from generator.charts.spread import spread
from generator.charts.style import GROUND, INK, ON_PART, OTHERS, PARTS, REMAINDER, SOFT, Pen, Size
from generator.charts.year.lines import lines
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part

NAME_ROOM = 210
"""Room for names to the left of the bars, where they stand side by side."""
BAR = 26
GAP = 12
BETWEEN_ROWS = {"wide": 14, "narrow": 16}
BETWEEN_REPEATED = 5
SWATCH = 6.5
"""Half of the side of a square in the key."""
IN_SEGMENT = 4
"""The least space at either side of a number within its segment."""
TO_END = 8
TO_LABEL = 5
LONGEST_EACH = 48
"""How long one of something is at most, so that a single case does not fill the drawing."""
SEPARATOR = Pen(GROUND, 1.5)
LEADER = Pen(OTHERS, 1)
UNKNOWN = Pen(SOFT, 1.25, (3, 2))
BASE = Pen(SOFT, 1.25)


@dataclass(frozen=True)
class _Scale:
    """Where bars start, and how long one of something is; `longest` is the length that every bar has room for."""

    left: float
    each: float
    longest: float


@dataclass(frozen=True)
class _Piece:
    """A segment at its place."""

    count: Count
    frame: Frame
    part: Part

    @property
    def colour(self) -> str:
        return REMAINDER if self.part.shade is None else PARTS[self.part.shade]


def counts_scene(spec: CountsSpec, size: Size) -> Scene:
    """Lay out counts in one of the two sizes."""
    key, y = _key(spec, size)
    scale = _scale(spec, size)
    marks: list[Mark] = []
    for place, bar in enumerate(spec.bars):
        if place:
            y += BETWEEN_REPEATED if bar.follows else BETWEEN_ROWS[size.name]
        drawn, y = _row(bar, spec, _own(scale, bar, spec), y, size)
        marks += drawn
    return Scene(spec.title, size.width, round(y + size.pad), (*key, *marks))


def _key(spec: CountsSpec, size: Size) -> tuple[list[Mark], float]:
    """Say which colour is what, in the order of the segments; a lone part needs no key, nor do rows without bars."""
    if len(spec.parts) == 1 or not any(bar.counts for bar in spec.bars):
        return [], size.pad
    found = [Key(partial(_swatch, part), SWATCH, part.name) for part in spec.parts]
    marks, bottom = keys(found, size, size.pad)
    return marks, bottom + GAP


def _swatch(part: Part, at: XY) -> list[Mark]:
    colour = REMAINDER if part.shade is None else PARTS[part.shade]
    return [Box(Frame(at[0] - SWATCH, at[1] - SWATCH, 2 * SWATCH, 2 * SWATCH), colour, _edge(colour))]


def _scale(spec: CountsSpec, size: Size) -> _Scale:
    """Make the longest bar fill what names and sums leave. A gap has a length of its own, which tells nothing."""
    left, room = size.pad, size.width - 2 * size.pad
    if size.name == "wide":
        names = max(width_of(s.text, size.text, bold=s.bold) for bar in spec.bars for s in _names(bar, size))
        left, room = left + names + GAP, room - names - GAP
    each = min([LONGEST_EACH, *(_least(bar, room, size) for bar in spec.bars if _sum(bar))])
    return _Scale(left, each, min(room - _end(bar, size) for bar in spec.bars))


def _own(scale: _Scale, bar: CountBar, spec: CountsSpec) -> _Scale:
    """Give a bar a scale of its own where bars show shares."""
    if not spec.shares or not _sum(bar):
        return scale
    return _Scale(scale.left, scale.longest / _sum(bar), scale.longest)


def _least(bar: CountBar, room: float, size: Size) -> float:
    gaps = sum(_gap(count, size) for count in bar.counts if count.value is None)
    return max(room - _end(bar, size) - gaps, 0) / _sum(bar)


def _end(bar: CountBar, size: Size) -> float:
    return TO_END + width_of(bar.end, size.text, bold=True) if bar.end else 0


def _sum(bar: CountBar) -> float:
    return float(sum(count.value for count in bar.counts if count.value is not None))


def _gap(count: Count, size: Size) -> float:
    return width_of(count.label, size.text) + 2 * (IN_SEGMENT + 2)


def _names(bar: CountBar, size: Size) -> tuple[Said, ...]:
    room = NAME_ROOM if size.name == "wide" else size.width - 2 * size.pad
    colour = INK if bar.verdict is None else tone_colour(bar.verdict)
    bold = bar.verdict is not None
    return tuple(Said(text, bold, colour) for text in lines(bar.name, room, size.text, bold=bold))


def _row(bar: CountBar, spec: CountsSpec, scale: _Scale, top: float, size: Size) -> tuple[list[Mark], float]:
    """Draw one row from `top` on, and say where it ends."""
    names = _names(bar, size)
    height = len(names) * size.line
    if size.name == "wide":
        middle = top + max(height, BAR) / 2
        first = centred(middle, size.text) - size.line * (len(names) - 1) / 2
        y = max(middle + BAR / 2, top)
    else:
        first = top + size.line / 2 + size.text * ASCENT / 2
        middle = top + height + 3 + BAR / 2
        y = middle + BAR / 2
    marks: list[Mark] = [
        Words(each.text, (size.pad, first + i * size.line), size.text, bold=each.bold, colour=each.colour)
        for i, each in enumerate(names)
    ]
    drawn, y = _bar(bar, spec, scale, y - BAR, size)
    low = top + height if size.name == "wide" else y
    return [*marks, *drawn], max(y, low)


def _bar(bar: CountBar, spec: CountsSpec, scale: _Scale, top: float, size: Size) -> tuple[list[Mark], float]:
    """Draw a bar, the numbers that find no room in it below, then its remark."""
    pieces = _pieces(bar, spec, scale, top, size)
    line = centred(top + BAR / 2, size.text)
    marks = [mark for piece in pieces for mark in _segment(bar, piece)]
    if pieces[1:]:
        marks.append(Ruling(tuple(((p.frame.x, top), (p.frame.x, top + BAR)) for p in pieces[1:]), SEPARATOR))
    marks.append(Stroke(((scale.left, top - 2), (scale.left, top + BAR + 2)), BASE))
    outside = [p for p in pieces if _too_narrow(p, size)]
    marks += [_number(p, line, size) for p in pieces if p.count.label and p not in outside]
    y = top + BAR
    if outside:
        marks += _numbers_below(outside, y, scale.left, size)
        y += TO_LABEL + size.line
    if bar.end:
        right = pieces[-1].frame.right if pieces else scale.left
        marks.append(Words(bar.end, (right + TO_END, line), size.text, bold=True))
    for text in lines(bar.remark, size.width - size.pad - scale.left, size.text):
        marks.append(Words(text, (scale.left, y + 5 + size.text * ASCENT), size.text, colour=SOFT))
        y += size.line
    return marks, y


def _pieces(bar: CountBar, spec: CountsSpec, scale: _Scale, top: float, size: Size) -> list[_Piece]:
    pieces: list[_Piece] = []
    x = scale.left
    for count in bar.counts:
        width = _gap(count, size) if count.value is None else float(count.value) * scale.each
        pieces.append(_Piece(count, Frame(x, top, width, BAR), spec.parts[count.part]))
        x += width
    return pieces


def _segment(bar: CountBar, piece: _Piece) -> list[Mark]:
    """Draw a segment. A gap has a dashed edge and no colour."""
    frame = piece.frame
    if piece.count.value is None:
        inner = Frame(frame.x + 1, frame.y + 1, frame.width - 2, frame.height - 2)
        corners = ((inner.x, inner.y), (inner.right, inner.y), (inner.right, inner.bottom), (inner.x, inner.bottom))
        return [Stroke((*corners, corners[0]), UNKNOWN, f"{bar.id}-{piece.count.part + 1}")]
    return [Box(frame, piece.colour, _edge(piece.colour), f"{bar.id}-{piece.count.part + 1}")]


def _too_narrow(piece: _Piece, size: Size) -> bool:
    label = piece.count.label
    return bool(label) and width_of(label, size.text) + 2 * IN_SEGMENT > piece.frame.width


def _number(piece: _Piece, line: float, size: Size) -> Words:
    colour = INK if piece.count.value is None else ON_PART.get(piece.colour, INK)
    middle = piece.frame.x + piece.frame.width / 2
    return Words(piece.count.label, (middle, line), size.text, "middle", colour=colour)


def _numbers_below(outside: Sequence[_Piece], top: float, left: float, size: Size) -> list[Mark]:
    """Put numbers under their segments, moved apart, each tied to its own."""
    middles = [p.frame.x + p.frame.width / 2 for p in outside]
    widths = [width_of(p.count.label, size.text) + 8 for p in outside]
    places = spread(middles, widths, left - 4, size.width - size.pad + 4)
    marks: list[Mark] = []
    for piece, middle, place in zip(outside, middles, places, strict=True):
        marks.append(Stroke(((middle, top), (place, top + TO_LABEL)), LEADER))
        at = (place, top + TO_LABEL + 3 + size.text * ASCENT)
        marks.append(Words(piece.count.label, at, size.text, "middle"))
    return marks


def _edge(colour: str) -> str | None:
    return OTHERS if colour == REMAINDER else None
