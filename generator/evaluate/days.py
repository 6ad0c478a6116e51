"""Days that have gone by, as rules count them and as sentences say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.period_words import day_in_words
from generator.domain.wording import number

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from generator.domain.evidence import DatedEvidence


def come(day: date | None, as_at: date) -> bool:
    """Say whether a day is known and has come by `as_at`, that day included."""
    return day is not None and day <= as_at


def known_by(evidence: Iterable[DatedEvidence], as_at: date) -> tuple[DatedEvidence, ...]:
    """Give the evidence that there was by `as_at`. What is dated later cannot bear a status of that day."""
    return tuple(item for item in evidence if come(item.when, as_at))


def gone(since: date, as_at: date) -> int | None:
    """Count the days from one day to a later one; None where none has gone by."""
    days = (as_at - since).days
    return days if days > 0 else None


def many(days: int) -> str:
    """Write how many days: `one day`, `93 days`."""
    return "one day" if days == 1 else f"{number(days)} days"


def lasted(since: date, until: date) -> str:
    """Write how long it is from one day to a later one: in days below a year, then in whole years of the calendar."""
    years = whole_years(since, until)
    if not years:
        return many((until - since).days)
    exactly = (since.month, since.day) == (until.month, until.day)
    return _years(years) if exactly else f"more than {_years(years)}"


def whole_years(since: date, until: date) -> int:
    """Count the whole years of the calendar from one day to a later one."""
    return until.year - since.year - ((until.month, until.day) < (since.month, since.day))


def ago(since: date, as_at: date) -> str:
    """Write a day and how long ago it was: `30 June 2025, 93 days ago`."""
    return day_in_words(since) if gone(since, as_at) is None else f"{day_in_words(since)}, {lasted(since, as_at)} ago"


def year_ago(year: int, as_at: date) -> str:
    """Write a year of which no day is known, and how long ago that was for certain, counted from its last day."""
    years = as_at.year - year if (as_at.month, as_at.day) == _LAST_OF_A_YEAR else as_at.year - year - 1
    said = f"{year} (the papers give no day)"
    return f"{said}, at least {_years(years)} ago" if years > 0 else said


_LAST_OF_A_YEAR = (12, 31)


def _years(count: int) -> str:
    return f"{number(count)} year{'' if count == 1 else 's'}"
