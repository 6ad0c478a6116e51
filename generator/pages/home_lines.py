"""Lines of the first page on what is not a figure: promises, what is late, what the guidance asks. Bad news first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.charts.periods import both
from generator.domain.wording import number
from generator.pages.addresses import COVERAGE, ENQUIRIES, HOME, PROMISES, SINCE, link
from generator.pages.text import Html, block, counted, tag
from generator.pages.year.promise_counts import promises_finding

if TYPE_CHECKING:
    from generator.pages.book import Book


def home_lines(book: Book) -> Html:
    """List them, each with a link to the page that tells all."""
    lines = (
        (promises_finding(book), "What was promised", PROMISES),
        (overdue(book), "Lines of enquiry", ENQUIRIES),
        (covered(book), "What the guidance asks", COVERAGE),
        *(((_since(book), "What changed since the last edition", SINCE),) if book.records.before else ()),
    )
    return block(
        "ul",
        *(tag("li", said, " ", tag("a", name, href=link(HOME, page)), ".") for said, name, page in lines),
        class_="brief-lines",
    )


def overdue(book: Book) -> str:
    """Count actions and recommendations that are late."""
    standings = book.disclosed.standings
    actions, recommendations = list(standings.actions.values()), list(standings.recommendations.values())
    if not actions and not recommendations:
        return "No action and no recommendation is on record."
    late = [
        _late(sum(s.status == "late" for s in actions), len(actions), "action"),
        _late(sum(s.status == "late" for s in recommendations), len(recommendations), "recommendation"),
    ]
    return f"Late: {both(late)}."


def covered(book: Book) -> str:
    """Count what the guidance asks by whether it is answered."""
    counts: Counter[str] = Counter(each.status for each in book.disclosed.coverage.values())
    total = len(book.disclosed.coverage)
    if not total:
        return "Nobody has written down what the guidance asks."
    told = (
        ("not-answered", "not answered"),
        ("partly", "answered in part"),
        ("answered", "answered"),
    )
    ways = [f"{counts[status] or 'none'} {'is' if counts[status] < 2 else 'are'} {words}" for status, words in told]
    return f"Of the {counted(total, 'thing')} that the guidance asks, {both(ways)}."


def _late(late: int, total: int, what: str) -> str:
    return f"{number(late) if late else 'none'} of {counted(total, what)}"


def _since(book: Book) -> str:
    before = book.records.before
    return f"This report can be held against the one for {before.period.prose}." if before else ""
