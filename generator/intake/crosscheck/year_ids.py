"""Ids that are taken: a record of a year is linked by its id alone, so nothing else of the edition can have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.catalogue import problem
from generator.domain.index import RecordKind
from generator.intake import layout
from generator.intake.chapter_links import FIXED_PAGES
from generator.intake.crosscheck.references import written_at
from generator.intake.crosscheck.year_records import PlacedRecord, records_of
from generator.intake.library import HeldEdition, Library
from generator.intake.trails import EACH
from generator.problems import Problem

_CALLED: Mapping[RecordKind, str] = {
    "action": "action",
    "agreement": "agreement",
    "audit": "audit",
    "board": "board",
    "challenge": "challenge",
    "committee": "item of a committee",
    "cross-boundary": "sharing with another area",
    "delay": "delay",
    "escalation": "escalation",
    "event": "event",
    "group": "group",
    "hearing": "occasion on which people were heard",
    "organisation": "organisation",
    "promise": "promise",
    "recommendation": "recommendation",
    "review": "review",
    "tool": "tool",
}


def check_year_ids(library: Library) -> Iterator[Problem]:
    """Report ids of records that something else has too, and chapters that are called like a page of the tool."""
    for edition in library.editions.values():
        taken = _taken(edition, library)
        first: dict[str, PlacedRecord] = {}
        for record in records_of(edition):
            other = first.setdefault(record.id, record)
            what = taken.get(record.id) or (_called(other, record) if other is not record else "")
            if what:
                yield problem("record.id-taken", record.document.key(record.trail), id=record.id, what=what)
        yield from _chapters(edition)


def _taken(edition: HeldEdition, library: Library) -> Mapping[str, str]:
    """Say of each id what it stands for already. A page comes first: its name cannot be changed."""
    return {
        **dict.fromkeys(library.glossary.document.names(("words",)), "a word in `data/glossary.yml`"),
        **dict.fromkeys(library.measures, "a measure"),
        **dict.fromkeys(edition.chapters, "a chapter"),
        **dict.fromkeys(edition.priorities, "a priority"),
        **dict.fromkeys(layout.TOOL_PAGES, "a page that the tool makes"),
    }


def _called(other: PlacedRecord, record: PlacedRecord) -> str:
    place = other.document.key(other.trail)
    where = "" if place.file == record.document.file else f" of `{place.file}`"
    return f"the {_CALLED[other.kind]} on line {place.line}{where}"


def _chapters(edition: HeldEdition) -> Iterator[Problem]:
    document = edition.edition.document
    for written in written_at(document, ("chapters", EACH)):
        # Those of fixed pages are found where the chapter is read.
        is_found = {f"{written.id}.md", f"{written.id}/index.md"} & set(FIXED_PAGES)
        if written.id in layout.TOOL_PAGES and not is_found:
            yield problem("edition.chapter-name-taken", document.value(written.trail), id=written.id)
