"""The arguments of a token, split at its own keywords: `in`, `for`, `as`, `since`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.catalogue import problem
from generator.intake.known import Known
from generator.intake.passages import Passages
from generator.problems import Problem

WORD = re.compile(r"[^\s,]+")
_ALLOWED = {
    "value": "`in` with a period and `for` with an area",
    "figure": "`as` with a form and `in` with a period",
    "table": "`as` with a form and `in` with a period",
    "link": "`as` with the words to show",
    "change": "`since` with a period, or nothing",
    "place": "`in` with a period, or nothing",
    "evidence": "one claim and nothing more, such as `worsened`, `rose since 2018-19`, `higher than england` or `met`",
    "answers": "`partly`, or nothing",
}
_KEYWORDS = {
    "value": ("in", "for"), "figure": ("as", "in"), "table": ("as", "in"), "link": ("as",),
    "change": ("since",), "place": ("in",),
}  # fmt: skip
WANTED = {
    "in": "a period, such as 2019-20,",
    "since": "a period, such as 2018-19,",
    "for": "an area",
    "than": "an area",
    "to": "an area",
    "as": "what it should be shown as",
}
"""What must stand behind a word of a token."""


@dataclass(frozen=True)
class Meaning:
    """The arguments of one token: the text behind its colon, and where that text begins."""

    name: str
    text: str
    offset: int
    passages: Passages
    known: Known
    found: list[Problem]

    def report(self, code: str, at: int, **words: object) -> None:
        """Report a problem at an offset into the arguments."""
        self.found.append(problem(code, self.passages.place(self.offset + at), **words))


@dataclass(frozen=True)
class Clause:
    """Words and where they begin."""

    text: str
    at: int


def split(meaning: Meaning) -> dict[str, Clause] | None:
    """Split the arguments at the token's own keywords; what stands before the first is under the empty key."""
    keywords = _KEYWORDS[meaning.name]
    words = list(WORD.finditer(meaning.text))
    marks = [w for w in words if w[0] in keywords]
    ends = [*(m.start() for m in marks), len(meaning.text)]
    first = meaning.text[: ends[0]]
    clauses = {"": Clause(first.strip(), len(first) - len(first.lstrip()))}
    if not clauses[""].text:
        example = next(iter(meaning.known.measures), "a-measure")
        meaning.report("narrative.token-no-id", 0, name=meaning.name, example=example)
        return None
    for mark, end in zip(marks, ends[1:], strict=True):
        text = meaning.text[mark.end() : end]
        if mark[0] in clauses:
            meaning.report("narrative.token-word-twice", mark.start(), word=mark[0])
            return None
        if not text.strip():
            meaning.report("narrative.token-word-alone", mark.start(), word=mark[0], wanted=WANTED[mark[0]])
            return None
        clauses[mark[0]] = Clause(text.strip(), mark.end() + len(text) - len(text.lstrip()))
    return clauses if _one_word_each(meaning, clauses) else None


def _one_word_each(meaning: Meaning, clauses: dict[str, Clause]) -> bool:
    """Refuse further words after an area or a form. Periods may be of several words; `_measures` sees to ids."""
    for keyword in ("for", "as"):
        clause = clauses.get(keyword)
        if clause and len(words := list(WORD.finditer(clause.text))) > 1:
            unknown_word(meaning, words[1][0], clause.at + words[1].start())
            return False
    return True


def unknown_word(meaning: Meaning, word: str, at: int) -> None:
    """Report a word that the token does not know."""
    allowed = _ALLOWED[meaning.name]
    meaning.report("narrative.token-unknown-word", at, word=word, name=meaning.name, allowed=allowed)
