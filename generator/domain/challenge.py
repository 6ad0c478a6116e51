"""Challenges between partners: who questioned whom, what was answered, and what changed."""

from __future__ import annotations

from pydantic import Field

from generator.domain.answer import AnsweredOrNone
from generator.domain.record import Day, Id, MayBeIllustrative, Record, Text


class Reply(Record):
    """An answer to a challenge."""

    says: Text
    """What was answered."""
    when: Day
    """The day of the answer."""


class Challenge(MayBeIllustrative):
    """One challenge between partners. It stays open until it is closed."""

    raised_by: Id
    """The partner that raised it, or `shared` for all partners together."""
    of: tuple[Id, ...] = Field(min_length=1)
    """The partners that were challenged."""
    raised: Day
    """The day on which it was raised."""
    subject: Text
    """What it was about, so generally that no child can be known by it."""
    answer: Reply | None = None
    """What was answered."""
    changed: AnsweredOrNone[Text] | None = None
    """What changed because of it. Where nothing did, write `none` and why."""
    closed: Day | None = None
    """The day on which those who raised it were content."""


class Challenges(Record):
    """`data/editions/<edition>/challenge.yml`."""

    chapter: Id
    """The chapter that tells of them."""
    challenges: AnsweredOrNone[dict[Id, Challenge]]
    """Each challenge that was raised or was open in the year, by its id."""
