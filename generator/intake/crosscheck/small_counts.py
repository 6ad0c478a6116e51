"""Counts of children and of their cases that are so small that somebody could be known by them.

Figures of measures come from publishers who have hidden what is small. The counts in a year's records come from the
partners themselves, and nothing hides them yet: so they are asked for, and a final edition refuses them.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue import problem
from generator.domain.value import SMALL
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located, Trail
from generator.problems import Problem

_COUNTED: dict[str, tuple[Trail, ...]] = {
    "audits": (("grades",), ("agreement",), ("cases",)),
    "tools": (("audited",),),
    "voice": (("people",),),
}
"""Where counts of children and of their cases stand in each item of a record. Counts of staff are not among them."""


def check_small_counts(library: Library) -> Iterator[Problem]:
    """Report each small count that is no example, and each that follows from the others by subtraction."""
    for edition in library.editions.values():
        is_final = edition.edition.document.at(("status",)) == "final"
        code = "record.small-count-in-final" if is_final else "record.small-count"
        for document, trail in _small(edition):
            yield problem(code, document.value(trail), field=trail[-1])


def _small(edition: HeldEdition) -> Iterator[tuple[Located, Trail]]:
    for name, places in _COUNTED.items():
        document = edition.year.documents[name]
        for item in document.names((name,)):
            if document.at((name, item, "illustrative")) is not True:
                for place in places:
                    yield from ((document, trail) for trail in _within(document, (name, item, *place)))


def _within(document: Located, trail: Trail) -> Iterator[Trail]:
    """Give the small counts at a place: its own, or those of its fields and what is left of the whole without one."""
    names = document.names(trail)
    if _count(document, trail) in SMALL:
        yield trail
    whole = next(
        (found for field in ("both", "cases") if (found := _count(document, (*trail, field))) is not None), None
    )
    for name in names:
        found = _count(document, (*trail, name))
        if found is not None and (found in SMALL or (whole is not None and whole - found in SMALL)):
            yield (*trail, name)


def _count(document: Located, trail: Trail) -> int | None:
    found = document.at(trail)
    return found if isinstance(found, int) and not isinstance(found, bool) else None
