"""The partnership laid out: the executive in the middle with others beside it, or all one below another on a phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.charts.lettering import ASCENT
from generator.charts.scene import XY, Box, Frame, Mark, Scene, Stroke, Words
from generator.charts.style import GROUND, INK, OTHERS, SOFT, WASH, Pen, Size
from generator.charts.year.lines import lines
from generator.charts.year.spec import Panel, StructureSpec

SIDE = 184
"""The width of what stands beside the executive."""
BETWEEN = 36
"""The room for lines between the executive and its sides."""
INSET = 10
RAIL, AFTER_RAIL = 7, 22
"""How far from the left of a column its line runs, and where its boxes start."""
DOWN = 24
"""From the boxes above to the line that leads to the groups, and from there to the groups."""
BETWEEN_BOXES = 12
BETWEEN_LINES = 4
"""Between two lines of a box that are not one sentence."""
MOST_COLUMNS = 3
SOLID = Pen(OTHERS, 1.5)
DASHED = Pen(OTHERS, 1.5, (5, 3))


@dataclass(frozen=True)
class _Placed:
    """A box at its place."""

    frame: Frame
    marks: tuple[Mark, ...]

    def door(self, size: Size) -> float:
        """Say at which height a line reaches the box: at its heading."""
        return self.frame.y + INSET + size.text * ASCENT / 2


def structure_scene(spec: StructureSpec, size: Size) -> Scene:
    """Lay out the partnership in one of the two sizes."""
    marks, bottom = _side_by_side(spec, size) if size.name == "wide" else _stacked(spec, size)
    return Scene(spec.title, size.width, round(bottom + size.pad), tuple(marks))


def _side_by_side(spec: StructureSpec, size: Size) -> tuple[list[Mark], float]:
    centre = size.pad + SIDE + BETWEEN
    top = _box(spec.top, (centre, size.pad), size.width - 2 * centre, size, WASH)
    wider = _box(spec.wider, (size.pad, size.pad), SIDE, size)
    right = size.width - size.pad - SIDE
    beside = _column(spec.beside, (right, size.pad), SIDE, size)
    marks: list[Mark] = [
        Stroke(((wider.frame.right, wider.door(size)), (top.frame.x, wider.door(size))), DASHED, "to-wider")
    ]
    rail = top.frame.right + BETWEEN / 2
    doors = [placed.door(size) for placed in beside]
    marks.append(Stroke(((top.frame.right, doors[0]), (rail, doors[0]), (rail, doors[-1])), DASHED, "to-beside"))
    marks += [Stroke(((rail, door), (right, door)), DASHED) for door in doors]
    below = max(placed.frame.bottom for placed in (top, wider, *beside))
    for placed in (top, wider, *beside):
        marks += placed.marks
    groups, bottom = _groups(spec.groups, top.frame, below + DOWN, size)
    return [*marks, *groups], bottom


def _groups(panels: Sequence[Panel], above: Frame, bus: float, size: Size) -> tuple[list[Mark], float]:
    """Set groups in columns below the line `bus`; in each a line runs down at the left, to every box of it."""
    columns = min(MOST_COLUMNS, len(panels))
    width = (size.width - 2 * size.pad - (columns - 1) * BETWEEN_BOXES) / columns
    middle = above.x + above.width / 2
    rails = [size.pad + i * (width + BETWEEN_BOXES) + RAIL for i in range(columns)]
    marks: list[Mark] = [
        Stroke(((middle, above.bottom), (middle, bus)), SOLID, "to-groups"),
        Stroke(((min(*rails, middle), bus), (max(*rails, middle), bus)), SOLID),
    ]
    lowest = bus
    for i, rail in enumerate(rails):
        start = (rail - RAIL + AFTER_RAIL, bus + DOWN)
        placed = _column(panels[i::columns], start, width - AFTER_RAIL, size)
        marks += _hung(placed, rail, bus, size, SOLID)
        lowest = max(lowest, placed[-1].frame.bottom)
    return marks, lowest


def _stacked(spec: StructureSpec, size: Size) -> tuple[list[Mark], float]:
    """Set all boxes one below another, hung on one line; from the groups on it is dashed."""
    top = _box(spec.top, (size.pad, size.pad), size.width - 2 * size.pad, size, WASH)
    left, rail = size.pad + AFTER_RAIL, size.pad + RAIL
    width = size.width - size.pad - left
    groups = _column(spec.groups, (left, top.frame.bottom + DOWN), width, size)
    others = _column((spec.wider, *spec.beside), (left, groups[-1].frame.bottom + DOWN), width, size)
    marks = [*top.marks, *_hung(groups, rail, top.frame.bottom, size, SOLID)]
    marks += _hung(others, rail, groups[-1].door(size), size, DASHED)
    return marks, others[-1].frame.bottom


def _hung(placed: Sequence[_Placed], rail: float, top: float, size: Size, pen: Pen) -> list[Mark]:
    """Draw boxes, a line down beside them, and from it a line to each."""
    doors = [each.door(size) for each in placed]
    marks: list[Mark] = [Stroke(((rail, top), (rail, doors[-1])), pen)]
    for each, door in zip(placed, doors, strict=True):
        marks += [Stroke(((rail, door), (each.frame.x, door)), pen), *each.marks]
    return marks


def _column(panels: Sequence[Panel], start: XY, width: float, size: Size) -> list[_Placed]:
    x, y = start
    placed: list[_Placed] = []
    for panel in panels:
        placed.append(_box(panel, (x, y), width, size))
        y = placed[-1].frame.bottom + BETWEEN_BOXES
    return placed


def _box(panel: Panel, at: XY, width: float, size: Size, fill: str = GROUND) -> _Placed:
    """Write a heading and lines into a box of a given width, as high as they need."""
    x, y = at[0] + INSET, at[1] + INSET
    room = width - 2 * INSET
    words: list[Mark] = []
    for text in lines(panel.heading, room, size.text, bold=True):
        words.append(Words(text, (x, y + size.text * ASCENT), size.text, bold=True, colour=INK))
        y += size.line
    for each in panel.lines:
        y += BETWEEN_LINES
        for text in lines(each, room, size.text):
            words.append(Words(text, (x, y + size.text * ASCENT), size.text, colour=SOFT))
            y += size.line
    frame = Frame(at[0], at[1], width, y - (size.line - size.text) - at[1] + INSET)
    return _Placed(frame, (Box(frame, fill, OTHERS, panel.id), *words))
