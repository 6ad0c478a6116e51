"""What partners supplied, then and now: returns of data and meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.answer import NotSupplied, given
from generator.domain.contribution import Attendance, Contribution, Returns
from generator.domain.wording import sentence
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, tag
from generator.pages.year.told import told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.domain.report import Before
    from generator.pages.book import Book


def partners_then_and_now(before: Before, book: Book) -> Html:
    """Show each partner's data in time and its meetings in both editions."""
    then, now = given(before.year.contributions.partners), given(book.records.year.contributions.partners)
    if not then and not now:
        return tag("p", "Neither report was told what partners supplied.")
    editions = [(when, found) for when, found in (("then", then), ("now", now)) if found]
    columns = ["Partner", *(f"{what}, {when}" for what in ("Data in time", "Meetings") for when, _ in editions)]
    rows = [
        (
            tag("span", book.partner(name)),
            *(_returns(found.get(name)) for _, found in editions),
            *(_meetings(found.get(name)) for _, found in editions),
        )
        for name in book.records.partnership.partners
        if name in then or name in now
    ]
    table = words_table("What each partner supplied, then and now", columns, rows, "rows--records")
    return block("div", _silent(before, then, book), table)


def _silent(before: Before, then: Mapping[str, Contribution], book: Book) -> Html:
    """Say once of the report that was told nothing that it was not, instead of in every row."""
    if len({bool(then), bool(given(book.records.year.contributions.partners))}) == 1:
        return Html()
    which = "This report" if then else f"The report for {before.period.prose}"
    answer = (book.records if then else before).year.contributions.partners
    why = tag("span", sentence(answer.not_supplied), class_="reason") if isinstance(answer, NotSupplied) else ""
    return tag("p", f"{which} was not told what partners supplied. ", why)


def _returns(contribution: Contribution | None) -> Html:
    if contribution is None:
        return tag("span", "Not told")
    returns = contribution.returns
    if not isinstance(returns, Returns):
        return told(returns)
    return tag("span", f"{returns.received - returns.late} of {returns.due}")


def _meetings(contribution: Contribution | None) -> Html:
    if contribution is None:
        return tag("span", "Not told")
    attendance = contribution.attendance
    if not isinstance(attendance, Attendance):
        return told(attendance)
    return tag("span", f"{attendance.attended} of {attendance.held}")
