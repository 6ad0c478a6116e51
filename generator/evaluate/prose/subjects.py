"""Which measure a claim is made of: its subject, its object, the figure behind it, or what “it” stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.evaluate.prose import wordlists
from generator.evaluate.prose.asserted import to_be_done
from generator.evaluate.prose.clauses import AREA, NAME, after_conjunctions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.evaluate.prose.clauses import Clause, Coded
    from generator.evaluate.prose.names import Mention

_AREA_BEFORE = re.compile(rf"(?P<area>{AREA}+)(?:'s|')\s+(?:[a-z]+\s+){{0,3}}(?:of\s+)?(?={NAME})")
_IN_AREA = re.compile(
    rf"\b(?:in|across|for|within|among|of)\s+(?:(?:the|our|its|all|most|some|every|each|other)\s+)*(?P<area>{AREA}+)"
)
_NOUN_MADE = re.compile(
    r"\b(?:made|makes?|saw|sees?|seen|shows?|showed|shown|was|is|were|are|been|had|has|have|with|after|despite|following|achieved|"
    r"delivered|reported|secured|celebrated?|welcomed?|pleased\s+(?:with|by)|proud\s+of|evidence\s+of|thanks\s+to|because\s+of|brought|"
    r"led\s+to|driven|drove|due\s+to|the|this|our|its|their)\s+(?:(?:an?|the|this|that|some|good|clear|great|strong|real|marked|significant|"
    r"steady|big|large|small|slight|further|considerable|substantial|modest|excellent|encouraging|notable|remarkable|huge|dramatic|important|"
    r"sustained|continued|welcome|impressive|solid|sharp|much|recent|sudden|steep)\s+)*\Z"
)
_NOUN_FIRST = re.compile(
    r"(?P<definite>(?:the|this|that|our)\s+)?(?:(?:an?|some|good|clear|great|strong|real|marked|significant|steady|big|large|small|slight|further|"
    r"considerable|substantial|modest|excellent|sharp|recent|sudden|steep|continued|sustained)\s+)*\Z"
)
_HAPPENED = re.compile(
    r"\s*(?:[.,;:!)|]|\Z)|\s+(?:was|were|has|have|had|came|followed|continued|happened|in|on|over|since|from|to|by|[a-z]+ed)\b"
)


_A_THING = re.compile(r"\b(?:it|they|these)\Z")
"""Pronouns that stand for a thing. “Which” and “that” may stand for all that was said."""


@dataclass(frozen=True)
class Claim:
    """Words that claim something, where they stand, and whether they are a thing (“a fall”) or a verb (“fell”)."""

    start: int
    end: int
    words: str
    noun: bool = False

    @classmethod
    def of(cls, found: re.Match[str], *, headline: bool = False) -> Claim:
        """Read what a pattern of `wordlists` found; in a `headline` the present tense is a verb."""
        return cls(found.start(), found.end(), found[0], noun=bool(wordlists.NOUNS.match(found[0])) and not headline)


@dataclass(frozen=True)
class Subject:
    """The measure that is spoken of. `counting`: of how many, not of its share or rate.

    `area` is another area, where it is spoken of there; `period` the id of the one that was just told of.
    """

    measure: str
    counting: bool = False
    area: str | None = None
    period: str | None = None


def antecedent(reading: Coded, before: Subject | None, own_area: str) -> Subject | None:
    """Give what “it” would stand for in the next sentence: the one measure that this sentence is about."""
    measures = reading.topics()
    if len(measures) > 1:
        return None
    if measures:
        earlier = (before.period,) if before and before.measure == measures[0] else ()
        return Subject(measures[0], period=_newest((*_own_periods(reading.mentions, own_area), *earlier)))
    return before if wordlists.PRONOUN.match(reading.text) else None


@dataclass(frozen=True)
class Finder:
    """Finds the subject of claims in one sentence; `before` is what “it” stands for at its start."""

    reading: Coded
    before: Subject | None
    own_area: str

    def subject(self, clause: int, claim: Claim) -> Subject | None:
        """Give what a claim is made of, or None where that cannot surely be said."""
        text = self.reading.text
        figure = None if claim.noun else wordlists.TO_FIGURE.match(text, claim.end)
        if figure:
            mention = self.reading.at(figure.start("figure"))
            if mention and (named := self._named_first(clause, claim)) and named.measure != mention.id:
                return named  # a figure of another measure cannot answer for the one that is named
            return self._of_figure(mention, claim, origin="from" in figure[0]) if mention else None
        if found := self._object(clause, claim):
            return found
        if wordlists.OF_SOMETHING_ELSE.match(text, claim.end):
            return None
        if not claim.noun and not wordlists.ENDS_VERB.match(text, claim.end):
            return None
        return self.of_clause(clause, claim)

    def _named_first(self, number: int, claim: Claim) -> Subject | None:
        """Give the measure that a clause names as its subject, as far as the claim."""
        lead = after_conjunctions(self.reading.text, self.reading.clauses[number].start)
        opened = wordlists.SUBJECT.match(self.reading.text, lead, claim.start)
        return self.of_clause(number, claim) if opened else None

    def of_clause(self, number: int, claim: Claim) -> Subject | None:
        """Give the subject of a clause, where nothing but words that change nothing stand between it and the claim."""
        text, clause = self.reading.text, self.reading.clauses[number]
        lead = after_conjunctions(text, clause.start)
        for opening in (wordlists.SUBJECT, wordlists.PRONOUN):
            opened = opening.match(text, lead, claim.start)
            between = wordlists.BETWEEN.fullmatch(text, opened.end(), claim.start) if opened else None
            if opened and between and (not claim.noun or wordlists.DOES.search(between[0])):
                return self._opened(number, opened, claim)
        if number and (inserted := wordlists.INSERTED_CLAUSE.match(text, clause.start, claim.start)):
            lead = inserted.end()
        if number and wordlists.LEADING.fullmatch(text, lead, claim.start):
            return self._inherited(number, claim)
        return None

    def _opened(self, number: int, opened: re.Match[str], claim: Claim) -> Subject | None:
        """Give the subject that opens a clause: a name, or what a pronoun stands for."""
        clause = self.reading.clauses[number]
        if "name" in opened.groupdict():
            mention = self.reading.at(opened.start("name"))
            if mention is None or self.reading.is_base(mention):
                return None
            return self._named(mention, opened["head"], clause, claim)
        told = [
            m
            for m in self.reading.mentions
            if m.kind != "area" and m.end <= clause.start and not self.reading.is_base(m)
        ]
        if not told:
            return self.before
        if len({m.id for m in told}) > 1 or (_A_THING.search(opened[0]) and not self._opens_with_measure(number - 1)):
            return None
        return Subject(told[0].id, period=_newest(_own_periods(told, self.own_area)))

    def _opens_with_measure(self, number: int) -> bool:
        """Whether a clause has a measure for its subject, so that “it” in the next one is surely that."""
        clause = self.reading.clauses[number]
        lead = after_conjunctions(self.reading.text, clause.start)
        return any(o.match(self.reading.text, lead, clause.end) for o in (wordlists.SUBJECT, wordlists.PRONOUN))

    def _inherited(self, number: int, claim: Claim) -> Subject | None:
        """Give the subject of the clause before; in a row of a table that of any cell before.

        Clauses that only say when are passed over: “fell from the year before and from four years before, and is …”.
        """
        text = self.reading.text
        row = self.reading.sentence.kind == "row"
        for earlier in range(number - 1, -1, -1):
            clause = self.reading.clauses[earlier]
            lead = after_conjunctions(text, clause.start)
            for opening in (wordlists.SUBJECT, wordlists.PRONOUN):
                opened = opening.match(text, lead, clause.end)
                if opened and (found := self._opened(earlier, opened, claim)):
                    return found
            if not row and not wordlists.LEADING.fullmatch(text, lead, clause.end):
                break
        start = self.reading.clauses[number].start
        told = {m.id for m in self.reading.mentions if m.says and m.end <= start}
        if len(told) == 1:
            return Subject(told.pop())  # “Homes improved {{ evidence: … }}, but fell back”
        measures = self.reading.topics()
        return Subject(measures[0]) if claim.noun and len(measures) == 1 else None

    def _object(self, clause: int, claim: Claim) -> Subject | None:
        text = self.reading.text
        if to_be_done(text, claim.start):
            return None
        found = None
        if claim.noun or claim.words.endswith(("better", "worse")):
            found = wordlists.OBJECT.match(text, claim.end)
            if found and claim.noun and not self._made(clause, claim, found):
                return None
        elif wordlists.TRANSITIVE.match(claim.words):
            found = wordlists.DIRECT_OBJECT.match(text, claim.end)
        if not found or not wordlists.ENDS_NAME.match(text, found.end()):
            return None
        mention = self.reading.at(found.start("name"))
        return self._named(mention, found["head"], self.reading.clauses[clause], claim) if mention else None

    def _made(self, number: int, claim: Claim, found: re.Match[str]) -> bool:
        """Whether a noun tells of something that happened: “there was a fall in”, not “a fall in … can mean”."""
        text, clause = self.reading.text, self.reading.clauses[number]
        if _NOUN_MADE.search(text, clause.start, claim.start):
            return True
        first = _NOUN_FIRST.match(text, after_conjunctions(text, clause.start), claim.start)
        return bool(first and _HAPPENED.match(text, found.end()))

    def _named(self, mention: Mention, head: str | None, clause: Clause, claim: Claim) -> Subject:
        return Subject(mention.id, bool(wordlists.COUNTING.search(head or "")), self._elsewhere(mention, clause, claim))

    def _of_figure(self, mention: Mention, claim: Claim, *, origin: bool) -> Subject:
        """Give the measure of a figure. What a change sets out `from` says nothing of the period that it ends in."""
        area = mention.area if mention.area != self.own_area else None
        if not origin:
            return Subject(mention.id, area=area, period=mention.period)
        same = [m for m in self.reading.mentions if (m.id, m.kind, m.area) == (mention.id, "figure", mention.area)]
        told = [m.period for m in same if m.end <= claim.start]
        if not told and self.before and self.before.measure == mention.id:
            told = [self.before.period]
        return Subject(mention.id, area=area, period=told[-1] if told else None)

    def _elsewhere(self, mention: Mention, clause: Clause, claim: Claim) -> str | None:
        """Give another area in which the measure is spoken of: “in England”, “the neighbours' repeat referrals”."""
        text = self.reading.text
        patterns: Sequence[re.Match[str]] = (
            *_IN_AREA.finditer(text, clause.start, clause.end),
            *(m for m in _AREA_BEFORE.finditer(text, clause.start, clause.end) if m.end() <= mention.start),
        )
        spoken = (found.start("area") for found in patterns)
        places = [self.reading.at(at) for at in spoken if not claim.start <= at < claim.end]
        return next((place.id for place in places if place and place.id != self.own_area), None)


def _own_periods(mentions: Iterable[Mention], own_area: str) -> tuple[str | None, ...]:
    return tuple(m.period for m in mentions if m.kind == "figure" and m.area in {None, own_area})


def _newest(periods: Iterable[str | None]) -> str | None:
    """Give the newest period told of: what a year before it was like is told beside it. Ids sort as time does."""
    return max((period for period in periods if period), default=None)
