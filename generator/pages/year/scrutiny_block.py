"""The block of scrutiny: the scrutineer's own words, then what a committee asked until it is settled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.domain.answer import NotSupplied
from generator.domain.period_words import day_in_words
from generator.domain.scrutiny import Statement
from generator.domain.standing import COMMITTEE_STATUSES, OPEN_ITEMS, CommitteeStatus
from generator.evaluate.questions import QUESTIONS
from generator.pages.text import Html, block, tag
from generator.pages.year.block_figures import block_figures
from generator.pages.year.committee_item import asked_in, committee_item, item_heading
from generator.pages.year.mark import mark
from generator.pages.year.record_words import Said, found, of_all_standings
from generator.pages.year.told import told, untold
from generator.pages.year.untold_together import untold_of, untold_together

if TYPE_CHECKING:
    from generator.pages.book import Book

SCRUTINEER = "## Independent scrutiny {#year.scrutiny}"
COMMITTEE = "## What a committee asked {#year.committee}"

SAID: Mapping[CommitteeStatus, Said] = {
    "not-answered": ("has no answer", "have no answer"),
    "promise-open": ("has a promise that is still open", "have promises that are still open"),
    "answered": ("is answered", "are answered"),
    "settled": ("is settled", "are settled"),
    "noted": ("asks for no answer", "ask for no answer"),
}


def scrutiny_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    scrutiny = book.records.year.scrutiny
    statement = scrutiny.statement
    if isinstance(statement, NotSupplied) and isinstance(scrutiny.committee, NotSupplied):
        gaps = (
            *untold_of(QUESTIONS["Scrutiny", "statement"], statement),
            *untold_of(QUESTIONS["Scrutiny", "committee"], scrutiny.committee, "year.committee"),
        )
        return f"{SCRUTINEER}\n\n{untold_together(gaps)}"
    said = (
        untold(statement, "The scrutineer’s own words") if isinstance(statement, NotSupplied) else _statement(statement)
    )
    return "\n\n".join((SCRUTINEER, said, COMMITTEE, *_committee(page, book)))


def _statement(statement: Statement) -> Html:
    """Quote the scrutineer: whoever signs a statement answers for its words, so nothing of it is left out or changed."""
    signed = f"{statement.who}, {day_in_words(statement.signed)}"
    quoted = block(
        "blockquote", *(tag("p", each) for each in statement.says), tag("footer", signed), class_="own-words"
    )
    view = tag("p", tag("b", "On this report: "), told(statement.on_this_report))
    made_up = mark(statement)
    lead = tag("p", "These are the scrutineer’s own words, quoted whole.", class_="note")
    return block("div", lead, made_up, quoted, view)


def _committee(page: str, book: Book) -> Iterator[str]:
    items = book.records.year.scrutiny.committee
    if not isinstance(items, Mapping):
        yield untold(items, "What a committee asked")
        return
    standings = book.disclosed.standings.committee
    if items:
        things = ("point that a committee raised", "points that a committee raised")
        yield found(of_all_standings([standings[name] for name in items], things, SAID), *_oldest(book))
    yield from block_figures("scrutiny", page, book)
    order = sorted(items, key=lambda name: (COMMITTEE_STATUSES.index(standings[name].status), asked_in(items[name])))
    for name in order:
        yield item_heading(name, items[name])
        yield committee_item(name, page, book)


def _oldest(book: Book) -> Iterator[str]:
    items = book.records.year.scrutiny.committee
    standings = book.disclosed.standings.committee
    if not isinstance(items, Mapping):
        return
    waiting = [asked_in(item)[0] for name, item in items.items() if standings[name].status in OPEN_ITEMS]
    if waiting and min(waiting) < book.records.edition.published.year:
        yield f"the oldest that is still open was raised in {min(waiting)}"
