"""What the counts in a year's records come to: grades of audits, use of tools, attendance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.evaluate.reaudit import re_audit
from generator.evaluate.shares import share
from generator.evaluate.year_results import AuditFinding, ToolFinding, UseFinding, YearFindings

if TYPE_CHECKING:
    from generator.domain.audit import AuditCounts, AuditDefinition, Scale
    from generator.domain.tool import ToolCounts
    from generator.domain.year import Audits, Counted, Year
    from generator.evaluate.year_results import Reaudit, Share


def count_year(year: Year, counted: Counted, scale_before: Scale | NotSupplied | None = None) -> YearFindings:
    """Work out what the counts of a year come to. `scale_before` holds the grades of the edition before."""
    return YearFindings(
        audits={
            name: _audit(name, audit, year.audits, counted, scale_before)
            for name, audit in given(year.audits.audits).items()
        },
        tools={name: _tool(counted.tools[name]) for name in given(year.tools.tools)},
        events={name: counted.events[name].attended for name in given(year.learning.events)},
        hearings={name: counted.hearings[name].people for name in given(year.voice.voice)},
    )


def good_enough(counts: AuditCounts | None, scale: Scale | NotSupplied | None) -> Share | None:
    """Give the share of cases with a grade that counts as good enough; None where that cannot be known."""
    if counts is None or scale is None or isinstance(scale, NotSupplied) or isinstance(counts.grades, NotSupplied):
        return None
    known = tuple(scale.grades)
    if scale.good_from not in known or not set(counts.grades) <= set(known):
        return None
    good = known[: known.index(scale.good_from) + 1]
    total = sum(counts.grades.values())
    return share(sum(counts.grades.get(grade, 0) for grade in good), total) if total else None


def _audit(
    name: str, audit: AuditDefinition, audits: Audits, counted: Counted, scale_before: Scale | NotSupplied | None
) -> AuditFinding:
    counts = counted.audits[name]
    agreed = counts.agreement
    return AuditFinding(
        cases=counts.cases,
        grades=counts.grades,
        good_enough=good_enough(counts, audits.scale),
        agreement=agreed if isinstance(agreed, NotSupplied | NoneToReport) else share(agreed.same, agreed.both),
        re_audit=_repeated(name, audit.re_audit_of, audits, counted, scale_before),
    )


def _repeated(
    name: str, earlier: str | None, audits: Audits, counted: Counted, scale_before: Scale | NotSupplied | None
) -> Reaudit | None:
    """Hold an audit against the one it repeats, which is one of this edition or of the edition before."""
    if earlier is None:
        return None
    scale = audits.scale if earlier in given(audits.audits) else scale_before
    before = good_enough(counted.audits.get(earlier), scale)
    return re_audit(earlier, before, good_enough(counted.audits[name], audits.scale), same_scale=_alike(scale, audits))


def _alike(scale: Scale | NotSupplied | None, audits: Audits) -> bool:
    """Say whether two scales have the same grades in the same order, and draw the line at the same one."""
    now = audits.scale
    if scale is None or isinstance(scale, NotSupplied) or isinstance(now, NotSupplied):
        return False
    return tuple(scale.grades) == tuple(now.grades) and scale.good_from == now.good_from


def _tool(counts: ToolCounts) -> ToolFinding:
    looked = counts.audited
    if isinstance(looked, NotSupplied | NoneToReport):
        return ToolFinding(counts.trained, looked)
    used, well = share(looked.used, looked.cases), share(looked.used_well, looked.cases)
    return ToolFinding(counts.trained, UseFinding(used, well, looked.when, looked.audit))
