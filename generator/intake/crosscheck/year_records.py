"""Where the records of an edition's year stand in its files, as they are written, whole or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain.index import RecordKind
from generator.intake.crosscheck.references import NAMES, written_at
from generator.intake.trails import EACH

if TYPE_CHECKING:
    from generator.intake.library import HeldEdition
    from generator.intake.located import Located, Trail

RECOMMENDATIONS: Trail = ("reviews", EACH, "recommendations")

ACTIONS: Mapping[str, Trail] = {
    "priority": ("actions",),
    "reviews": (*RECOMMENDATIONS, EACH, "actions"),
    "audits": ("audits", EACH, "actions"),
}
"""Where actions stand, by the file: in each priority, under recommendations, under audits."""

_PLACES: tuple[tuple[str, RecordKind, Trail], ...] = (
    ("arrangements", "group", ("groups",)),
    ("arrangements", "organisation", ("wider",)),
    ("arrangements", "board", ("boards",)),
    ("promises", "promise", ("made",)),
    ("reviews", "review", ("reviews",)),
    ("reviews", "recommendation", RECOMMENDATIONS),
    ("reviews", "action", ACTIONS["reviews"]),
    ("audits", "audit", ("audits",)),
    ("audits", "action", ACTIONS["audits"]),
    ("tools", "tool", ("tools",)),
    ("learning", "event", ("events",)),
    ("voice", "hearing", ("voice",)),
    ("challenge", "challenge", ("challenges",)),
    ("scrutiny", "committee", ("committee",)),
    ("sharing", "agreement", ("agreements",)),
    ("sharing", "delay", ("delays",)),
    ("sharing", "escalation", ("escalations",)),
    ("sharing", "cross-boundary", ("cross_boundary",)),
)


@dataclass(frozen=True)
class PlacedRecord:
    """A record's id, what it is, and where it stands."""

    kind: RecordKind
    id: str
    document: Located
    trail: Trail


def records_of(edition: HeldEdition) -> Iterator[PlacedRecord]:
    """Give every record of an edition that has an id, also those that have mistakes."""
    for priority in edition.priorities.values():
        yield from _at(priority.document, "action", ACTIONS["priority"])
    for file, kind, pattern in _PLACES:
        yield from _at(edition.year.documents[file], kind, pattern)


def all_are_read(edition: HeldEdition) -> bool:
    """Say whether every file with records of the edition is there and can be read."""
    documents = (*edition.year.documents.values(), *(held.document for held in edition.priorities.values()))
    return all(document.data for document in documents)


def _at(document: Located, kind: RecordKind, pattern: Trail) -> Iterator[PlacedRecord]:
    for written in written_at(document, (*pattern, NAMES)):
        # `none: why` answers that there are no records; `none` is then no id.
        if isinstance(document.at(written.trail), dict):
            yield PlacedRecord(kind, written.id, document, written.trail)
