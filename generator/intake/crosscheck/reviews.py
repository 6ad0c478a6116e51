"""Reviews and audits: decisions with their reasons, and audits that repeat another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.catalogue import problem
from generator.domain.answer import NotSupplied, given
from generator.domain.audit import Audit, AuditsFile, Scale
from generator.domain.period_words import day_in_words
from generator.domain.review import Decision
from generator.intake.crosscheck.followed import followed
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located
from generator.problems import Problem


def check_reviews(library: Library) -> Iterator[Problem]:
    """Report decisions without their reason, and repeated audits that cannot be held against the first."""
    for edition in library.editions.values():
        yield from _decisions(edition)
        yield from _repeated(edition, followed(edition, library))


def _decisions(edition: HeldEdition) -> Iterator[Problem]:
    held = edition.year.reviews
    for review_id, review in given(held.record.reviews).items() if held.record else ():
        for name, recommendation in given(review.recommendations).items():
            decision = recommendation.decision
            if isinstance(decision, Decision) and decision.verdict != "accepted" and decision.why is None:
                trail = ("reviews", review_id, "recommendations", name, "decision", "verdict")
                yield problem("recommendation.no-reason", held.document.value(trail), id=name, verdict=decision.verdict)


@dataclass(frozen=True)
class _First:
    """The audit that another repeats, with the scale that it was graded by."""

    audit: Audit
    scale: Scale | NotSupplied


def _repeated(edition: HeldEdition, before: HeldEdition | None) -> Iterator[Problem]:
    held = edition.year.audits
    if held.record is None:
        return
    known = {**_audits(before.year.audits.record if before else None), **_audits(held.record)}
    for name, audit in given(held.record.audits).items():
        first = known.get(audit.re_audit_of or "")
        if first is not None:
            yield from _against(name, audit, first, held.record.scale, held.document)


def _audits(file: AuditsFile | None) -> Mapping[str, _First]:
    return {name: _First(audit, file.scale) for name, audit in given(file.audits).items()} if file else {}


def _against(
    name: str, audit: Audit, first: _First, scale: Scale | NotSupplied, document: Located
) -> Iterator[Problem]:
    place = document.value(("audits", name, "re_audit_of"))
    if audit.when <= first.audit.when:
        words = {"day": day_in_words(audit.when), "first": day_in_words(first.audit.when)}
        yield problem("audit.repeats-a-later-one", place, id=audit.re_audit_of, **words)
    if _grades(scale) != _grades(first.scale):
        yield problem("audit.another-scale", place, id=audit.re_audit_of)


def _grades(scale: Scale | NotSupplied) -> tuple[tuple[str, ...], str] | None:
    return None if isinstance(scale, NotSupplied) else (tuple(scale.grades), scale.good_from)
