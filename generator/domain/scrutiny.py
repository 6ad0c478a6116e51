"""Scrutiny: the independent scrutineer's own words, and what a committee asked until it is answered."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.domain.answer import Answered, AnsweredOrNone
from generator.domain.record import Day, Flag, Id, MayBeIllustrative, Record, Text, WebAddress, Whole


class OnlyYear(Record):
    """A time of which only the year is known."""

    year: Annotated[Whole, Field(ge=1900, le=2199)]
    """The year."""


When = Day | OnlyYear
"""A day, or `year:` where the papers give no day."""


class Statement(MayBeIllustrative):
    """The independent scrutineer's own words, signed."""

    who: Text
    """The post of the scrutineer."""
    signed: Day
    """The day on which it was signed."""
    says: tuple[Text, ...] = Field(min_length=1)
    """The statement, word for word, one item a paragraph."""
    on_this_report: Answered[Text]
    """The scrutineer's view on this report itself."""


class Answer(Record):
    """What was answered to a question or recommendation of a committee."""

    says: Text
    """The answer."""
    who: Text
    """Who answered."""
    when: When | None = None
    """When, where that was not at once."""
    promise: Text | None = None
    """What was promised in it."""


class FollowUp(Record):
    """What happened afterwards."""

    when: Day
    """The day."""
    says: Text
    """What happened."""
    source: Text | None = None
    """Where that is on record. Required where it settles the matter."""
    settles: Flag = False
    """`true` where it answers the question, or keeps the promise, and the committee need not ask again."""


class CommitteeItem(MayBeIllustrative):
    """One question, recommendation or conclusion of a committee."""

    number: Text
    """Its number, as the committee's papers give it, or one of ours."""
    kind: Literal["question", "recommendation", "conclusion"]
    """`question`, `recommendation` or `conclusion`."""
    body: Text
    """The committee."""
    asked: When
    """When it was asked."""
    says: Text
    """What was asked or recommended."""
    answer: AnsweredOrNone[Answer]
    """What was answered. A conclusion that asks for nothing has `none`."""
    follow_ups: tuple[FollowUp, ...] = ()
    """What happened afterwards, in the order of time."""
    source: Text
    """Where it is on record."""
    address: WebAddress | None = None
    """The address of those papers."""


class Scrutiny(Record):
    """`data/editions/<edition>/scrutiny.yml`."""

    chapter: Id
    """The chapter that tells of it."""
    statement: Answered[Statement]
    """The independent scrutineer's own words."""
    committee: AnsweredOrNone[dict[Id, CommitteeItem]]
    """What a committee asked, recommended or concluded, each by its id. It is carried over until it is settled."""
