"""Names, codes and words that stand for two things at once."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue import problem
from generator.intake.crosscheck.chosen import own_area
from generator.intake.library import Library
from generator.intake.located import Trail
from generator.problems import Problem


def check_names(library: Library) -> Iterator[Problem]:
    """Report codes, spellings and words that are taken twice, and neighbours that cannot be."""
    yield from _codes(library)
    yield from _spellings(library)
    yield from _neighbours(library)
    yield from _own_neighbours(library)
    yield from _words(library)


def _codes(library: Library) -> Iterator[Problem]:
    document = library.areas.document
    first: dict[str, str] = {}
    for area in document.names(("areas",)):
        trail: Trail = ("areas", area, "code")
        code = document.at(trail)
        if isinstance(code, str) and first.setdefault(code, area) != area:
            yield problem("areas.code-twice", document.value(trail), first=first[code], second=area)


def _spellings(library: Library) -> Iterator[Problem]:
    document = library.areas.document
    first: dict[str, str] = {}
    for area in document.names(("areas",)):
        spellings = document.at(("areas", area, "spellings"))
        count = len(spellings) if isinstance(spellings, list) else 0
        trails: list[Trail] = [("areas", area, "name"), *(("areas", area, "spellings", n) for n in range(count))]
        for trail in trails:
            spelling = document.at(trail)
            if isinstance(spelling, str) and first.setdefault(spelling.casefold(), area) != area:
                other = first[spelling.casefold()]
                yield problem(
                    "areas.spelling-twice", document.value(trail), spelling=spelling, first=other, second=area
                )


def _neighbours(library: Library) -> Iterator[Problem]:
    document = library.areas.document
    for name in document.names(("neighbour_sets",)):
        start: Trail = ("neighbour_sets", name)
        areas = document.at((*start, "areas"))
        first: dict[str, int] = {}
        for number, area in enumerate(areas if isinstance(areas, list) else ()):
            place = document.value((*start, "areas", number))
            if not isinstance(area, str):
                continue
            if area == document.at((*start, "of")):
                yield problem("areas.own-neighbour", place, id=area)
            elif area in first:
                yield problem("areas.neighbour-twice", place, id=area, line=first[area])
            else:
                first[area] = place.line


def _own_neighbours(library: Library) -> Iterator[Problem]:
    document = library.partnership.document
    area, chosen = own_area(library), document.at(("neighbours",))
    if not isinstance(chosen, str):
        return
    of = library.areas.document.at(("neighbour_sets", chosen, "of"))
    if isinstance(of, str) and area and of != area:
        yield problem("partnership.neighbours-of-another", document.value(("neighbours",)), id=chosen, of=of, area=area)


def _words(library: Library) -> Iterator[Problem]:
    document = library.glossary.document
    first: dict[str, int] = {}
    for entry in document.names(("words",)):
        trail: Trail = ("words", entry, "word")
        word = document.at(trail)
        if isinstance(word, str):
            place = document.value(trail)
            line = first.setdefault(word.casefold(), place.line)
            if line != place.line:
                yield problem("glossary.word-twice", place, word=word, line=line)
