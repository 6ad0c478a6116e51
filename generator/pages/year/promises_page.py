"""The page: What was promised."""

from __future__ import annotations

from generator.pages.addresses import PROMISES
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import front_matter, tag

TITLE = "What was promised"


def put_promises(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    del book
    shelf.put(PROMISES, front_matter(title=TITLE, description=TITLE, kind="year") + tag("h1", TITLE) + "\n")


def promises_block(priority: str | None, page: str, book: Book) -> str:
    """Write what became of the promises of one priority, or of all, as Markdown for `page`."""
    del priority, page, book
    return ""
