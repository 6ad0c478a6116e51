"""Days that stand in an edition's records, and what cannot be of a later day than the edition itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.catalogue import problem
from generator.domain.period_words import day_in_words
from generator.intake.library import HeldEdition
from generator.intake.located import Located, Trail
from generator.problems import Problem


def day_at(document: Located, trail: Trail) -> date | None:
    """Read a day where it is written; None where there is none, which is a problem of the record."""
    text = document.at(trail)
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def known_too_late(document: Located, trail: Trail, day: date, edition: HeldEdition) -> Iterator[Problem]:
    """Report a day, written at `trail`, that comes after the edition's publication."""
    published = day_at(edition.edition.document, ("published",))
    if published is not None and day > published:
        words = {"field": trail[-1], "day": day_in_words(day), "published": day_in_words(published)}
        yield problem("edition.known-too-late", document.value(trail), **words)
