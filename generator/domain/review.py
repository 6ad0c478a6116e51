"""Practice reviews and their recommendations: from recommendation to decision, action and effect."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.domain.action import Action, Withdrawn
from generator.domain.answer import Answered, AnsweredOrNone, NotSupplied
from generator.domain.evidence import DatedEvidence
from generator.domain.record import Day, Id, MayBeIllustrative, Record, Text, WebAddress

ReviewKind = Literal["rapid", "local", "national", "thematic"]
"""What sort of review it is."""


class Decision(Record):
    """What the partners decided on a recommendation."""

    verdict: Literal["accepted", "accepted-in-part", "rejected"]
    """`accepted`, `accepted-in-part` or `rejected`."""
    when: Day
    """The day of the decision."""
    why: Text | None = None
    """The reason. Required where the recommendation was not accepted whole."""


class Recommendation(MayBeIllustrative):
    """One recommendation of a review."""

    number: Text
    """Its number in the review."""
    says: Text
    """The recommendation."""
    to: tuple[Id, ...] = Field(min_length=1)
    """The partners that it is addressed to, or `shared`."""
    decision: Answered[Decision]
    """What the partners decided."""
    actions: dict[Id, Action] = {}
    """What was done on it, each by its id."""
    effect: tuple[DatedEvidence, ...] = ()
    """What shows that it made a difference."""
    withdrawn: Withdrawn | None = None
    """Why it no longer holds."""


class Published(Record):
    """Where a review is published."""

    on: Day
    """The day of publication."""
    address: WebAddress
    """Its address."""


class Review(MayBeIllustrative):
    """One review. It is linked, and the child's story is never told again."""

    title: Text
    """Its title or number. Never a child's name or initials."""
    kind: ReviewKind
    """`rapid`, `local`, `national` or `thematic`."""
    began: Day | NotSupplied
    """The day on which it began, or was notified."""
    finished: Day | NotSupplied | None = None
    """The day on which it was finished. Leave it out while the review goes on."""
    published: AnsweredOrNone[Published]
    """Where it is published. Where it will not be, write `none` and why."""
    learning: Text | NotSupplied
    """What the partners learned, in general words."""
    recommendations: AnsweredOrNone[dict[Id, Recommendation]]
    """Its recommendations, each by its id."""


class Reviews(Record):
    """`data/editions/<edition>/reviews.yml`."""

    chapter: Id
    """The chapter that tells of them."""
    reviews: AnsweredOrNone[dict[Id, Review]]
    """Each review that began, ended or was published in the year, or has recommendations that are open, by its id."""
