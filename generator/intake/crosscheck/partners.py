"""The partners of a year: each has its record and its seat, and their money comes to what was there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.catalogue import problem
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.contribution import Budget, Contribution
from generator.domain.wording import pounds
from generator.intake.crosscheck.references import written_at
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located, Trail
from generator.intake.trails import EACH
from generator.problems import Problem

_PARTNERS = ("partners",)


def check_partners(library: Library) -> Iterator[Problem]:
    """Report partners that are left out, money that does not add up, and who has signed and has not."""
    for edition in library.editions.values():
        yield from _left_out(edition, library)
        yield from _without_a_seat(edition, library)
        yield from _money(edition)
        yield from _not_counted(edition, library)
        yield from _signed_and_not(edition.year.sharing.document)


def _left_out(edition: HeldEdition, library: Library) -> Iterator[Problem]:
    document = edition.year.partners.document
    written = document.at(_PARTNERS)
    if not isinstance(written, dict) or not written or "not_supplied" in written:
        return
    for name in library.partnership.document.names(_PARTNERS):
        if name not in written:
            yield problem("partners.left-out", document.key(_PARTNERS), id=name)


def _not_counted(edition: HeldEdition, library: Library) -> Iterator[Problem]:
    """Report partners that have no number among those who came to an event, or were trained in a tool."""
    every = library.partnership.document.names(_PARTNERS)
    events, tools = edition.year.learning.document, edition.year.tools.document
    for name in events.names(("events",)):
        yield from _uncounted(events, ("events", name, "attended"), every)
    for name in tools.names(("tools",)):
        yield from _uncounted(tools, ("tools", name, "trained"), every)


def _uncounted(document: Located, trail: Trail, partners: Iterable[str]) -> Iterator[Problem]:
    written = document.at(trail)
    if not isinstance(written, dict) or not written or "not_supplied" in written:
        return
    for name in partners:
        if name not in written:
            yield problem("partners.not-counted", document.key(trail), id=name, field=trail[-1])


def _signed_and_not(document: Located) -> Iterator[Problem]:
    for name in document.names(("agreements",)):
        start: Trail = ("agreements", name)
        signed = {written.id for written in written_at(document, (*start, "partners", EACH))}
        for written in written_at(document, (*start, "not_signed", EACH)):
            if written.id in signed:
                place = document.value(written.trail)
                yield problem("partners.signed-and-not-signed", place, id=written.id, agreement=name)


def _without_a_seat(edition: HeldEdition, library: Library) -> Iterator[Problem]:
    document, partnership = edition.year.arrangements.document, library.partnership.document
    members = ("executive", "members")
    if not isinstance(document.at(members), list) or not document.at(members):
        return
    seated = {written.id for written in written_at(document, (*members, EACH, "partner"))}
    for name in partnership.names(_PARTNERS):
        if partnership.at((*_PARTNERS, name, "role")) == "statutory" and name not in seated:
            yield problem("arrangements.without-a-seat", document.key(members), id=name)


def _money(edition: HeldEdition) -> Iterator[Problem]:
    held = edition.year.partners
    budget = held.record.budget if held.record else None
    if held.record is None or not isinstance(budget, Budget):
        return
    if not isinstance(held.record.partners, NotSupplied):
        given = [_given(partner) for partner in held.record.partners.values()]
        yield from _sum(budget, given, held.document)
    spent = sum((item.amount for item in budget.spent), Decimal(0))
    if spent > budget.total:
        words = {"spent": pounds(spent), "total": pounds(budget.total)}
        yield problem("partners.spent-above-total", held.document.key(("budget", "spent")), **words)


def _sum(budget: Budget, given: list[Decimal | None], document: Located) -> Iterator[Problem]:
    """Compare what came in with the total. Where some did not say what they gave, it can only be less."""
    known = sum((money for money in given if money is not None), budget.other)
    if known == budget.total or (None in given and known < budget.total):
        return
    words = {"known": pounds(known), "total": pounds(budget.total)}
    yield problem("partners.money-does-not-add-up", document.value(("budget", "total")), **words)


def _given(partner: Contribution) -> Decimal | None:
    if isinstance(partner.money, NotSupplied):
        return None
    return Decimal(0) if isinstance(partner.money, NoneToReport) else partner.money
