"""How far a report has come, in words that stand alone: for its own page, terminals, spreadsheets and programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from generator.domain.answer import given
from generator.domain.contribution import Returns
from generator.domain.edition import SummaryKind
from generator.domain.index import Ref, index_of
from generator.domain.partnership import TOGETHER
from generator.domain.wording import capital

if TYPE_CHECKING:
    from generator.domain.report import Records
    from generator.evaluate.asked import Asked
    from generator.evaluate.state import Late, PartState, ReportState, StateWord

WHOLE_REPORT = "The report as a whole"

_SUMMARIES: Mapping[SummaryKind, str] = {"public": "public", "children": "children’s", "easy-read": "easy-read"}


@dataclass(frozen=True)
class StateRow:
    """One chapter or partner. `missing` and `late` hold one item each.

    `answered` of `asked` questions have an answer; nobody's narrative is counted among them.
    """

    id: str | None
    name: str
    status: StateWord
    asked: int
    answered: int
    missing: tuple[str, ...]
    late: tuple[str, ...]


@dataclass(frozen=True)
class StateInWords:
    """A report on its way. `due` gives the day by which something was due, by the words of what is late."""

    complete: bool
    chapters: tuple[StateRow, ...]
    partners: tuple[StateRow, ...]
    due: Mapping[str, date] = field(default_factory=dict)


def state_in_words(state: ReportState, records: Records) -> StateInWords:
    """Name each chapter and partner, and what each lacks or has late."""
    titles = {chapter.id: chapter.title for chapter in records.chapters}
    names = {name: partner.name for name, partner in records.partnership.partners.items()}
    known = index_of(records.priorities, records.year)
    late = {each: _late(each, known, records) for part in state.chapters for each in part.late}
    return StateInWords(
        state.complete,
        tuple(_row(part, titles[part.id] if part.id else WHOLE_REPORT, late, records) for part in state.chapters),
        tuple(_row(part, names[part.id] if part.id else capital(TOGETHER), late, records) for part in state.partners),
        {words: each.due for each, words in late.items() if each.due},
    )


def _row(part: PartState, name: str, late: Mapping[Late, str], records: Records) -> StateRow:
    missing = tuple(_missing(part, records))
    answered = len(part.asked) - len(part.unanswered)
    return StateRow(
        part.id, name, part.status, len(part.asked), answered, missing, tuple(late[each] for each in part.late)
    )


def _missing(part: PartState, records: Records) -> Iterator[str]:
    if not part.has_text:
        yield "Its text"
    yield from (f"The {_SUMMARIES[kind]} summary" for kind in part.summaries)
    asked = records.guidance.requirements
    yield from (f"An answer to {asked[name].code}: {asked[name].asks}" for name in part.requirements)
    yield from map(_named, part.unanswered)


def _named(asked: Asked) -> str:
    """Name a question with what it is about, unless that says the same twice."""
    if asked.subject in {asked.section, asked.question}:
        return asked.question
    return f"{asked.subject.rstrip('.')}: {asked.question}"


def _late(late: Late, known: Mapping[str, Ref], records: Records) -> str:
    match late.kind:
        case "action":
            return f"Action: {known[late.id].title.rstrip('.')} ({late.why})"
        case "recommendation":
            return f"Recommendation: {known[late.id].title} ({late.why})"
        case "committee-item":
            return f"An answer: {known[late.id].title} ({late.why})"
        case "returns":
            return _returns(late.id, records)


def _returns(partner: str, records: Records) -> str:
    name = records.partnership.partners[partner].name
    returns = given(records.year.contributions.partners)[partner].returns
    if not isinstance(returns, Returns):
        return f"{name}: data returns not received"
    return f"{name}: {returns.not_received} of {returns.due} data returns not received"
