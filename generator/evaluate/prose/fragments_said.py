"""Claims without a verb: “Repeat referrals: better”, “Fewer repeat referrals”, “Improving repeat referrals”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.domain.narrative import Prose
from generator.evaluate.prose import wordlists
from generator.evaluate.prose.asserted import asserted, is_aim, to_be_done
from generator.evaluate.prose.clauses import AREA, NAME
from generator.evaluate.prose.movements_said import moved
from generator.evaluate.prose.subjects import Claim, Subject
from generator.evaluate.prose.verdicts_said import judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evaluate.prose.found import Read
    from generator.problems import Problem

_BETTER = r"better|improved|improving|improvement|✓|✔"
_WORSE = r"worse|worsened|worsening|■"
_LABEL = re.compile(
    rf"\W*(?:(?:the|our|all)\s+)*{NAME}+\s*(?:[:–—|-]+|\()\s*(?:(?:a|now|much|clearly|getting|still)\s+)*(?P<said>{_BETTER}|{_WORSE})\s*[.!)|]*\s*"
)
_QUALITY = re.compile(rf"\W*(?P<said>(?:{_BETTER}|{_WORSE}))\s+(?:(?:the|our)\s+)?(?P<name>{NAME}+)\s*[.!]*\s*")
_DOWN = r"falling|lower|reduced|reducing|declining|decreasing|decreased|dropping|shrinking|fewer|less"
_UP = r"rising|higher|increased|increasing|growing|raised|more"
_WAY = re.compile(
    rf"\W*(?:(?:far|many|much)\s+)?(?P<way>{_DOWN}|{_UP})\s+(?:(?:the|our)\s+)?(?P<name>{NAME}+)\s*[.!]*\s*"
)
_MANY = re.compile(
    rf"\b(?:there\s+(?:were|are|was|is|have\s+been|has\s+been)|(?:we|it|they|{AREA}+|council|borough|city|county|partnership)\s+"
    rf"(?:had|has|have|saw|sees?|recorded))\s+(?:(?:now|far|many|much|even|also|again)\s+)*(?P<way>fewer|less|more)\s+(?P<name>{NAME}+)"
)
_NOUN = re.compile(
    r"\W*(?:(?:an?|the|another|some|good|clear|great|strong|real|marked|significant|steady|big|large|welcome|sharp|slight|small)\s+)*"
    r"(?P<said>improvement|fall|drop|decrease|decline|reduction|rise|increase)(?:\s+(?:on|from|since|in|over)\s+[^,;:.]{0,40})?\s*[.!]*\s*"
)


def fragments_said(read: Read) -> Iterator[Problem]:
    """Report each claim that stands without a verb, where it is not what is aimed at."""
    text = read.reading.text
    for many in _MANY.finditer(text):
        yield from _many(read, many)
    if isinstance(read.reading.sentence.chapter, Prose) or (read.introduction and is_aim(read.introduction)):
        return  # the title of a priority says what is sought
    if found := _LABEL.fullmatch(text):
        yield from _label(read, found, Subject(_name(read, text.index(NAME))))
    elif found := _QUALITY.fullmatch(text):
        yield from _label(read, found, Subject(_name(read, found.start("name"))))
    elif found := _WAY.fullmatch(text):
        yield from _way(read, found, Subject(_name(read, found.start("name"))))
    elif read.before and not read.reading.mentions and (found := _NOUN.fullmatch(text)):
        yield from _noun(read, found, read.before)


def _name(read: Read, position: int) -> str:
    mention = read.reading.at(position)
    return mention.id if mention else ""


def _label(read: Read, found: re.Match[str], subject: Subject) -> Iterator[Problem]:
    claim = Claim(*found.span("said"), found["said"])
    yield from judged(read, subject, claim, "improved" if re.fullmatch(_BETTER, found["said"]) else "worsened")


def _way(read: Read, found: re.Match[str], subject: Subject) -> Iterator[Problem]:
    rising = bool(re.fullmatch(_UP, found["way"]))
    yield from moved(read, subject, Claim(*found.span("way"), found["way"]), rising=rising)


def _many(read: Read, found: re.Match[str]) -> Iterator[Problem]:
    """Read “there were fewer”. A share may fall while the number behind it rises: either bears it out."""
    clause = read.clause_at(found.start())
    if not wordlists.ENDS_NAME.match(read.reading.text, found.end()) or to_be_done(read.reading.text, found.start()):
        return
    if asserted(read.reading, clause, *found.span()) and read.reading.areas() <= {read.held.records.own_area}:
        subject = Subject(_name(read, found.start("name")))
        claim = Claim(*found.span("way"), found["way"])
        if not read.held.counts_go(subject.measure, rising=found["way"] == "more"):
            yield from moved(read, subject, claim, rising=found["way"] == "more")


def _noun(read: Read, found: re.Match[str], subject: Subject) -> Iterator[Problem]:
    claim = Claim(*found.span("said"), found["said"], noun=True)
    if found["said"] == "improvement":
        yield from judged(read, subject, claim, "improved")
    else:
        yield from moved(read, subject, claim, rising=found["said"] in {"rise", "increase"})
