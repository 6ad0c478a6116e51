"""Marks that are told apart by their shape: squares, ticks and diamonds. The colour only says it again."""

from __future__ import annotations

from generator.charts.scene import XY, Area, Box, Dot, Frame, Mark, Stroke
from generator.charts.style import GROUND, SIGNALS, Pen
from generator.charts.verdicts import Tone


def signal(tone: Tone, at: XY, radius: float, name: str | None = None) -> list[Mark]:
    """Draw a point that signals: a square for worse, a tick in a ring for better, a diamond for neither."""
    colour = SIGNALS[tone if tone in SIGNALS else "plain"]
    if tone == "bad":
        return [square(at, radius * 0.9, colour, name)]
    if tone == "good":
        return tick(at, radius, colour, name)
    return diamond(at, radius * 1.2, colour, name=name)


def square(at: XY, reach: float, colour: str, name: str | None = None) -> Box:
    """Draw a filled square that reaches so far from its middle."""
    return Box(Frame(at[0] - reach, at[1] - reach, 2 * reach, 2 * reach), colour, name=name)


def tick(at: XY, radius: float, colour: str, name: str | None = None) -> list[Mark]:
    """Draw a tick, as a teacher makes it, on a white disc with an edge."""
    (x, y), r = at, radius
    stroke = ((x - 0.5 * r, y), (x - 0.1 * r, y + 0.45 * r), (x + 0.55 * r, y - 0.45 * r))
    return [Dot(at, r, GROUND, colour, name), Stroke(stroke, Pen(colour, max(1.25, r * 0.35)))]


def diamond(at: XY, reach: float, colour: str, *, hollow: bool = False, name: str | None = None) -> list[Mark]:
    """Draw a diamond that reaches so far from its middle; a hollow one is white within."""
    marks: list[Mark] = [Area(_corners(at, reach), colour, name)]
    if hollow:
        marks.append(Area(_corners(at, reach - 2.6), GROUND))
    return marks


def _corners(at: XY, reach: float) -> tuple[XY, ...]:
    x, y = at
    return (x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)
