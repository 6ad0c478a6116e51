"""Numbers that people cite: chapters, figures and tables, in the order of the pages.

Chapter 3 has Figure 3.1 at `#fig-3.1` and Table 3.1 at `#tab-3.1`; the page of the seventh measure has Figure M7.1.
A full stop cannot stand in an anchor made from a heading, so the two can never be the same.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from generator.charts.figure import FigureKey
from generator.charts.year.wanted import figures_of
from generator.domain.narrative import BlockToken, Chapter, FigureToken, TableToken
from generator.domain.report import Records
from generator.pages.year.plan import Block, appended

YEAR_IN_BRIEF = 1
"""The number of the first page; the narrative chapters follow."""


@dataclass(frozen=True)
class Number:
    """One number: `Figure 3.1` with the anchor `fig-3.1`."""

    kind: str
    number: str

    @property
    def words(self) -> str:
        """The number as it is cited."""
        return f"{self.kind} {self.number}"

    @property
    def anchor(self) -> str:
        """The place on the page."""
        return f"{self.kind[:3].lower()}-{self.number}"


@dataclass(frozen=True)
class Numbering:
    """All numbers of an edition. `tokens` maps a chapter, then the offset of a figure or table in it, to its number.

    `figures` are those of the year's records that are drawn, each of which stands once.
    """

    chapters: Mapping[str, int]
    measures: Mapping[str, int]
    tokens: Mapping[str, Mapping[int, Number]]
    figures: Mapping[FigureKey, Number]

    def on_measure_page(self, measure: str, place: int) -> Number:
        """Give the number of the figure at a place, from 1, of a measure's page."""
        return Number("Figure", f"M{self.measures[measure]}.{place}")


def number_all(records: Records, drawn: Container[FigureKey]) -> Numbering:
    """Give everything its number, in the order in which a reader meets it; `drawn` holds every figure there is."""
    chapters = {chapter.id: number for number, chapter in enumerate(records.chapters, YEAR_IN_BRIEF + 1)}
    counts = {chapter.id: _Count(chapters[chapter.id], drawn) for chapter in records.chapters}
    tokens = {chapter.id: _tokens(chapter, counts[chapter.id], records) for chapter in records.chapters}
    figures: dict[FigureKey, Number] = {}
    for chapter in records.chapters:
        figures |= tokens[chapter.id][1]
        for block in appended(chapter, records):
            figures |= _block(block, counts[chapter.id], records)
    return Numbering(
        chapters=chapters,
        measures={measure: number for number, measure in enumerate(records.measures, 1)},
        tokens={chapter: of_tokens for chapter, (of_tokens, _) in tokens.items()},
        figures=figures,
    )


@dataclass
class _Count:
    """Gives the numbers of one chapter, one after another."""

    chapter: int
    drawn: Container[FigureKey]
    given: dict[str, int] = field(default_factory=lambda: {"Figure": 0, "Table": 0})

    def next(self, kind: str) -> Number:
        self.given[kind] += 1
        return Number(kind, f"{self.chapter}.{self.given[kind]}")


def _tokens(
    chapter: Chapter, count: _Count, records: Records
) -> tuple[Mapping[int, Number], Mapping[FigureKey, Number]]:
    """Give their numbers to what the chapter's tokens ask for, and to the figures of blocks that stand where a token says."""
    numbers: dict[int, Number] = {}
    figures: dict[FigureKey, Number] = {}
    for placed in chapter.tokens:
        token = placed.token
        if isinstance(token, FigureToken | TableToken):
            numbers[placed.start] = count.next("Figure" if isinstance(token, FigureToken) else "Table")
        elif isinstance(token, BlockToken):
            figures |= _block(Block(token.name, token.priority), count, records)
    return numbers, figures


def _block(block: Block, count: _Count, records: Records) -> Mapping[FigureKey, Number]:
    # A number without its figure would look like a figure that was taken away.
    wanted = figures_of(block.name, records, block.priority)
    return {key: count.next("Figure") for key in wanted if key in count.drawn}
