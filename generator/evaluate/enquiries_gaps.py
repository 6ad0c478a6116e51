"""Lines of enquiry from what was not supplied: one for each priority, each partner and each part of the year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.evaluate.asked import Asked, Field, all_asked
from generator.evaluate.year_results import Enquiry, Topic

if TYPE_CHECKING:
    from generator.domain.report import Records
    from generator.evaluate.released import Released
    from generator.evaluate.year_results import Standings

_PROMISES = ("Promises", "became")

_WEAK: frozenset[Field] = frozenset({("Explanation", "cause"), ("Explanation", "next_step")})
"""What the partners owe on a weak measure: asked for with it."""

_ELSEWHERE: frozenset[Field] = frozenset(
    {
        ("Recommendation", "decision"),
        ("EventDefinition", "evaluations"),
        ("HearingDefinition", "changed"),
        ("CommitteeItem", "answer"),
        ("Delay", "mended"),
        ("Escalation", "result"),
        ("Priority", "difference_made"),
    }
)
"""Questions with a line of enquiry of another kind."""


def gaps(records: Records, released: Released) -> Iterator[Enquiry]:
    """Ask for all that was not supplied, once for each priority, each partner, and each part of the year."""
    missing: dict[Topic, dict[str, list[str]]] = {}
    for asked in all_asked(records):
        subject = _subject(asked)
        if asked.reason is not None and subject is not None and not _asked_elsewhere(asked, released.standings):
            missing.setdefault(subject, {}).setdefault(asked.question, []).extend(_about(asked, subject))
    for subject, questions in missing.items():
        listed = "; ".join(_named(question, about) for question, about in questions.items())
        yield Enquiry("not-supplied", subject, f"Not supplied: {listed}.")


def _subject(asked: Asked) -> Topic | None:
    """Give what is missing its subject; None for what is asked of the report itself."""
    if asked.priority is not None:
        return Topic("priority", asked.priority)
    if asked.part == "contributions" and asked.partners and asked.field != ("Contributions", "partners"):
        return Topic("partner", asked.partners[0])
    return Topic("part", asked.part) if asked.part else None


def _asked_elsewhere(asked: Asked, standings: Standings) -> bool:
    if asked.field == _PROMISES:
        return asked.of_item or bool(standings.promises)
    return asked.field in _WEAK or asked.field in _ELSEWHERE


def _about(asked: Asked, subject: Topic) -> tuple[str, ...]:
    """Name the record that a question is about, where the line of enquiry does not say so."""
    known = subject.kind != "part" or asked.subject in {asked.section, asked.question}
    return () if known else (asked.subject,)


def _named(question: str, about: list[str]) -> str:
    said = question[:1].lower() + question[1:]
    return f"{said} ({', '.join(name.rstrip('.') for name in about)})" if about else said
