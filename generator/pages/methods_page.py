"""The methods page: each rule in plain English, with its source and its power."""

from __future__ import annotations

from generator.pages.addresses import METHODS
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import front_matter, tag

TITLE = "How we judge"


def put_methods(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    del book
    shelf.put(METHODS, front_matter(title=TITLE, description=TITLE, kind="methods") + tag("h1", TITLE) + "\n")
