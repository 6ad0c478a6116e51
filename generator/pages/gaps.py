"""What was asked for and not supplied: counted, listed, never silently empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.edition import Criteria, DidNotWork, Priority
from generator.domain.index import index_of
from generator.evaluate.asked import Asked, all_asked
from generator.evaluate.questions import QUESTIONS, SECTIONS

if TYPE_CHECKING:
    from generator.disclose.year_cells import DisclosedYear
    from generator.domain.action import Action
    from generator.domain.report import Records
    from generator.pages.book import Book

T = TypeVar("T")

NO_NUMBER = "Nobody gave the number."

Answer = str | Criteria | NotSupplied | NoneToReport | DidNotWork | Mapping[str, "Action"]

SET_OUT = ("outcome", "group", "chair", "accountable", "baseline", "criteria_for_change")
"""What a priority must say of what it set out to do, by field."""

ASKED_OF_A_PRIORITY = tuple((field, words) for (record, field), words in QUESTIONS.items() if record == "Priority")
"""What every priority must answer, by field, in the words of a reader."""


@dataclass(frozen=True)
class Section:
    """A part of the report: how many answers it owes, and those that nobody gave."""

    name: str
    owed: int
    missing: tuple[Asked, ...]


def gaps(records: Records) -> tuple[Asked, ...]:
    """Give every answer that is missing from the edition's records, in their order. Counts of people are not among them."""
    return tuple(each for each in all_asked(records) if each.reason is not None)


def sections(book: Book) -> tuple[Section, ...]:
    """Sort what is asked by the part of the report that it belongs to, in the order of the records."""
    parts: dict[str, list[Asked]] = {}
    for each in (*all_asked(book.records), *asked_counts(book.disclosed.year, book.records)):
        parts.setdefault(each.section, []).append(each)
    return tuple(
        Section(name, len(asked), tuple(each for each in asked if each.reason is not None))
        for name, asked in parts.items()
    )


def asked_counts(year: DisclosedYear, records: Records) -> Iterator[Asked]:
    """Go through the counts that a report owes. Why one was not supplied stays with the counts, which no page sees."""
    titles = {name: ref.title for name, ref in index_of(records.priorities, records.year).items()}

    def asked(file: str, name: str, question: str, found: object) -> Asked:
        chapter = getattr(records.year, file).chapter
        return Asked(SECTIONS[file], titles[name], question, None if found is not None else NO_NUMBER, chapter)

    yield from (asked("audits", n, "How many cases had each grade", a.grades) for n, a in _known(year.audits, titles))
    yield from (asked("tools", n, "How many staff are trained", t.trained) for n, t in _known(year.tools, titles))
    yield from (asked("learning", n, "Who came", e.attended) for n, e in _known(year.events, titles))
    yield from (asked("voice", n, "How many people answered", h) for n, h in _known(year.hearings, titles))


def _known(counts: Mapping[str, T], titles: Mapping[str, str]) -> Iterator[tuple[str, T]]:
    """Leave out audits of the edition before, which stand there only to be held against."""
    return ((name, found) for name, found in counts.items() if name in titles)


def answers(priority: Priority) -> Iterator[tuple[str, str, Answer]]:
    """Go through the questions to a priority: the field, the question, the answer."""
    for field, question in ASKED_OF_A_PRIORITY:
        yield field, question, getattr(priority, field)
