"""How wide words are in Source Sans, so that labels can be placed before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain

from generator.charts.style import font_file

ASCENT = 0.70
"""Height of capitals and figures above the line they stand on, as a share of the size of the text."""
DESCENT = 0.22
"""Depth of letters below that line."""
LEEWAY = 1.25
"""How much wider than its room a single word may be: names of councils stay whole."""


@lru_cache(maxsize=4096)
def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width of a line of text in CSS pixels: the letters' own widths, without kerning."""
    widths, unknown = _advances(bold=bold)
    return sum(widths.get(ord(letter), unknown) for letter in text) * size


def wrap(text: str, room: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
    """Break text into lines no wider than `room`; a word may be a quarter wider before it is broken itself."""
    lines: list[str] = []
    line = ""
    pieces = (_pieces(word, room, size, bold=bold) for word in text.split())
    for word in chain.from_iterable(pieces):
        longer = f"{line} {word}".strip()
        if line and width_of(longer, size, bold=bold) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    return (*lines, line) if line else tuple(lines)


def _pieces(word: str, room: float, size: float, *, bold: bool) -> Iterator[str]:
    """Part a word that would run far over `room`, with hyphens."""
    if width_of(word, size, bold=bold) > room * LEEWAY:
        fits = (k for k in range(len(word) - 1, 1, -1) if width_of(f"{word[:k]}-", size, bold=bold) <= room)
        cut = next(fits, 1)
        yield f"{word[:cut]}-"
        yield from _pieces(word[cut:], room, size, bold=bold)
    else:
        yield word


@cache
def _advances(*, bold: bool) -> tuple[dict[int, float], float]:
    """Read the font: the width of each character as a share of the text's size, and that of an unknown one."""
    from fontTools.ttLib import TTFont

    with TTFont(font_file(bold=bold), lazy=True) as font:
        em = font["head"].unitsPerEm
        metrics = font["hmtx"].metrics
        widths = {code: metrics[name][0] / em for code, name in font.getBestCmap().items()}
        return widths, metrics[".notdef"][0] / em
