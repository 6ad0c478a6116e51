"""Small charts laid out: all of one size, side by side where there is room, one under another where there is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.charts.lettering import ASCENT, width_of, wrap
from generator.charts.plot import HEAD, Plot, breaks, foot, grid, line, margin
from generator.charts.scene import Dot, Frame, Mark, Scene, Words, centred
from generator.charts.spec import MultiplesSpec, Panel
from generator.charts.style import DARK_BLUE, INK, PENS, SOFT, Pen, Size

HEIGHTS = {"wide": 116, "narrow": 124}
BETWEEN_COLUMNS = 26
BETWEEN_ROWS = 22
TO_LABEL = 8
DOT = 4
LINE = Pen(PENS["ours"].colour, 2.5)


@dataclass(frozen=True)
class _Measures:
    """What all panels have in common, so that they are of one size."""

    size: Size
    width: float
    before: float
    after: float


def multiples_scene(spec: MultiplesSpec, size: Size) -> Scene:
    """Lay out small charts in one of the two sizes."""
    columns = 1 if size.name == "narrow" else 2 if len(spec.panels) in {2, 4} else 3
    width = (size.width - 2 * size.pad - BETWEEN_COLUMNS * (columns - 1)) / columns
    before = max(margin(panel.axis, size) for panel in spec.panels)
    after = max(width_of(panel.end_label, size.text, bold=True) for panel in spec.panels) + TO_LABEL + DOT
    common = _Measures(size, width, before, after)
    marks: list[Mark] = []
    y = size.pad
    for start in range(0, len(spec.panels), columns):
        row = spec.panels[start : start + columns]
        drawn, bottom = _row(row, y, common)
        marks += drawn
        y = bottom + BETWEEN_ROWS
    return Scene(spec.title, size.width, round(y - BETWEEN_ROWS + size.pad), tuple(marks))


def _row(panels: Sequence[Panel], top: float, common: _Measures) -> tuple[list[Mark], float]:
    """Draw the panels of one row, their frames level, and say where the lowest ends."""
    size = common.size
    headings = [_heading(panel, common) for panel in panels]
    lines = max(len(heading) for heading in headings)
    frame_top = top + lines * size.line + size.text * (HEAD if any(p.rifts for p in panels) else 0.6)
    marks: list[Mark] = []
    bottom = frame_top
    for i, (panel, heading) in enumerate(zip(panels, headings, strict=True)):
        x = size.pad + i * (common.width + BETWEEN_COLUMNS)
        for j, (text, bold) in enumerate(heading):
            at = (x, top + size.text * ASCENT + j * size.line)
            marks.append(Words(text, at, size.text, bold=bold, colour=INK if bold else SOFT))
        frame = Frame(x + common.before, frame_top, common.width - common.before - common.after, HEIGHTS[size.name])
        drawn, end = _panel(panel, frame, x, common)
        marks += drawn
        bottom = max(bottom, end)
    return marks, bottom


def _heading(panel: Panel, common: _Measures) -> list[tuple[str, bool]]:
    """Give the lines above a panel, and whether each is bold: its title, then its unit."""
    text = common.size.text
    title = [(line, True) for line in wrap(panel.title, common.width, text, bold=True)]
    return title + [(line, False) for line in wrap(panel.caption, common.width, text)]


def _panel(panel: Panel, frame: Frame, x: float, common: _Measures) -> tuple[list[Mark], float]:
    plot = Plot(frame, panel.time, panel.axis, common.size, x, x + common.width)
    below, bottom = foot(plot, panel.hidden, only_ends=True)
    end = plot.at(panel.runs[-1][-1])
    marks: list[Mark] = [*grid(plot, only_ends=True), *breaks(plot, panel.rifts)]
    marks += line(plot, panel.runs, LINE, panel.id, DOT)
    marks += below
    marks.append(Dot(end, DOT, LINE.colour))
    at = (end[0] + TO_LABEL, centred(end[1], common.size.text))
    marks.append(Words(panel.end_label, at, common.size.text, bold=True, colour=DARK_BLUE))
    return marks, bottom
