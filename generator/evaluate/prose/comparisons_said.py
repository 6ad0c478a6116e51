"""“Higher than England”, “better than the neighbours” in plain sentences, held against both figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.domain import wording
from generator.domain.period_words import when
from generator.evaluate.prose.asserted import asserted, of_another_time
from generator.evaluate.prose.clauses import AREA, FIGURE, NAME
from generator.evaluate.prose.ranks_said import periods_in_question
from generator.evaluate.prose.subjects import Claim, Subject
from generator.evaluate.prose.wordlists import HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from generator.domain.period import Period
    from generator.evaluate.prose.found import Read
    from generator.problems import Problem

_SIDE = re.compile(
    r"\b(?:(?P<side>higher|lower|larger|smaller|greater|better|worse)\s+than|(?P<above>above|below)|(?P<beat>beats?|beating|"
    r"outperform(?:s|ed|ing)?|outdid|ahead\s+of|behind))\s+"
    r"(?:(?:in|for|that\s+of|those\s+of|at|the|its|our|their|(?P<each>any(?:\s+one)?|all|every|each)(?:\s+of)?|most|both|middle|median|"
    rf"average|of|ten|eleven|other)\s+)*(?P<area>{AREA}+)(?:'s|')?(?:\s+(?P<figure>{FIGURE}))?"
)
_OF_WHAT = re.compile(rf"\s+(?:on|in|for|with)\s+(?:(?:the|our)\s+)*(?:{HEADS}\s+(?:of|for|on)\s+)?(?P<name>{NAME}+)")
"""“We beat England on repeat referrals.”"""
_UP = frozenset({"higher", "larger", "greater", "above"})


def comparisons_said(read: Read) -> Iterator[Problem]:
    """Report each side of somebody's figure on which ours is not. Figures that are shown alike are on no side."""
    for found in _SIDE.finditer(read.reading.text):
        clause = read.clause_at(found.start())
        subject = _subject(read, clause, found)
        area = read.reading.at(found.start("area"))
        if subject is None or subject.area or area is None or area.id == read.held.records.own_area:
            continue
        if asserted(read.reading, clause, *found.span()) and not of_another_time(read.reading, clause, found.start()):
            yield from _compared(read, subject, area.id, found)


def _subject(read: Read, clause: int, found: re.Match[str]) -> Subject | None:
    if found["figure"]:
        mention = read.reading.at(found.start("figure"))
        area = read.reading.at(found.start("area"))
        if mention is None or area is None or mention.area != area.id or _somebody_else(read, clause, found.start()):
            return None
        return Subject(mention.id, period=mention.period)
    behind = _OF_WHAT.match(read.reading.text, found.end()) if found["beat"] else None
    if behind and (named := read.reading.at(behind.start("name"))):
        return Subject(named.id)
    return read.finder.of_clause(clause, Claim(found.start(), found.end(), found[0]))


def _somebody_else(read: Read, number: int, until: int) -> bool:
    """Whether another area is spoken of in the clause, so that the figure beside theirs may not be ours."""
    own, clause = read.held.records.own_area, read.reading.clauses[number]
    before = [m for m in read.reading.mentions if clause.start <= m.start and m.end <= until]
    return any((m.kind == "area" and m.id != own) or m.area not in {None, own} for m in before)


def _compared(read: Read, subject: Subject, area: str, found: re.Match[str]) -> Iterator[Problem]:
    side, definition = _word(found), read.held.measure(subject.measure)
    if side in {"better", "worse"} and definition.better == "neither":
        yield read.problem(
            "words.claim-unfounded", *found.span(), subject.measure, answer="neither a high nor a low figure is better"
        )
        return
    up = side in _UP if side not in {"better", "worse"} else (side == "better") == (definition.better == "higher")
    sides = [
        s
        for period in periods_in_question(read, subject)
        for s in _beside(read, subject, area, period, each=bool(found["each"]))
    ]
    if sides and not any(_stands(ours, theirs, read, subject, up=up) for _, ours, theirs in sides):
        period, ours, theirs = sides[-1]
        shown = [wording.short(value, definition) for value in (ours, theirs[0])]
        answer = f"{when(period)} it was {shown[0]}, and {_whose(read, area, each=bool(found['each']))} {shown[1]}"
        token = f"{{{{ value: {subject.measure} in {period.id} for {area} }}}}"
        yield read.problem("words.comparison-contradicted", *found.span(), subject.measure, answer=answer, token=token)


def _word(found: re.Match[str]) -> str:
    if found["beat"]:
        return "worse" if found["beat"] == "behind" else "better"
    return str(found["side"] or found["above"])


def _beside(
    read: Read, subject: Subject, area: str, period: Period, *, each: bool
) -> Iterator[tuple[Period, Decimal, tuple[Decimal, ...]]]:
    """Give our figure of a period and theirs; those of every neighbour where each is spoken of."""
    held = read.held
    neighbours = held.records.partnership.neighbours
    areas = held.records.neighbours.areas if each and area == neighbours else (area,)
    ours = [value for then, value in held.line(subject.measure, held.records.own_area) if then == period]
    theirs = tuple(value for other in areas for then, value in held.line(subject.measure, other) if then == period)
    if ours and theirs:
        yield period, ours[0], theirs


def _stands(ours: Decimal, theirs: tuple[Decimal, ...], read: Read, subject: Subject, *, up: bool) -> bool:
    definition = read.held.measure(subject.measure)
    return all(
        (ours > other) == up or wording.short(ours, definition) == wording.short(other, definition) for other in theirs
    )


def _whose(read: Read, area: str, *, each: bool) -> str:
    if each and area == read.held.records.partnership.neighbours:
        return "one of the neighbours"
    return read.held.area_name(area)
