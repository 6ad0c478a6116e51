"""The page: Lines of enquiry."""

from __future__ import annotations

from generator.pages.addresses import ENQUIRIES
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import front_matter, tag

TITLE = "Lines of enquiry"


def put_enquiries(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    del book
    shelf.put(ENQUIRIES, front_matter(title=TITLE, description=TITLE, kind="year") + tag("h1", TITLE) + "\n")
