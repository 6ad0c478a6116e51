"""A trend laid out: lines on a grid, each named at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.charts.lettering import ASCENT, DESCENT, width_of, wrap
from generator.charts.plot import HEAD, Plot, band, breaks, foot, grid, line, margin
from generator.charts.scene import XY, Dot, Frame, Mark, Scene, Stroke, Words, centred
from generator.charts.spec import Line, TrendSpec
from generator.charts.spread import spread
from generator.charts.style import DARK_BLUE, INK, OTHERS, SOFT, Pen, Size

HEIGHTS = {"wide": 270, "narrow": 250}
LABEL_ROOM = {"wide": 180, "narrow": 106}
TO_LABEL = {"wide": 18, "narrow": 13}
BETWEEN_BLOCKS = 6
IN_BLOCK = 1.12
"""Lines of one label stand closer than those of two, so that nobody reads across."""
OUR_DOT, OTHER_DOT = 4.5, 3
TO_EARLY_END = Pen(OTHERS, 1, (1, 3))


@dataclass(frozen=True)
class _EndLabel:
    """The label of a line: its lines of text, and how far down they reach."""

    series: Line
    texts: tuple[str, ...]
    size: Size

    @property
    def bold(self) -> bool:
        return self.series.role == "ours"

    @property
    def width(self) -> float:
        return max(width_of(text, self.size.text, bold=self.bold) for text in self.texts)

    @property
    def height(self) -> float:
        return self.size.text * (IN_BLOCK * (len(self.texts) - 1) + ASCENT + DESCENT) + BETWEEN_BLOCKS


def trend_scene(spec: TrendSpec, size: Size) -> Scene:
    """Lay out a trend in one of the two sizes."""
    labels = [
        _EndLabel(each, wrap(each.label, LABEL_ROOM[size.name], size.text, bold=each.role == "ours"), size)
        for each in spec.lines
    ]
    caption = _caption(spec, size)
    plot = _plot(spec, size, labels, len(caption))
    below, bottom = foot(plot, spec.hidden)
    marks: list[Mark] = [*caption, *grid(plot), *breaks(plot, spec.rifts)]
    ours = spec.lines[0]
    marks += band(plot, ours.runs, ours.id)
    for each in reversed(spec.lines):
        marks += line(plot, each.runs, each.pen, each.id, OUR_DOT if each.role == "ours" else OTHER_DOT)
    marks += below
    marks += _end_labels(plot, labels)
    marks.append(Dot(plot.at(ours.runs[-1][-1]), OUR_DOT, ours.pen.colour))
    return Scene(spec.title, size.width, round(bottom + size.pad), tuple(marks))


def _plot(spec: TrendSpec, size: Size, labels: Sequence[_EndLabel], caption_lines: int) -> Plot:
    top = size.pad + caption_lines * size.line + size.text * (HEAD if spec.rifts else 0.8 if caption_lines else 0.5)
    left = size.pad + margin(spec.axis, size)
    right = size.width - size.pad - max(label.width for label in labels) - TO_LABEL[size.name]
    height = max(HEIGHTS[size.name], sum(label.height for label in labels))
    frame = Frame(left, top, right - left, height)
    return Plot(frame, spec.time, spec.axis, size, size.pad, size.width - size.pad)


def _caption(spec: TrendSpec, size: Size) -> list[Words]:
    """Say the unit above the axis, and that the axis does not start at zero."""
    said = [spec.caption] if spec.caption else []
    said += [f"Scale starts at {spec.axis.ticks[0].label}, not at zero"] if spec.axis.cut else []
    texts = [text for words in said for text in wrap(words, size.width - 2 * size.pad, size.text)]
    return [
        Words(text, (size.pad, size.pad + size.text * ASCENT + i * size.line), size.text, colour=SOFT)
        for i, text in enumerate(texts)
    ]


def _end_labels(plot: Plot, labels: Sequence[_EndLabel]) -> list[Mark]:
    """Place the labels beside the ends of their lines, moved apart, each tied to its line where it had to move."""
    size = plot.size
    ends = [plot.at(label.series.runs[-1][-1]) for label in labels]
    reach = size.text * 0.6
    heights = [label.height for label in labels]
    middles = spread([y for _, y in ends], heights, plot.frame.y - reach, plot.frame.bottom + reach)
    start = plot.frame.right + TO_LABEL[size.name]
    marks: list[Mark] = []
    for label, end, middle in zip(labels, ends, middles, strict=True):
        away = abs(middle - end[1]) > size.text * 0.2 or end[0] < plot.frame.right
        if away:
            marks.append(_leader(end, (start - 3, middle), plot.frame.right, label.series.pen.colour))
        step = size.text * IN_BLOCK
        first = centred(middle, size.text) - step * (len(label.texts) - 1) / 2
        colour = DARK_BLUE if label.bold else INK
        marks += [
            Words(text, (start, first + i * step), size.text, bold=label.bold, colour=colour)
            for i, text in enumerate(label.texts)
        ]
    return marks


def _leader(end: XY, label: XY, edge: float, colour: str) -> Stroke:
    """Tie a label to its line.

    A line that ends before the others is led on in grey dots, which nobody takes for more of it.
    """
    if end[0] < edge:
        return Stroke((end, (edge + 3, end[1]), label), TO_EARLY_END)
    return Stroke(((end[0] + 5, end[1]), label), Pen(colour, 1))
