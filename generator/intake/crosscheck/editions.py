"""Editions: their dates, their lists, and what they follow."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import get_args

from generator.catalogue import problem
from generator.domain.edition import YearKind
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


_MONTHS: Mapping[YearKind, str] = {
    "financial-year": "April to March",
    "academic-year": "September to August",
    "calendar-year": "January to December",
}
_EXAMPLES: Mapping[YearKind, str] = {"financial-year": "2019-20", "academic-year": "2019-20", "calendar-year": "2019"}


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


def year_of_edition(document: Located) -> Period | None:
    """Give the year that an edition is about, from its own record, or None if it is no such year."""
    try:
        return _read_year(document.at(("period",)), _kind(document))
    except BadPeriodError:
        return None


def _kind(document: Located) -> YearKind:
    """Give from when to when the edition's year runs. A word that is none of these is a problem of the record."""
    written = document.at(("year",))
    return next((kind for kind in get_args(YearKind) if kind == written), "financial-year")


def _read_year(text: object, kind: YearKind) -> Period | None:
    # A plain year such as 2026 is a number to YAML.
    is_year = isinstance(text, str | int) and not isinstance(text, bool)
    return parse_period(str(text), kind) if is_year else None


def _period(edition: HeldEdition, document: Located) -> Iterator[Problem]:
    text, place, kind = document.at(("period",)), document.value(("period",)), _kind(document)
    if document.is_doubtful(("period",)):
        return
    try:
        period = _read_year(text, kind)
    except BadPeriodError as reason:
        yield problem("edition.bad-period", place, reason=reason, months=_MONTHS[kind], example=_EXAMPLES[kind])
        return
    if period is None:
        return
    if period.id != edition.id:
        yield problem("edition.folder-name", place, period=period.id, folder=edition.id, wanted=period.id)


def _days(document: Located) -> Iterator[Problem]:
    period = year_of_edition(document)
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
    yield from _passed_over(edition, document, library)


def _passed_over(edition: HeldEdition, document: Located, library: Library) -> Iterator[Problem]:
    """Report an edition that answers for none before it, or for an older one, although there is a newer."""
    earlier = [name for name in library.editions if name < edition.id]
    follows = document.at(("follows",))
    if earlier and (document.at(("follows", "not_supplied")) or (follows in earlier and follows != max(earlier))):
        yield problem("edition.passed-over", document.key(("follows",)), id=max(earlier))


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
