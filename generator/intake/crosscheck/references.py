"""Ids that lead nowhere.

Ids are looked up in the files as they are written, not in records that are whole, so that a mistake in one field
neither hides a wrong id in another nor makes right ids of other files look wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.catalogue import nearest, problem
from generator.intake import layout
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located, Trail
from generator.problems import Problem

_EACH = "*"
"""In a pattern: every item of a list, or the value of every field."""

_NAMES = "**"
"""In a pattern: the name of every field."""

Kind = Literal[
    "area", "comparator", "neighbours", "source", "licence", "partner", "measure", "edition", "chapter",
    "chapter-of-edition", "priority",
]  # fmt: skip

_MEASURE: tuple[tuple[Kind, Trail], ...] = (
    ("source", ("source",)),
    ("source", ("denominator_source",)),
    ("partner", ("accountable",)),
    ("comparator", ("comparators", _EACH)),
    ("comparator", ("left_out", _NAMES)),
    ("measure", ("replaced_by",)),
    ("area", ("values", _NAMES)),
)
_AREAS: tuple[tuple[Kind, Trail], ...] = (
    ("area", ("neighbour_sets", _EACH, "of")),
    ("area", ("neighbour_sets", _EACH, "areas", _EACH)),
)
_PUBLICATIONS: tuple[tuple[Kind, Trail], ...] = (("licence", ("sources", _EACH, "licence")),)
_PARTNERSHIP: tuple[tuple[Kind, Trail], ...] = (("area", ("area",)), ("neighbours", ("neighbours",)))
_EDITION: tuple[tuple[Kind, Trail], ...] = (
    ("edition", ("follows",)),
    ("chapter", ("chapters", _EACH)),
    ("priority", ("priorities", _EACH)),
    ("measure", ("headlines", _EACH)),
    ("measure", ("measures", _EACH, "measure")),
)
_PRIORITY: tuple[tuple[Kind, Trail], ...] = (
    ("chapter-of-edition", ("chapter",)),
    ("measure", ("measures", _EACH, "measure")),
)


def check_references(library: Library) -> Iterator[Problem]:
    """Report every id that leads nowhere, with the one that was probably meant."""
    known = _known(library)
    for measure in library.measures.values():
        yield from _check(measure.document, _MEASURE, known)
    yield from _check(library.areas.document, _AREAS, known)
    yield from _check(library.publications.document, _PUBLICATIONS, known)
    yield from _check(library.partnership.document, _PARTNERSHIP, known)
    for edition in library.editions.values():
        in_edition = {**known, **_known_in(edition)}
        yield from _check(edition.edition.document, _EDITION, in_edition, edition)
        for priority in edition.priorities.values():
            yield from _check(priority.document, _PRIORITY, in_edition)


@dataclass(frozen=True)
class Written:
    """An id as it stands in a document."""

    id: str
    trail: Trail
    is_name: bool = False


def written_at(document: Located, pattern: Trail, start: Trail = ()) -> Iterator[Written]:
    """Find the ids that stand where `pattern` says. What cannot be an id is a problem of the record itself."""
    if not pattern:
        found = document.at(start)
        if isinstance(found, str) and layout.is_id(found) and not document.is_doubtful(start):
            yield Written(found, start)
        return
    step, rest = pattern[0], pattern[1:]
    if step == _NAMES:
        names = (n for n in document.names(start) if layout.is_id(n) and not document.is_doubtful((*start, n)))
        yield from (Written(n, (*start, n), is_name=True) for n in names)
    elif step == _EACH:
        held = document.at(start)
        steps = range(len(held)) if isinstance(held, list) else document.names(start)
        for each in steps:
            yield from written_at(document, rest, (*start, each))
    else:
        yield from written_at(document, rest, (*start, step))


_Known = Mapping[Kind, tuple[str, ...]]
"""The ids of each kind. None of a kind means that its file cannot be read: nothing is said then."""


def _known(library: Library) -> _Known:
    areas = library.areas.document.names(("areas",))
    sets = library.areas.document.names(("neighbour_sets",))
    partners = library.partnership.document.names(("partners",))
    return {
        "area": areas,
        "comparator": (*sets, *areas) if areas else (),
        "neighbours": sets,
        "source": library.publications.document.names(("sources",)),
        "licence": library.publications.document.names(("licences",)),
        "partner": (*partners, "shared") if partners else (),
        "measure": tuple(library.measures),
        "edition": tuple(library.editions),
    }


def _known_in(edition: HeldEdition) -> _Known:
    chapters = written_at(edition.edition.document, ("chapters", _EACH))
    return {
        "chapter": tuple(edition.chapters),
        "chapter-of-edition": tuple(w.id for w in chapters),
        "priority": tuple(edition.priorities),
    }


# A file that is not there is not there, even if there is none at all.
_FILES: Mapping[Kind, str] = {"chapter": "", "priority": "", "measure": ""}


def _check(
    document: Located, patterns: tuple[tuple[Kind, Trail], ...], known: _Known, edition: HeldEdition | None = None
) -> Iterator[Problem]:
    for kind, pattern in patterns:
        if not known[kind] and kind not in _FILES:
            continue
        for written in written_at(document, pattern):
            if written.id not in known[kind]:
                place = document.key(written.trail) if written.is_name else document.value(written.trail)
                path = _path(kind, edition, written.id)
                suggestion = nearest(written.id, known[kind])
                yield problem(f"reference.{kind}", place, id=written.id, path=path, nearest=suggestion)


def _path(kind: Kind, edition: HeldEdition | None, name: str) -> str:
    if edition is None:
        return ""
    if kind == "chapter":
        return layout.chapter_file(edition.id, name)
    return layout.priority_file(edition.id, name)
