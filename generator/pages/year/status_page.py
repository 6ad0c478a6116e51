"""What is complete, missing and late: a page of drafts, for those who write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.charts.verdicts import Label
from generator.domain.period_words import day_in_words
from generator.domain.wording import capital, number, sentence
from generator.evaluate.state import StateWord, state_of
from generator.pages.addresses import STATUS, chapter_page, link
from generator.pages.label import label
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, front_matter, tag
from generator.pages.year.state_words import StateRow, state_in_words

if TYPE_CHECKING:
    from generator.pages.book import Book
    from generator.pages.compiled import Shelf

TITLE = "Where this draft stands"

_LABELS: Mapping[StateWord, Label] = {
    "late": Label("■", "Late", "bad"),
    "missing": Label("?", "Missing", "unknown"),
    "complete": Label("✓", "Complete", "good"),
}


def put_status(book: Book, shelf: Shelf) -> None:
    """Add the page, to a draft alone."""
    if book.records.edition.status == "draft":
        shelf.put(STATUS, front_matter(title=TITLE, kind="status") + _page(book) + "\n")


def _page(book: Book) -> str:
    standing = state_of(book.records, book.disclosed.standings, book.disclosed.coverage)
    state = state_in_words(standing, book.records)
    whole = sum(row.status == "complete" for row in state.chapters)
    day = day_in_words(book.records.edition.published)
    opening = block(
        "div",
        tag("h1", TITLE),
        tag("p", _how_many(whole, len(state.chapters)), class_="lead"),
        tag("p", f"What is late is late on {day}, the day that this edition gives as its publication. Only a draft has this page."),
    )  # fmt: skip
    columns = ("Part", "Where it stands", "Answers", "Missing", "Late")
    chapters = [_row(row, chapter_page(row.id) if row.id else None) for row in state.chapters]
    partners = [_row(row, None) for row in state.partners]
    parts = (
        opening,
        "## By chapter {#chapters}",
        words_table("Each chapter: what is there, missing and late", columns, chapters, "rows--records"),
        "## By partner {#partners}",
        words_table(
            "Each partner: what it gave, owes and has late", ("Partner", *columns[1:]), partners, "rows--records"
        ),
    )
    return "\n\n".join(parts)


def _how_many(whole: int, parts: int) -> str:
    have = "has all that it needs" if whole <= 1 else "have all that they need"
    return f"{capital(number(whole)) if whole else 'None'} of {number(parts)} parts of this report {have}."


def _row(row: StateRow, page: str | None) -> tuple[Html, ...]:
    name = tag("a", row.name, href=link(STATUS, page)) if page else tag("span", row.name)
    answers = f"{row.answered} of {row.asked}" if row.asked else "None asked"
    return name, label(_LABELS[row.status]), tag("span", answers), _listed(row.missing), _listed(row.late)


def _listed(items: tuple[str, ...]) -> Html:
    return block("ul", *(tag("li", sentence(each)) for each in items)) if items else tag("span", "Nothing")
