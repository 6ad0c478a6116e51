"""Answers that are empty: no records at all, where there should be some or a reason why there are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import TYPE_CHECKING

from generator.intake.complaints import empty_answers

if TYPE_CHECKING:
    from generator.domain.record import Record
    from generator.intake.library import HeldEdition, Library
    from generator.intake.located import Located
    from generator.problems import Problem


def check_year_answers(library: Library) -> Iterator[Problem]:
    """Report every answer of an edition's records that is an empty list, or holds nothing."""
    for edition in library.editions.values():
        for record, document in _records(edition):
            if record is not None:
                yield from empty_answers(type(record), document)


def _records(edition: HeldEdition) -> Iterator[tuple[Record | None, Located]]:
    """Give every record of an edition with its document: its own, those of its year, and its priorities."""
    yield edition.edition.record, edition.edition.document
    for each in fields(edition.year):
        held = getattr(edition.year, each.name)
        yield held.record, held.document
    for priority in edition.priorities.values():
        yield priority.record, priority.document
