"""Pages of the summaries that people wrote: whom each is for, its words, and the way to the other ones."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.domain.edition import SUMMARY_KINDS, SummaryKind
from generator.pages.addresses import HOME, SUMMARIES, link
from generator.pages.text import Html, front_matter, join, sentence, tag
from generator.pages.token_words import TokenWords

if TYPE_CHECKING:
    from generator.pages.book import Book
    from generator.pages.compiled import Shelf

TITLES: Mapping[SummaryKind, str] = {
    "public": "Summary on one page",
    "children": "Summary for children",
    "easy-read": "Easy-read summary",
}

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
    """Lead from `page` to the summaries that were written, and say why each other one was not."""
    records = book.records
    items: list[Html] = []
    for kind in SUMMARY_KINDS:
        if kind not in records.summaries:
            why = records.edition.no_summary.get(kind)
            reason = sentence(why) if why else "Nobody said why."
            items.append(tag("li", f"{TITLES[kind]}: not written. ", tag("span", reason, class_="reason")))
        elif SUMMARIES[kind] != page:
            items.append(tag("li", tag("a", TITLES[kind], href=link(page, SUMMARIES[kind]))))
    return tag("ul", join(items))


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
    return "\n\n".join([head + tag("h1", chapter.title), said, text, other, summary_links(page, book), whole]) + "\n"
