"""Promises: what an edition says will be done, and what became of what the one before it promised."""

from __future__ import annotations

from typing import Literal

from generator.domain.answer import Answered, AnsweredOrNone, NotSupplied
from generator.domain.evidence import EvidenceItem
from generator.domain.record import Day, Id, MayBeIllustrative, Record, Text

Kept = Literal["kept", "partly-kept", "not-kept", "given-up"]
"""What became of a promise."""


class Promise(MayBeIllustrative):
    """Something that the partners say they will do."""

    what: Text
    """What will be done, so plainly that next year anybody can say whether it was."""
    owner: Id
    """The partner that answers for it, or `shared`."""
    due: Day | NotSupplied
    """The day by which it will be done."""
    priority: Id | None = None
    """The priority that it belongs to."""
    measure: Id | None = None
    """The measure that should show it."""
    source: Text | None = None
    """Where it is on record, where this edition is not the first to say it."""


class Became(MayBeIllustrative):
    """What became of a promise of the edition before."""

    verdict: Kept
    """`kept`, `partly-kept`, `not-kept` or `given-up`."""
    says: Text
    """What was done and what was not, and why."""
    evidence: tuple[EvidenceItem, ...] = ()
    """What shows it. A promise that was kept, or partly kept, needs evidence."""


class Promises(Record):
    """`data/editions/<edition>/promises.yml`."""

    became: AnsweredOrNone[dict[Id, Answered[Became]]]
    """What became of each promise of the edition before, by its id. None can be left out."""
    made: AnsweredOrNone[dict[Id, Promise]]
    """What this edition promises, each by an id that the next edition answers to."""
