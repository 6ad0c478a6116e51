"""The ground of a chart of years: where periods and values stand in it, its grid, its labels, its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.charts.lettering import ASCENT, DESCENT, width_of, wrap
from generator.charts.scale import Axis, thinned
from generator.charts.scene import XY, Area, Dot, Frame, Mark, Ruling, Stroke, Words, centred
from generator.charts.series import HiddenSpot, Rift, Run, Spot
from generator.charts.spec import TimeAxis
from generator.charts.spread import rows
from generator.charts.style import AXIS, BAND, BREAK, CUT_AXIS, GROUND, SOFT, THIN, Pen, Size

TICK = 5
BESIDE_AXIS = 7
BETWEEN_LABELS = 12
HEAD = 1.5
"""Room above the frame for the names of breaks, in sizes of text."""


@dataclass(frozen=True)
class Plot:
    """A frame in CSS pixels, with periods along it and values up it. Labels may stand from `left` to `right`."""

    frame: Frame
    time: TimeAxis
    axis: Axis
    size: Size
    left: float
    right: float

    def x(self, at: float) -> float:
        """Say where a period stands, by ordinal."""
        steps = self.time.last - self.time.first
        return self.frame.x + (self.frame.width * (at - self.time.first) / steps if steps else self.frame.width / 2)

    def y(self, value: Decimal) -> float:
        """Say where a value stands."""
        return self.frame.bottom - self.frame.height * self.axis.share(value)

    def at(self, spot: Spot) -> XY:
        """Say where a point of a series stands."""
        return self.x(spot.at), self.y(spot.value)

    def label(self, text: str, x: float, line: float, *, bold: bool = False) -> Words:
        """Centre a label on `x`, as far as it stays between `left` and `right`."""
        half = width_of(text, self.size.text, bold=bold) / 2
        middle = max(self.left + half, min(x, self.right - half))
        return Words(text, (middle, line), self.size.text, "middle", bold=bold, colour=SOFT)


def margin(axis: Axis, size: Size) -> float:
    """Say how much room the labels of an axis of values take, with the space beside them."""
    return max(width_of(tick.label, size.text) for tick in axis.ticks) + BESIDE_AXIS


def axis_words(caption: str, axis: Axis, size: Size) -> list[Words]:
    """Say the unit above an axis of values, and that it does not start at zero."""
    said = [caption] if caption else []
    said += [f"Scale starts at {axis.ticks[0].label}, not at zero"] if axis.cut else []
    texts = [text for words in said for text in wrap(words, size.width - 2 * size.pad, size.text)]
    return [
        Words(text, (size.pad, size.pad + size.text * ASCENT + i * size.line), size.text, colour=SOFT)
        for i, text in enumerate(texts)
    ]


def level(plot: Plot, value: Decimal, pen: Pen, name: str) -> Stroke:
    """Draw a line across the whole frame at one value."""
    y = plot.y(value)
    return Stroke(((plot.frame.x, y), (plot.frame.right, y)), pen, name)


def grid(plot: Plot, *, only_ends: bool = False) -> list[Mark]:
    """Draw a thin line at each tick of the values with its label to the left; the one at zero is the axis.

    An axis that starts above zero is dotted, so that nobody takes it for the ground.
    """
    frame, size, axis = plot.frame, plot.size, plot.axis
    ground = max(axis.low, Decimal(0)) if axis.high >= 0 else axis.low
    levels = {tick.at: ((frame.x, plot.y(tick.at)), (frame.right, plot.y(tick.at))) for tick in axis.ticks}
    labelled = (axis.ticks[0], axis.ticks[-1]) if only_ends else axis.ticks
    return [
        Ruling(tuple(level for at, level in levels.items() if at != ground), THIN),
        Ruling((levels[ground],), CUT_AXIS if axis.cut else AXIS),
        *(
            Words(
                tick.label,
                (frame.x - BESIDE_AXIS, centred(plot.y(tick.at), size.text)),
                size.text,
                "end",
                colour=SOFT,
            )
            for tick in labelled
        ),
    ]


def foot(plot: Plot, hidden: Sequence[HiddenSpot], *, only_ends: bool = False) -> tuple[list[Mark], float]:
    """Draw what stands below the frame, and say where it ends.

    A small tick for each period; under it the symbol of a value that is not published; then the periods, as many as
    stand clear of each other.
    """
    size, labels, time = plot.size, plot.time.labels, plot.time
    bottom = plot.frame.bottom
    ticks = [plot.x(at) for at in range(time.first, time.last + 1)]
    marks: list[Mark] = [Ruling(tuple(((x, bottom), (x, bottom + TICK)) for x in ticks), AXIS)]
    step = plot.frame.width / max(len(labels) - 1, 1)
    line = bottom + TICK + size.text
    if hidden:
        drawn, line = _symbols(plot, hidden, step, line)
        marks += drawn
    widest = max(width_of(label, size.text) for label in labels)
    kept = thinned(len(labels), widest, step, BETWEEN_LABELS, time.natural)
    if only_ends:
        kept = tuple(sorted({kept[0], kept[-1]}))
    marks += [plot.label(labels[i], ticks[i], line) for i in kept]
    return marks, line + size.text * DESCENT


def breaks(plot: Plot, found: Sequence[Rift]) -> list[Mark]:
    """Draw each break as a dashed line between two periods, its name on top; names that would meet stand once.

    The names stay over the frame, clear of the labels of the axis and of the lines' ends.
    """
    marks: list[Mark] = []
    over = replace(plot, left=plot.frame.x - 4, right=plot.frame.right + 4)
    end = over.left - BETWEEN_LABELS
    for rift in found:
        x = plot.x(rift.at - 0.5)
        marks.append(Stroke(((x, plot.frame.y), (x, plot.frame.bottom)), BREAK))
        name = over.label(rift.word, x, plot.frame.y - plot.size.text * 0.7)
        if name.frame.x >= end:
            marks.append(name)
            end = name.frame.right + BETWEEN_LABELS / 2
    return marks


def band(plot: Plot, runs: Sequence[Run], name: str) -> list[Mark]:
    """Shade between the ends of the interval, as far as a run has them; a lone point gets an upright line."""
    marks: list[Mark] = []
    for i, run in enumerate(runs):
        lower = [(plot.x(s.at), plot.y(s.lower)) for s in run if s.lower is not None]
        upper = [(plot.x(s.at), plot.y(s.upper)) for s in run if s.upper is not None]
        if len(lower) == 1:
            marks.append(Stroke((lower[0], upper[0]), Pen(BAND, 8)))
        elif lower:
            marks.append(Area((*upper, *reversed(lower)), BAND, f"{name}-interval-{i + 1}"))
    return marks


def line(plot: Plot, runs: Sequence[Run], pen: Pen, name: str, radius: float) -> list[Mark]:
    """Draw each run as a line, a run of one as a dot, and values of low reliability as rings."""
    marks: list[Mark] = []
    for i, run in enumerate(runs):
        if len(run) > 1:
            marks.append(Stroke(tuple(plot.at(s) for s in run), pen, f"{name}-{i + 1}"))
        for spot in run:
            if spot.unsure:
                marks.append(Dot(plot.at(spot), radius, GROUND, pen.colour))
            elif len(run) == 1:
                marks.append(Dot(plot.at(spot), radius, pen.colour, name=f"{name}-{i + 1}"))
    return marks


def _symbols(plot: Plot, hidden: Sequence[HiddenSpot], step: float, line: float) -> tuple[list[Mark], float]:
    """Write the symbols of values that are not published, and say where the next line of text stands.

    Where periods are too close, one symbol stands for several in a row, under a stroke as long as they are.
    """
    size = plot.size
    marks: list[Mark] = []
    groups = _groups(hidden, step, size)
    words = [plot.label(group[0].mark, (plot.x(group[0].at) + plot.x(group[-1].at)) / 2, line) for group in groups]
    placed = rows([(w.frame.x, w.frame.right) for w in words], gap=2)
    for group, word, row in zip(groups, words, placed, strict=True):
        if len(group) > 1:
            under = plot.frame.bottom + TICK
            marks.append(Stroke(((plot.x(group[0].at), under), (plot.x(group[-1].at), under)), AXIS))
        marks.append(replace(word, at=(word.at[0], line + row * size.line)))
    return marks, line + (max(placed) + 1) * size.line


def _groups(hidden: Sequence[HiddenSpot], step: float, size: Size) -> list[list[HiddenSpot]]:
    groups: list[list[HiddenSpot]] = []
    for spot in hidden:
        close = step < width_of(spot.mark, size.text) + 2
        if close and groups and groups[-1][-1] == HiddenSpot(spot.at - 1, spot.mark):
            groups[-1].append(spot)
        else:
            groups.append([spot])
    return groups
