"""What each partner gave: money, time at meetings, data, and its own account of what it did."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from generator.domain.answer import Answered, AnsweredOrNone
from generator.domain.record import Day, Id, MayBeIllustrative, Number, Record, Text, Whole

Pounds = Annotated[Number, Field(ge=0)]
"""An amount of money in pounds."""

CountOf = Annotated[Whole, Field(ge=0)]
"""How many there were: nought or more."""


class Attendance(Record):
    """Meetings of the executive and of groups that a partner was asked to."""

    held: CountOf
    """How many meetings it was asked to."""
    attended: CountOf
    """How many it came to."""
    why: Text | None = None
    """Why it missed some, in its own words."""


class Returns(Record):
    """Returns of data that a partner owed. Late ones are among those received."""

    due: CountOf
    """How many it owed."""
    received: CountOf
    """How many came, in time or late."""
    late: CountOf
    """How many of those came late."""
    not_received: CountOf
    """How many never came."""
    why: Text | None = None
    """Why some came late or not at all, in its own words."""


class OwnWords(Record):
    """A partner's own account of what it did."""

    says: tuple[Text, ...] = Field(min_length=1)
    """The account, one item a paragraph."""
    who: Text
    """The post that answers for it."""
    when: Day
    """The day on which it was given."""


class Contribution(MayBeIllustrative):
    """What one partner gave in the year."""

    money: AnsweredOrNone[Pounds]
    """Pounds given to the partnership's budget."""
    in_kind: Text | None = None
    """What it gave beside money, such as staff or rooms."""
    attendance: Answered[Attendance]
    """Meetings it was asked to, and came to."""
    returns: AnsweredOrNone[Returns]
    """Data it owed, and supplied."""
    in_its_words: Answered[OwnWords]
    """Its own account of what it did and what it learned."""


class Spending(Record):
    """Something that money was spent on."""

    what: Text
    """What it was spent on."""
    amount: Pounds
    """How much, in pounds."""


class Budget(MayBeIllustrative):
    """The partnership's money in the year."""

    total: Pounds
    """All that came in, in pounds."""
    other: Pounds = Decimal(0)
    """What came from others than the partners, such as grants or what was left from the year before."""
    other_from: Text | None = None
    """Where that came from."""
    spent: tuple[Spending, ...] = ()
    """What it was spent on."""
    source: Text
    """Where this is on record."""


class Contributions(Record):
    """`data/editions/<edition>/partners.yml`."""

    chapter: Id
    """The chapter that tells of it."""
    budget: Answered[Budget]
    """The partnership's money."""
    partners: Answered[dict[Id, Contribution]]
    """What each partner gave, by its id in `partnership.yml`. None can be left out."""
