"""Lines of the first page on what is not a figure: promises, what is late or open, what the guidance asks. Bad news first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.charts.periods import both
from generator.domain.answer import NotSupplied, given
from generator.domain.standing import OPEN_ITEMS
from generator.domain.wording import capital, number
from generator.pages.addresses import COVERAGE, ENQUIRIES, HOME, PROMISES, SINCE, chapter_page, link
from generator.pages.text import Html, block, tag
from generator.pages.year.asked_words import coverage_finding
from generator.pages.year.promise_counts import promises_finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.pages.book import Book


def home_lines(book: Book) -> Html:
    """List them, each with a link to the page that tells all."""
    return block(
        "ul",
        *(tag("li", said, " ", tag("a", name, href=address), ".") for said, name, address in _lines(book)),
        class_="brief-lines",
    )


def _lines(book: Book) -> Iterator[tuple[str, str, str]]:
    yield promises_finding(book), "What was promised", link(HOME, PROMISES)
    yield overdue(book), "Lines of enquiry", link(HOME, ENQUIRIES)
    if points := committee_points(book):
        chapter = chapter_page(book.records.year.scrutiny.chapter)
        yield points, "What the committee asked", link(HOME, chapter, "year.committee")
    yield covered(book), "What the guidance asks", link(HOME, COVERAGE)
    if before := book.records.before:
        said = f"This report can be held against the one for {before.period.prose}."
        yield said, "What changed since the last edition", link(HOME, SINCE)


def overdue(book: Book) -> str:
    """Count actions and recommendations that are late."""
    standings = book.disclosed.standings
    actions, recommendations = list(standings.actions.values()), list(standings.recommendations.values())
    late = [
        _late(sum(s.status == "late" for s in actions), len(actions), "action"),
        _late(sum(s.status == "late" for s in recommendations), len(recommendations), "recommendation"),
    ]
    said = [each for each in late if each]
    return f"{capital(both(said))}." if said else "No action and no recommendation is on record."


def committee_points(book: Book) -> str:
    """Count the points of a committee that are still open; nothing where it raised none."""
    items = book.records.year.scrutiny.committee
    if isinstance(items, NotSupplied):
        return "What the committee asked is not supplied."
    raised = [book.disclosed.standings.committee[name].status for name in given(items)]
    return (
        f"{capital(_so_many(sum(s in OPEN_ITEMS for s in raised), len(raised), 'point of the committee', 'points of the committee'))} still open."
        if raised
        else ""
    )


def covered(book: Book) -> str:
    """Count what the guidance asks by whether it is answered."""
    return coverage_finding(each.status for each in book.disclosed.coverage.values())


def _late(late: int, total: int, what: str) -> str:
    """Say how many are late; nothing where there are none at all."""
    return f"{_so_many(late, total, what, f'{what}s')} late" if total else ""


def _so_many(some: int, total: int, one: str, several: str) -> str:
    """Say how many of all, with the verb: `none of the 4 actions is`, `both actions are`, `the one action is not`."""
    if total == 1:
        return f"the one {one} is{'' if some else ' not'}"
    if not some:
        return f"none of the {total} {several} is"
    if some == total:
        return f"{'both' if total == 2 else f'all {total}'} {several} are"
    return f"{number(some)} of {total} {several} {'is' if some == 1 else 'are'}"
