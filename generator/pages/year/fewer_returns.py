"""Partners that sent less data than they owed, by name, in a line of the first page: the most that never came first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.charts.periods import both
from generator.domain.answer import given
from generator.domain.contribution import Returns
from generator.pages.addresses import HOME, chapter_page, link
from generator.pages.text import Html, tag

if TYPE_CHECKING:
    from generator.pages.book import Book


def fewer_returns(book: Book) -> Html:
    """Name each partner with the data that it never sent; nothing where all came."""
    contributions = book.records.year.contributions
    owed = {
        name: each.returns
        for name, each in given(contributions.partners).items()
        if isinstance(each.returns, Returns) and each.returns.not_received
    }
    if not owed:
        return Html()
    order = sorted(owed, key=lambda name: -owed[name].not_received)
    named = [f"{book.partner(name)} ({owed[name].not_received} of {owed[name].due} never came)" for name in order]
    where = tag("a", "What each partner gave", href=link(HOME, chapter_page(contributions.chapter), "partners"))
    return tag(
        "p",
        tag("b", "Sent less data than it owed: " if len(named) == 1 else "Sent less data than they owed: "),
        f"{both(named)}. ",
        where,
        ".",
    )
