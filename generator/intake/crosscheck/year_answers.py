"""Answers that are empty: no records at all, where there should be some or a reason why there are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import TYPE_CHECKING

from generator.catalogue import problem
from generator.intake.complaints import empty_answers
from generator.intake.crosscheck.year_records import RECOMMENDATIONS
from generator.intake.trails import EACH, trails_at

if TYPE_CHECKING:
    from generator.domain.record import Record
    from generator.intake.library import HeldEdition, Library
    from generator.intake.located import Located, Trail
    from generator.problems import Problem


_NEVER_EMPTY: tuple[tuple[str, Trail], ...] = (
    ("arrangements", ("executive", "members")),
    ("reviews", (*RECOMMENDATIONS, EACH, "to")),
)
"""Lists of a year's records that hold at least one item."""


def check_year_answers(library: Library) -> Iterator[Problem]:
    """Report every answer of an edition's records that is an empty list, or holds nothing."""
    for edition in library.editions.values():
        for record, document in _records(edition):
            if record is not None:
                yield from empty_answers(type(record), document)
        for name, pattern in _NEVER_EMPTY:
            document = edition.year.documents[name]
            for trail in trails_at(document, pattern):
                if document.at(trail) == []:
                    yield problem("record.too-few", document.value(trail), subject=f"`{trail[-1]}`")


def _records(edition: HeldEdition) -> Iterator[tuple[Record | None, Located]]:
    """Give every record of an edition with its document: its own, those of its year, and its priorities."""
    yield edition.edition.record, edition.edition.document
    for each in fields(edition.year):
        held = getattr(edition.year, each.name)
        yield held.record, held.document
    for priority in edition.priorities.values():
        yield priority.record, priority.document
