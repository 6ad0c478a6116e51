"""The page: What the guidance asks."""

from __future__ import annotations

from generator.pages.addresses import COVERAGE
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import front_matter, tag

TITLE = "What the guidance asks"


def put_coverage(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    del book
    shelf.put(COVERAGE, front_matter(title=TITLE, description=TITLE, kind="year") + tag("h1", TITLE) + "\n")
