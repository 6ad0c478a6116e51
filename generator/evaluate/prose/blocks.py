"""A chapter's text in blocks: headings, paragraphs, items of lists, rows of tables, footnotes.

Marks that readers do not see as such (of headings, lists, quotations) are left out of a block. Where Markdown can be
read in two ways a block is the larger reading: too much prose is checked, never too little.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.domain.narrative import BlockToken, FigureToken, TableToken
from generator.intake.passages import Passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.domain.narrative import Chapter

BlockKind = Literal["heading", "prose", "row", "footnote"]
Span = tuple[int, int]

_HEADING = re.compile(r"#{1,6}[ ]*(?P<words>.*?)[ ]*#*[ ]*\Z")
_FOOTNOTE = re.compile(r"[ ]{0,3}\[\^[^\]\n]*\]:[ ]*")
_REFERENCE = re.compile(r"[ ]{0,3}\[[^\]\n^][^\]\n]*\]:[ ]*\S")
_RULE = re.compile(r"[ ]*([-*_])(?:[ ]*\1){2,}[ ]*\Z")
_BESIDE_TABLE = re.compile(r"[ ]*\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ ]*\Z")
_QUOTED = re.compile(r"(?:[ ]{0,3}>[ ]?)+")
_ITEM = re.compile(r"[ ]*(?:[*+-]|[0-9]{1,9}[.)]|:)[ ]+")


@dataclass(frozen=True)
class Block:
    """A stretch of prose: the pieces of the chapter's text that make it up, line by line.

    `section` counts the headings above it. The rows of a table share a `table`, the offset of its header; no other
    block has one.
    """

    kind: BlockKind
    pieces: tuple[Span, ...]
    section: int
    table: int | None = None


def blocks(chapter: Chapter) -> tuple[Block, ...]:
    """Give the blocks of a chapter in order. Fenced code, figures and tables made by tokens are in none."""
    return tuple(_Reading(chapter).blocks())


class _Reading:
    """One way through the lines, which gathers each block as it goes."""

    def __init__(self, chapter: Chapter) -> None:
        self._text = chapter.text
        self._fences = Passages(chapter.file, chapter.text).fences
        self._drawn = {t.start for t in chapter.tokens if isinstance(t.token, FigureToken | TableToken | BlockToken)}
        self._gathered: list[Span] = []
        self._kind: BlockKind = "prose"
        self._in_item = False
        self._section = 0

    def blocks(self) -> Iterator[Block]:
        start = 0
        for line in self._text.split("\n"):
            end = start + len(line)
            yield from self._line(start, end)
            start = end + 1
        yield from self._flush()

    def _line(self, start: int, end: int) -> Iterator[Block]:
        line = self._text[start:end]
        if not line.strip() or start in self._drawn or _RULE.match(line) or self._fenced(start):
            yield from self._flush()
        elif line.startswith("#"):
            yield from self._heading(start, line)
        elif footnote := _FOOTNOTE.match(line):
            yield from self._flush()
            self._kind = "footnote"
            self._gathered.append((start + footnote.end(), end))
        elif not _REFERENCE.match(line):
            yield from self._plain(start, line)

    def _heading(self, start: int, line: str) -> Iterator[Block]:
        yield from self._flush()
        self._section += 1
        words = _HEADING.match(line)
        if words:
            yield Block("heading", ((start + words.start("words"), start + words.end("words")),), self._section)

    def _plain(self, start: int, line: str) -> Iterator[Block]:
        quoted = _QUOTED.match(line)
        at = quoted.end() if quoted else 0
        item = _ITEM.match(line, at)
        # Inside a paragraph a line that starts like an item is none: “… came to\n84. Then …” is a number.
        if item and (self._in_item or not self._gathered):
            yield from self._flush()
            self._in_item = True
            at = item.end()
        self._gathered.append((start + at, start + len(line)))

    def _flush(self) -> Iterator[Block]:
        gathered, kind = self._gathered, self._kind
        self._gathered, self._kind, self._in_item = [], "prose", False
        if len(gathered) > 1 and kind == "prose" and self._is_table(gathered):
            yield from (
                Block("row", (piece,), self._section, gathered[0][0]) for piece in gathered if not self._ruled(piece)
            )
        elif gathered:
            yield Block(kind, tuple(gathered), self._section)

    def _is_table(self, gathered: list[Span]) -> bool:
        return "|" in self._text[slice(*gathered[0])] and self._ruled(gathered[1])

    def _ruled(self, piece: Span) -> bool:
        return bool(_BESIDE_TABLE.match(self._text[slice(*piece)]))

    def _fenced(self, offset: int) -> bool:
        return any(start <= offset < end for start, end in self._fences)
