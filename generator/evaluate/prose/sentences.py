"""A chapter in sentences, as a reader sees them, each with its tokens, its footnotes and the place of every sign."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from generator.domain.narrative import Chapter, Prose
from generator.evaluate.prose.blocks import Block, blocks
from generator.evaluate.prose.visible import TOKEN, Visible, all_visible, code_of, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.domain.narrative import PlacedToken
    from generator.evaluate.prose.blocks import Span
    from generator.problems import Place

SentenceKind = Literal["title", "heading", "prose", "row", "footnote"]

_END = re.compile(rf"[.!?…]+[\"'”’)\]]*(?=\s+[\"'“‘(|]*[A-Z0-9{TOKEN}|]|\s*\Z)")
_ABBREVIATED = re.compile(
    r"(?:\b(?:e\.g|i\.e|cf|vs|etc|approx|no|nos|para|paras|pp?|reg|regs|art|arts|sch|ss?|fig|figs|vol|vols|ch|st|mr|mrs|"
    r"ms|dr|prof|rev|hon|inc|ltd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b[A-Z])\Z",
    re.IGNORECASE,
)

_TELLS = re.compile(
    r"\b(?:was|were|did|has|have|had|fell|rose|stood|came|went)\b|(?<!\A)(?<!are )(?<!is )(?<!be )(?<!being )\b(?:improved|"
    r"worsened|deteriorated|dropped|declined|decreased|increased|reduced|reached|doubled|halved|changed|met|missed)\b"
)
"""What an aim seldom holds. “Improved …” at its start is what is sought; “… improved” is told."""
_NAMED_BESIDE = "source"
"""The note of a sentence whose source a field of its record names."""


@dataclass(frozen=True)
class Sentence:
    """One sentence, heading or row of a table.

    `block` numbers the paragraph, item or row that it stands in, `section` the heading above it; a title stands in
    section 0. `notes` are the names of the footnotes that give its source: for a row of a table also those of the
    table's header.
    """

    kind: SentenceKind
    text: str
    at: tuple[int, ...]
    tokens: tuple[tuple[Span, PlacedToken], ...]
    links: tuple[tuple[Span, str], ...]
    notes: tuple[str, ...]
    block: int
    section: int
    chapter: Chapter | Prose

    def place(self, position: int) -> Place:
        """Give the place in the file of a sign of `text`."""
        title = self.chapter.title_place if isinstance(self.chapter, Chapter) else None
        if self.kind == "title" and title is not None:
            return replace(title, column=title.column + position)
        return self.chapter.place(self.at[position])

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return self.text.rstrip("\"'”’)]* |").endswith("?")


@lru_cache(maxsize=512)  # figures and claims are looked for in the same texts, one after the other
def sentences(chapter: Chapter | Prose) -> tuple[Sentence, ...]:
    """Give the sentences of a chapter in order, its title first; or those of a record's prose that tell of what was."""
    if isinstance(chapter, Prose):
        return tuple(_in_a_record(chapter))
    code = code_of(chapter)
    found = [_title(chapter)] if chapter.title_place is not None else []
    headers: dict[int, tuple[str, ...]] = {}
    for number, block in enumerate(blocks(chapter), start=1):
        seen = visible(chapter, block, code)
        if block.table is not None:
            own = tuple(name for _, name in seen.notes)
            above = headers.setdefault(block.table, own)
            row_notes = tuple(dict.fromkeys((*own, *above)))
            found.extend(replace(s, notes=row_notes) for s in _split(chapter, block, number, seen))
        else:
            found.extend(_split(chapter, block, number, seen))
    return tuple(found)


def _title(chapter: Chapter) -> Sentence:
    return Sentence("title", chapter.title, (), (), (), (), 0, 0, chapter)


def _in_a_record(prose: Prose) -> Iterator[Sentence]:
    block = Block("heading" if prose.kind == "title" else "prose", ((0, len(prose.text)),), 0)
    notes = (_NAMED_BESIDE,) if prose.kind in {"sourced", "set"} else ()
    for sentence in _split(prose, block, 1, all_visible(prose.text)):
        if prose.kind not in {"aim", "set"} or _TELLS.search(sentence.text):
            yield replace(sentence, notes=notes)


def _split(chapter: Chapter | Prose, block: Block, number: int, seen: Visible) -> Iterator[Sentence]:
    for start, end in _spans(seen.text):
        if seen.text[start:end].strip():
            # A mark stands straight behind the full stop, or behind the space after it: it belongs to what it follows.
            notes = tuple(name for at, name in seen.notes if start < at <= end or at == start == 0)
            yield Sentence(
                kind=block.kind,
                text=seen.text[start:end],
                at=seen.at[start:end],
                tokens=tuple(((s - start, e - start), t) for (s, e), t in seen.tokens if start <= s < end),
                links=tuple(((s - start, e - start), a) for (s, e), a in seen.links if start <= s < end),
                notes=notes,
                block=number,
                section=block.section,
                chapter=chapter,
            )


def _spans(text: str) -> Iterator[Span]:
    """Give where each sentence starts and ends, the space behind it included."""
    start = 0
    for found in _END.finditer(text):
        if found[0].startswith(".") and _ABBREVIATED.search(text, start, found.start()):
            continue
        end = found.end()
        while end < len(text) and text[end].isspace():
            end += 1
        yield start, end
        start = end
    if start < len(text):
        yield start, len(text)
