"""Voice: who was asked, what was heard, and what changed because of it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.domain.answer import Answered, AnsweredOrNone
from generator.domain.contribution import CountOf
from generator.domain.record import Day, Id, MayBeIllustrative, Record, Text

Whose = Literal["children", "families", "practitioners"]
"""Whose voice it is."""


class HearingDefinition(MayBeIllustrative):
    """One occasion on which people were asked, without how many there were."""

    whose: Whose
    """`children`, `families` or `practitioners`."""
    who: Text
    """Who was asked, so generally that nobody can be known by it."""
    how: Text
    """How they were asked."""
    when: Day
    """The day on which it ended."""
    asked: Text
    """What they were asked."""
    heard: tuple[Text, ...] = Field(min_length=1)
    """What they said, one item a point."""
    changed: AnsweredOrNone[Text]
    """What changed because of it. Where nothing did, write `none` and why."""
    priority: Id | None = None
    """The priority that it belongs to."""


class HearingCounts(Record):
    """How many people were heard."""

    people: Answered[CountOf]
    """How many people answered."""


class Hearing(HearingDefinition, HearingCounts):
    """One occasion as it is written."""

    def definition(self) -> HearingDefinition:
        """Give it without its counts."""
        return HearingDefinition(**{name: getattr(self, name) for name in HearingDefinition.model_fields})

    def counts(self) -> HearingCounts:
        """Give how many were heard."""
        return HearingCounts(**{name: getattr(self, name) for name in HearingCounts.model_fields})


class VoiceFile(Record):
    """`data/editions/<edition>/voice.yml`."""

    chapter: Id
    """The chapter that tells of it."""
    voice: AnsweredOrNone[dict[Id, Hearing]]
    """Each occasion on which people were asked, by its id."""
