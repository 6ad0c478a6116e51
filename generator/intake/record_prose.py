"""The prose of an edition's records: what readers see of them beside names, titles and figures.

Definitions of measures are shared by editions and say nothing of one year, so they are not here. Criteria for change
name figures that are yet to be reached; held against the data they would be wrong whenever they are honest.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.domain.narrative import Prose
from generator.intake.chapter_markup import check_characters
from generator.intake.passages import Passages
from generator.intake.prose_fields import EDITION, PRIORITY, YEAR
from generator.intake.trails import trails_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.intake.library import HeldEdition
    from generator.intake.located import Located, Trail
    from generator.intake.prose_fields import ProseField
    from generator.problems import Problem

_REASONS = frozenset({"not_supplied", "none"})
"""A reason why there is no answer, or why there was none, is read by the same people as an answer."""


def record_prose(edition: HeldEdition) -> tuple[Prose, ...]:
    """Gather the prose of an edition's own record, then of its priorities in the order of their files, then of its year."""
    priorities = (held.document for held in edition.priorities.values())
    return (
        *_gather(edition.edition.document, EDITION),
        *(prose for document in priorities for prose in _gather(document, PRIORITY)),
        *(prose for name, document in edition.year.documents.items() for prose in _gather(document, YEAR[name])),
    )


def check_prose(written: Iterable[Prose]) -> Iterator[Problem]:
    """Report letters that nobody can see or tell from others, which would keep a text from being read."""
    for prose in written:
        found: list[Problem] = []
        check_characters(Passages(prose.start.file, " ".join(prose.text.split())), found)
        yield from (replace(problem, place=prose.start) for problem in found)


def _gather(document: Located, fields: Iterable[ProseField]) -> Iterator[Prose]:
    for field in fields:
        for trail in trails_at(document, field.trail):
            text = document.at(trail)
            if isinstance(text, str):
                yield Prose(text, document.value(trail), _measure(document, trail), field.kind)
    for trail in document.values:
        text = document.at(trail)
        if trail and trail[-1] in _REASONS and isinstance(text, str):
            yield Prose(text, document.value(trail), _measure(document, trail))


def _measure(document: Located, trail: Trail) -> str | None:
    """Give the measure that a text is about, where it stands beside its choice."""
    measure = document.at((*trail[:2], "measure")) if trail[0] == "measures" else None
    return measure if isinstance(measure, str) else None
