"""The finding about what partners gave, in two sentences, the bad news first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.charts.periods import both
from generator.domain.contribution import Contribution, Returns
from generator.domain.wording import capital, number
from generator.evaluate.meetings import mostly_missed
from generator.pages.text import counted

if TYPE_CHECKING:
    from generator.pages.book import Book


def partners_finding(partners: Mapping[str, Contribution], book: Book) -> tuple[str, str]:
    """Say how many sent all the data they owed and who fell shortest; then the others, and who missed most meetings.

    The second part may be empty.
    """
    owed = {
        name: each.returns for name, each in partners.items() if isinstance(each.returns, Returns) and each.returns.due
    }
    short = {name: returns for name, returns in owed.items() if returns.late or returns.not_received}
    worst = sorted(short, key=lambda name: (_never(short[name]), _late(short[name])), reverse=True)
    named = [_what(book.partner(name), short[name]) for name in worst]
    absent = _absent(partners, book)
    if not owed:
        whose = "the one partner" if len(partners) == 1 else f"{len(partners)} partners"
        unknown = f"Nothing is known of the data that {whose} owed."
        return unknown, " ".join(absent)
    return " ".join([_in_time(len(owed) - len(short), len(owed)), *named[:1]]), " ".join([*named[1:], *absent])


def _never(returns: Returns) -> float:
    return returns.not_received / returns.due


def _late(returns: Returns) -> float:
    return returns.late / returns.due


def _what(partner: str, returns: Returns) -> str:
    due = counted(returns.due, "data return")
    if returns.due == 1:
        return (
            f"{partner} {'sent its one data return late' if returns.received else 'did not send its one data return'}."
        )
    late = f"sent {returns.late} of {due} late"
    if returns.late == returns.due:
        return f"{partner} sent {'both' if returns.due == 2 else f'all {returns.due}'} data returns late."
    if not returns.not_received:
        return f"{partner} {late}."
    if not returns.received:
        return f"{partner} sent none of the {due} that it owed."
    return f"{partner} did not send {returns.not_received} of {due}{f' and sent {returns.late} late' if returns.late else ''}."


def _absent(partners: Mapping[str, Contribution], book: Book) -> list[str]:
    few = [book.partner(name) for name, each in partners.items() if mostly_missed(each)]
    return [f"{both(few)} came to fewer than half of the meetings."] if few else []


def _in_time(whole: int, owed: int) -> str:
    if owed == 1:
        return f"The one partner that owed data {'sent' if whole else 'did not send'} all of it in time."
    if whole == owed:
        return f"{'Both' if owed == 2 else f'All {number(owed)}'} partners that owed data sent all of it in time."
    who = capital(number(whole)) if whole else "None"
    return f"{who} of {number(owed)} partners that owed data sent all of it in time."
