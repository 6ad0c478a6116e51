"""Rows along a calendar laid out: what it is, its days and stretches, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from generator.charts.end_labels import Said, tone_colour
from generator.charts.keys import Key, keys
from generator.charts.lettering import width_of
from generator.charts.scene import XY, Anchor, Frame, Mark, Ruling, Scene, Stroke, Words, centred
from generator.charts.style import SOFT, TARGET, THIN, Size
from generator.charts.year.calendar import Calendar, calendar_axis, whole_months
from generator.charts.year.day_marks import BELOW, REACH, day_mark, span_mark
from generator.charts.year.lines import lines
from generator.charts.year.spec import DayKind, SpanKind, TimelineSpec, TimeRow

NAME_ROOM, WORDS_ROOM = 200, 186
"""Room for names to the left and for where things stand to the right, where the three stand side by side."""
GAP = 16
BETWEEN_ROWS = {"wide": 16, "narrow": 18}
LANE = 2 * (BELOW + 5)
"""The height that marks take."""
KEY_REACH = 12
"""Half of the length of a stretch in the key."""


@dataclass(frozen=True)
class _Row:
    """A row and its lines of text: its name, and where it stands."""

    row: TimeRow
    names: tuple[Said, ...]
    words: tuple[Said, ...]


def timeline_scene(spec: TimelineSpec, size: Size) -> Scene:
    """Lay out a timeline in one of the two sizes."""
    rows = [_row(row, size) for row in spec.rows]
    key, top = _key(spec, size)
    calendar = _calendar(spec, rows, size)
    marks: list[Mark] = []
    y = top
    for row in rows:
        drawn, y = _drawn(row, y, calendar, spec, size)
        marks += drawn
    bottom = y - BETWEEN_ROWS[size.name] / 2
    # On a phone words stand across the calendar, which is therefore drawn anew for each row.
    first = top - 4 if size.name == "wide" else bottom
    frame = Frame(calendar.left, first, calendar.width, bottom - first)
    axis, end = calendar_axis(calendar, frame, size)
    if size.name == "wide":
        axis.append(_today(spec, calendar, first, bottom))
    return Scene(spec.title, size.width, round(end + size.pad), (*key, *axis, *marks))


def _key(spec: TimelineSpec, size: Size) -> tuple[list[Mark], float]:
    """Say which mark is what; the day of the report is one of them."""
    found = [Key(partial(_key_span, kind), KEY_REACH, text) for kind, text in spec.span_keys]
    found += [Key(partial(_key_mark, kind), REACH, text) for kind, text in spec.day_keys]
    found.append(Key(_upright, 2, spec.as_at_label))
    marks, bottom = keys(found, size, size.pad)
    return marks, bottom + BETWEEN_ROWS[size.name] / 2 + 4


def _key_span(kind: SpanKind, at: XY) -> list[Mark]:
    return span_mark(kind, at[0] - KEY_REACH, at[0] + KEY_REACH, at[1])


def _key_mark(kind: DayKind, at: XY) -> list[Mark]:
    return day_mark(kind, (at[0], at[1] - BELOW) if kind in {"evidence", "withdrawn"} else at)


def _upright(at: XY) -> list[Mark]:
    return [Stroke(((at[0], at[1] - REACH - 2), (at[0], at[1] + REACH + 2)), TARGET)]


def _row(row: TimeRow, size: Size) -> _Row:
    wide, whole = size.name == "wide", size.width - 2 * size.pad
    room = WORDS_ROOM if wide else whole
    verdict = lines(str(row.verdict), room, size.text, bold=True)
    return _Row(
        row,
        tuple(
            Said(text, bold=not wide) for text in lines(row.name, NAME_ROOM if wide else whole, size.text, bold=True)
        ),
        (
            *(Said(text, bold=True, colour=tone_colour(row.verdict)) for text in verdict),
            *(Said(text, colour=SOFT) for remark in row.remarks for text in lines(remark, room, size.text)),
        ),
    )


def _calendar(spec: TimelineSpec, rows: Sequence[_Row], size: Size) -> Calendar:
    """Say where the calendar starts and how long it is: beside the words where there is room, else between them."""
    left, right = size.pad + REACH, size.width - size.pad - REACH
    if size.name == "wide":
        left += max(width_of(said.text, size.text, bold=said.bold) for row in rows for said in row.names) + GAP
        right -= max(width_of(said.text, size.text, bold=said.bold) for row in rows for said in row.words) + GAP
    return Calendar(*whole_months(spec.first, spec.last), left, right - left)


def _drawn(row: _Row, top: float, calendar: Calendar, spec: TimelineSpec, size: Size) -> tuple[list[Mark], float]:
    """Draw one row from `top` on, and say where the next one starts."""
    names, words = len(row.names) * size.line, len(row.words) * size.line
    if size.name == "wide":
        height = max(names, words, LANE)
        middle = top + height / 2
        marks = [*_lane(row.row, middle, calendar), *_text(row.names, size.pad, middle, size)]
        marks += _text(row.words, size.width - size.pad, middle, size, "end")
        return marks, top + height + BETWEEN_ROWS[size.name]
    middle = top + names + LANE / 2
    marks = [*_text(row.names, size.pad, top + names / 2, size), _scale(calendar, middle)]
    marks += [_today(spec, calendar, middle - REACH - 2, middle + REACH + 2), *_lane(row.row, middle, calendar)]
    marks += _text(row.words, size.pad, middle + LANE / 2 + words / 2, size)
    return marks, middle + LANE / 2 + words + BETWEEN_ROWS[size.name]


def _lane(row: TimeRow, y: float, calendar: Calendar) -> list[Mark]:
    """Draw the stretches of a row, then its days over them."""
    marks: list[Mark] = []
    for span in row.spans:
        marks += span_mark(span.kind, calendar.x(span.first), calendar.x(span.last), y, f"{row.id}-{span.kind}")
    counts: dict[str, int] = {}
    for mark in row.marks:
        counts[mark.kind] = counts.get(mark.kind, 0) + 1
        marks += day_mark(mark.kind, (calendar.x(mark.day), y), f"{row.id}-{mark.kind}-{counts[mark.kind]}")
    return marks


def _today(spec: TimelineSpec, calendar: Calendar, top: float, bottom: float) -> Stroke:
    x = calendar.x(spec.as_at)
    return Stroke(((x, top), (x, bottom)), TARGET)


def _scale(calendar: Calendar, y: float) -> Ruling:
    """Draw the calendar of one row: a line with its two ends."""
    left, right = calendar.left, calendar.left + calendar.width
    uprights = tuple(((x, y - REACH), (x, y + REACH)) for x in (left, right))
    return Ruling((((left, y), (right, y)), *uprights), THIN)


def _text(said: Sequence[Said], x: float, middle: float, size: Size, anchor: Anchor = "start") -> list[Mark]:
    """Write lines of text about a middle."""
    first = centred(middle, size.text) - size.line * (len(said) - 1) / 2
    return [
        Words(each.text, (x, first + i * size.line), size.text, anchor, bold=each.bold, colour=each.colour)
        for i, each in enumerate(said)
    ]
