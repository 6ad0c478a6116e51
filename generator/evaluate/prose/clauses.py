"""A sentence in clauses, its names and figures as single signs, so that patterns can say what is said of what.

Reading is careful to the point of shyness: a claim that cannot surely be pinned to one measure is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.evaluate.prose.names import Mention
    from generator.evaluate.prose.sentences import Sentence

NAME, AREA, FIGURE = "\ue001", "\ue002", "\ue003"
"""Signs that stand for a measure's name, an area's name and a token's figure. Each fills the place of what it hides."""

_SIGNS = {"name": NAME, "area": AREA, "figure": FIGURE}

_BREAKS = re.compile(
    r"[;:|]|\s[–—]\s|—|\.{3}|…|,\s+(?=(?:and|but|or|so|yet|then|while|whereas|although|though|because|since|as|if|when|which|who|"
    r"that|this|it|they|these|an?\s+(?:\w+\s+){0,2}(?:improvement|worsening|deterioration))\b)"
    r"|\s+(?=(?:and|but|so|yet|while|whereas|although|though|because)\s)|\s+(?=(?:that|which|who)\s)|\((?=[^)]*\s)|\)",
    re.IGNORECASE,
)
_BASE = re.compile(
    r"\b(?:of|among|amongst|with|for|from|in|on|about|after|between|without|by|than|per)\s+"
    r"(?:(?:all|the|these|those|our|their|its|many|most|some|every|each)\s+)*\Z"
)
_MEASURING = re.compile(
    r"\b(?:rate|share|proportion|percentage|level|figure|performance|position|picture|trend|timeliness|result|outcome|incidence|"
    r"prevalence|record|number|count|total|volume)s?\s+\Z"
)
_CONJUNCTION = re.compile(
    r"\s*,?\s*(?:(?:and|but|or|so|yet|then|also|while|whereas|although|though|because)\s+)*", re.IGNORECASE
)


@dataclass(frozen=True)
class Clause:
    """One clause: where it starts and ends in the sentence."""

    start: int
    end: int


@dataclass(frozen=True)
class Coded:
    """A sentence in small letters, with a sign for each name, area and figure; places are those of the sentence."""

    sentence: Sentence
    mentions: tuple[Mention, ...]

    @cached_property
    def text(self) -> str:
        """The coded words, sign for sign as long as the sentence."""
        signs = list(_lower(self.sentence.text))
        for mention in self.mentions:
            signs[mention.start : mention.end] = _SIGNS[mention.kind] * (mention.end - mention.start)
        return "".join(signs)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses in order. Nothing is broken inside a name."""
        cuts = [m.end() if m[0] in ";:|" else m.start() for m in _BREAKS.finditer(self.text)]
        edges = [0, *cuts, len(self.text)]
        return tuple(Clause(s, e) for s, e in pairwise(edges) if self.text[s:e].strip())

    def at(self, position: int) -> Mention | None:
        """Give what is named at a place."""
        return next((m for m in self.mentions if m.start <= position < m.end), None)

    def claims(self, measure: str, kind: str) -> bool:
        """Whether a token of the sentence makes the same claim, so that it is held against the data by itself."""
        return any(m.id == measure and m.claim == kind for m in self.mentions)

    def topics(self) -> tuple[str, ...]:
        """Give the measures that the sentence is about: not those that it only takes a part of, as in “of all referrals”."""
        about = [m for m in self.mentions if m.kind == "figure" or (m.kind == "name" and not self.is_base(m))]
        return tuple(dict.fromkeys(m.id for m in about))

    def is_base(self, mention: Mention) -> bool:
        """Whether a name is only what something else is said of: “of all referrals, …”, “training on referrals”."""
        base = _BASE.search(self.text, 0, mention.start)
        return base is not None and not _MEASURING.search(self.text, 0, base.start())

    def areas(self) -> frozenset[str]:
        """Give the areas that the sentence names, in words or inside a token."""
        named = {m.id for m in self.mentions if m.kind == "area"}
        return frozenset(named | {m.area for m in self.mentions if m.area})


def coded(sentence: Sentence, mentions: Sequence[Mention]) -> Coded:
    """Code a sentence by what it names."""
    return Coded(sentence, tuple(mentions))


def after_conjunctions(text: str, start: int) -> int:
    """Give where a clause's own words begin, behind “and”, “but” and their like."""
    found = _CONJUNCTION.match(text, start)
    return found.end() if found else start


def _lower(text: str) -> str:
    # Some capitals have small letters of two signs, which would shift every place behind them.
    return (
        "".join(low if len(low := sign.lower()) == 1 else sign for sign in text) if not text.isascii() else text.lower()
    )
