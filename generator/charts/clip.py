"""Lines cut at the edges of a frame: the limits of a funnel run off the scale where councils are small."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.charts.scene import XY, Frame


def clip(points: Sequence[XY], frame: Frame) -> tuple[tuple[XY, ...], ...]:
    """Give the parts of a line that lie within a frame, its edges included, each from where it enters.

    Each piece between two points is cut on its own: the method of Liang and Barsky, 1984.
    """
    parts: list[list[XY]] = []
    for start, end in pairwise(points):
        inside = _cut(start, end, frame)
        if inside is None:
            continue
        if parts and parts[-1][-1] == inside[0]:
            parts[-1].append(inside[1])
        else:
            parts.append(list(inside))
    return tuple(tuple(part) for part in parts)


def _cut(start: XY, end: XY, frame: Frame) -> tuple[XY, XY] | None:
    across, down = end[0] - start[0], end[1] - start[1]
    first, last = 0.0, 1.0
    # For each edge: how fast the line leaves through it, and how far inside of it the start lies.
    for out, room in (
        (-across, start[0] - frame.x),
        (across, frame.right - start[0]),
        (-down, start[1] - frame.y),
        (down, frame.bottom - start[1]),
    ):
        if out == 0:
            if room < 0:
                return None
        elif out > 0:
            last = min(last, room / out)
        else:
            first = max(first, room / out)
    if first > last:
        return None

    def at(share: float) -> XY:
        return start if share == 0 else end if share == 1 else (start[0] + across * share, start[1] + down * share)

    return at(first), at(last)
