"""What each partner gave: money, time at meetings, data, and its own account."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.pages.book import Book


def partners_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    del page, book
    return ""
