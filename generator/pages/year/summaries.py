"""Pages of the summaries that people wrote."""

from __future__ import annotations

from collections.abc import Mapping

from generator.domain.edition import SummaryKind
from generator.pages.addresses import SUMMARIES
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import front_matter, tag

TITLES: Mapping[SummaryKind, str] = {
    "public": "Summary on one page",
    "children": "Summary for children",
    "easy-read": "Easy-read summary",
}


def put_summaries(book: Book, shelf: Shelf) -> None:
    """Add the page of each summary."""
    for kind, chapter in book.records.summaries.items():
        shelf.put(SUMMARIES[kind], front_matter(title=TITLES[kind]) + tag("h1", chapter.title) + "\n\n" + chapter.text)
