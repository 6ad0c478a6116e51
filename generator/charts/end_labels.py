"""Labels beside the ends of lines: moved apart where they would meet, and each tied to its line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.charts.lettering import ASCENT, DESCENT, width_of, wrap
from generator.charts.plot import Plot
from generator.charts.scene import XY, Mark, Stroke, Words, centred
from generator.charts.spread import spread
from generator.charts.style import BAD, GOOD, INK, OTHERS, Pen, Size
from generator.charts.verdicts import Label

LABEL_ROOM = {"wide": 180, "narrow": 106}
TO_LABEL = {"wide": 18, "narrow": 13}
BETWEEN_BLOCKS = 6
IN_BLOCK = 1.12
"""Lines of one label stand closer than those of two, so that nobody reads across."""
TO_EARLY_END = Pen(OTHERS, 1, (1, 3))


@dataclass(frozen=True)
class Said:
    """One line of a label."""

    text: str
    bold: bool = False
    colour: str = INK


@dataclass(frozen=True)
class EndLabel:
    """The label of a line that is drawn in `colour`: its lines of text, and how far down they reach."""

    said: tuple[Said, ...]
    colour: str
    size: Size

    @property
    def width(self) -> float:
        """The width of its longest line."""
        return max(width_of(each.text, self.size.text, bold=each.bold) for each in self.said)

    @property
    def height(self) -> float:
        """Its height, with the room that keeps it apart from the next one."""
        return self.size.text * (IN_BLOCK * (len(self.said) - 1) + ASCENT + DESCENT) + BETWEEN_BLOCKS


def lines_of(text: str, size: Size, *, bold: bool = False, colour: str = INK) -> tuple[Said, ...]:
    """Break a label into lines that have room beside a drawing."""
    return tuple(Said(line, bold, colour) for line in wrap(text, LABEL_ROOM[size.name], size.text, bold=bold))


def verdict_lines(label: Label | None, size: Size) -> tuple[Said, ...]:
    """Give a verdict as lines of a label: its shape and its word, in the colour of good or bad; none without one."""
    return lines_of(str(label), size, bold=True, colour=tone_colour(label)) if label else ()


def tone_colour(label: Label) -> str:
    """Give the colour of the words of a verdict."""
    return {"good": GOOD, "bad": BAD}.get(label.tone, INK)


def room_for(labels: Sequence[EndLabel], size: Size) -> float:
    """Say how much room labels take to the right of a frame."""
    return max(label.width for label in labels) + TO_LABEL[size.name]


def end_labels(plot: Plot, labels: Sequence[tuple[EndLabel, XY]]) -> list[Mark]:
    """Place labels beside the ends of their lines, moved apart, each tied to its line where it had to move."""
    size = plot.size
    reach = size.text * 0.6
    heights = [label.height for label, _ in labels]
    middles = spread([end[1] for _, end in labels], heights, plot.frame.y - reach, plot.frame.bottom + reach)
    start = plot.frame.right + TO_LABEL[size.name]
    marks: list[Mark] = []
    for (label, end), middle in zip(labels, middles, strict=True):
        away = abs(middle - end[1]) > size.text * 0.2 or end[0] < plot.frame.right
        if away:
            marks.append(_leader(end, (start - 3, middle), plot.frame.right, label.colour))
        step = size.text * IN_BLOCK
        first = centred(middle, size.text) - step * (len(label.said) - 1) / 2
        marks += [
            Words(each.text, (start, first + i * step), size.text, bold=each.bold, colour=each.colour)
            for i, each in enumerate(label.said)
        ]
    return marks


def _leader(end: XY, label: XY, edge: float, colour: str) -> Stroke:
    """Tie a label to its line.

    A line that ends before the others is led on in grey dots, which nobody takes for more of it.
    """
    if end[0] < edge:
        return Stroke((end, (edge + 3, end[1]), label), TO_EARLY_END)
    return Stroke(((end[0] + 5, end[1]), label), Pen(colour, 1))
