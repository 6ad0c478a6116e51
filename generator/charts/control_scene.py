"""A control chart laid out: joined points, mean and limits of each process, and shapes for what signals."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from generator.charts.end_labels import EndLabel, Said, end_labels, lines_of, room_for, verdict_lines
from generator.charts.keys import Key, keys
from generator.charts.lettering import ASCENT, wrap
from generator.charts.plot import HEAD, Plot, axis_words, breaks, foot, grid, level, margin
from generator.charts.scene import XY, Dot, Frame, Mark, Scene, Stroke, Words
from generator.charts.shapes import signal
from generator.charts.spec import ControlSpec, ControlSpot
from generator.charts.style import DARK_BLUE, GROUND, INK, LIMIT, MIDDLE, OTHERS, TARGET, Pen, Size
from generator.charts.verdicts import Tone

HEIGHTS = {"wide": 280, "narrow": 250}
LEVEL_ROOM = {"wide": 180, "narrow": 80}
JOINED = Pen(OTHERS, 1.5)
SMALLEST, LARGEST = 1.6, 3.25
"""Of the dots, which shrink where there are many."""
SMALLEST_SIGNAL, LARGEST_SIGNAL = 3.25, 5.5
END = 4.5
KEY = 5
AFTER_KEYS = 4


def control_scene(spec: ControlSpec, size: Size) -> Scene:
    """Lay out a control chart in one of the two sizes."""
    above, top = _above(spec, size)
    labels = _labels(spec, size)
    plot = _plot(spec, size, labels, top)
    below, bottom = foot(plot, ())
    marks: list[Mark] = [*above, *grid(plot), *breaks(plot, spec.rifts), *_processes(plot, spec)]
    if spec.target is not None:
        marks.append(level(plot, spec.target.value, TARGET, "target"))
    marks += _points(plot, spec)
    marks += below
    marks += end_labels(plot, list(zip(labels, _ends(plot, spec, len(labels)), strict=True)))
    return Scene(spec.title, size.width, round(bottom + size.pad), tuple(marks))


def _last(spec: ControlSpec, size: Size) -> tuple[Said, ...]:
    """Give the last figure and its verdict: beside the last point where there is room, else on top."""
    return (*lines_of(spec.end, size, bold=True, colour=DARK_BLUE), *verdict_lines(spec.verdict, size))


def _above(spec: ControlSpec, size: Size) -> tuple[list[Mark], float]:
    """Write the unit, what each shape means, and on a phone the last figure with its verdict; say where that ends."""
    marks: list[Mark] = []
    y = size.pad
    if size.name == "narrow":
        for said in _whole_lines(spec, size):
            marks.append(Words(said.text, (size.pad, y + size.text * ASCENT), size.text, bold=True, colour=said.colour))
            y += size.line
    words = axis_words(spec.caption, spec.axis, size)
    marks += [Words(w.text, (w.at[0], w.at[1] + y - size.pad), w.size, colour=w.colour) for w in words]
    y += len(words) * size.line
    shapes, y = keys([Key(partial(_shape, tone), KEY, text) for tone, text in spec.keys], size, y)
    return [*marks, *shapes], y + AFTER_KEYS


def _shape(tone: Tone, at: XY) -> list[Mark]:
    return signal(tone, at, KEY)


def _whole_lines(spec: ControlSpec, size: Size) -> tuple[Said, ...]:
    room = size.width - 2 * size.pad
    verdict = verdict_lines(spec.verdict, size)
    return (
        *(
            Said(t, bold=True, colour=DARK_BLUE)
            for t in wrap(f"{spec.end} in {spec.end_at}", room, size.text, bold=True)
        ),
        *(Said(t, bold=True, colour=verdict[0].colour) for t in wrap(str(spec.verdict), room, size.text, bold=True)),
    )


def _labels(spec: ControlSpec, size: Size) -> list[EndLabel]:
    """Give the labels at the right: of mean and limits, of the target, and where there is room of the last point."""
    room = LEVEL_ROOM[size.name]

    def plain(text: str, colour: str) -> EndLabel:
        return EndLabel(tuple(Said(t, colour=INK) for t in wrap(text, room, size.text)), colour, size)

    labels = [plain(each.label, LIMIT.colour) for each in spec.labels]
    if spec.target is not None:
        labels.append(plain(spec.target.label, TARGET.colour))
    if size.name == "wide":
        labels.append(EndLabel(_last(spec, size), DARK_BLUE, size))
    return labels


def _ends(plot: Plot, spec: ControlSpec, count: int) -> list[tuple[float, float]]:
    right, last = plot.frame.right, spec.spots[-1]
    levels = [each.value for each in (*spec.labels, *((spec.target,) if spec.target else ()))]
    return [*((right, plot.y(value)) for value in levels), (plot.x(last.at), plot.y(last.value))][:count]


def _plot(spec: ControlSpec, size: Size, labels: Sequence[EndLabel], top: float) -> Plot:
    left = size.pad + margin(spec.axis, size)
    right = size.width - size.pad - room_for(labels, size)
    height = max(HEIGHTS[size.name], sum(label.height for label in labels))
    frame = Frame(left, top + size.text * (HEAD if spec.rifts else 0.8), right - left, height)
    return Plot(frame, spec.time, spec.axis, size, size.pad, size.width - size.pad)


def _processes(plot: Plot, spec: ControlSpec) -> list[Mark]:
    """Draw the mean and limits of each process, from half a step before its first point to half a step after."""
    marks: list[Mark] = []
    for number, process in enumerate(spec.processes, 1):
        left = max(plot.frame.x, plot.x(process.first - 0.5))
        right = min(plot.frame.right, plot.x(process.last + 0.5))
        lines = (("mean", process.mean, MIDDLE), ("lower", process.lower, LIMIT), ("upper", process.upper, LIMIT))
        for name, value, pen in lines:
            if value is not None:
                y = plot.y(value)
                marks.append(Stroke(((left, y), (right, y)), pen, f"{name}-{number}"))
    return marks


def _points(plot: Plot, spec: ControlSpec) -> list[Mark]:
    places = [(plot.x(spot.at), plot.y(spot.value)) for spot in spec.spots]
    step = plot.frame.width / max(len(places) - 1, 1)
    dot = min(max(step * 0.35, SMALLEST), LARGEST)
    special = min(max(step * 0.55, SMALLEST_SIGNAL), LARGEST_SIGNAL)
    marks: list[Mark] = [Stroke(tuple(places), JOINED, spec.id)]
    for spot, at in zip(spec.spots, places, strict=True):
        if spot.tone is None:
            marks.append(_dot(spot, at, dot, OTHERS))
    last, end = spec.spots[-1], places[-1]
    if last.tone is None:
        marks.append(_dot(last, end, END, DARK_BLUE))
    for spot, at in zip(spec.spots, places, strict=True):
        if spot.tone is not None:
            marks += signal(spot.tone, at, END + 1 if spot is last else special, f"{spec.id}-{spot.at}")
    return marks


def _dot(spot: ControlSpot, at: tuple[float, float], radius: float, colour: str) -> Dot:
    return Dot(at, radius, GROUND if spot.unsure else colour, colour)
