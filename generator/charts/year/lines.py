"""Words broken into lines that never run over their room, however long a word is."""

from __future__ import annotations

from generator.charts.lettering import LEEWAY, width_of, wrap


def lines(text: str, room: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
    """Break text into lines. A long word stays whole where it fits into the room, and is parted where it does not."""
    found = wrap(text, room, size, bold=bold)
    if all(width_of(line, size, bold=bold) <= room for line in found):
        return found
    return wrap(text, room / LEEWAY, size, bold=bold)
