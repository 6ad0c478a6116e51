"""Tokens of the year's records: a block that the tool makes of them, and a passage that answers the guidance."""

from __future__ import annotations

import re
from typing import cast

from generator.catalogue import nearest
from generator.domain.narrative import BLOCKS_OF_A_PRIORITY, AnswersToken, BlockName, BlockToken
from generator.intake.token_clauses import WORD, Meaning, unknown_word

_PARTLY = "partly"


def block_token(meaning: Meaning) -> BlockToken | None:
    """Read nothing, or for a block of a priority its id. Promises may be those of a priority, or all of them."""
    name = cast("BlockName", meaning.name)
    words = list(WORD.finditer(meaning.text))
    if name not in BLOCKS_OF_A_PRIORITY:
        if words:
            _one_too_many(meaning, words[0], name)
            return None
        return BlockToken(name)
    if len(words) > 1:
        _one_too_many(meaning, words[1], f"{name}: {words[0][0]}")
        return None
    if words:
        priority = words[0][0]
        return BlockToken(name, priority) if _is_priority(meaning, priority, words[0].start()) else None
    if name == "promises":
        return BlockToken(name)
    example = next(iter(meaning.known.priorities), "neglect")
    meaning.report("narrative.token-no-priority", 0, name=name, example=example)
    return None


def answers_token(meaning: Meaning) -> AnswersToken | None:
    """Read `REQUIREMENT [partly]`."""
    words = list(WORD.finditer(meaning.text))
    requirements = meaning.known.requirements
    if not words:
        example = next(iter(requirements or ()), "wt23-r05")
        meaning.report("narrative.token-no-id", 0, name=meaning.name, example=example)
        return None
    requirement, *rest = words
    if rest and (rest[0][0] != _PARTLY or len(rest) > 1):
        wrong = rest[0] if rest[0][0] != _PARTLY else rest[1]
        unknown_word(meaning, wrong[0], wrong.start())
        return None
    if requirements is not None and requirement[0] not in requirements:
        # Their ids are all alike, so the nearest would most often be another one than was meant.
        known = ", ".join(f"`{each}`" for each in requirements)
        meaning.report("narrative.token-unknown-requirement", requirement.start(), id=requirement[0], known=known)
        return None
    return AnswersToken(requirement[0], partly=bool(rest))


def _one_too_many(meaning: Meaning, word: re.Match[str], right: str) -> None:
    meaning.report("narrative.block-word", word.start(), word=word[0], name=meaning.name, right=right)


def _is_priority(meaning: Meaning, priority: str, at: int) -> bool:
    """Look up a priority. One that has mistakes of its own is left alone until it is mended."""
    known = meaning.known
    if priority in known.priorities:
        return True
    if priority not in known.broken:
        suggestion = nearest(priority, known.priorities)
        meaning.report("narrative.token-unknown-priority", at, id=priority, nearest=suggestion)
    return False
