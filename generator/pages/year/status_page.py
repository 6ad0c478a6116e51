"""What is complete, missing and late: a page of drafts, for those who write them."""

from __future__ import annotations

from generator.pages.addresses import STATUS
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import front_matter, tag

TITLE = "Where this draft stands"


def put_status(book: Book, shelf: Shelf) -> None:
    """Add the page, to a draft alone."""
    if book.records.edition.status == "draft":
        shelf.put(STATUS, front_matter(title=TITLE, kind="status") + tag("h1", TITLE) + "\n")
