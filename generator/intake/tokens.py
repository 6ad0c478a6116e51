"""Tokens in narrative: `{{ name: … }}`, a closed grammar, found in the raw text with exact places.

Nothing is ever evaluated: a token is read word by word, and each id in it must be known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from generator.catalogue import nearest, problem
from generator.domain.narrative import BLOCK_NAMES, TOKEN_NAMES, PlacedToken, Token
from generator.intake.known import Known
from generator.intake.passages import Passages
from generator.intake.token_claims import evidence_token
from generator.intake.token_clauses import Meaning
from generator.intake.token_meaning import (
    change_token,
    figure_token,
    link_token,
    place_token,
    table_token,
    value_token,
)
from generator.intake.token_places import check_alone, check_answers
from generator.intake.token_year import answers_token, block_token
from generator.problems import Place, Problem

_BRACES = re.compile(r"\{\{|\}\}")
_NAMED = re.compile(r"\s*(?P<name>[A-Za-z_-]+)\s*(?P<colon>:?)")

_READERS: dict[str, Callable[[Meaning], Token | None]] = {
    "value": value_token,
    "change": change_token,
    "place": place_token,
    "evidence": evidence_token,
    "figure": figure_token,
    "table": table_token,
    "link": link_token,
    "answers": answers_token,
    **dict.fromkeys(BLOCK_NAMES, block_token),
}
_LIKE_A_BLOCK = 0.75
"""From how like the name of a block a word must be to be taken for a slip of the pen."""


@dataclass(frozen=True)
class _Raw:
    """A token as typed: offsets of its braces, and what stands between them."""

    start: int
    end: int
    body: str


def read_tokens(passages: Passages, known: Known) -> tuple[tuple[PlacedToken, ...], tuple[Problem, ...]]:
    """Find and read every token outside code. Offsets are into `passages.text`."""
    found: list[Problem] = []
    tokens: list[PlacedToken] = []
    for raw in _scan(passages, found):
        token = _read(raw, passages, known, found)
        if token is None:
            continue
        placed = PlacedToken(token, raw.start, raw.end, passages.place(raw.start), _alone(passages.text, raw))
        check_alone(placed, found)
        tokens.append(placed)
    check_answers(passages, tuple(tokens), found)
    return tuple(tokens), tuple(found)


def _scan(passages: Passages, found: list[Problem]) -> Iterator[_Raw]:
    """Pair the braces, line by line."""
    opened: int | None = None
    for brace in passages.outside_code(_BRACES):
        if opened is not None and (brace[0] == "{{" or "\n" in passages.text[opened : brace.start()]):
            found.append(problem("narrative.token-unclosed", passages.place(opened)))
            opened = None
        if brace[0] == "{{":
            opened = brace.start()
        elif opened is None:
            found.append(problem("narrative.token-unopened", passages.place(brace.start())))
        else:
            yield _Raw(opened, brace.end(), passages.text[opened + 2 : brace.start()])
            opened = None
    if opened is not None:
        found.append(problem("narrative.token-unclosed", passages.place(opened)))


def _read(raw: _Raw, passages: Passages, known: Known, found: list[Problem]) -> Token | None:
    place = passages.place(raw.start)
    example = next(iter(known.measures), "a-measure")
    if not raw.body.strip():
        found.append(problem("narrative.token-empty", place, example=example))
        return None
    named = _NAMED.match(raw.body)
    name = named["name"] if named else ""
    if named is None or not (named["colon"] or name in BLOCK_NAMES):
        _no_colon(raw.body.strip(), passages.place(raw.start), example, found)
        return None
    if name not in _READERS:
        found.append(problem("narrative.token-unknown", place, name=name, nearest=nearest(name, TOKEN_NAMES)))
        return None
    meaning = Meaning(name, raw.body[named.end() :], raw.start + 2 + named.end(), passages, known, found)
    return _READERS[name](meaning)


def _no_colon(body: str, place: Place, example: str, found: list[Problem]) -> None:
    """Report a token without its name; one that is nearly the name of a block was probably meant as that."""
    if get_close_matches(body.lower(), BLOCK_NAMES, n=1, cutoff=_LIKE_A_BLOCK):
        found.append(problem("narrative.token-unknown", place, name=body, nearest=nearest(body, BLOCK_NAMES)))
    else:
        found.append(problem("narrative.token-no-colon", place, body=body, example=example))


def _alone(text: str, raw: _Raw) -> bool:
    """Whether nothing else stands on the line, before it not even a space: that would make it part of a list."""
    line_start = text.rfind("\n", 0, raw.start) + 1
    line_end = text.find("\n", raw.end)
    return line_start == raw.start and not text[raw.end : None if line_end < 0 else line_end].strip()
