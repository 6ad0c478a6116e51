"""“Rose”, “fell” and “stayed the same” in plain sentences, held against every plain comparison they may be about."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.domain import wording
from generator.domain.period_words import when
from generator.evaluate.prose import wordlists
from generator.evaluate.prose.asserted import asserted, to_be_done
from generator.evaluate.prose.movements import Movement
from generator.evaluate.prose.subjects import Claim, Subject

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from re import Pattern

    from generator.evaluate.prose.found import Read
    from generator.evaluate.prose.movements import Pair
    from generator.problems import Problem

_WAYS: tuple[tuple[bool, Pattern[str], Pattern[str]], ...] = (
    (True, wordlists.ROSE, wordlists.HEADLINE_ROSE),
    (False, wordlists.FELL, wordlists.HEADLINE_FELL),
)
_AT_LEAST = {"doubl": Decimal("1.75"), "tripl": Decimal("2.6"), "trebl": Decimal("2.6")}
_AT_MOST = {"halv": Decimal("0.575")}
"""How far a figure must have gone for words that say how far; a little less than the word, for “nearly doubled”."""


def movements_said(read: Read) -> Iterator[Problem]:
    """Report each word that says that a measure rose, fell or stood still when no comparison does."""
    text = read.reading.text
    headline = read.reading.sentence.kind in {"heading", "title"}
    for rising, pattern, in_headlines in _WAYS:
        claims = {found.start(): Claim.of(found) for found in pattern.finditer(text)}
        if headline:
            claims |= {found.start(): Claim.of(found, headline=True) for found in in_headlines.finditer(text)}
        for claim in claims.values():
            yield from _moved(read, claim, rising=rising)
        for found in (wordlists.NOT_FELL if rising else wordlists.NOT_ROSE).finditer(text):
            noun = found[0].startswith(("no", "with"))
            yield from _moved(read, Claim(*found.span(), found[0], noun=noun), rising=rising, denied=True)
    for found in wordlists.PUSHED.finditer(text):
        yield from _pushed(read, found)
    for found in wordlists.STILL.finditer(text):
        yield from _stood_still(
            read, Claim(*found.span(), found[0], noun="change" in found[0] and found[0].startswith(("no", "with")))
        )


def _pushed(read: Read, found: re.Match[str]) -> Iterator[Problem]:
    clause, mention = read.clause_at(found.start()), read.reading.at(found.start("name"))
    claim = Claim.of(found)
    if mention is None or to_be_done(read.reading.text, found.start()):
        return
    if not asserted(read.reading, clause, *found.span()):
        return
    yield from moved(read, Subject(mention.id), claim, rising=found["way"] == "up")


def moved(read: Read, subject: Subject, claim: Claim, *, rising: bool) -> Iterator[Problem]:
    """Report a claim that is surely made of a measure, where no comparison that it may be about goes that way."""
    end = read.reading.clauses[read.clause_at(claim.start)].end
    pairs = Movement(read.reading, subject, read.held).pairs(claim, end)
    if pairs and not any(_bears_out(pair, claim, rising=rising) for pair in pairs):
        compared = _listed(read, subject.measure, pairs)
        yield read.problem("words.direction-contradicted", claim.start, claim.end, subject.measure, compared=compared)


def _moved(read: Read, claim: Claim, *, rising: bool, denied: bool = False) -> Iterator[Problem]:
    measure, pairs = _compared(read, claim)
    if measure and read.reading.claims(measure, "rose" if rising else "fell"):
        return
    if denied and any(pair.alike(read.held.measure(measure)) for pair in pairs if measure):
        return
    if measure and pairs and not any(_bears_out(pair, claim, rising=rising) for pair in pairs):
        yield read.problem(
            "words.direction-contradicted", claim.start, claim.end, measure, compared=_listed(read, measure, pairs)
        )


def _stood_still(read: Read, claim: Claim) -> Iterator[Problem]:
    measure, pairs = _compared(read, claim)
    if measure and pairs and not any(pair.alike(read.held.measure(measure)) for pair in pairs):
        yield read.problem("words.no-change", claim.start, claim.end, measure)


def _compared(read: Read, claim: Claim) -> tuple[str | None, tuple[Pair, ...]]:
    """Give the measure that moved by the sentence, with the pairs that may bear it out."""
    clause = read.clause_at(claim.start)
    subject = read.finder.subject(clause, claim)
    if subject is None or not asserted(read.reading, clause, claim.start, claim.end):
        return None, ()
    if subject.counting and read.held.measure(subject.measure).value != "count":
        return None, ()  # of how many: a share may fall while the number behind it rises
    return subject.measure, Movement(read.reading, subject, read.held).pairs(claim, read.reading.clauses[clause].end)


def _bears_out(pair: Pair, claim: Claim, *, rising: bool) -> bool:
    if not (pair.rises if rising else pair.falls):
        return False
    least = next((ratio for word, ratio in _AT_LEAST.items() if claim.words.startswith(word)), None)
    most = next((ratio for word, ratio in _AT_MOST.items() if claim.words.startswith(word)), None)
    if least is not None:
        return pair.after >= pair.before * least
    return most is None or pair.after <= pair.before * most


def _listed(read: Read, measure: str, pairs: tuple[Pair, ...]) -> str:
    """List the comparisons: `from 26.1% in 2023 to 2024 to 26.8% in 2024 to 2025`."""
    definition = read.held.measure(measure)
    said = (
        f"from {wording.short(p.before, definition)} {when(p.since)} to {wording.short(p.after, definition)} {when(p.until)}"
        for p in pairs[:3]
    )
    return "; ".join(said)
