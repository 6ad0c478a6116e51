"""Training and learning events: who came, and how far anybody looked at what it changed."""

from __future__ import annotations

from typing import Literal, get_args

from generator.domain.answer import Answered, AnsweredOrNone
from generator.domain.contribution import CountOf
from generator.domain.record import Day, Id, MayBeIllustrative, Record, Text

Level = Literal["reaction", "learning", "practice", "outcome"]
"""How far an evaluation reaches: what people thought of it, what they learned, what they do, what children gain."""

LEVELS: tuple[Level, ...] = get_args(Level)
"""From the least to the most that an evaluation can show."""


class Evaluation(Record):
    """What somebody found out about an event's effect."""

    level: Level
    """`reaction`, `learning`, `practice` or `outcome`."""
    says: Text
    """What was found, for better or worse."""
    when: Day
    """The day on which it was found out."""
    source: Text
    """How it was found out, and where it is on record."""


class EventDefinition(MayBeIllustrative):
    """An event without its counts."""

    title: Text
    """What it was called."""
    kind: Literal["training", "learning-event", "briefing"]
    """`training`, `learning-event` or `briefing`."""
    when: Day
    """The day on which it was held, or on which a course ended."""
    about: Text
    """What it was for."""
    arises_from: Id | None = None
    """The review, audit, recommendation or priority that it answers to."""
    evaluations: AnsweredOrNone[tuple[Evaluation, ...]]
    """What was found out about its effect. Where nobody looked, write `none` and why."""


class EventCounts(Record):
    """Who came to an event."""

    attended: Answered[dict[Id, CountOf]]
    """How many staff of each partner came."""


class Event(EventDefinition, EventCounts):
    """An event as it is written."""

    def definition(self) -> EventDefinition:
        """Give it without its counts."""
        return EventDefinition(**{name: getattr(self, name) for name in EventDefinition.model_fields})

    def counts(self) -> EventCounts:
        """Give who came."""
        return EventCounts(**{name: getattr(self, name) for name in EventCounts.model_fields})


class LearningFile(Record):
    """`data/editions/<edition>/learning.yml`."""

    chapter: Id
    """The chapter that tells of it."""
    events: AnsweredOrNone[dict[Id, Event]]
    """Each event by its id."""
