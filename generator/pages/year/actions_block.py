"""The actions of a priority, the gravest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.pages.book import Book


def actions_block(priority: str, page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    del priority, page, book
    return ""
