"""The page: What changed since the last edition."""

from __future__ import annotations

from generator.pages.addresses import SINCE
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import front_matter, tag

TITLE = "What changed since the last edition"


def put_since(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    del book
    shelf.put(SINCE, front_matter(title=TITLE, description=TITLE, kind="year") + tag("h1", TITLE) + "\n")
