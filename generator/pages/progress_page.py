"""The page of little or no progress, which writes itself from the judgements."""

from __future__ import annotations

from generator.pages.addresses import PROGRESS
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import front_matter, tag

TITLE = "Areas of little or no progress"


def put_progress(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    del book
    shelf.put(PROGRESS, front_matter(title=TITLE, description=TITLE, kind="progress") + tag("h1", TITLE) + "\n")
