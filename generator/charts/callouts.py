"""Names beside points in a crowd: each where it covers no other words and as few points as can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, pi, sin

from generator.charts.end_labels import IN_BLOCK, Said
from generator.charts.lettering import ASCENT, DESCENT, width_of
from generator.charts.scene import XY, Box, Frame, Mark, Stroke, Words
from generator.charts.style import GROUND, LEADER, Size

NEAR = 6
"""How far a name stands from the edge of its point, at one of its corners a little less."""
CLEAR = 3
FARTHER = (0, 16, 34, 54, 80, 110)
"""How much farther it may stand where it must be written at all; it is then tied to its point."""
DIRECTIONS = 16
A_POINT, A_LINE = 30, 1.5
"""What it costs to cover a point, or six pixels of a line, in pixels of distance."""
TIED = 12
"""From this distance on a thin line leads from the point to its name."""


@dataclass(frozen=True)
class Callout:
    """What to write beside a point. One that is `needed` is written wherever there is most room for it."""

    said: tuple[Said, ...]
    at: XY
    radius: float
    needed: bool = False


@dataclass(frozen=True)
class Crowd:
    """What names should not cover: points at no price but one that must be paid, lines where it can be helped."""

    points: tuple[XY, ...]
    lines: tuple[XY, ...]


def callouts(wanted: Sequence[Callout], crowd: Crowd, frame: Frame, size: Size) -> list[Mark]:
    """Write names beside their points within a frame, the first of them first; what has no room is left out."""
    taken: list[Frame] = []
    marks: list[Mark] = []
    for callout in wanted:
        found = _best(callout, crowd, frame, taken, size)
        if found is not None:
            place, covered = found
            taken.append(place)
            # On white, so that no line runs through the letters; a point is never hidden by it.
            marks += [] if covered else [Box(place, GROUND)]
            marks += _drawn(callout, place, size)
    return marks


def sampled(points: Sequence[XY]) -> Iterator[XY]:
    """Give points along a line, close enough that no word slips between two."""
    for (x, y), (to_x, to_y) in pairwise(points):
        steps = max(1, round(hypot(to_x - x, to_y - y) / 6))
        yield from ((x + (to_x - x) * i / steps, y + (to_y - y) * i / steps) for i in range(steps))


def _best(callout: Callout, crowd: Crowd, frame: Frame, taken: Sequence[Frame], size: Size) -> tuple[Frame, int] | None:
    """Find the place that costs least, and how many points it covers: none, except for one that is needed."""
    best: tuple[float, Frame, int] | None = None
    for farther, place in _places(callout, size):
        if not _free(callout, place, frame, taken):
            continue
        covered = sum(_covers(place, point) for point in crowd.points)
        if covered and not callout.needed:
            continue
        cost = farther + covered * A_POINT + sum(_covers(place, point) for point in crowd.lines) * A_LINE
        if best is None or cost < best[0]:
            best = cost, place, covered
    return (best[1], best[2]) if best else None


def _free(callout: Callout, place: Frame, frame: Frame, taken: Sequence[Frame]) -> bool:
    """Whether a place lies within the frame, off its own point and off all other words."""
    across = frame.x <= place.x and place.right <= frame.right
    down = frame.y <= place.y and place.bottom <= frame.bottom
    clear = _distance(callout.at, place) >= callout.radius + CLEAR
    return across and down and clear and not any(place.overlaps(other) for other in taken)


def _nearest(at: XY, place: Frame) -> XY:
    return max(place.x, min(at[0], place.right)), max(place.y, min(at[1], place.bottom))


def _distance(at: XY, place: Frame) -> float:
    near = _nearest(at, place)
    return hypot(near[0] - at[0], near[1] - at[1])


def _covers(place: Frame, point: XY) -> bool:
    return place.x - 4 < point[0] < place.right + 4 and place.y - 4 < point[1] < place.bottom + 4


def _places(callout: Callout, size: Size) -> Iterator[tuple[float, Frame]]:
    """Give the places around a point, each with how much farther than near it is: right, then round in turns."""
    width = max(width_of(each.text, size.text, bold=each.bold) for each in callout.said)
    height = size.text * (IN_BLOCK * (len(callout.said) - 1) + ASCENT + DESCENT)
    x, y = callout.at
    for farther in FARTHER if callout.needed else FARTHER[:1]:
        reach = callout.radius + NEAR + farther
        for turn in range(DIRECTIONS):
            angle = 2 * pi * turn / DIRECTIONS
            # The nearest corner or side of the words stands at `reach` from the point.
            middle = x + cos(angle) * (reach + width / 2), y + sin(angle) * (reach + height / 2)
            yield farther, Frame(middle[0] - width / 2, middle[1] - height / 2, width, height)


def _drawn(callout: Callout, place: Frame, size: Size) -> list[Mark]:
    marks: list[Mark] = [
        Words(
            each.text,
            (place.x, place.y + size.text * (ASCENT + IN_BLOCK * i)),
            size.text,
            bold=each.bold,
            colour=each.colour,
        )
        for i, each in enumerate(callout.said)
    ]
    x, y = callout.at
    near, away = _nearest(callout.at, place), _distance(callout.at, place)
    if away - callout.radius > TIED:
        share = callout.radius / away
        marks.append(Stroke(((x + (near[0] - x) * share, y + (near[1] - y) * share), near), LEADER))
    return marks
