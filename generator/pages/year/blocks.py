"""Every block of a year's records by its name."""

from __future__ import annotations

from generator.pages.book import Book
from generator.pages.year.plan import Block


def year_block(block: Block, page: str, book: Book) -> str:
    """Write a block as Markdown for `page`: headings, each with blocks of HTML."""
    del block, page, book
    return ""
