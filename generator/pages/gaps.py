"""What was asked for and not supplied: counted, listed, never silently empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.edition import Criteria, DidNotWork, Priority
from generator.evaluate.asked import Asked, all_asked
from generator.evaluate.questions import QUESTIONS
from generator.pages.year.summaries import summaries_asked

if TYPE_CHECKING:
    from generator.domain.action import Action
    from generator.domain.report import Records
    from generator.pages.book import Book


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
    """Give every answer that is missing from the edition's records, in their order."""
    return tuple(each for each in all_asked(records) if each.reason is not None)


def sections(book: Book) -> tuple[Section, ...]:
    """Sort what is asked by the part of the report that it belongs to, in the order of the records."""
    parts: dict[str, list[Asked]] = {}
    for each in (*book.asked, *summaries_asked(book.records)):
        parts.setdefault(each.section, []).append(each)
    return tuple(
        Section(name, len(asked), tuple(each for each in asked if each.reason is not None))
        for name, asked in parts.items()
    )


def answers(priority: Priority) -> Iterator[tuple[str, str, Answer]]:
    """Go through the questions to a priority: the field, the question, the answer."""
    for field, question in ASKED_OF_A_PRIORITY:
        yield field, question, getattr(priority, field)
