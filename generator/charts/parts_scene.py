"""Stacked bars laid out: a key in the order of the parts, then one bar a period."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.charts.lettering import ASCENT, DESCENT, width_of, wrap
from generator.charts.scene import Box, Frame, Mark, Ruling, Scene, Stroke, Words, centred
from generator.charts.spec import Bar, PartsSpec, Segment
from generator.charts.spread import spread
from generator.charts.style import GROUND, INK, ON_PART, OTHERS, PARTS, REMAINDER, SOFT, THIN, Pen, Size

BAR = {"wide": 34, "narrow": 32}
BETWEEN_BARS = 12
GAP = 10
SWATCH = 13
IN_SEGMENT = 4
"""The least space at either side of a number within its segment."""
SEPARATOR = Pen(GROUND, 1.5)
LEADER = Pen(OTHERS, 1)
TO_LABEL = 5


def parts_scene(spec: PartsSpec, size: Size) -> Scene:
    """Lay out stacked bars in one of the two sizes."""
    key, top = _key(spec, size)
    names = max(width_of(bar.label, size.text) for bar in spec.bars)
    left, right = size.pad + names + GAP, size.width - size.pad - width_of("100%", size.text) / 2
    marks: list[Mark] = []
    y = top + GAP
    width = right - left
    # Bars stand equally far apart, also where only one needs numbers below it.
    crowded = any(_outside(_boxes(bar, Frame(left, y, width, BAR[size.name])), size) for bar in spec.bars)
    strip = TO_LABEL + size.line if crowded else 0
    for bar in spec.bars:
        drawn, y = _bar(bar, Frame(left, y, width, BAR[size.name]), strip, size)
        marks += drawn
        y += BETWEEN_BARS
    axis = _axis(Frame(left, top + GAP, width, y - top - GAP - BETWEEN_BARS / 2), size)
    bottom = y + size.text * (ASCENT + DESCENT)
    return Scene(spec.title, size.width, round(bottom + size.pad), (*key, *axis, *marks))


def _key(spec: PartsSpec, size: Size) -> tuple[list[Mark], float]:
    """Set swatches and names in the order of the parts, in as many lines as they need; say where they end."""
    named = [(PARTS[i], name) for i, name in enumerate(spec.names)]
    named += [(REMAINDER, spec.rest_name)] if spec.rest_name else []
    marks: list[Mark] = []
    room = size.width - 2 * size.pad - SWATCH - 6
    x, line = size.pad, size.pad + size.text * ASCENT
    for colour, name in named:
        texts = wrap(name, room, size.text)
        width = SWATCH + 6 + max(width_of(text, size.text) for text in texts)
        if x > size.pad and x + width > size.width - size.pad:
            x, line = size.pad, line + size.line
        middle = line - size.text * ASCENT / 2
        marks.append(Box(Frame(x, middle - SWATCH / 2, SWATCH, SWATCH), colour, _edge(colour)))
        for i, text in enumerate(texts):
            marks.append(Words(text, (x + SWATCH + 6, line + i * size.line), size.text))
        line += size.line * (len(texts) - 1)
        x += width + 18
    return marks, line + size.text * DESCENT


def _axis(frame: Frame, size: Size) -> list[Mark]:
    """Draw the scale from nothing to the whole."""
    line = frame.bottom + 4 + size.text * ASCENT
    places = [(frame.x + frame.width * share, label) for share, label in ((0, "0"), (0.5, "50"), (1, "100%"))]
    return [
        Ruling(tuple(((x, frame.y - 4), (x, frame.bottom)) for x, _ in places), THIN),
        *(Words(label, (x, line), size.text, "middle", colour=SOFT) for x, label in places),
    ]


def _bar(bar: Bar, frame: Frame, strip: float, size: Size) -> tuple[list[Mark], float]:
    """Draw one bar; numbers that find no room in their segment stand in the strip below it. Say where it ends."""
    line = centred(frame.y + frame.height / 2, size.text)
    marks: list[Mark] = [Words(bar.label, (frame.x - GAP, line), size.text, "end", colour=SOFT)]
    boxes = _boxes(bar, frame)
    marks += [Box(box, _colour(s), _edge(_colour(s)), _name(bar, s)) for s, box in boxes]
    marks.append(Ruling(tuple(((b.x, frame.y), (b.x, frame.bottom)) for _, b in boxes[1:]), SEPARATOR))
    outside = _outside(boxes, size)
    for segment, box in boxes:
        if (segment, box) not in outside:
            at = (box.x + box.width / 2, line)
            colour = ON_PART.get(_colour(segment), INK)
            marks.append(Words(segment.label, at, size.text, "middle", colour=colour))
    marks += _labels_below(outside, frame, size)
    below = frame.bottom + strip
    beside = boxes[-1][1].right + GAP
    if width_of(bar.remark, size.text) <= frame.right - beside:
        return [*marks, Words(bar.remark, (beside, line), size.text, colour=SOFT)], below
    for text in wrap(bar.remark, frame.width, size.text):
        marks.append(Words(text, (frame.x, below + 3 + size.text * ASCENT), size.text, colour=SOFT))
        below += size.line
    return marks, below


def _outside(boxes: Sequence[tuple[Segment, Frame]], size: Size) -> list[tuple[Segment, Frame]]:
    """Give the segments that are too narrow for their number."""
    return [(s, box) for s, box in boxes if width_of(s.label, size.text) + 2 * IN_SEGMENT > box.width]


def _boxes(bar: Bar, frame: Frame) -> list[tuple[Segment, Frame]]:
    segments = [*bar.segments, *((bar.rest,) if bar.rest else ())]
    # Rounded percentages may add to a little more than the whole; the bar never does.
    whole = max(Decimal(100), sum((s.value for s in segments), Decimal(0)))
    boxes = []
    x = frame.x
    for segment in segments:
        width = frame.width * float(segment.value / whole)
        boxes.append((segment, Frame(x, frame.y, width, frame.height)))
        x += width
    return boxes


def _labels_below(outside: Sequence[tuple[Segment, Frame]], frame: Frame, size: Size) -> list[Mark]:
    """Put numbers under their segments, moved apart, each tied to its own."""
    if not outside:
        return []
    middles = [box.x + box.width / 2 for _, box in outside]
    widths = [width_of(segment.label, size.text) + 8 for segment, _ in outside]
    places = spread(middles, widths, frame.x, frame.right + widths[-1] / 2)
    top = frame.bottom + TO_LABEL
    marks: list[Mark] = []
    for (segment, _), middle, place in zip(outside, middles, places, strict=True):
        marks.append(Stroke(((middle, frame.bottom), (place, top)), LEADER))
        marks.append(Words(segment.label, (place, top + 3 + size.text * ASCENT), size.text, "middle"))
    return marks


def _colour(segment: Segment) -> str:
    return REMAINDER if segment.part is None else PARTS[segment.part]


def _name(bar: Bar, segment: Segment) -> str:
    return f"{bar.label}-{'rest' if segment.part is None else segment.part + 1}".replace(" ", "-")


def _edge(colour: str) -> str | None:
    return OTHERS if colour == REMAINDER else None
