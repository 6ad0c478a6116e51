"""Measures as a whole: comparisons that are announced and not there, and figures that nobody sees."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue import problem
from generator.intake.crosscheck.chosen import chosen_measures, own_area
from generator.intake.crosscheck.references import written_at
from generator.intake.layout import measure_file
from generator.intake.library import Library
from generator.problems import Place, Problem

LIST_OF_MEASURES = "index"
"""The page that stands beside the measures' own pages."""


def check_measures(library: Library) -> Iterator[Problem]:
    """Report names that are taken, comparators without values, measures without our own figures, and measures that no edition shows."""
    yield from _names(library)
    yield from _comparators(library)
    yield from _unexplained(library)
    yield from _own_area(library)
    yield from _unused(library)


def _names(library: Library) -> Iterator[Problem]:
    if LIST_OF_MEASURES in library.measures:
        yield problem("measure.name-taken", Place(measure_file(LIST_OF_MEASURES)), id=LIST_OF_MEASURES)


def _comparators(library: Library) -> Iterator[Problem]:
    areas = library.areas.document
    for held in library.measures.values():
        document = held.document
        if not isinstance(document.at(("values",)), dict):
            continue
        explained = document.names(("left_out",))
        have = set(document.names(("values",)))
        for written in written_at(document, ("comparators", "*")):
            members = {w.id for w in written_at(areas, ("neighbour_sets", written.id, "areas", "*"))}
            is_known = written.id in areas.names(("areas",)) or members
            if is_known and written.id not in explained and not have & (members or {written.id}):
                yield problem("measure.comparator-without-values", document.value(written.trail), id=written.id)


def _unexplained(library: Library) -> Iterator[Problem]:
    """Report the usual comparisons that a measure passes over: the neighbours, and each region and country held."""
    areas, partnership = library.areas.record, library.partnership.record
    if areas is None or partnership is None:
        return
    wider = (area for area, record in areas.areas.items() if record.kind != "council" and record.held)
    known = {*areas.areas, *areas.neighbour_sets}
    usual = [name for name in (partnership.neighbours, *wider) if name in known]
    for held in library.measures.values():
        told = {*held.record.comparators, *held.record.left_out} if held.record else set()
        if held.record and told <= known:  # a misspelt one is a problem of its own
            place = held.document.value(("comparators",))
            yield from (problem("measure.comparator-not-explained", place, id=i) for i in usual if i not in told)


def _own_area(library: Library) -> Iterator[Problem]:
    own = own_area(library)
    for held in library.measures.values() if own else ():
        cells = held.record.values.get(own, {}) if held.record else None
        if cells is not None and all(seen.n is None and seen.value is None for seen in cells.values()):
            yield problem("measure.own-area-empty", held.document.key(("values", own)), area=own)


def _unused(library: Library) -> Iterator[Problem]:
    choices = [chosen_measures(edition, library) for edition in library.editions.values()]
    if not choices or any(chosen is None for chosen in choices):
        return  # what is missing or cannot be read may use it
    used = {written.id for chosen in choices if chosen for _, written in chosen}
    for name, held in library.measures.items():
        if name not in used and held.document.data:
            yield problem("measure.unused", Place(held.document.file))
