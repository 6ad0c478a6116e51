"""Evidence: what shows that something was done, that practice changed, or that children are better off."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from generator.domain.judgement import EvidenceKind
from generator.domain.record import Day, Id, MayBeIllustrative, Text, WebAddress

Shows = Literal["done", "practice", "outcome"]
"""How far evidence reaches: that something was done, that practice changed, that children are better off."""


class EvidenceItem(MayBeIllustrative):
    """One piece of evidence, beside the measures, on what difference the work made."""

    kind: EvidenceKind
    """What sort of evidence it is."""
    says: Text
    """What it shows, for better or worse."""
    source: Text
    """Where it can be found, or on record with whom."""
    link: WebAddress | None = None
    """Its address, where it is published."""
    record: Id | None = None
    """The audit, review, piece of voice or other record of this edition that it rests on."""


class DatedEvidence(EvidenceItem):
    """Evidence on an action or a recommendation: how far it reaches, and of which day it is."""

    when: Day
    """The day that it is about or was written."""
    shows: Shows
    """`done`: it was carried out. `practice`: people work differently. `outcome`: children are better off."""


def of_an_effect(evidence: Iterable[DatedEvidence]) -> tuple[DatedEvidence, ...]:
    """Give the evidence that reaches beyond `done`: practice changed, or children are better off."""
    return tuple(item for item in evidence if item.shows != "done")


LATER = 28
"""Days. What is seen sooner after something was done shows how it was received, not that it lasts."""


def of_a_lasting_effect(evidence: Iterable[DatedEvidence], done: date) -> tuple[DatedEvidence, ...]:
    """Give the evidence of an effect that was seen four weeks or more after the day `done`."""
    return tuple(item for item in of_an_effect(evidence) if (item.when - done).days >= LATER)
