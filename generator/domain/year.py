"""The partnership's year: every record of one edition beside its measures and priorities, without counts of people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.arrangements import Arrangements
from generator.domain.audit import AuditCounts, AuditDefinition, Scale
from generator.domain.challenge import Challenges
from generator.domain.contribution import Contributions
from generator.domain.learning import EventCounts, EventDefinition
from generator.domain.promise import Promises
from generator.domain.record import Id, Record
from generator.domain.review import Reviews
from generator.domain.scrutiny import Scrutiny
from generator.domain.sharing import Sharing
from generator.domain.tool import ToolCounts, ToolDefinition
from generator.domain.voice import HearingCounts, HearingDefinition


@dataclass(frozen=True)
class Audits:
    """The audits of a year, without counts. `earlier` are those of the edition before that one of these repeats."""

    chapter: Id
    scale: Scale | NotSupplied
    audits: Mapping[str, AuditDefinition] | NotSupplied | NoneToReport
    earlier: Mapping[str, AuditDefinition] = field(default_factory=dict)


@dataclass(frozen=True)
class Tools:
    """The shared tools, without counts."""

    chapter: Id
    tools: Mapping[str, ToolDefinition] | NotSupplied | NoneToReport


@dataclass(frozen=True)
class Learning:
    """Training and learning events, without counts."""

    chapter: Id
    events: Mapping[str, EventDefinition] | NotSupplied | NoneToReport


@dataclass(frozen=True)
class Voice:
    """Who was heard, without counts."""

    chapter: Id
    voice: Mapping[str, HearingDefinition] | NotSupplied | NoneToReport


@dataclass(frozen=True)
class Year:
    """Every record of an edition that is neither a measure nor a priority."""

    arrangements: Arrangements
    contributions: Contributions
    promises: Promises
    reviews: Reviews
    audits: Audits
    tools: Tools
    learning: Learning
    voice: Voice
    challenges: Challenges
    scrutiny: Scrutiny
    sharing: Sharing


@dataclass(frozen=True)
class Counted:
    """The counts of a year's records, by their ids: numbers of children, cases and staff. Only `evaluate/` reads them.

    `audits` holds those of `Audits.earlier` too.
    """

    audits: Mapping[str, AuditCounts] = field(default_factory=dict)
    tools: Mapping[str, ToolCounts] = field(default_factory=dict)
    events: Mapping[str, EventCounts] = field(default_factory=dict)
    hearings: Mapping[str, HearingCounts] = field(default_factory=dict)


@dataclass(frozen=True)
class CountOwed:
    """A count that a record of the year owes, and what stands in its place where nobody gave it. It never holds the count.

    `part` is the part of the year by its name in `Year`, `kind` and `field` name the place where the count is written.
    """

    part: str
    record: str
    kind: str
    field: str
    instead: NotSupplied | NoneToReport | None


def counts_owed(year: Year, counted: Counted) -> tuple[CountOwed, ...]:
    """Give every count that the records of a year owe, in their order."""
    parts = (
        ("audits", given(year.audits.audits), counted.audits),
        ("tools", given(year.tools.tools), counted.tools),
        ("learning", given(year.learning.events), counted.events),
        ("voice", given(year.voice.voice), counted.hearings),
    )
    return tuple(
        owed for part, records, counts in parts for name in records for owed in _owed(part, name, counts[name])
    )


def _owed(part: str, record: str, counts: Record) -> Iterator[CountOwed]:
    for field_name in type(counts).model_fields:
        answer = getattr(counts, field_name)
        instead = answer if isinstance(answer, NotSupplied | NoneToReport) else None
        yield CountOwed(part, record, type(counts).__name__, field_name, instead)
