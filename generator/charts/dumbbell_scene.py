"""Two periods laid out: a diamond and a dot for each measure, joined, with the change and the verdict beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.charts.across import Field, upright_axis
from generator.charts.end_labels import Said, tone_colour
from generator.charts.keys import Key, keys
from generator.charts.lettering import width_of, wrap
from generator.charts.scene import Anchor, Box, Dot, Frame, Mark, Ruling, Scene, Stroke, Words, centred
from generator.charts.shapes import diamond
from generator.charts.spec import DumbbellSpec, Pair
from generator.charts.style import DARK_BLUE, GROUND, INK, OTHERS, SOFT, THIN, Pen, Size

NAME_ROOM, WORDS_ROOM = 190, 200
"""Room for names to the left and for changes and verdicts to the right, where the three stand side by side."""
GAP = 16
BETWEEN_ROWS = {"wide": 16, "narrow": 18}
DOT, DIAMOND = 6, 7
TO_LABEL = 5
JOIN = Pen(OTHERS, 2.5)


@dataclass(frozen=True)
class _Row:
    """A measure and its lines of text: its name, and what is said of it."""

    pair: Pair
    names: tuple[Said, ...]
    words: tuple[Said, ...]


def dumbbell_scene(spec: DumbbellSpec, size: Size) -> Scene:
    """Lay out two periods in one of the two sizes."""
    rows = [_row(pair, size) for pair in spec.pairs]
    key, top = _key(spec, size)
    field = Field(_across(rows, size, top), spec.axis, size)
    marks: list[Mark] = []
    y = top
    for row in rows:
        drawn, y = _drawn(row, y, field)
        marks += drawn
    bottom = y - BETWEEN_ROWS[size.name] / 2
    # On a phone words stand across the scale, which is therefore drawn anew for each measure.
    first = top if size.name == "wide" else bottom
    axis, bottom = upright_axis(
        replace(field, frame=replace(field.frame, y=first, height=bottom - first)), spec.caption
    )
    return Scene(spec.title, size.width, round(bottom + size.pad), (*key, *axis, *marks))


def _row(pair: Pair, size: Size) -> _Row:
    wide = size.name == "wide"
    whole = size.width - 2 * size.pad
    names = wrap(pair.name, NAME_ROOM if wide else whole, size.text, bold=True)
    room = WORDS_ROOM if wide else whole
    return _Row(
        pair,
        tuple(Said(text, bold=True, colour=INK) for text in names),
        (
            *(Said(text) for text in wrap(pair.change, room, size.text)),
            *(
                Said(text, bold=True, colour=tone_colour(pair.verdict))
                for text in wrap(str(pair.verdict), room, size.text, bold=True)
            ),
        ),
    )


def _key(spec: DumbbellSpec, size: Size) -> tuple[list[Mark], float]:
    """Say on top which mark is which period."""
    earlier = Key(lambda at: diamond(at, DIAMOND, DARK_BLUE, hollow=True), DIAMOND, spec.earlier)
    later = Key(lambda at: [Dot(at, DOT, DARK_BLUE)], DOT, spec.later, bold=True, colour=DARK_BLUE)
    marks, bottom = keys((earlier, later), size, size.pad)
    return marks, bottom + BETWEEN_ROWS[size.name] / 2


def _across(rows: Sequence[_Row], size: Size, top: float) -> Frame:
    """Say where the scale starts and how long it is: beside the words where there is room, else between them."""
    labels = [label for row in rows for label in (row.pair.before_label, row.pair.after_label)]
    beside = max(width_of(label, size.text, bold=True) for label in labels) + DIAMOND + TO_LABEL
    left, right = size.pad + beside, size.width - size.pad - beside
    if size.name == "wide":
        left += max(width_of(said.text, size.text, bold=True) for row in rows for said in row.names) + GAP
        right -= max(width_of(said.text, size.text, bold=True) for row in rows for said in row.words) + GAP
    return Frame(left, top, right - left, 0)


def _drawn(row: _Row, top: float, field: Field) -> tuple[list[Mark], float]:
    """Draw one measure from `top` on, and say where the next one starts."""
    size = field.size
    if size.name == "wide":
        lines = max(len(row.names), len(row.words))
        height = lines * size.line
        middle = top + height / 2
        marks = _block(row.names, size.pad, middle, size, end=False)
        marks += _block(row.words, size.width - size.pad, middle, size, end=True)
        return [*_marks(row.pair, middle, field), *marks], top + height + BETWEEN_ROWS[size.name]
    names, words = len(row.names) * size.line, len(row.words) * size.line
    marks = _block(row.names, size.pad, top + names / 2, size, end=False)
    middle = top + names + size.line / 2
    marks.append(_scale(field, middle))
    marks += _marks(row.pair, middle, field)
    marks += _block(row.words, size.pad, middle + size.line / 2 + words / 2, size, end=False)
    return marks, top + names + size.line + words + BETWEEN_ROWS[size.name]


def _scale(field: Field, y: float) -> Ruling:
    """Draw the scale of one measure: a line with its two ends."""
    left, right, reach = field.frame.x, field.frame.right, field.size.text / 2
    uprights = tuple(((x, y - reach), (x, y + reach)) for x in (left, right))
    return Ruling((((left, y), (right, y)), *uprights), THIN)


def _block(said: Sequence[Said], x: float, middle: float, size: Size, *, end: bool) -> list[Mark]:
    """Write lines of text about a middle; with `end` they end at `x`, else they start there."""
    first = centred(middle, size.text) - size.line * (len(said) - 1) / 2
    anchor: Anchor = "end" if end else "start"
    return [
        Words(each.text, (x, first + i * size.line), size.text, anchor, bold=each.bold, colour=each.colour)
        for i, each in enumerate(said)
    ]


def _marks(pair: Pair, y: float, field: Field) -> list[Mark]:
    """Draw the two marks of a measure, joined, each with its value on its outer side, clear of the grid."""
    size = field.size
    before, after = field.x(pair.before), field.x(pair.after)
    first = pair.before <= pair.after
    line = centred(y, size.text)
    away = DIAMOND + TO_LABEL
    left, right = min(before, after) - away, max(before, after) + away
    ends: tuple[Anchor, Anchor] = ("end", "start") if first else ("start", "end")
    labels = (
        Words(pair.before_label, (left if first else right, line), size.text, ends[0], colour=SOFT),
        Words(pair.after_label, (right if first else left, line), size.text, ends[1], bold=True, colour=DARK_BLUE),
    )
    return [
        *(Box(label.frame, GROUND) for label in labels),
        Stroke(((before, y), (after, y)), JOIN, f"{pair.id}-change"),
        *diamond((before, y), DIAMOND, DARK_BLUE, hollow=True, name=f"{pair.id}-earlier"),
        Dot((after, y), DOT, DARK_BLUE, name=f"{pair.id}-later"),
        *labels,
    ]
