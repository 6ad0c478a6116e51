"""“Improved” and “worsened” in plain sentences: only the rule may say so, over years that nobody picks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evaluate.prose import wordlists
from generator.evaluate.prose.asserted import asserted
from generator.evaluate.prose.subjects import Claim

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Pattern

    from generator.domain.judgement import DirectionVerdict
    from generator.evaluate.prose.found import Read
    from generator.evaluate.prose.subjects import Subject
    from generator.problems import Problem

_SAID: tuple[tuple[DirectionVerdict, Pattern[str], Pattern[str]], ...] = (
    ("improved", wordlists.IMPROVED, wordlists.HEADLINE_IMPROVED),
    ("worsened", wordlists.WORSENED, wordlists.HEADLINE_WORSENED),
)


_ELSEWHERE = ("nationally", "across the country", "elsewhere", "in the country")


def verdicts_said(read: Read) -> Iterator[Problem]:
    """Report each word that calls a measure improved or worsened when its rule does not.

    That holds whatever year the sentence names: nobody picks a kinder baseline.
    """
    text = read.reading.text
    headline = read.reading.sentence.kind in {"heading", "title"}
    for verdict, pattern, in_headlines in _SAID:
        claims = [Claim.of(found) for found in pattern.finditer(text)]
        if headline:
            claims += [Claim.of(found, headline=True) for found in in_headlines.finditer(text)]
        for claim in claims:
            yield from _judged(read, claim, verdict)
    for found in wordlists.NOT_WORSENED.finditer(text):
        noun = found[0].startswith(("no", "with"))
        yield from _judged(read, Claim(*found.span(), found[0], noun=noun), "worsened", denied=True)


def _judged(read: Read, claim: Claim, verdict: DirectionVerdict, *, denied: bool = False) -> Iterator[Problem]:
    clause = read.clause_at(claim.start)
    subject = read.finder.subject(clause, claim)
    if read.reading.text[claim.end :].lstrip().startswith(_ELSEWHERE):
        return  # another area is meant
    if subject is not None and subject.area is None and asserted(read.reading, clause, claim.start, claim.end):
        yield from judged(read, subject, claim, verdict, denied=denied)


def judged(
    read: Read, subject: Subject, claim: Claim, verdict: DirectionVerdict, *, denied: bool = False
) -> Iterator[Problem]:
    """Report a claim that is surely made of a measure, where its rule does not say so."""
    found = read.held.findings.measures[subject.measure].direction.verdict
    if (found == verdict) != denied or (read.reading.claims(subject.measure, verdict) and not denied):
        return
    contradicted = denied or {found, verdict} == {"improved", "worsened"}
    code = "words.claim-contradicted" if contradicted else "words.claim-unfounded"
    yield read.problem(code, claim.start, claim.end, subject.measure)
