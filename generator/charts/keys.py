"""What marks mean, written over a drawing: a mark and its words, side by side as far as there is room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.charts.lettering import width_of, wrap
from generator.charts.scene import XY, Mark, Words, centred
from generator.charts.style import INK, Size

TO_WORDS = 6
BETWEEN = 22


@dataclass(frozen=True)
class Key:
    """A mark, drawn about a point and reaching so far from it, and what it means."""

    draw: Callable[[XY], list[Mark]]
    reach: float
    text: str
    bold: bool = False
    colour: str = INK


def keys(found: Sequence[Key], size: Size, top: float) -> tuple[list[Mark], float]:
    """Lay out keys from `top` on, and say where they end."""
    marks: list[Mark] = []
    x, y = size.pad, top
    for key in found:
        room = size.width - 2 * size.pad - 2 * key.reach - TO_WORDS
        texts = wrap(key.text, room, size.text, bold=key.bold)
        needed = 2 * key.reach + TO_WORDS + max(width_of(t, size.text, bold=key.bold) for t in texts)
        if x > size.pad and x + needed > size.width - size.pad:
            x, y = size.pad, y + size.line
        middle = y + size.line / 2
        marks += key.draw((x + key.reach, middle))
        start = x + 2 * key.reach + TO_WORDS
        marks += [
            Words(
                text, (start, centred(middle + i * size.line, size.text)), size.text, bold=key.bold, colour=key.colour
            )
            for i, text in enumerate(texts)
        ]
        y += (len(texts) - 1) * size.line
        x = size.pad + size.width if len(texts) > 1 else x + needed + BETWEEN
    return marks, y + size.line if found else y
