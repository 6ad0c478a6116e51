"""Ids that lead nowhere.

Ids are looked up in the files as they are written, not in records that are whole, so that a mistake in one field
neither hides a wrong id in another nor makes right ids of other files look wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.catalogue import nearest, problem
from generator.domain.partnership import SHARED
from generator.intake import layout
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located, Trail
from generator.intake.trails import EACH
from generator.problems import Problem

NAMES = "**"
"""In a pattern: the name of every field."""

Patterns = tuple[tuple[str, Trail], ...]
"""What is wrong when the id does not exist, and where such ids stand."""

_MEASURE: Patterns = (
    ("reference.source", ("source",)),
    ("reference.source", ("denominator_source",)),
    ("reference.partner", ("accountable",)),
    ("reference.comparator", ("comparators", EACH)),
    ("reference.comparator", ("left_out", NAMES)),
    ("reference.measure", ("replaced_by",)),
    ("reference.area", ("values", NAMES)),
)
_AREAS: Patterns = (
    ("reference.area", ("neighbour_sets", EACH, "of")),
    ("reference.area", ("neighbour_sets", EACH, "areas", EACH)),
)
_PUBLICATIONS: Patterns = (("reference.licence", ("sources", EACH, "licence")),)
_PARTNERSHIP: Patterns = (("reference.area", ("area",)), ("reference.neighbours", ("neighbours",)))
_EDITION: Patterns = (
    ("reference.edition", ("follows",)),
    ("reference.chapter", ("chapters", EACH)),
    ("reference.priority", ("priorities", EACH)),
    ("reference.measure", ("headlines", EACH)),
    ("reference.measure", ("measures", EACH, "measure")),
    ("reference.guidance", ("guidance",)),
    ("reference.requirement", ("not_answered", NAMES)),
)
_PRIORITY: Patterns = (
    ("reference.chapter-of-edition", ("chapter",)),
    ("reference.measure", ("measures", EACH, "measure")),
)


def check_references(library: Library) -> Iterator[Problem]:
    """Report every id that leads nowhere, with the one that was probably meant."""
    known = _known(library)
    for measure in library.measures.values():
        yield from check_ids(measure.document, _MEASURE, known)
    yield from check_ids(library.areas.document, _AREAS, known)
    yield from check_ids(library.publications.document, _PUBLICATIONS, known)
    yield from check_ids(library.partnership.document, _PARTNERSHIP, known)
    for edition in library.editions.values():
        in_edition = {**known, **_known_in(edition, library)}
        yield from check_ids(edition.edition.document, _EDITION, in_edition, edition)
        for priority in edition.priorities.values():
            yield from check_ids(priority.document, _PRIORITY, in_edition)


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
    if step == NAMES:
        names = (n for n in document.names(start) if layout.is_id(n) and not document.is_doubtful((*start, n)))
        yield from (Written(n, (*start, n), is_name=True) for n in names)
    elif step == EACH:
        held = document.at(start)
        steps = range(len(held)) if isinstance(held, list) else document.names(start)
        for each in steps:
            yield from written_at(document, rest, (*start, each))
    else:
        yield from written_at(document, rest, (*start, step))


Known = Mapping[str, tuple[str, ...] | None]
"""The ids there are, by the code of what is wrong with others. None means that their file or folder is not there."""


_RESERVED: Mapping[str, tuple[str, ...]] = {"reference.chapter": layout.RESERVED}
"""Names that are taken, which is another mistake and a problem of its own."""


def check_ids(
    document: Located, patterns: Patterns, known: Known, edition: HeldEdition | None = None
) -> Iterator[Problem]:
    """Report the ids in one document that are none of those there are. `edition` is left out of what was meant."""
    for code, pattern in patterns:
        ids = known[code]
        if ids is None:
            continue
        for written in written_at(document, pattern):
            if written.id not in ids and written.id not in _RESERVED.get(code, ()):
                place = document.key(written.trail) if written.is_name else document.value(written.trail)
                path = _path(code, edition, written.id)
                others = [name for name in ids if edition is None or name != edition.id]
                yield problem(code, place, id=written.id, path=path, nearest=nearest(written.id, others))


def _known(library: Library) -> Known:
    areas = library.areas.document.names(("areas",))
    sets = library.areas.document.names(("neighbour_sets",))
    partners = library.partnership.document.names(("partners",))
    return {
        "reference.area": areas or None,
        "reference.comparator": (*sets, *areas) if areas else None,
        "reference.neighbours": sets if areas else None,
        "reference.source": library.publications.document.names(("sources",)) or None,
        "reference.licence": library.publications.document.names(("licences",)) or None,
        "reference.partner": (*partners, SHARED) if partners else None,
        "reference.measure": _files(library, layout.MEASURES, library.measures),
        "reference.edition": tuple(library.editions),
        "reference.guidance": _files(library, layout.REQUIREMENTS, library.guidance),
    }


def _known_in(edition: HeldEdition, library: Library) -> Known:
    chapters = written_at(edition.edition.document, ("chapters", EACH))
    guidance = library.guidance.get(str(edition.edition.document.at(("guidance",))))
    return {
        "reference.requirement": (guidance.document.names(("requirements",)) or None) if guidance else None,
        "reference.chapter": _files(library, layout.chapter_folder(edition.id), edition.chapters),
        "reference.chapter-of-edition": tuple(w.id for w in chapters) or None,
        "reference.priority": _files(library, layout.priorities_folder(edition.id), edition.priorities),
    }


def _files(library: Library, folder: str, found: Iterable[str]) -> tuple[str, ...] | None:
    is_missing = any(folder == gone or folder.startswith(f"{gone}/") for gone in library.missing)
    return None if is_missing else tuple(found)


def _path(code: str, edition: HeldEdition | None, name: str) -> str:
    if edition is None:
        return ""
    if code == "reference.chapter":
        return layout.chapter_file(edition.id, name)
    return layout.priority_file(edition.id, name)
