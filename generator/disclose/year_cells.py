"""What may be shown of a year's counts, as types: every count is a cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.disclose.cells import Cell, Shown
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
    """The counts of an audit. `good_enough` and `agreement` are percentages; None is what was not supplied."""

    cases: Cell
    grades: Mapping[str, Cell] | None
    good_enough: Cell | None
    agreement: Cell | None
    re_audit: ShownReaudit | None


@dataclass(frozen=True)
class DisclosedTool:
    """The counts of a tool. `used` and `used_well` are percentages of the cases looked at."""

    trained: Mapping[str, Cell] | None
    used: Cell | None
    used_well: Cell | None


@dataclass(frozen=True)
class DisclosedEvent:
    """Who came to an event, by partner, and all together; None where that was not supplied."""

    attended: Mapping[str, Cell] | None
    total: Cell | None


@dataclass(frozen=True)
class DisclosedYear:
    """The counts of a year's records as they may be published, by record. `hearings`: how many people were heard."""

    audits: Mapping[str, DisclosedAudit]
    tools: Mapping[str, DisclosedTool]
    events: Mapping[str, DisclosedEvent]
    hearings: Mapping[str, Cell | None]
