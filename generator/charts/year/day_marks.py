"""Marks on days and stretches between them. Each kind has a shape of its own; colour only says it again."""

from __future__ import annotations

from generator.charts.scene import XY, Box, Dot, Frame, Mark, Stroke
from generator.charts.shapes import diamond, square
from generator.charts.style import DARK_BLUE, DARK_PINK, GROUND, INK, ORANGE, OTHERS, Pen
from generator.charts.year.spec import DayKind, SpanKind

REACH = 7
"""How far a mark reaches from its day."""
BELOW = 13
"""How far below the line evidence stands, and that something was given up, so that neither hides another day."""
THICK = 8
CROSS = Pen(INK, 2)
UPRIGHT = Pen(INK, 1.5)
LATE = Pen(ORANGE, 4, (5, 3))
PLANNED = Pen(OTHERS, 1.5)
NOTHING = 0.5
"""A stretch shorter than this is not drawn."""


def day_mark(kind: DayKind, at: XY, name: str | None = None) -> list[Mark]:
    """Draw what happened or was due on a day."""
    x, y = at
    match kind:
        case "due" | "raised":
            return diamond(at, REACH, DARK_BLUE, hollow=True, name=name)
        case "done" | "closed":
            # The white ring keeps it apart from a bar that ends here.
            return [Dot(at, 5.5, GROUND), Dot(at, 4.5, INK, name=name)]
        case "evidence":
            return [square((x, y + BELOW), 4, DARK_PINK, name)]
        case "answered":
            return [square(at, 6, GROUND), square(at, 4.5, DARK_PINK, name)]
        case "moved":
            return [Stroke(((x, y - REACH - 3), (x, y + REACH + 3)), UPRIGHT, name)]
        case "withdrawn":
            r, y = REACH - 2.5, y + BELOW
            return [
                Stroke(((x - r, y - r), (x + r, y + r)), CROSS, name),
                Stroke(((x - r, y + r), (x + r, y - r)), CROSS),
            ]


def span_mark(kind: SpanKind, start: float, end: float, y: float, name: str | None = None) -> list[Mark]:
    """Draw a stretch of days."""
    if end - start < NOTHING:
        return []
    frame = Frame(start, y - THICK / 2, end - start, THICK)
    match kind:
        case "work" | "waiting":
            return [Box(frame, DARK_BLUE, name=name)]
        case "open":
            return [Box(frame, GROUND, DARK_BLUE, name)]
        case "late":
            return [Stroke(((start, y), (end, y)), LATE, name)]
        case "planned":
            return [Stroke(((start, y), (end, y)), PLANNED, name)]
