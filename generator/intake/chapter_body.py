"""A chapter's text below its title, made harmless, with its tokens at their new offsets and the way back to the file."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.domain.narrative import Origin, PlacedToken
from generator.intake.passages import Passages
from generator.intake.safe_markdown import harmless

_SUSPECT = re.compile(r"[<{]")
"""What `harmless` may turn into entities."""


@dataclass(frozen=True)
class Body:
    """What of a file becomes `Chapter.text`."""

    text: str
    tokens: tuple[PlacedToken, ...]
    origin: Origin


def body_of(passages: Passages, tokens: tuple[PlacedToken, ...], start: int) -> Body:
    """Give the text from `start` with its HTML as entities. Code and tokens stand as they were written."""
    writing = _Writing()
    by_start = {token.start: token for token in tokens}
    placed: list[PlacedToken] = []
    position = start
    for first, last in sorted([*passages.code, *((t.start, t.end) for t in tokens)]):
        if first < position:
            continue
        writing.put_harmless(passages.text[position:first])
        if first in by_start:
            placed.append(replace(by_start[first], start=writing.length, end=writing.length + last - first))
        writing.put(passages.text[first:last])
        position = last
    writing.put_harmless(passages.text[position:])
    begins = passages.place(start)
    return Body("".join(writing.pieces), tuple(placed), Origin(begins.line, begins.column, tuple(writing.longer)))


@dataclass
class _Writing:
    """The text as it grows, and where it grew longer than the file."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    longer: list[tuple[int, int]] = field(default_factory=list)

    def put(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += len(piece)

    def put_harmless(self, piece: str) -> None:
        changed = harmless(piece)
        ahead = self.length
        more = before = self.longer[-1][1] if self.longer else 0
        for suspect in _SUSPECT.finditer(piece):
            grown = suspect.start() + more - before
            if suspect[0] != changed[grown]:  # it became an entity
                length = changed.index(";", grown) - grown + 1
                more += length - 1
                self.longer.append((ahead + grown + length, more))
        self.put(changed)
