"""Passages that authors mark as an answer to the guidance, each with an address of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain.narrative import AnswersToken

if TYPE_CHECKING:
    from generator.domain.narrative import Chapter, PlacedToken
    from generator.domain.report import Records


@dataclass(frozen=True)
class Passage:
    """A marked passage: its chapter, its anchor there, the heading above it, and whether it answers only in part."""

    chapter: str
    anchor: str
    heading: str | None
    partly: bool


def passages_of(requirement: str, records: Records) -> tuple[Passage, ...]:
    """Give the passages that answer a requirement, in the order of the chapters."""
    return tuple(
        Passage(chapter.id, passage_anchor(chapter, token, placed.start), _heading(chapter, placed), token.partly)
        for chapter in records.chapters
        for placed in chapter.tokens
        if isinstance(token := placed.token, AnswersToken) and token.requirement == requirement
    )


def passage_anchor(chapter: Chapter, token: AnswersToken, start: int) -> str:
    """Give the anchor of the passage marked at `start`: `answers.wt23-r05`, and of a second one in its chapter `….2`."""
    before = sum(
        isinstance(t.token, AnswersToken) and t.token.requirement == token.requirement and t.start < start
        for t in chapter.tokens
    )
    return f"answers.{token.requirement}" + (f".{before + 1}" if before else "")


def _heading(chapter: Chapter, placed: PlacedToken) -> str | None:
    above = (h.text for h in chapter.headings if h.place.line < placed.place.line)
    return next(iter(reversed(tuple(above))), None)
