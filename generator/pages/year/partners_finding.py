"""The finding about what partners gave, in two sentences, the bad news first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.charts.periods import both
from generator.domain.contribution import Attendance, Contribution, Returns
from generator.domain.wording import number
from generator.pages.phrases import capital
from generator.pages.text import counted

if TYPE_CHECKING:
    from generator.pages.book import Book

_SEVERAL = 2
"""Partners that are named; more are counted."""


def partners_finding(partners: Mapping[str, Contribution], book: Book) -> str:
    """Say who did not send its data, who came to fewer than half of the meetings, then who did all that it owed."""
    owed = {
        name: each.returns for name, each in partners.items() if isinstance(each.returns, Returns) and each.returns.due
    }
    short = {name: each for name, each in owed.items() if each.late or each.not_received}
    said = [*_short(short, book), *_absent(partners, book)]
    if owed:
        whole = len(owed) - len(short)
        said.append(_in_time(whole, len(owed)))
    if not said:
        return f"Nothing is known of the meetings and the data of {counted(len(partners), 'partner')}."
    return " ".join(said)


def _short(short: Mapping[str, Returns], book: Book) -> list[str]:
    worst = sorted(
        short, key=lambda name: (-short[name].not_received / short[name].due, -short[name].late / short[name].due)
    )
    said = [_what(book.partner(name), short[name]) for name in worst[:_SEVERAL]]
    more = len(worst) - _SEVERAL
    if more > 0:
        said.append(f"{capital(number(more))} other {'partner' if more == 1 else 'partners'} fell short too.")
    return said


def _what(partner: str, returns: Returns) -> str:
    late = f"sent {returns.late} of {counted(returns.due, 'data return')} late"
    if not returns.not_received:
        return f"{partner} {late}."
    never = f"did not send {returns.not_received} of {counted(returns.due, 'data return')}"
    return f"{partner} {never}{f' and sent {returns.late} late' if returns.late else ''}."


def _absent(partners: Mapping[str, Contribution], book: Book) -> list[str]:
    few = [
        book.partner(name)
        for name, each in partners.items()
        if isinstance(each.attendance, Attendance) and each.attendance.attended * 2 < each.attendance.held
    ]
    return [f"{both(few)} came to fewer than half of the meetings."] if few else []


def _in_time(whole: int, owed: int) -> str:
    if owed == 1:
        return (
            "The one partner that owed data sent all of it in time."
            if whole
            else "No partner sent all its data in time."
        )
    if whole == owed:
        return f"All {number(owed)} partners that owed data sent all of it in time."
    return f"{capital(number(whole))} of {number(owed)} partners that owed data sent all of it in time."
