"""Every question that a report owes an answer to, and whether one was given. Nobody lists them: the records are walked.

A question is a field that may be answered `not_supplied`. A record that is not there at all asks nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TYPE_CHECKING

from generator.domain.action import Action
from generator.domain.answer import NotSupplied, given
from generator.domain.arrangements import Member
from generator.domain.edition import ChosenMeasure
from generator.domain.index import index_of
from generator.domain.partnership import bodies
from generator.domain.promise import Promise
from generator.domain.record import Record
from generator.domain.review import Recommendation
from generator.evaluate.questions import QUESTIONS, QUESTIONS_OF_COUNTS, QUESTIONS_OF_ITEMS, SECTIONS

if TYPE_CHECKING:
    from generator.domain.report import Records


Field = tuple[str, str]
"""A kind of record and one of its fields, as `QUESTIONS` names them."""


@dataclass(frozen=True)
class Asked:
    """One question. `reason` says why nobody answered it; None where somebody did.

    `section` is the part of the report that it belongs to, `subject` what it is about: these and `question` are words
    for readers, and no rule may rest on them. `partners` are those that owe the answer, by id; none where it is the
    partnership's as a whole. `chapter` is None where it belongs to no chapter, `part` (a name in `Year`) where it is
    none of the year's. `field` is the record and the field that hold the answer; `of_item` says that it is asked of one
    item of that field.
    """

    section: str
    subject: str
    question: str
    reason: str | None
    chapter: str | None = None
    priority: str | None = None
    partners: tuple[str, ...] = ()
    part: str | None = None
    field: Field | None = None
    of_item: bool = False


@dataclass(frozen=True)
class _Within:
    """Where the walk is: what everything found from here on belongs to. `titles` are those of the year's records by id."""

    section: str
    subject: str
    records: Records
    titles: Mapping[str, str]
    chapter: str | None = None
    priority: str | None = None
    partners: tuple[str, ...] = ()
    part: str | None = None

    def asked(self, question: str, answer: object, field: Field, *, of_item: bool = False) -> Asked:
        return Asked(
            self.section,
            self.subject,
            question,
            answer.not_supplied if isinstance(answer, NotSupplied) else None,
            self.chapter,
            self.priority,
            self.partners,
            self.part,
            field,
            of_item,
        )


def all_asked(records: Records) -> tuple[Asked, ...]:
    """Give every question that an edition owes an answer to, in the order of its records."""
    return tuple(_all(records))


def _all(records: Records) -> Iterator[Asked]:
    titles = {name: ref.title for name, ref in index_of(records.priorities, records.year).items()}
    everything = _Within("The report itself", "This report", records, titles)
    yield from _of(records.edition, everything)
    yield from _of(records.partnership.contact, replace(everything, subject="Contact"))
    for name, priority in records.priorities.items():
        accountable = () if isinstance(priority.accountable, NotSupplied) else (priority.accountable,)
        yield from _of(
            priority,
            _Within("The priorities", priority.title, records, titles, priority.chapter, name, bodies(accountable)),
        )
    for file, section in SECTIONS.items():
        record = getattr(records.year, file)
        within = _Within(section, section, records, titles, getattr(record, "chapter", None), part=file)
        yield from _of(record, within)
        yield from _of_counts(file, within)


def _of_counts(part: str, within: _Within) -> Iterator[Asked]:
    """Go through the counts that the records of a part owe. Why one is missing may be read, the count never."""
    for owed in within.records.counts_owed:
        field = (owed.kind, owed.field)
        if owed.part == part and (question := QUESTIONS_OF_COUNTS.get(field)):
            at = replace(within, subject=within.titles.get(owed.record, within.subject))
            yield at.asked(question, owed.instead, field)


def _of(record: object, within: _Within) -> Iterator[Asked]:
    """Go through the fields of one record, and of what lies in it."""
    kind = type(record).__name__
    for name in _fields(record):
        answer, field = getattr(record, name), (kind, name)
        if question := QUESTIONS.get(field):
            yield _owed_by_all(field, answer, within).asked(question, answer, field)
        yield from _inside(answer, field, within)


def _owed_by_all(field: Field, answer: object, within: _Within) -> _Within:
    """Ask every partner for what partners gave, where nobody said anything of any of them."""
    if field != ("Contributions", "partners") or not isinstance(answer, NotSupplied):
        return within
    return replace(within, partners=tuple(within.records.partnership.partners))


def _inside(answer: object, field: Field, within: _Within) -> Iterator[Asked]:
    if isinstance(answer, Mapping):
        for name, item in answer.items():
            at = _named(name, field, within)
            if question := QUESTIONS_OF_ITEMS.get(field):
                yield at.asked(question, item, field, of_item=True)
            yield from _inside(item, field, at)
    elif isinstance(answer, tuple):
        for item in answer:
            yield from _inside(item, field, within)
    elif isinstance(answer, Record):
        yield from _of(answer, _about(answer, within))


def _fields(record: object) -> tuple[str, ...]:
    if isinstance(record, Record):
        return tuple(type(record).model_fields)
    return tuple(field.name for field in fields(record)) if is_dataclass(record) else ()


def _named(name: str, field: Field, within: _Within) -> _Within:
    """Step into a record by its id."""
    records = within.records
    if field == ("Contributions", "partners"):
        return replace(within, subject=records.partnership.partners[name].name, partners=(name,))
    if field == ("Promises", "became"):
        made = given(records.before.year.promises.made) if records.before else {}
        return _about(made[name], replace(within, subject=made[name].what)) if name in made else within
    return replace(within, subject=within.titles.get(name, within.subject))


def _about(record: object, within: _Within) -> _Within:
    """Say whose answers a record's are, where it says so itself."""
    match record:
        case Member():
            name = within.records.partnership.partners[record.partner].name
            return replace(within, subject=name, partners=(record.partner,))
        case ChosenMeasure():
            measure = within.records.measures[record.measure]
            return replace(within, subject=measure.short_title or measure.title)
        case Promise() | Action():
            return replace(within, partners=bodies((record.owner,)))
        case Recommendation():
            return replace(within, partners=bodies(record.to))
        case _:
            return within
