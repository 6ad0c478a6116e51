"""Counts in the records of a year that cannot be: more than the whole, or parts that come to something else.

Messages name the fields and never the counts, which a page may have to hide.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.catalogue import problem
from generator.domain.answer import NotSupplied, given
from generator.domain.audit import Agreement, Audit, Scale
from generator.domain.contribution import Attendance, Returns
from generator.domain.tool import AuditedUse
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located, Trail
from generator.problems import Problem


def check_year_counts(library: Library) -> Iterator[Problem]:
    """Report counts that contradict each other."""
    for edition in library.editions.values():
        yield from _partners(edition)
        yield from _audits(edition)
        yield from _tools(edition)


def _partners(edition: HeldEdition) -> Iterator[Problem]:
    held = edition.year.partners
    for name, partner in given(held.record.partners).items() if held.record else ():
        attendance, returns = partner.attendance, partner.returns
        if isinstance(attendance, Attendance) and attendance.attended > attendance.held:
            place = held.document.value(("partners", name, "attendance", "attended"))
            yield problem("partners.attended-above-held", place, id=name)
        if isinstance(returns, Returns):
            yield from _returns(returns, held.document, ("partners", name, "returns"))


def _returns(returns: Returns, document: Located, trail: Trail) -> Iterator[Problem]:
    if returns.received + returns.not_received != returns.due:
        yield problem("partners.returns-do-not-add-up", document.value((*trail, "due")), id=trail[1])
    if returns.late > returns.received:
        yield problem("partners.late-above-received", document.value((*trail, "late")), id=trail[1])


def _audits(edition: HeldEdition) -> Iterator[Problem]:
    held = edition.year.audits
    if held.record is None:
        return
    for name, audit in given(held.record.audits).items():
        trail: Trail = ("audits", name)
        if not isinstance(audit.grades, NotSupplied):
            if isinstance(held.record.scale, NotSupplied):
                yield problem("audit.no-scale", held.document.key((*trail, "grades")), id=name)
            else:
                yield from _grades(audit.grades, held.record.scale, held.document, (*trail, "grades"))
            if sum(audit.grades.values()) != audit.cases:
                yield problem("audit.grades-do-not-add-up", held.document.key((*trail, "grades")), id=name)
        if isinstance(audit.agreement, Agreement):
            yield from _agreement(audit, audit.agreement, held.document, (*trail, "agreement"))


def _grades(grades: Mapping[str, int], scale: Scale, document: Located, trail: Trail) -> Iterator[Problem]:
    for grade in scale.grades:
        if grade not in grades:
            yield problem("audit.grade-left-out", document.key(trail), id=trail[1], grade=grade)


def _agreement(audit: Audit, agreement: Agreement, document: Located, trail: Trail) -> Iterator[Problem]:
    if agreement.same > agreement.both:
        yield problem("audit.same-above-both", document.value((*trail, "same")), id=trail[1])
    if agreement.both > audit.cases:
        yield problem("audit.both-above-cases", document.value((*trail, "both")), id=trail[1])


def _tools(edition: HeldEdition) -> Iterator[Problem]:
    held = edition.year.tools
    for name, tool in given(held.record.tools).items() if held.record else ():
        if isinstance(tool.audited, AuditedUse):
            trail: Trail = ("tools", name, "audited")
            if tool.audited.used > tool.audited.cases:
                yield problem("tool.used-above-cases", held.document.value((*trail, "used")), id=name)
            if tool.audited.used_well > tool.audited.used:
                yield problem("tool.used-well-above-used", held.document.value((*trail, "used_well")), id=name)
