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


def of_an_effect(evidence: Iterable[DatedEvidence]) -> tuple[DatedEvidence, ...]:
    """Give the evidence that reaches beyond `done`: practice changed, or children are better off."""
    return tuple(item for item in evidence if item.shows != "done")


def gone(since: date, as_at: date) -> int | None:
    """Count the days from one day to a later one; None where none has gone by."""
    days = (as_at - since).days
    return days if days > 0 else None


def many(days: int) -> str:
    """Write how many days: `one day`, `93 days`."""
    return "one day" if days == 1 else f"{number(days)} days"


def ago(since: date, as_at: date) -> str:
    """Write a day and how long ago it was: `30 June 2025, 93 days ago`."""
    days = gone(since, as_at)
    return day_in_words(since) if days is None else f"{day_in_words(since)}, {many(days)} ago"
