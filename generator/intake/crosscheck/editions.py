"""Editions: their dates, their lists, and what they follow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.catalogue import problem
from generator.domain.period import BadPeriodError, Period, parse_period
from generator.domain.period_words import day_in_words
from generator.intake import layout
from generator.intake.crosscheck.chosen import chosen_measures
from generator.intake.crosscheck.days import day_at
from generator.intake.crosscheck.references import written_at
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located, Trail
from generator.problems import Place, Problem

_LISTS: tuple[Trail, ...] = (("chapters", "*"), ("priorities", "*"), ("headlines", "*"), ("measures", "*", "measure"))


def check_editions(library: Library) -> Iterator[Problem]:
    """Report what contradicts itself within an edition."""
    for edition in library.editions.values():
        document = edition.edition.document
        yield from _period(edition, document)
        yield from _days(document)
        yield from _version(document)
        yield from _follows(edition, document, library)
        yield from _listed_twice(document)
        for priority in edition.priorities.values():
            yield from _listed_twice(priority.document)
        yield from _not_listed(edition, document)
        yield from _headlines(edition, document, library)
        yield from _illustrative(edition, document, library)


def read_year(text: object) -> Period | None:
    """Give the year that an edition is about, or None if it is no such year."""
    try:
        return parse_period(text, "financial-year") if isinstance(text, str) else None
    except BadPeriodError:
        return None


def _period(edition: HeldEdition, document: Located) -> Iterator[Problem]:
    text, place = document.at(("period",)), document.value(("period",))
    if isinstance(text, bool) or not isinstance(text, str | int) or document.is_doubtful(("period",)):
        return
    try:
        # A plain year such as 2026 is a number to YAML; it is no year from April to March either.
        period = parse_period(str(text), "financial-year")
    except BadPeriodError as reason:
        example = edition.id if read_year(edition.id) else "2019-20"
        yield problem("edition.bad-period", place, reason=reason, example=example)
        return
    if period.id != edition.id:
        yield problem("edition.folder-name", place, period=period.id, folder=edition.id, wanted=period.id)


def _days(document: Located) -> Iterator[Problem]:
    period = read_year(document.at(("period",)))
    published, data_as_at = day_at(document, ("published",)), day_at(document, ("data_as_at",))
    if published and period and published <= period.end:
        place, end = document.value(("published",)), day_in_words(period.end)
        yield problem("edition.published-too-early", place, published=day_in_words(published), end=end)
    if published and data_as_at and data_as_at > published:
        place = document.value(("data_as_at",))
        words = {"data_as_at": day_in_words(data_as_at), "published": day_in_words(published)}
        yield problem("edition.data-after-publication", place, **words)


def _version(document: Located) -> Iterator[Problem]:
    version = document.at(("version",))
    if isinstance(version, str) and not re.fullmatch(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)", version):
        yield problem("edition.version", document.value(("version",)), version=version)


def _follows(edition: HeldEdition, document: Located, library: Library) -> Iterator[Problem]:
    for written in written_at(document, ("follows",)):
        place = document.value(written.trail)
        if written.id == edition.id:
            yield problem("edition.follows-itself", place)
        elif written.id in library.editions and written.id > edition.id:
            yield problem("edition.follows-later", place, id=written.id)


def _listed_twice(document: Located) -> Iterator[Problem]:
    for pattern in _LISTS:
        first: dict[str, Place] = {}
        for written in written_at(document, pattern):
            place = document.value(written.trail)
            if first.setdefault(written.id, place) != place:
                yield problem("edition.listed-twice", place, id=written.id, line=first[written.id].line)


def _not_listed(edition: HeldEdition, document: Located) -> Iterator[Problem]:
    lists = (
        ("chapters", "edition.chapter-not-listed", dict(edition.chapters)),
        (
            "priorities",
            "edition.priority-not-listed",
            {p: layout.priority_file(edition.id, p) for p in edition.priorities},
        ),
    )
    for field, code, files in lists:
        if isinstance(document.at((field,)), list):
            listed = {w.id for w in written_at(document, (field, "*"))}
            for name in sorted(files.keys() - listed):
                yield problem(code, Place(files[name]), id=name, edition=document.file)


def _headlines(edition: HeldEdition, document: Located, library: Library) -> Iterator[Problem]:
    chosen = chosen_measures(edition, library)
    if chosen is None:
        return
    shown = {written.id for _, written in chosen}
    for written in written_at(document, ("headlines", "*")):
        if written.id in library.measures and written.id not in shown:
            yield problem("edition.headline-not-shown", document.value(written.trail), id=written.id)


def _illustrative(edition: HeldEdition, document: Located, library: Library) -> Iterator[Problem]:
    if document.at(("status",)) != "final":
        return
    for where, written in chosen_measures(edition, library) or ():
        measure = library.measures.get(written.id)
        if measure is not None and measure.document.at(("illustrative",)) is True:
            yield problem("edition.illustrative-in-final", where.value(written.trail), id=written.id)
