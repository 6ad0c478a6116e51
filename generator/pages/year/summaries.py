"""Pages of the summaries that people wrote: whom each is for, its words, and the way to the other ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.domain.edition import SUMMARY_KINDS, SummaryKind
from generator.domain.wording import sentence
from generator.evaluate.asked import Asked
from generator.pages.addresses import HOME, SUMMARIES, link
from generator.pages.text import Html, front_matter, join, tag
from generator.pages.token_words import TokenWords

if TYPE_CHECKING:
    from generator.domain.report import Records
    from generator.pages.book import Book
    from generator.pages.compiled import Shelf

TITLES: Mapping[SummaryKind, str] = {
    "public": "Summary on one page",
    "children": "Summary for children",
    "easy-read": "Easy-read summary",
}

SECTION = "Summaries"
"""What summaries are called as a part of the report."""

_FOR: Mapping[SummaryKind, str] = {
    "public": "This page is for everybody. It tells the year in short, and leads to the chapters that tell it whole.",
    "children": "This page is for children and young people.",
    "easy-read": "This page has short sentences and large letters.",
}
"""Whom each summary is for, or how it is written."""

_NEW_LINE = re.compile(r"(?<=[.!?])\n(?=\w)")
"""Where the author of an easy-read summary begins a sentence on a new line: readers see one sentence a line too."""


def put_summaries(book: Book, shelf: Shelf) -> None:
    """Add the page of each summary."""
    for kind in book.records.summaries:
        shelf.put(SUMMARIES[kind], _page(kind, book))


def summary_links(page: str, book: Book) -> Html:
    """Lead from `page` to the other summaries that were written; nothing where there is none."""
    items = _links(page, book)
    return tag("ul", join(items)) if items else Html()


def summaries_asked(records: Records) -> Iterator[Asked]:
    """Go through the summaries that a report owes: those that nobody wrote count as not supplied."""
    for kind in SUMMARY_KINDS:
        why = None if kind in records.summaries else records.edition.no_summary.get(kind, "Nobody said why.")
        yield Asked(SECTION, SECTION, TITLES[kind], why)


def _links(page: str, book: Book) -> list[Html]:
    there = (kind for kind in SUMMARY_KINDS if kind in book.records.summaries and SUMMARIES[kind] != page)
    return [tag("li", tag("a", TITLES[kind], href=link(page, SUMMARIES[kind]))) for kind in there]


def _others(page: str, book: Book) -> Html:
    """Lead to the other summaries, then name those that nobody wrote, with the reason."""
    missing = [
        tag("li", f"{asked.question}: not written. ", tag("span", sentence(asked.reason), class_="reason"))
        for asked in summaries_asked(book.records)
        if asked.reason is not None
    ]
    items = [*_links(page, book), *missing]
    return tag("ul", join(items)) if items else Html()


def _page(kind: SummaryKind, book: Book) -> str:
    chapter, page = book.records.summaries[kind], SUMMARIES[kind]
    description = f"{TITLES[kind]}: {book.records.edition.title}"
    head = front_matter(title=TITLES[kind], description=description, kind="summary", summary=kind)
    whole = tag("p", tag("a", "The whole report", href=link(page, HOME)), ".")
    # The styles of a summary hang on the line that says whom it is for: everything below it is the summary.
    said = tag("p", _FOR[kind], class_=f"note summary-for summary-for--{kind}")
    text = TokenWords(chapter, book, page).text().strip()
    if kind == "easy-read":
        text = _NEW_LINE.sub("  \n", text)
    other = "## Other ways to read this report {#other}"
    return "\n\n".join([head + tag("h1", chapter.title), said, text, other, _others(page, book), whole]) + "\n"
