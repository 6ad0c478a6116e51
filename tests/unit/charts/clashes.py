"""What no drawing may do: words over words, or anything beyond its edge."""

from __future__ import annotations

from itertools import combinations

from generator.charts.scene import XY, Area, Box, Mark, Ruling, Scene, Stroke, Words


def clashes(scene: Scene) -> list[tuple[str, str]]:
    """Give each two lines of text that share more than a pixel."""
    words = [mark for mark in scene.marks if isinstance(mark, Words)]
    return [(a.text, b.text) for a, b in combinations(words, 2) if a.frame.overlaps(b.frame, by=1)]


def cut_off(scene: Scene) -> list[Mark]:
    """Give each mark that reaches beyond the drawing."""
    return [
        mark
        for mark in scene.marks
        for x, y in _corners(mark)
        if not (-0.01 <= x <= scene.width + 0.01 and -0.01 <= y <= scene.height + 0.01)
    ]


def _corners(mark: Mark) -> list[XY]:
    match mark:
        case Stroke() | Area():
            return list(mark.points)
        case Ruling():
            return [end for line in mark.lines for end in line]
        case Box(frame=frame) | Words(frame=frame):
            return [(frame.x, frame.y), (frame.right, frame.bottom)]
        case _:
            return [(mark.at[0] - mark.radius, mark.at[1] - mark.radius), (mark.at[0] + mark.radius, mark.at[1])]
