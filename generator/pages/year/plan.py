"""Where each block of a year's records stands: where its chapter places it, else at the chapter's end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.domain.narrative import BlockName, BlockToken, Chapter
from generator.domain.report import Records
from generator.domain.year import Year


@dataclass(frozen=True)
class Block:
    """A block, and the priority that it is about, where it is about one."""

    name: BlockName
    priority: str | None = None


def homes(year: Year) -> dict[BlockName, str]:
    """Give the chapter that shows each block, in the order in which blocks follow each other."""
    return {
        "arrangements": year.arrangements.chapter,
        "partners": year.contributions.chapter,
        "sharing": year.sharing.chapter,
        "recommendations": year.reviews.chapter,
        "reviews": year.reviews.chapter,
        "audits": year.audits.chapter,
        "tools": year.tools.chapter,
        "learning": year.learning.chapter,
        "voice": year.voice.chapter,
        "challenge": year.challenges.chapter,
        "scrutiny": year.scrutiny.chapter,
    }


def placed(chapter: Chapter) -> frozenset[Block]:
    """Give the blocks that a chapter places itself."""
    return frozenset(Block(t.token.name, t.token.priority) for t in chapter.tokens if isinstance(t.token, BlockToken))


def appended(chapter: Chapter, records: Records) -> tuple[Block, ...]:
    """Give the blocks that stand at the chapter's end, in order: of its priorities, then of the year's records."""
    return tuple(block for block in _all(chapter, records) if block not in placed(chapter))


def _all(chapter: Chapter, records: Records) -> Iterator[Block]:
    for name, priority in records.priorities.items():
        if priority.chapter == chapter.id:
            yield Block("judgement", name)
            yield Block("actions", name)
    yield from (Block(name) for name, home in homes(records.year).items() if home == chapter.id)
