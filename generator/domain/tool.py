"""Practice tools that agencies share, such as a framework for recording neglect."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.domain.answer import Answered, AnsweredOrNone
from generator.domain.contribution import CountOf
from generator.domain.record import Day, Id, MayBeIllustrative, Record, Text


class AuditedUse(Record):
    """What an audit found of a tool's use."""

    cases: Annotated[CountOf, Field(gt=0)]
    """Cases looked at in which it should have been used."""
    used: CountOf
    """Cases in which it was used."""
    used_well: CountOf
    """Cases in which it was used well."""
    when: Day
    """The day on which the audit was finished."""
    audit: Id | None = None
    """The audit, where it is one of this edition."""


class ToolDefinition(MayBeIllustrative):
    """A tool without its counts."""

    name: Text
    """What it is called."""
    purpose: Text
    """What it is for."""
    since: Text
    """Since when it has been in use."""
    source: Text | None = None
    """Where this is on record."""
    used_by: Answered[tuple[Id, ...]]
    """The partners that use it."""
    priority: Id | None = None
    """The priority that it belongs to."""
    learned: Answered[Text]
    """What its use has shown."""


class ToolCounts(Record):
    """The counts of a tool."""

    trained: Answered[dict[Id, CountOf]]
    """How many staff of each partner have been trained in it."""
    audited: AnsweredOrNone[AuditedUse]
    """What an audit found of its use."""


class Tool(ToolDefinition, ToolCounts):
    """A tool as it is written."""

    def definition(self) -> ToolDefinition:
        """Give it without its counts."""
        return ToolDefinition(**{name: getattr(self, name) for name in ToolDefinition.model_fields})

    def counts(self) -> ToolCounts:
        """Give its counts."""
        return ToolCounts(**{name: getattr(self, name) for name in ToolCounts.model_fields})


class ToolsFile(Record):
    """`data/editions/<edition>/tools.yml`."""

    chapter: Id
    """The chapter that tells of them."""
    tools: AnsweredOrNone[dict[Id, Tool]]
    """Each shared tool by its id."""
