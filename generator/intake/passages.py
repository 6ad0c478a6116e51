"""A text with its places, and which passages of it are code.

What is code is judged as Python-Markdown judges it: fenced blocks, and spans between runs of backticks within one
paragraph. `safe_markdown` checks the rendered page as well, so a difference of opinion cannot do harm.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter

from generator.problems import Place

_FENCE = re.compile(r"^(?P<fence>~{3,}|`{3,})[^\n]*\n.*?(?<=\n)(?P=fence)[ ]*$", re.MULTILINE | re.DOTALL)
_PARAGRAPH = re.compile(r"(?:[^\n]*\S[^\n]*(?:\n|\Z))+")
_TICKS = re.compile(r"(?<!\\)(?:\\\\)*(?P<ticks>`+)")


@dataclass(frozen=True)
class Passages:
    """The text of one file, with Unix line ends."""

    file: str
    text: str

    def place(self, offset: int) -> Place:
        """Give the line and column of an offset, both from 1."""
        line = bisect_right(self._line_starts, offset)
        return Place(self.file, line, offset - self._line_starts[line - 1] + 1)

    def in_code(self, offset: int) -> bool:
        """Whether the offset lies in a fenced block or a span of code."""
        before = bisect_right(self.code, offset, key=itemgetter(0))
        return before > 0 and offset < self.code[before - 1][1]

    @cached_property
    def code(self) -> tuple[tuple[int, int], ...]:
        """The passages that are code, in order: their marks included."""
        spans = [
            span
            for paragraph in _PARAGRAPH.finditer(self.text)
            for span in _code_spans(self.text, paragraph.start(), paragraph.end())
            if not any(start < span[1] and span[0] < end for start, end in self.fences)
        ]
        return tuple(sorted((*self.fences, *spans)))

    @cached_property
    def fences(self) -> tuple[tuple[int, int], ...]:
        """The fenced blocks alone."""
        return tuple(match.span() for match in _FENCE.finditer(self.text))

    def outside_code(self, pattern: re.Pattern[str]) -> tuple[re.Match[str], ...]:
        """Find what matches outside code."""
        return tuple(m for m in pattern.finditer(self.text) if not self.in_code(m.start()))

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        return (0, *(match.end() for match in re.finditer("\n", self.text)))


def _code_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Pair runs of backticks of one length between `start` and `end`; a run without a partner is no code."""
    spans: list[tuple[int, int]] = []
    position = start
    while opening := _TICKS.search(text, position, end):
        ticks = opening["ticks"]
        closing = re.compile(rf"(?<!`){ticks}(?!`)").search(text, opening.end(), end)
        if closing:
            spans.append((opening.start("ticks"), closing.end()))
        position = closing.end() if closing else opening.end()
    return spans
