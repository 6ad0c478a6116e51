"""How far a report answers what guidance asks of it. Nobody types it: it follows from records and marked passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.narrative import AnswersToken
from generator.evaluate.coverage_items import Held, part_answer
from generator.evaluate.coverage_parts import PARTS_OF_A_REPORT
from generator.evaluate.year_results import Coverage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.domain.report import Records
    from generator.domain.standing import CoverageStatus
    from generator.evaluate.judge import Judgement
    from generator.evaluate.weak import WeakSpot
    from generator.evaluate.year_results import PartAnswer


def coverage(
    records: Records, judgements: Mapping[str, Judgement], weak: tuple[WeakSpot, ...]
) -> Mapping[str, Coverage]:
    """Say of each requirement, in the order of the guidance, whether the report answers it. Ours."""
    held = Held(records, judgements, weak)
    return {name: _covered(name, held) for name in records.guidance.requirements}


def coverage_status(parts: Iterable[PartAnswer], marks: Iterable[AnswersToken]) -> CoverageStatus:
    """Judge by the parts of the report and by the passages that authors marked.

    Where there are parts, all of them must answer: words alone cannot stand in for a record. Where there are none, a
    passage answers. A passage that says `partly` lets it be no more than that, and something is always partly.
    """
    statuses, passages = [part.status for part in parts], list(marks)
    if not passages and all(status == "not-answered" for status in statuses):
        return "not-answered"
    if all(status == "answered" for status in statuses) and not any(mark.partly for mark in passages):
        return "answered"
    return "partly"


def _covered(name: str, held: Held) -> Coverage:
    records = held.records
    parts = tuple(part_answer(p, PARTS_OF_A_REPORT[p](held)) for p in records.guidance.requirements[name].parts)
    marks = [
        (chapter.id, placed.token)
        for chapter in records.chapters
        for placed in chapter.tokens
        if isinstance(placed.token, AnswersToken) and placed.token.requirement == name
    ]
    return Coverage(
        requirement=name,
        status=coverage_status(parts, [mark for _, mark in marks]),
        parts=parts,
        passages=tuple(dict.fromkeys(chapter for chapter, _ in marks)),
        reason=records.edition.not_answered.get(name),
    )
