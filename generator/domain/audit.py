"""Multi-agency audits: what was looked at, how cases were graded, and what looking again showed."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.domain.action import Action
from generator.domain.answer import Answered, AnsweredOrNone, NotSupplied
from generator.domain.contribution import CountOf
from generator.domain.record import Day, Id, MayBeIllustrative, Record, Text


class AuditFinding(Record):
    """Something that an audit found."""

    says: Text
    """What was found, so generally that no child can be known by it."""
    tone: Literal["strength", "weakness"]
    """`strength` or `weakness`."""


class Agreement(Record):
    """How often two agencies graded the same case alike."""

    both: Annotated[CountOf, Field(gt=0)]
    """Cases that two agencies graded, each for itself."""
    same: CountOf
    """Cases that both gave the same grade."""


class AuditDefinition(MayBeIllustrative):
    """One audit without its counts."""

    theme: Text
    """What it was about."""
    question: Text
    """What the partners wanted to know."""
    when: Day
    """The day on which it was finished."""
    agencies: tuple[Id, ...] = Field(min_length=1)
    """The partners that took part."""
    chosen: Text | NotSupplied
    """How the cases were chosen."""
    moderation: Text | NotSupplied
    """How the grades of different agencies were held against each other."""
    findings: tuple[AuditFinding, ...] = Field(min_length=1)
    """What was found."""
    priority: Id | None = None
    """The priority that it belongs to."""
    re_audit_of: Id | None = None
    """The audit, of this edition or the one before, that this one repeats."""
    actions: AnsweredOrNone[dict[Id, Action]]
    """What is done about the findings, each by its id."""


class AuditCounts(Record):
    """The counts of an audit. How many cases there were follows from the grades and is checked."""

    cases: Annotated[CountOf, Field(gt=0)]
    """How many cases were audited."""
    grades: Answered[dict[Id, CountOf]]
    """How many cases had each grade of the scale."""
    agreement: AnsweredOrNone[Agreement]
    """How often agencies agreed on a grade."""


class Audit(AuditDefinition, AuditCounts):
    """One audit as it is written."""

    def definition(self) -> AuditDefinition:
        """Give it without its counts."""
        return AuditDefinition(**{name: getattr(self, name) for name in AuditDefinition.model_fields})

    def counts(self) -> AuditCounts:
        """Give its counts."""
        return AuditCounts(**{name: getattr(self, name) for name in AuditCounts.model_fields})


class Scale(Record):
    """The grades that audits give."""

    grades: dict[Id, Text] = Field(min_length=2, max_length=5)
    """Each grade by its id and what it is called, the best first."""
    good_from: Id
    """The last grade that still counts as good enough."""


class AuditsFile(Record):
    """`data/editions/<edition>/audits.yml`."""

    chapter: Id
    """The chapter that tells of them."""
    scale: Answered[Scale]
    """The grades."""
    audits: AnsweredOrNone[dict[Id, Audit]]
    """Each audit of the year by its id."""
