"""A trend laid out: lines on a grid, each named at its end, our own with its verdict."""

from __future__ import annotations

from collections.abc import Sequence

from generator.charts.end_labels import EndLabel, end_labels, lines_of, room_for, verdict_lines
from generator.charts.plot import HEAD, Plot, axis_words, band, breaks, foot, grid, level, line, margin
from generator.charts.scene import Dot, Frame, Mark, Scene
from generator.charts.spec import TrendSpec
from generator.charts.style import DARK_BLUE, INK, TARGET, Size

HEIGHTS = {"wide": 270, "narrow": 250}
OUR_DOT, OTHER_DOT = 4.5, 3


def trend_scene(spec: TrendSpec, size: Size) -> Scene:
    """Lay out a trend in one of the two sizes."""
    labels = _labels(spec, size)
    caption = axis_words(spec.caption, spec.axis, size)
    plot = _plot(spec, size, labels, len(caption))
    below, bottom = foot(plot, spec.hidden)
    marks: list[Mark] = [*caption, *grid(plot), *breaks(plot, spec.rifts)]
    ours = spec.lines[0]
    marks += band(plot, ours.runs, ours.id)
    if spec.target is not None:
        marks.append(level(plot, spec.target.value, TARGET, "target"))
    for each in reversed(spec.lines):
        marks += line(plot, each.runs, each.pen, each.id, OUR_DOT if each.role == "ours" else OTHER_DOT)
    marks += below
    ends = [plot.at(each.runs[-1][-1]) for each in spec.lines]
    if spec.target is not None:
        ends.append((plot.frame.right, plot.y(spec.target.value)))
    marks += end_labels(plot, list(zip(labels, ends, strict=True)))
    marks.append(Dot(plot.at(ours.runs[-1][-1]), OUR_DOT, ours.pen.colour))
    return Scene(spec.title, size.width, round(bottom + size.pad), tuple(marks))


def _labels(spec: TrendSpec, size: Size) -> list[EndLabel]:
    """Give the label of each line, ours with its verdict, and of the target last."""
    labels = []
    for each in spec.lines:
        ours = each.role == "ours"
        said = lines_of(each.label, size, bold=ours, colour=DARK_BLUE if ours else INK)
        verdict = verdict_lines(spec.verdict, size) if ours else ()
        labels.append(EndLabel((*said, *verdict), each.pen.colour, size))
    if spec.target is not None:
        labels.append(EndLabel(lines_of(spec.target.label, size), TARGET.colour, size))
    return labels


def _plot(spec: TrendSpec, size: Size, labels: Sequence[EndLabel], caption_lines: int) -> Plot:
    top = size.pad + caption_lines * size.line + size.text * (HEAD if spec.rifts else 0.8 if caption_lines else 0.5)
    left = size.pad + margin(spec.axis, size)
    right = size.width - size.pad - room_for(labels, size)
    height = max(HEIGHTS[size.name], sum(label.height for label in labels))
    frame = Frame(left, top, right - left, height)
    return Plot(frame, spec.time, spec.axis, size, size.pad, size.width - size.pad)
