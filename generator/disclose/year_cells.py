"""What may be shown of a year's counts, as types: every count is a cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.disclose.cells import Cell, Shown
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.judgement import DirectionVerdict


@dataclass(frozen=True)
class ShownReaudit:
    """An audit beside the one that it repeats. Both ends are shown, or there is neither figure nor verdict of them."""

    audit: str
    before: Shown | None
    after: Shown | None
    verdict: DirectionVerdict
    rule: str
    difference: Decimal | None = None
    lower: Decimal | None = None
    upper: Decimal | None = None
    why: str | None = None


@dataclass(frozen=True)
class DisclosedAudit:
    """The counts of an audit, or why nobody gave them. `good_enough` and `agreement` are percentages.

    `good_enough` is None where it cannot be known.
    """

    cases: Cell
    grades: Mapping[str, Cell] | NotSupplied
    good_enough: Cell | None
    agreement: Cell | NotSupplied | NoneToReport
    re_audit: ShownReaudit | None


@dataclass(frozen=True)
class DisclosedUse:
    """What an audit found of a tool's use, in percent of the cases looked at; its day, and its id in this edition."""

    used: Cell
    used_well: Cell
    when: date
    audit: str | None = None


@dataclass(frozen=True)
class DisclosedTool:
    """The counts of a tool, or why nobody gave them."""

    trained: Mapping[str, Cell] | NotSupplied
    audited: DisclosedUse | NotSupplied | NoneToReport

    @property
    def used(self) -> Cell | None:
        """The share of cases in which it was used; None where no audit of it is reported."""
        return self.audited.used if isinstance(self.audited, DisclosedUse) else None

    @property
    def used_well(self) -> Cell | None:
        """The share of cases in which it was used well; None where no audit of it is reported."""
        return self.audited.used_well if isinstance(self.audited, DisclosedUse) else None


@dataclass(frozen=True)
class DisclosedEvent:
    """Who came to an event, by partner, or why nobody said; and all together, None where nobody said."""

    attended: Mapping[str, Cell] | NotSupplied
    total: Cell | None


@dataclass(frozen=True)
class DisclosedYear:
    """The counts of a year's records as they may be published, by record. `hearings`: how many people were heard."""

    audits: Mapping[str, DisclosedAudit]
    tools: Mapping[str, DisclosedTool]
    events: Mapping[str, DisclosedEvent]
    hearings: Mapping[str, Cell | NotSupplied]
