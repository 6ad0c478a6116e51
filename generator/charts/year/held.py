"""Whether there is anything to draw. Only records are asked, never counts, which may turn out to be hidden."""

from __future__ import annotations

from decimal import Decimal

from generator.domain.answer import NotSupplied, given
from generator.domain.contribution import Attendance, Returns
from generator.domain.year import Year

FEWEST = 2
"""One row alone is a sentence, not a figure."""


def has_executive(year: Year) -> bool:
    """Say whether it is known who leads."""
    return not isinstance(year.arrangements.executive, NotSupplied)


def has_attendance(year: Year) -> bool:
    """Say whether two partners told us of meetings that they were asked to."""
    answers = [c.attendance for c in given(year.contributions.partners).values()]
    return sum(isinstance(a, Attendance) and a.held > 0 for a in answers) >= FEWEST


def has_money(year: Year) -> bool:
    """Say whether two partners told us of money, and one gave some."""
    answers = [c.money for c in given(year.contributions.partners).values()]
    told = [a for a in answers if not isinstance(a, NotSupplied)]
    return len(told) >= FEWEST and any(isinstance(a, Decimal) and a > 0 for a in told)


def has_returns(year: Year) -> bool:
    """Say whether a partner told us of data that it owed: its own returns are of three kinds."""
    answers = [c.returns for c in given(year.contributions.partners).values()]
    return any(isinstance(a, Returns) and a.due > 0 for a in answers)


def has_recommendations(year: Year) -> bool:
    """Say whether there are two recommendations."""
    return sum(len(given(review.recommendations)) for review in given(year.reviews.reviews).values()) >= FEWEST


def has_grades(year: Year) -> bool:
    """Say whether audits gave grades on a scale."""
    return not isinstance(year.audits.scale, NotSupplied) and bool(given(year.audits.audits))


def has_tools(year: Year) -> bool:
    """Say whether there is a shared tool."""
    return bool(given(year.tools.tools))


def has_events(year: Year) -> bool:
    """Say whether there was an event."""
    return bool(given(year.learning.events))


def has_hearings(year: Year) -> bool:
    """Say whether anybody was asked."""
    return bool(given(year.voice.voice))


def has_challenges(year: Year) -> bool:
    """Say whether a partner challenged another."""
    return bool(given(year.challenges.challenges))


def has_committee(year: Year) -> bool:
    """Say whether a committee raised two points."""
    return len(given(year.scrutiny.committee)) >= FEWEST


def has_agreements(year: Year) -> bool:
    """Say whether an agreement names two partners."""
    held = given(year.sharing.agreements).values()
    return any(len({*a.partners, *a.not_signed}) >= FEWEST for a in held)
