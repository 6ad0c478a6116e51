"""What a check of sentences works with: one sentence at a time, and how to report what is wrong in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from generator.catalogue import problem
from generator.domain.narrative import Prose
from generator.evaluate.answers import Asked, direction_answer, ends_of
from generator.evaluate.prose.clauses import coded
from generator.evaluate.prose.sentences import sentences
from generator.evaluate.prose.subjects import Finder, Subject, antecedent
from generator.evaluate.prose.visible import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.domain.narrative import Chapter
    from generator.evaluate.prose.clauses import Coded
    from generator.evaluate.prose.held import Held
    from generator.evaluate.prose.names import Names
    from generator.evaluate.prose.sentences import Sentence
    from generator.problems import Problem


_YES = re.compile(r"[\"'“(]*(?:yes|indeed|they\s+did|it\s+did|they\s+have|it\s+has)\b", re.IGNORECASE)
_ASKED = re.compile(r"[\"'“(]*(?P<verb>(?:and\s+)?(?:did|do|does|have|has|had|are|is|were|was))\b", re.IGNORECASE)


@dataclass(frozen=True)
class Read:
    """One sentence, read: its names coded, and what “it” stands for at its start."""

    reading: Coded
    before: Subject | None
    held: Held
    introduction: str = ""
    """The sentence with a colon that introduces what follows it, in small letters."""

    @property
    def finder(self) -> Finder:
        """What finds the subject of its claims."""
        return Finder(self.reading, self.before, self.held.records.own_area)

    def clause_at(self, position: int) -> int:
        """Give the number of the clause that a place lies in."""
        clauses = self.reading.clauses
        return next((n for n, clause in enumerate(clauses) if clause.start <= position < clause.end), len(clauses) - 1)

    def asked(self, measure: str) -> Asked:
        """Give a measure as the answers know it."""
        return Asked(measure, self.held.findings.measures[measure], self.held.records)

    def _answer(self, measure: str) -> str:
        """Say what the series did, where, and between which years."""
        asked = self.asked(measure)
        answer, ends = direction_answer(asked), ends_of(asked, None)
        if ends is None:
            return answer
        years = f"{ends.first.period.prose} and {ends.last.period.prose}"
        return f"in {self.held.area_name(self.held.records.own_area)} {answer}; the figures are those of {years}"

    def problem(self, code: str, start: int, end: int, measure: str, **words: object) -> Problem:
        """Report the words from `start` to `end`, which say of a measure what the findings do not."""
        sentence = self.reading.sentence
        filled: dict[str, object] = {"answer": self._answer(measure), **words}
        said = " ".join(sentence.text[start:end].replace(TOKEN, " … ").replace("'", "’").split())
        return problem(code, sentence.place(start), said=said, measure=measure, name=self.held.name(measure), **filled)


def read_chapter(chapter: Chapter | Prose, names: Names, held: Held) -> Iterator[Read]:
    """Read a chapter sentence by sentence, and keep account of what “it” stands for.

    At the start of a block it is the one measure that the heading names, if any; in a record, the one whose choice
    the text stands beside.
    """
    own = held.records.own_area
    block, before = -1, None
    heading = Subject(chapter.measure) if isinstance(chapter, Prose) and chapter.measure else None
    introduction = ""
    for sentence, following in zip_longest(written := sentences(chapter), written[1:]):
        reading = coded(sentence, names.mentions(sentence))
        if sentence.block != block:
            block, before = sentence.block, heading
        if sentence.kind in {"heading", "title"}:
            introduction = ""
        yield Read(reading, before, held, introduction)
        if sentence.asks and following and _YES.match(following.text):
            stated = as_stated(sentence)
            yield Read(coded(stated, names.mentions(stated)), before, held)
        if sentence.text.rstrip().endswith(":"):
            introduction = sentence.text.lower()
        before = antecedent(reading, before, own)
        if sentence.kind in {"heading", "title"}:
            heading = before


def as_stated(sentence: Sentence) -> Sentence:
    """Give a question that its author answers with yes as the statement that it then is, sign for sign as long."""
    text = _ASKED.sub(lambda found: " " * len(found[0]), sentence.text, count=1)
    return replace(sentence, kind="heading", text=text.replace("?", "."))
