"""“The lowest of its neighbours”, “third lowest of 11”, “no neighbour had a higher share” in plain sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.evaluate.prose import wordlists
from generator.evaluate.prose.asserted import asserted, of_another_time
from generator.evaluate.prose.clauses import AREA, FIGURE, NAME
from generator.evaluate.prose.number_words import NUMBER, VALUES
from generator.evaluate.prose.periods_said import meant, periods_said
from generator.evaluate.prose.standings import standing, standing_answer
from generator.evaluate.prose.subjects import Claim, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.domain.period import Period
    from generator.evaluate.prose.found import Read
    from generator.evaluate.prose.standings import Standing
    from generator.problems import Problem

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_THE = r"(?:(?:the|its|our|their|all|these|those|any|other|similar|statistical|london|of)\s+)*"
_COUNCILS = r"(?:local\s+)?(?:councils?|authorities|boroughs|areas)\b"
_RANK = re.compile(
    rf"\b(?P<among>(?:one\s+of|among|amongst)\s+(?:the\s+|its\s+)?)?(?:(?:joint|equal)[\s-]+)?(?:(?P<nth>{'|'.join(_ORDINALS)}|[0-9]+(?:st|nd|rd|th))[\s-]+)?(?P<end>highest|lowest|best|worst)"
    rf"(?:\s+{wordlists.HEADS})?(?P<named>\s+(?:of|for|in)?\s*(?:the\s+|all\s+)?(?P<name>{NAME}+))?(?:\s+{wordlists.HEADS})?"
    rf",?\s+(?:of|among|amongst|out\s+of|in)\s+{_THE}(?P<many>{NUMBER}|[0-9]+)?\s*{_THE}"
    rf"(?P<whom>{AREA}+|{_COUNCILS}|(?<=[0-9])(?=\s*(?:[.,;:)|]|\Z)))(?!\s+(?:in|of|across)\s)"
)
_NOBODY = re.compile(
    rf"\b(?P<count>no|none\s+of\s+(?:its|our|the|their)|not\s+one(?:\s+of\s+(?:its|our|the|their))?|only\s+(?:{NUMBER}|[0-9]+)(?:\s+of\s+(?:its|our|the|their))?)\s+"
    rf"(?:other\s+)?(?P<whom>{AREA}+|{_COUNCILS})\s+(?:had|has|have)\s+(?:so\s+|such\s+)?(?:an?\s+)?(?:much\s+)?(?P<side>higher|lower|larger|smaller|greater)\s+"
    rf"(?:(?:{wordlists.HEADS}\s+)?(?:(?:of|for|in)\s+)?(?P<name>{NAME}+)|(?:{wordlists.HEADS}|one)(?=\s*(?:[.,;:)|]|\Z)))"
)
_BEHIND_FIGURE = re.compile(
    rf"(?P<figure>{FIGURE})[\s,(–-]*(?:(?:which|that)\s+(?:is|was)\s+)?(?:(?:still|again|also|then|too)\s+)*(?:the\s+|its\s+)?\Z"
)

_BEHIND_COMMA = re.compile(
    r",\s+(?:(?:which|that)\s+(?:is|was)\s+)?(?:(?:still|again|also|then|too)\s+)*(?:the\s+|its\s+)?\Z"
)


def ranks_said(read: Read) -> Iterator[Problem]:
    """Report each place among councils that our figure does not have."""
    if _other_council(read):
        return  # it may be that council's place
    text = read.reading.text
    for found in _RANK.finditer(text):
        yield from _rank(read, found)
    for found in _NOBODY.finditer(text):
        yield from _nobody(read, found)


def _rank(read: Read, found: re.Match[str]) -> Iterator[Problem]:
    clause = read.clause_at(found.start())
    subject = _subject(read, clause, found)
    if (
        subject is None
        or subject.area
        or not asserted(read.reading, clause, *found.span())
        or _looks_back(read, clause, found)
    ):
        return
    highest = _highest(found["end"], read.held.measure(subject.measure).better)
    standings = _standings(read, subject, found)
    if highest is None or not standings:
        return
    if found["among"]:
        if not any(s.is_among(highest=highest) for s in standings):
            answer = standing_answer(standings[-1], read.held)
            yield read.problem("words.rank-contradicted", *found.span(), subject.measure, answer=answer)
        return
    nth = _nth(found["nth"])
    if not any(s.may_be(nth, highest=highest) and _counted(s, found["many"]) for s in standings):
        answer = standing_answer(standings[-1], read.held)
        yield read.problem("words.rank-contradicted", *found.span(), subject.measure, answer=answer)


def _nobody(read: Read, found: re.Match[str]) -> Iterator[Problem]:
    clause = read.clause_at(found.start())
    subject = _subject(read, clause, found) if found["name"] else _only_topic(read)
    if subject is None or not asserted(read.reading, clause, *found.span()) or _looks_back(read, clause, found):
        return
    if found["name"] and not wordlists.ENDS_NAME.match(read.reading.text, found.end()):
        return
    standings = _standings(read, subject, found)
    higher = found["side"] not in {"lower", "smaller"}
    allowed = _number(found["count"].split()[1]) if found["count"].startswith("only") else 0
    if standings and not any(_at_most(s, allowed, higher=higher) for s in standings):
        answer = standing_answer(standings[-1], read.held)
        yield read.problem("words.rank-contradicted", *found.span(), subject.measure, answer=answer)


def _only_topic(read: Read) -> Subject | None:
    """Give what “no neighbour had a lower share” is about: the sentence's one measure, or that of the one before."""
    topics = read.reading.topics()
    return read.before if not topics else Subject(topics[0]) if len(topics) == 1 else None


def _looks_back(read: Read, clause: int, found: re.Match[str]) -> bool:
    return of_another_time(read.reading, clause, found.start())


def _subject(read: Read, clause: int, found: re.Match[str]) -> Subject | None:
    """Give the measure that is ranked: the one named within, the figure before, or the subject of the clause."""
    reading = read.reading
    if found["name"]:
        mention = reading.at(found.start("name"))
        return Subject(mention.id) if mention else None
    behind = _BEHIND_FIGURE.search(reading.text, 0, found.start())
    if behind:
        mention = reading.at(behind.start("figure"))
        return Subject(mention.id, area=mention.area, period=mention.period) if mention else None
    if _BEHIND_COMMA.search(reading.text, 0, found.start()) and len(reading.topics()) == 1:
        return Subject(reading.topics()[0])
    return read.finder.of_clause(clause, Claim(found.start(), found.end(), found[0]))


def _standings(read: Read, subject: Subject, found: re.Match[str]) -> list[Standing]:
    neighbours = bool(found["whom"]) and found["whom"][0] == AREA
    periods = periods_in_question(read, subject)
    each = (standing(subject.measure, period, read.held, neighbours=neighbours) for period in periods)
    return [s for s in each if s is not None]


def periods_in_question(read: Read, subject: Subject) -> tuple[Period, ...]:
    """Give the periods that a sentence may be about: those it names, the one told of before, or else our newest."""
    line = read.held.line(subject.measure, read.held.records.own_area)
    periods = [period for period, _ in line]
    said = meant(periods_said(read.reading.sentence.text), periods)
    tokens = {m.period for m in read.reading.mentions if m.id == subject.measure} | {subject.period}
    named = tuple(period for period in periods if period in said or period.id in tokens)
    return named or tuple(periods[-1:])


def _other_council(read: Read) -> bool:
    records = read.held.records
    others = read.reading.areas() - {records.own_area, records.partnership.neighbours}
    return any(records.areas[area].kind == "council" for area in others)


def _highest(end: str, better: str) -> bool | None:
    if end in {"highest", "lowest"}:
        return end == "highest"
    return None if better == "neither" else (end == "best") == (better == "higher")


def _counted(found: Standing, many: str | None) -> bool:
    """Whether a number of councils that is named can be: those ranked, or all of them, with ours or without."""
    if many is None:
        return True
    known = len(found.others)
    return _number(many) in {known, known + 1, known + found.hidden, known + found.hidden + 1}


def _at_most(found: Standing, allowed: int, *, higher: bool) -> bool:
    beyond = found.beyond(higher=higher)
    return beyond == allowed if not found.hidden else beyond <= allowed


def _nth(word: str | None) -> int:
    if word is None:
        return 1
    return _ORDINALS.index(word) + 1 if word in _ORDINALS else int(word[:-2])


def _number(word: str) -> int:
    return int(word) if word.isdigit() else sum(VALUES.get(part, 0) for part in re.split(r"[\s-]+", word))
