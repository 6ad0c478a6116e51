"""What partners supplied, then and now: returns of data and meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.answer import given
from generator.domain.contribution import Attendance, Contribution, Returns
from generator.pages.table_block import words_table
from generator.pages.text import Html, tag
from generator.pages.year.told import told

if TYPE_CHECKING:
    from generator.domain.report import Before
    from generator.pages.book import Book


def partners_then_and_now(before: Before, book: Book) -> Html:
    """Show each partner's data in time and its meetings in both editions."""
    then, now = given(before.year.contributions.partners), given(book.records.year.contributions.partners)
    if not then and not now:
        return tag("p", "Neither report was told what partners supplied.")
    columns = ("Partner", "Data in time, then", "Data in time, now", "Meetings, then", "Meetings, now")
    rows = [
        (
            tag("span", book.partner(name)),
            _returns(then.get(name)),
            _returns(now.get(name)),
            _meetings(then.get(name)),
            _meetings(now.get(name)),
        )
        for name in book.records.partnership.partners
        if name in then or name in now
    ]
    return words_table("What each partner supplied, then and now", columns, rows, "rows--records")


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
