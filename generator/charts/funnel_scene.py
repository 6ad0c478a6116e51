"""A funnel laid out: every council as a mark, the average and the limits as lines, names where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.charts.across import Field, upright_axis
from generator.charts.callouts import Callout, Crowd, callouts, sampled
from generator.charts.clip import clip
from generator.charts.end_labels import EndLabel, Said, end_labels, room_for, tone_colour
from generator.charts.keys import Key, keys
from generator.charts.lettering import wrap
from generator.charts.plot import Plot, axis_words, grid, level, margin
from generator.charts.scene import XY, Dot, Frame, Mark, Scene, Stroke, Words
from generator.charts.shapes import diamond
from generator.charts.spec import Council, FunnelSpec, TimeAxis
from generator.charts.style import DARK_BLUE, FAR_LIMIT, GROUND, INK, LIMIT, MIDDLE, ORANGE, OTHERS, Size

HEIGHTS = {"wide": 330, "narrow": 300}
LABEL_ROOM = {"wide": 130, "narrow": 62}
NAME_ROOM = {"wide": 220, "narrow": 120}
INSET = 8
"""The scales stand so far within the frame, so that marks at their ends are whole."""
OURS, NEIGHBOUR, OTHER = 6.5, 6.0, {"wide": 3.0, "narrow": 2.5}
RING = 2
"""White around our own mark, so that it stands out of a crowd."""
AFTER_KEYS = 3
PENS = (LIMIT, FAR_LIMIT)


def funnel_scene(spec: FunnelSpec, size: Size) -> Scene:
    """Lay out a funnel in one of the two sizes."""
    key, y = keys(_keys(spec, size), size, size.pad)
    y += AFTER_KEYS
    caption = [Words(w.text, (w.at[0], w.at[1] + y - size.pad), w.size, colour=w.colour) for w in _caption(spec, size)]
    top = y + len(caption) * size.line + size.text * 0.8
    labels = _labels(spec, size)
    left = size.pad + margin(spec.axis, size)
    right = size.width - size.pad - room_for(labels, size)
    frame = Frame(left, top, right - left, HEIGHTS[size.name])
    # A funnel has no time: the plot lends its scale of values, its grid and its labels.
    plot = Plot(frame, TimeAxis(0, 0, ()), spec.axis, size, size.pad, size.width - size.pad)
    field = Field(frame, spec.across, size, INSET)
    across, bottom = upright_axis(field, spec.across_caption)
    limits, ends = _limits(spec, plot, field)
    places = [(field.x(Decimal(c.of)), plot.y(c.value)) for c in spec.councils]
    marks: list[Mark] = [*key, *caption, *across, *grid(plot), *limits]
    marks.append(level(plot, spec.average.value, MIDDLE, "average"))
    marks += _councils(spec.councils, places, size)
    marks += end_labels(plot, list(zip(labels, [(frame.right, plot.y(spec.average.value)), *ends], strict=True)))
    lines = [point for mark in limits if isinstance(mark, Stroke) for point in sampled(mark.points)]
    marks += callouts(_callouts(spec, places, size), Crowd(tuple(places), tuple(lines)), frame, size)
    return Scene(spec.title, size.width, round(bottom + size.pad), tuple(marks))


def _caption(spec: FunnelSpec, size: Size) -> list[Words]:
    return axis_words(spec.caption, spec.axis, size)


def _keys(spec: FunnelSpec, size: Size) -> list[Key]:
    kinds = {council.kind for council in spec.councils}
    found = {
        "ours": Key(lambda at: [Dot(at, OURS, DARK_BLUE)], OURS, spec.ours, bold=True, colour=DARK_BLUE),
        "neighbour": Key(lambda at: diamond(at, NEIGHBOUR, ORANGE), NEIGHBOUR, "Statistical neighbours"),
        "other": Key(lambda at: [Dot(at, OTHER[size.name], OTHERS)], OTHER[size.name], "Other councils"),
    }
    return [key for kind, key in found.items() if kind in kinds]


def _labels(spec: FunnelSpec, size: Size) -> list[EndLabel]:
    """Give the labels at the right: of the average, then of the upper line of each level."""

    def label(text: str, colour: str, *, bold: bool = False) -> EndLabel:
        texts = wrap(text, LABEL_ROOM[size.name], size.text, bold=bold)
        return EndLabel(tuple(Said(t, bold, INK) for t in texts), colour, size)

    average = label(spec.average.label, MIDDLE.colour, bold=True)
    return [average, *(label(each.label, LIMIT.colour) for each in spec.limits if each.upper)]


def _limits(spec: FunnelSpec, plot: Plot, field: Field) -> tuple[list[Mark], list[XY]]:
    """Draw the lines of each level as far as they lie within the frame, and say where the upper ones end."""
    marks: list[Mark] = []
    ends: list[XY] = []
    for number, (limits, pen) in enumerate(zip(spec.limits, PENS, strict=True), 1):
        for name, curve in (("lower", limits.lower), ("upper", limits.upper)):
            line = [(field.x(Decimal(repr(float(of)))), plot.y(Decimal(repr(value)))) for of, value in curve]
            parts = clip(line, plot.frame)
            marks += [Stroke(part, pen, f"{name}-{number}-{i}") for i, part in enumerate(parts, 1)]
            if name == "upper" and parts:
                ends.append(parts[-1][-1])
            elif name == "upper" and curve:
                ends.append((plot.frame.right, plot.frame.y))
    return marks, ends


def _councils(councils: Sequence[Council], places: Sequence[XY], size: Size) -> list[Mark]:
    """Draw every council: the many first, then the neighbours, ours on top."""
    marks: list[Mark] = []
    for kind in ("other", "neighbour", "ours"):
        for council, at in zip(councils, places, strict=True):
            if council.kind == kind:
                marks += _mark(council, at, size)
    return marks


def _mark(council: Council, at: XY, size: Size) -> list[Mark]:
    if council.kind == "ours":
        return [Dot(at, OURS + RING, GROUND), Dot(at, OURS, DARK_BLUE, name=council.id)]
    if council.kind == "neighbour":
        return diamond(at, NEIGHBOUR, ORANGE, name=council.id)
    return [Dot(at, OTHER[size.name], OTHERS, name=council.id)]


def _callouts(spec: FunnelSpec, places: Sequence[XY], size: Size) -> list[Callout]:
    """Give what to write within the frame: ours with its verdict first, then those beyond the outer limits."""
    found: list[Callout] = []
    for council, at in zip(spec.councils, places, strict=True):
        if not council.wanted:
            continue
        ours = council.kind == "ours"
        colour = DARK_BLUE if ours else INK
        said = [Said(t, ours, colour) for t in wrap(council.label, NAME_ROOM[size.name], size.text, bold=ours)]
        if ours and spec.verdict:
            tone = tone_colour(spec.verdict)
            verdict = wrap(str(spec.verdict), NAME_ROOM[size.name], size.text, bold=True)
            said += [Said(t, bold=True, colour=tone) for t in verdict]
        radius = OURS if ours else NEIGHBOUR if council.kind == "neighbour" else OTHER[size.name]
        callout = Callout(tuple(said), at, radius, needed=ours)
        found.insert(0 if ours else len(found), callout)
    return found
