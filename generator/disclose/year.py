"""The counts of a year's records on their way out: what may be shown of each.

A share rests on its counts, and a sum on its parts: either is shown only where all of them are.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.disclose.cells import Cell, Shown, Withheld
from generator.disclose.year_cells import (
    DisclosedAudit,
    DisclosedEvent,
    DisclosedTool,
    DisclosedUse,
    DisclosedYear,
    ShownReaudit,
)
from generator.domain.answer import NoneToReport, NotSupplied

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.domain.judgement import DirectionVerdict
    from generator.evaluate.year_results import AuditFinding, Reaudit, Share, ToolFinding, YearFindings

HELD_BACK = "a figure that it rests on is not published"
"""The reason of what would tell of a figure that is not shown."""


def disclose_year(findings: YearFindings) -> DisclosedYear:
    """Turn every count of a year into a cell. None is hidden yet: small ones are refused before a final edition."""
    return DisclosedYear(
        audits={name: _audit(found) for name, found in findings.audits.items()},
        tools={name: _tool(found) for name, found in findings.tools.items()},
        events={name: _event(attended) for name, attended in findings.events.items()},
        hearings={
            name: people if isinstance(people, NotSupplied) else _count(people)
            for name, people in findings.hearings.items()
        },
    )


def re_audit_verdicts(year: DisclosedYear) -> Mapping[str, DirectionVerdict]:
    """Give what looking again showed, by the audit that looked again, as far as it may be told."""
    return {name: audit.re_audit.verdict for name, audit in year.audits.items() if audit.re_audit}


def total_of(cells: Mapping[str, Cell]) -> Cell:
    """Give the sum of cells; withheld where one of them is, for else the rest would tell of it."""
    shown = [cell.value for cell in cells.values() if isinstance(cell, Shown)]
    return Shown(sum(shown, Decimal(0))) if len(shown) == len(cells) else Withheld("c")


def shown_re_audit(found: Reaudit, before: Cell | None, after: Cell | None) -> ShownReaudit:
    """Let a verdict pass whose two ends are shown, or that rests on no figure."""
    if isinstance(before, Withheld) or isinstance(after, Withheld):
        return ShownReaudit(found.audit, None, None, "cannot-be-judged", found.rule, why=HELD_BACK)
    return ShownReaudit(
        audit=found.audit,
        before=before,
        after=after,
        verdict=found.verdict,
        rule=found.rule,
        difference=found.difference,
        lower=found.lower,
        upper=found.upper,
        why=found.why,
    )


def _audit(found: AuditFinding) -> DisclosedAudit:
    again = found.re_audit
    return DisclosedAudit(
        cases=_count(found.cases),
        grades=_counts(found.grades),
        good_enough=_share(found.good_enough),
        agreement=_share_or_why(found.agreement),
        re_audit=shown_re_audit(again, _share(again.before), _share(again.after)) if again else None,
    )


def _tool(found: ToolFinding) -> DisclosedTool:
    looked = found.audited
    if isinstance(looked, NotSupplied | NoneToReport):
        return DisclosedTool(_counts(found.trained), looked)
    used, well = _shown_share(looked.used), _shown_share(looked.used_well)
    return DisclosedTool(_counts(found.trained), DisclosedUse(used, well, looked.when, looked.audit))


def _event(attended: Mapping[str, int] | NotSupplied) -> DisclosedEvent:
    cells = _counts(attended)
    return DisclosedEvent(cells, None if isinstance(cells, NotSupplied) else total_of(cells))


def _counts(counts: Mapping[str, int] | NotSupplied) -> Mapping[str, Cell] | NotSupplied:
    return counts if isinstance(counts, NotSupplied) else {name: _count(count) for name, count in counts.items()}


def _count(count: int) -> Cell:
    return Shown(Decimal(count))


def _share(found: Share | None) -> Cell | None:
    return None if found is None else _shown_share(found)


def _share_or_why(found: Share | NotSupplied | NoneToReport) -> Cell | NotSupplied | NoneToReport:
    return found if isinstance(found, NotSupplied | NoneToReport) else _shown_share(found)


def _shown_share(found: Share) -> Cell:
    ends = found.interval
    lower, upper, rule = (ends.lower, ends.upper, ends.rule) if ends else (None, None, None)
    return Shown(
        found.percent, n=found.n, of=found.of, lower=lower, upper=upper, interval=rule, usable=ends is not None
    )
