"""Where tokens may stand: figures and blocks alone on a line, a block once and in its chapter, an answer at an edge."""

from __future__ import annotations

import re

from generator.catalogue import problem
from generator.domain.narrative import (
    AnswersToken,
    BlockToken,
    FigureToken,
    PlacedToken,
    TableToken,
)
from generator.intake.known import Known
from generator.intake.passages import Passages
from generator.problems import Problem

_ANSWERS = re.compile(r"\{\{\s*answers\b[^{}\n]*\}\}")
_BEGINS = re.compile(r"\s*(?:>[ ]?)*(?:(?:[-*+]|\d+\.)[ ]+)?\s*\Z")
"""What may stand before the first word of a paragraph or of an item of a list."""

_STARTS_ANEW = re.compile(r"\n(?=[ ]*(?:[-*+]|\d+\.)[ ]|[ ]{0,3}\[\^)")
"""The end of a line behind which an item of a list or a footnote begins, with no empty line between."""


def name_of(placed: PlacedToken) -> str:
    """Give the name by which an author knows a token that becomes a block of its own."""
    token = placed.token
    if isinstance(token, BlockToken):
        return f"block `{token.name}`"
    return "figure" if isinstance(token, FigureToken) else "table"


def is_block(placed: PlacedToken) -> bool:
    """Whether a token becomes a block, which cannot stand inside a sentence."""
    return isinstance(placed.token, FigureToken | TableToken | BlockToken)


def check_alone(placed: PlacedToken, found: list[Problem]) -> None:
    """Report a figure, table or block that does not stand alone on its line."""
    if is_block(placed) and not placed.alone:
        found.append(problem("narrative.token-not-alone", placed.place, name=name_of(placed)))


def check_answers(passages: Passages, tokens: tuple[PlacedToken, ...], found: list[Problem]) -> None:
    """Report marks of an answer that stand neither at the start nor at the end of a paragraph."""
    for placed in tokens:
        if isinstance(placed.token, AnswersToken):
            before, after = _paragraph(passages.text, placed)
            first, last = bool(_BEGINS.match(before)), not after.strip()
            if first and last:
                found.append(problem("narrative.answers-alone", placed.place))
            elif not first and not last:
                found.append(problem("narrative.answers-inside", placed.place))


def check_blocks(chapter: str, tokens: tuple[PlacedToken, ...], known: Known, found: list[Problem]) -> None:
    """Report blocks that stand twice, or in another chapter than their records name."""
    first: dict[BlockToken, PlacedToken] = {}
    for placed in tokens:
        token = placed.token
        if not isinstance(token, BlockToken):
            continue
        written = f"{token.name}: {token.priority}" if token.priority else token.name
        home = _home(token, known)
        earlier = first.setdefault(token, placed)
        if home is not None and home != chapter:
            found.append(problem("narrative.block-elsewhere", placed.place, written=written, home=home))
        elif earlier is not placed:
            found.append(problem("narrative.block-twice", placed.place, written=written, first=earlier.place.line))


def refuse_in_summary(tokens: tuple[PlacedToken, ...], found: list[Problem]) -> None:
    """Report tokens that a summary cannot hold: it has no number, so no figure, and answers nothing by itself."""
    for placed in tokens:
        if is_block(placed):
            found.append(problem("narrative.token-not-in-summary", placed.place, name=f"The {name_of(placed)}"))
        elif isinstance(placed.token, AnswersToken):
            found.append(problem("narrative.token-not-in-summary", placed.place, name="The token `answers`"))


def _home(token: BlockToken, known: Known) -> str | None:
    """Give the chapter that shows a block; None for promises of no priority, which may stand in any."""
    if token.priority is None:
        return known.homes.get(token.name)
    return known.priorities[token.priority].chapter


def _paragraph(text: str, placed: PlacedToken) -> tuple[str, str]:
    """Give what stands before and behind a token in its paragraph or item, without other answers beside it."""
    start = max((m.end() for m in re.finditer(r"\n[ ]*\n", text[: placed.start])), default=0)
    start += max((m.end() for m in _STARTS_ANEW.finditer(text[start : placed.start])), default=0)
    rest = text[placed.end :]
    ends = [m.start() for m in (re.search(r"\n[ ]*\n", rest), _STARTS_ANEW.search(rest)) if m]
    return _ANSWERS.sub("", text[start : placed.start]), _ANSWERS.sub("", rest[: min(ends, default=len(rest))])
