"""Information sharing: agreements, delays, escalations, and what crosses the boundary."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.domain.answer import Answered, AnsweredOrNone, NotSupplied
from generator.domain.record import Day, Id, MayBeIllustrative, Record, Text, Whole


class SharingAgreement(MayBeIllustrative):
    """An agreement to share information."""

    title: Text
    """What it is called."""
    partners: tuple[Id, ...] = Field(min_length=1)
    """The partners that have signed it."""
    not_signed: tuple[Id, ...] = ()
    """The partners that should sign it and have not."""
    about: Text
    """What is shared, and for what."""
    signed: Day | NotSupplied
    """The day from which it holds."""
    review_due: Day | NotSupplied
    """The day by which it is to be looked at again."""


class Delay(MayBeIllustrative):
    """A delay in sharing information."""

    what: Text
    """What came late, and between whom."""
    when: Day
    """When it was noticed."""
    days: Annotated[Whole, Field(ge=1)]
    """How many days late."""
    effect: Text
    """What it meant for children or for the work, so generally that no child can be known by it."""
    mended: AnsweredOrNone[Text]
    """What was done so that it does not happen again."""


class Escalation(MayBeIllustrative):
    """A disagreement about sharing information that was taken higher."""

    what: Text
    """What it was about."""
    raised_by: Id
    """The partner that took it higher."""
    of: Id
    """The partner that it was taken up with."""
    when: Day
    """The day."""
    result: Answered[Text]
    """What came of it."""


class CrossBoundary(MayBeIllustrative):
    """Sharing with another area."""

    area: Text
    """The area or agency."""
    about: Text
    """What is shared."""
    works: Answered[Text]
    """How well it works, and how that is known."""


class Sharing(Record):
    """`data/editions/<edition>/sharing.yml`."""

    chapter: Id
    """The chapter that tells of it."""
    agreements: AnsweredOrNone[dict[Id, SharingAgreement]]
    """Agreements, each by its id."""
    delays: AnsweredOrNone[dict[Id, Delay]]
    """Delays that were noticed, each by its id."""
    escalations: AnsweredOrNone[dict[Id, Escalation]]
    """Disagreements that were taken higher, each by its id."""
    cross_boundary: AnsweredOrNone[dict[Id, CrossBoundary]]
    """Sharing with other areas, each by its id."""
    learned: Answered[Text]
    """What the partners learned about sharing information."""
