"""The figures of a block of the year's records, each with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.charts.year.wanted import figures_of
from generator.pages.figure_block import figure_block

if TYPE_CHECKING:
    from generator.domain.narrative import BlockName
    from generator.pages.book import Book
    from generator.pages.text import Html


def block_figures(block: BlockName, page: str, book: Book, priority: str | None = None) -> tuple[Html, ...]:
    """Show the figures of a block in their order. One that is not drawn, as nobody counted, is left out."""
    wanted = figures_of(block, book.records, priority)
    return tuple(
        figure_block(book.charts.figures[key], book.numbering.figures[key], page, book)
        for key in wanted
        if key in book.charts.figures and key in book.numbering.figures
    )
