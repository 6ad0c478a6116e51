"""Every block of a year's records by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.pages.priority_parts import judgement_part
from generator.pages.year.actions_block import actions_block
from generator.pages.year.arrangements_block import arrangements_block
from generator.pages.year.audits_block import audits_block
from generator.pages.year.challenge_block import challenge_block
from generator.pages.year.learning_block import learning_block
from generator.pages.year.made_up import wholly_made_up
from generator.pages.year.mark import headed
from generator.pages.year.partners_block import partners_block
from generator.pages.year.promises_page import promises_block
from generator.pages.year.recommendations_block import recommendations_block
from generator.pages.year.reviews_block import reviews_block
from generator.pages.year.scrutiny_block import scrutiny_block
from generator.pages.year.sharing_block import sharing_block
from generator.pages.year.tools_block import tools_block
from generator.pages.year.voice_block import voice_block

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.domain.narrative import BlockName
    from generator.pages.book import Book
    from generator.pages.year.plan import Block

_BLOCKS: Mapping[BlockName, Callable[[str, Book], str]] = {
    "arrangements": arrangements_block,
    "partners": partners_block,
    "reviews": reviews_block,
    "recommendations": recommendations_block,
    "audits": audits_block,
    "tools": tools_block,
    "learning": learning_block,
    "voice": voice_block,
    "challenge": challenge_block,
    "scrutiny": scrutiny_block,
    "sharing": sharing_block,
}
"""Blocks of the whole year: each is written from the page that it stands on and the book."""

_OF_A_PRIORITY: Mapping[BlockName, Callable[[str, str, Book], str]] = {
    "judgement": judgement_part,
    "actions": actions_block,
    "promises": promises_block,
}


def year_block(block: Block, page: str, book: Book) -> str:
    """Write a block as Markdown for `page`: headings, each with blocks of HTML."""
    written = _written(block, page, book)
    return headed(written) if wholly_made_up(block, book.records) else written


def _written(block: Block, page: str, book: Book) -> str:
    if block.priority is not None:
        return _OF_A_PRIORITY[block.name](block.priority, page, book)
    return promises_block(None, page, book) if block.name == "promises" else _BLOCKS[block.name](page, book)
