"""Ids that lead nowhere in the records of an edition's year: partners, priorities, audits, grades, other records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.domain.index import RecordKind
from generator.domain.partnership import SHARED
from generator.intake.crosscheck.chosen import chosen_measures
from generator.intake.crosscheck.followed import followed
from generator.intake.crosscheck.references import NAMES, Known, Patterns, check_ids, written_at
from generator.intake.crosscheck.year_records import ACTIONS, RECOMMENDATIONS, all_are_read, records_of
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Trail
from generator.intake.trails import EACH
from generator.problems import Problem

_CHAPTER: Patterns = (("reference.chapter-of-edition", ("chapter",)),)


def _actions(start: Trail) -> Patterns:
    return (
        ("reference.partner", (*start, EACH, "owner")),
        ("reference.record", (*start, EACH, "evidence", EACH, "record")),
    )


_PRIORITY: Patterns = (
    ("reference.partner", ("accountable",)),
    ("reference.record", ("evidence", EACH, "record")),
    *_actions(ACTIONS["priority"]),
)
_YEAR: Mapping[str, Patterns] = {
    "arrangements": (
        *_CHAPTER,
        ("reference.partner-alone", ("executive", "members", EACH, "partner")),
        ("reference.partner-alone", ("groups", EACH, "chaired_by")),
        ("reference.priority-of-edition", ("groups", EACH, "priorities", EACH)),
    ),
    "partners": (*_CHAPTER, ("reference.partner-alone", ("partners", NAMES))),
    "promises": (
        ("reference.record", ("became", EACH, "evidence", EACH, "record")),
        ("reference.partner", ("made", EACH, "owner")),
        ("reference.priority-of-edition", ("made", EACH, "priority")),
        ("reference.measure-of-edition", ("made", EACH, "measure")),
    ),
    "reviews": (
        *_CHAPTER,
        ("reference.partner", (*RECOMMENDATIONS, EACH, "to", EACH)),
        ("reference.record", (*RECOMMENDATIONS, EACH, "effect", EACH, "record")),
        *_actions(ACTIONS["reviews"]),
    ),
    "audits": (
        *_CHAPTER,
        ("reference.grade", ("scale", "good_from")),
        ("reference.grade", ("audits", EACH, "grades", NAMES)),
        ("reference.partner-alone", ("audits", EACH, "agencies", EACH)),
        ("reference.priority-of-edition", ("audits", EACH, "priority")),
        ("reference.audit-repeated", ("audits", EACH, "re_audit_of")),
        *_actions(ACTIONS["audits"]),
    ),
    "tools": (
        *_CHAPTER,
        ("reference.partner-alone", ("tools", EACH, "used_by", EACH)),
        ("reference.partner-alone", ("tools", EACH, "trained", NAMES)),
        ("reference.priority-of-edition", ("tools", EACH, "priority")),
        ("reference.audit", ("tools", EACH, "audited", "audit")),
    ),
    "learning": (
        *_CHAPTER,
        ("reference.origin", ("events", EACH, "arises_from")),
        ("reference.partner-alone", ("events", EACH, "attended", NAMES)),
    ),
    "voice": (*_CHAPTER, ("reference.priority-of-edition", ("voice", EACH, "priority"))),
    "challenge": (
        *_CHAPTER,
        ("reference.partner", ("challenges", EACH, "raised_by")),
        ("reference.partner-alone", ("challenges", EACH, "of", EACH)),
    ),
    "scrutiny": _CHAPTER,
    "sharing": (
        *_CHAPTER,
        ("reference.partner-alone", ("agreements", EACH, "partners", EACH)),
        ("reference.partner-alone", ("agreements", EACH, "not_signed", EACH)),
        ("reference.partner-alone", ("escalations", EACH, "raised_by")),
        ("reference.partner-alone", ("escalations", EACH, "of")),
    ),
}


def check_year_references(library: Library) -> Iterator[Problem]:
    """Report every id in the records of a year that leads nowhere, with the one that was probably meant."""
    for edition in library.editions.values():
        known = _known(edition, library)
        for name, document in edition.year.documents.items():
            yield from check_ids(document, _YEAR[name], known)
        for priority in edition.priorities.values():
            yield from check_ids(priority.document, _PRIORITY, known)


def _known(edition: HeldEdition, library: Library) -> Known:
    partners = library.partnership.document.names(("partners",))
    own = edition.edition.document
    chosen = chosen_measures(edition, library)
    return {
        "reference.partner": (*partners, SHARED) if partners else None,
        "reference.partner-alone": partners or None,
        "reference.chapter-of-edition": tuple(w.id for w in written_at(own, ("chapters", EACH))) or None,
        "reference.priority-of-edition": tuple(w.id for w in written_at(own, ("priorities", EACH))) or None,
        "reference.measure-of-edition": None if chosen is None else tuple(dict.fromkeys(w.id for _, w in chosen)),
        **_known_records(edition, library),
    }


def _known_records(edition: HeldEdition, library: Library) -> Known:
    records = tuple(records_of(edition))
    is_read = all_are_read(edition)

    def of(*kinds: RecordKind) -> tuple[str, ...]:
        return tuple(each.id for each in records if each.kind in kinds)

    before = followed(edition, library)
    earlier = tuple(each.id for each in records_of(before) if each.kind == "audit") if before else ()
    audits = edition.year.audits.document
    return {
        "reference.record": tuple(each.id for each in records) if is_read else None,
        "reference.audit": of("audit") if audits.data else None,
        "reference.audit-repeated": (*of("audit"), *earlier) if before is None or all_are_read(before) else None,
        "reference.origin": (*of("review", "audit", "recommendation"), *edition.priorities) if is_read else None,
        "reference.grade": audits.names(("scale", "grades")) or None,
    }
