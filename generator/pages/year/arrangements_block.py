"""How the partnership works: who leads, who chairs, which groups do the work, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.pages.book import Book


def arrangements_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    del page, book
    return ""
