"""Actions: what somebody undertook to do, by when. Their status is derived, never typed."""

from __future__ import annotations

from generator.domain.evidence import DatedEvidence
from generator.domain.record import Day, Id, MayBeIllustrative, Record, Text


class Withdrawn(Record):
    """Why something is no longer to be done."""

    on: Day
    """The day on which it was given up."""
    why: Text
    """Why."""


class Action(MayBeIllustrative):
    """One action. Who answers for it, when it is due, and what shows that it was done."""

    what: Text
    """What is to be done, in one sentence."""
    owner: Id
    """The partner that answers for it, or `shared`."""
    post: Text | None = None
    """The post that leads on it."""
    due: Day
    """The day by which it is to be done."""
    moved_from: tuple[Day, ...] = ()
    """The days by which it was to be done before, where the day was moved."""
    started: Day | None = None
    """The day on which work began."""
    obstacle: Text | None = None
    """What stands in its way."""
    completed: Day | None = None
    """The day on which it was done."""
    evidence: tuple[DatedEvidence, ...] = ()
    """What shows that it was done, and later that practice changed."""
    withdrawn: Withdrawn | None = None
    """Why it is no longer to be done."""
