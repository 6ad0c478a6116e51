"""“A record low”, “the highest ever” in plain sentences, held against every figure of our own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.domain import wording
from generator.domain.period_words import when
from generator.evaluate.prose.asserted import asserted, of_another_time
from generator.evaluate.prose.ranks_said import periods_in_question
from generator.evaluate.prose.subjects import Claim

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from generator.evaluate.prose.found import Read
    from generator.problems import Problem

_EVER = (
    r"(?:ever|yet|on\s+record|so\s+far|in\s+(?:all\s+)?(?:the\s+)?(?:years|figures)|since\s+(?:our\s+)?records\s+began)"
)
_EXTREME = re.compile(
    r"\b(?:(?:(?:reached|hit|set)\s+(?:an?|its|their|the)\s+)?(?:(?:record|all[\s-]time|historic)\s+(?P<end>low|high|best|worst)s?\b"
    rf"|(?P<ever>lowest|highest|best|worst)(?:\s+(?:level|rate|share|figure|value|point|result)s?)?\s+{_EVER}\b"
    r"|at\s+(?:its|their)\s+(?P<own>lowest|highest|best|worst)\b))"
)


def extremes_said(read: Read) -> Iterator[Problem]:
    """Report each claim that our figure is the lowest or highest of all years, where another is lower or higher."""
    for found in _EXTREME.finditer(read.reading.text):
        clause = read.clause_at(found.start())
        subject = read.finder.of_clause(clause, Claim(*found.span(), found[0]))
        if subject is None or subject.area or not asserted(read.reading, clause, *found.span()):
            continue
        if of_another_time(read.reading, clause, found.start()):
            continue
        end = (found["end"] or found["ever"] or found["own"]).removesuffix("est")
        better = read.held.measure(subject.measure).better
        if end in {"b", "best", "worst"}:
            if better == "neither":
                continue
            end = "high" if (end != "worst") == (better == "higher") else "low"
        line = read.held.line(subject.measure, read.held.records.own_area)
        claimed = [(p, v) for p, v in line if p in periods_in_question(read, subject)]
        extreme = (max if end == "high" else min)(line, key=_value, default=None)
        definition = read.held.measure(subject.measure)
        if (
            extreme
            and claimed
            and all(wording.short(v, definition) != wording.short(extreme[1], definition) for _, v in claimed)
        ):
            said = (f"{wording.short(v, definition)} {when(p)}" for p, v in (claimed[-1], extreme))
            compared = "it was {}, and {}".format(*said)
            yield read.problem("words.direction-contradicted", *found.span(), subject.measure, compared=compared)


def _value(held: tuple[object, Decimal]) -> Decimal:
    return held[1]
