"""What was asked for and not supplied: counted, listed, never silently empty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.domain.answer import NotSupplied
from generator.domain.edition import Criteria, Priority
from generator.domain.report import Records

Answer = str | Criteria | NotSupplied

ASKED_OF_A_PRIORITY: tuple[tuple[str, str], ...] = (
    ("outcome", "The outcome sought for children"),
    ("group", "The group that leads"),
    ("chair", "Its chair"),
    ("criteria_for_change", "What would count as progress"),
    ("difference_made", "The difference made to children"),
)
"""What every priority must answer, by field, in the words of a reader."""


@dataclass(frozen=True)
class Gap:
    """One answer that nobody gave. `subject` is whose, `priority` its id where it is a priority's."""

    subject: str
    question: str
    reason: str
    priority: str | None = None


def gaps(records: Records) -> tuple[Gap, ...]:
    """Give every answer that is missing from the edition, in the order of its pages."""
    return tuple(_gaps(records))


def asked(records: Records) -> int:
    """Count the answers that the priorities owe."""
    return len(ASKED_OF_A_PRIORITY) * len(records.priorities)


def answers(priority: Priority) -> Iterator[tuple[str, str, Answer]]:
    """Go through the questions to a priority: the field, the question, the answer."""
    for field, question in ASKED_OF_A_PRIORITY:
        yield field, question, getattr(priority, field)


def _gaps(records: Records) -> Iterator[Gap]:
    for priority_id, priority in records.priorities.items():
        for _, question, answer in answers(priority):
            if isinstance(answer, NotSupplied):
                yield Gap(priority.title, question, answer.not_supplied, priority_id)
    partnership, edition = records.partnership, records.edition
    if isinstance(edition.follows, NotSupplied):
        yield Gap("This report", "The report before this one", edition.follows.not_supplied)
    if isinstance(partnership.contact.email, NotSupplied):
        yield Gap("Contact", "A mailbox to write to", partnership.contact.email.not_supplied)
