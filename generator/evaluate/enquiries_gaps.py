"""Lines of enquiry from what was not supplied: one for each priority, each partner and each part of the year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.evaluate.asked import Asked, all_asked
from generator.evaluate.questions import QUESTIONS, QUESTIONS_OF_ITEMS, SECTIONS
from generator.evaluate.year_results import Enquiry

if TYPE_CHECKING:
    from generator.domain.report import Records
    from generator.evaluate.released import Released
    from generator.evaluate.year_results import Standings

_PARTS = {title: part for part, title in SECTIONS.items()}

_WEAK = frozenset({QUESTIONS["Explanation", "cause"], QUESTIONS["Explanation", "next_step"]})
"""What the partners owe on a weak measure: asked for with it."""

_ELSEWHERE = frozenset(
    {
        (SECTIONS["reviews"], QUESTIONS["Recommendation", "decision"]),
        (SECTIONS["learning"], QUESTIONS["EventDefinition", "evaluations"]),
        (SECTIONS["voice"], QUESTIONS["HearingDefinition", "changed"]),
        (SECTIONS["scrutiny"], QUESTIONS["CommitteeItem", "answer"]),
        (SECTIONS["sharing"], QUESTIONS["Delay", "mended"]),
        (SECTIONS["sharing"], QUESTIONS["Escalation", "result"]),
        (SECTIONS["promises"], QUESTIONS_OF_ITEMS["Promises", "became"]),
    }
)
"""Questions with a line of enquiry of another kind."""


def gaps(records: Records, released: Released) -> Iterator[Enquiry]:
    """Ask for all that was not supplied, once for each priority, each partner, and each part of the year.

    The subject of a part is its name in `Year`.
    """
    missing: dict[str, dict[str, list[str]]] = {}
    for asked in all_asked(records):
        subject = _subject(asked)
        if asked.reason is not None and subject is not None and not _asked_elsewhere(asked, released.standings):
            missing.setdefault(subject, {}).setdefault(asked.question, []).extend(_about(asked))
    for subject, questions in missing.items():
        listed = "; ".join(_named(question, about) for question, about in questions.items())
        yield Enquiry("not-supplied", subject, f"Not supplied: {listed}.")


def _subject(asked: Asked) -> str | None:
    """Give what is missing its subject; None for what is asked of the report itself."""
    if asked.priority is not None:
        return asked.priority
    part = _PARTS.get(asked.section)
    of_one = part == "contributions" and asked.question != QUESTIONS["Contributions", "partners"]
    return asked.partners[0] if of_one and asked.partners else part


def _asked_elsewhere(asked: Asked, standings: Standings) -> bool:
    if asked.question in _WEAK or (asked.section, asked.question) in _ELSEWHERE:
        return True
    if asked.priority is not None:
        return asked.question == QUESTIONS["Priority", "difference_made"]
    return asked.question == QUESTIONS["Promises", "became"] and bool(standings.promises)


def _about(asked: Asked) -> tuple[str, ...]:
    """Name the record that a question is about, where the line of enquiry does not say so."""
    known = _subject(asked) != _PARTS.get(asked.section) or asked.subject in {asked.section, asked.question}
    return () if known else (asked.subject,)


def _named(question: str, about: list[str]) -> str:
    said = question[:1].lower() + question[1:]
    return f"{said} ({', '.join(name.rstrip('.') for name in about)})" if about else said
