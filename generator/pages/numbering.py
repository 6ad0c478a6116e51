"""Numbers that people cite: chapters, figures and tables, in the order of the pages.

Chapter 3 has Figure 3.1 at `#fig-3.1` and Table 3.1 at `#tab-3.1`; the page of the seventh measure has Figure M7.1.
A full stop cannot stand in an anchor made from a heading, so the two can never be the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.domain.narrative import FigureToken, PlacedToken, TableToken
from generator.domain.report import Records

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
    """All numbers of an edition. `tokens` maps a chapter, then the offset of a figure or table in it, to its number."""

    chapters: Mapping[str, int]
    measures: Mapping[str, int]
    tokens: Mapping[str, Mapping[int, Number]]

    def on_measure_page(self, measure: str, place: int) -> Number:
        """Give the number of the figure at a place, from 1, of a measure's page."""
        return Number("Figure", f"M{self.measures[measure]}.{place}")


def number_all(records: Records) -> Numbering:
    """Give everything its number, in the order in which a reader meets it."""
    chapters = {chapter.id: number for number, chapter in enumerate(records.chapters, YEAR_IN_BRIEF + 1)}
    return Numbering(
        chapters=chapters,
        measures={measure: number for number, measure in enumerate(records.measures, 1)},
        tokens={chapter.id: _tokens(chapters[chapter.id], chapter.tokens) for chapter in records.chapters},
    )


def _tokens(chapter: int, tokens: tuple[PlacedToken, ...]) -> Mapping[int, Number]:
    numbers: dict[int, Number] = {}
    count = {"Figure": 0, "Table": 0}
    for placed in tokens:
        if isinstance(placed.token, FigureToken | TableToken):
            kind = "Figure" if isinstance(placed.token, FigureToken) else "Table"
            count[kind] += 1
            numbers[placed.start] = Number(kind, f"{chapter}.{count[kind]}")
    return numbers
