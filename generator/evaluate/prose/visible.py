"""What a reader sees of a block: mark-up and addresses left out, tokens as one sign, and where each sign stands.

Emphasis is dropped without a gap, so that “26.**8**%” is read as readers read it.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain.narrative import AnswersToken, LinkToken
from generator.intake.passages import Passages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.domain.narrative import Chapter, PlacedToken
    from generator.evaluate.prose.blocks import Block, Span

TOKEN = "\ufffc"  # noqa: S105 - a sign, not a secret
"""Stands for the words of a token. The sign itself, in a chapter, is read as a space."""

_MARKS = re.compile(
    r"(?P<footnote>\[\^(?P<name>[^\]\n]*)\])"
    r"|(?P<closes>\](?:\([^)\n]*\)|\[[^\]\n]*\]))"
    r"|(?P<address>&lt;/?[A-Za-z][^<>\n]*>|<[^<>\s]+>|(?:https?://|mailto:|www\.)[^\s<>)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|\\(?P<escaped>[\\`*_{}\[\]()#+.!|-])"
    r"|(?P<opens>!?\[)"
    r"|(?P<emphasis>\*+|(?<!\w)_+|_+(?!\w))"
)
_UNSEEN = re.compile("[\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]")
"""Soft hyphens, joiners and their like: a word with one inside is read as readers read it."""
_RUNS = re.compile(r"\s+|\S+")
_ORNAMENTS = re.compile("[*`~\u00ad]+|(?<!\\w)_+|_+(?!\\w)")
_AS = re.compile(r"\bas\s+")
_SPELLINGS = str.maketrans(
    {"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-", "−": "-", "\n": " ", TOKEN: " "}
)


@dataclass(frozen=True)
class Visible:
    """The words of a block. `at` says for each sign of `text` where it stands in the chapter's text.

    Apostrophes are of one kind, and a run of spaces or a new line is one space. `tokens` and `links` are spans of `text`:
    a link token in its own words covers them. `notes` are the places in `text` and the names of footnote marks.
    """

    text: str
    at: tuple[int, ...]
    tokens: tuple[tuple[Span, PlacedToken], ...] = ()
    links: tuple[tuple[Span, str], ...] = ()
    notes: tuple[tuple[int, str], ...] = ()


def visible(chapter: Chapter, block: Block, code: Sequence[Span]) -> Visible:
    """Give what a reader sees of `block`. `code` are the passages of the chapter's text that are code."""
    writing = _Writing(chapter.text)
    between = [(s, e, None) for s, e in code] + [(t.start, t.end, t) for t in chapter.tokens]
    inside = sorted((b for b in between if block.pieces[0][0] <= b[0] < block.pieces[-1][1]), key=lambda b: b[:2])
    for number, (start, end) in enumerate(block.pieces):
        if number:
            writing.sign(" ", start - 1)
        position = start
        for first, last, token in inside:
            if position <= first < end:
                writing.marked_up(position, first)
                if token is None:
                    writing.code(first, last)
                else:
                    writing.token(first, last, token)
                position = last
        writing.marked_up(position, end)
    return writing.done()


def all_visible(text: str) -> Visible:
    """Give a text without mark-up as a reader sees it: every sign stands for itself, but ornaments hide no word."""
    writing, position = _Writing(text), 0
    for ornament in _ORNAMENTS.finditer(text):
        writing.plain(position, ornament.start())
        position = ornament.end()
    writing.plain(position, len(text))
    return writing.done()


def code_of(chapter: Chapter) -> tuple[Span, ...]:
    """Give the passages of a chapter's text that are code."""
    return Passages(chapter.file, chapter.text).code


class _Writing:
    """The visible text as it grows."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._signs: list[str] = []
        self._at: list[int] = []
        self._tokens: list[tuple[Span, PlacedToken]] = []
        self._links: list[tuple[Span, str]] = []
        self._notes: list[tuple[int, str]] = []
        self._opened: list[int] = []

    def sign(self, sign: str, at: int) -> None:
        if sign != " " or (self._signs and self._signs[-1] != " "):
            self._signs.append(sign)
            self._at.append(at)

    def plain(self, start: int, end: int) -> None:
        """Write a stretch as it stands, but every run of spaces as one."""
        text = self._source[start:end].translate(_SPELLINGS)
        if (
            "  " not in text
            and (text.isascii() or not _UNSEEN.search(text))
            and not (text.startswith(" ") and self._signs[-1:] in ([], [" "]))
        ):
            self._signs.extend(text)
            self._at.extend(range(start, end))
            return
        for run in _RUNS.finditer(text):
            if run[0].isspace():
                self.sign(" ", start + run.start())
            else:
                seen = [n for n, sign in enumerate(run[0]) if not _UNSEEN.match(sign)]
                self._signs.extend(run[0][n] for n in seen)
                self._at.extend(start + run.start() + n for n in seen)

    def code(self, start: int, end: int) -> None:
        """Write what stands between backticks: to a reader it is text like any other."""
        ticks = len(self._source[start:end]) - len(self._source[start:end].lstrip("`"))
        self.plain(start + ticks, end - ticks)

    def marked_up(self, start: int, end: int) -> None:
        position = start
        for mark in _MARKS.finditer(self._source, start, max(start, end)):
            self.plain(position, mark.start())
            self._mark(mark)
            position = mark.end()
        self.plain(position, end)

    def token(self, start: int, end: int, token: PlacedToken) -> None:
        if isinstance(token.token, AnswersToken):  # it marks a passage, and is no part of its sentences
            self.sign(" ", start)
            return
        before = len(self._signs)
        words = (
            _AS.search(self._source, start, end) if isinstance(token.token, LinkToken) and token.token.words else None
        )
        if words:
            self.plain(words.end(), words.end() + len(self._source[words.end() : end - 2].rstrip()))
        else:
            self._signs.append(TOKEN)
            self._at.append(start)
        self._tokens.append(((before, len(self._signs)), token))

    def done(self) -> Visible:
        return Visible(
            "".join(self._signs), tuple(self._at), tuple(self._tokens), tuple(self._links), tuple(self._notes)
        )

    def _mark(self, mark: re.Match[str]) -> None:
        if mark["footnote"]:
            self._notes.append((len(self._signs), mark["name"]))
        elif mark["opens"]:
            self._opened.append(len(self._signs))
        elif mark["closes"]:
            if self._opened:
                address = mark["closes"][2:-1]
                self._links.append(((self._opened.pop(), len(self._signs)), address))
        elif mark["entity"]:
            decoded = html.unescape(mark["entity"])
            if not _UNSEEN.match(decoded):
                self.sign(decoded.translate(_SPELLINGS) if len(decoded) == 1 else " ", mark.start())
        elif mark["escaped"]:
            self.sign(mark["escaped"], mark.start("escaped"))
        elif mark["address"]:
            self.sign(" ", mark.start())
