"""Claims of all measures at once: “All our headline measures improved”, “No measure worsened”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.evaluate.prose.asserted import asserted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.domain.judgement import DirectionVerdict
    from generator.evaluate.prose.found import Read
    from generator.problems import Problem

_ADVERBS = r"(?:(?:[a-z]+ly|also|again|now|once\s+more)\s+)*"
_OVERALL = re.compile(
    r"\b(?P<many>all|every|each|most|no|none|not\s+one|not\s+a\s+single)\s+(?:one\s+)?(?:of\s+)?(?:the\s+|our\s+|its\s+)*(?:single\s+)?"
    r"(?P<headline>headline\s+)?(?:measures?|indicators?|headlines?)(?:\s+in\s+(?:this|the)\s+report)?\s+(?:(?:has|have|had|is|are|was|were)\s+)?"
    rf"{_ADVERBS}(?P<verb>improved|improving|got\s+better|getting\s+better|better|worsened|worsening|deteriorated|got\s+worse|getting\s+worse|worse)"
    r"(?=\s*(?:[.,;:!)]|\Z)|\s+(?:in\s+(?:the\s+year|this|[0-9])|over|this\s+year|since|again))"
)


def overall_said(read: Read) -> Iterator[Problem]:
    """Report each claim of all, most or no measures that one of them belies, which the message names."""
    for found in _OVERALL.finditer(read.reading.text):
        clause = read.clause_at(found.start())
        if asserted(read.reading, clause, *found.span("many")):
            yield from _belied(read, found)


def _belied(read: Read, found: re.Match[str]) -> Iterator[Problem]:
    edition, findings = read.held.records.edition, read.held.findings.measures
    headline = bool(found["headline"]) or "headline" in found[0]
    measures = [m for m in (edition.headlines if headline else findings) if m in findings]
    said: DirectionVerdict = (
        "improved" if re.match(r"improv|got\s+better|getting\s+b|better", found["verb"]) else "worsened"
    )
    others = [m for m in measures if findings[m].direction.verdict != said]
    belying = _belying(found["many"], measures, others)
    if belying:
        opposite = [m for m in belying if {findings[m].direction.verdict, said} == {"improved", "worsened"}]
        code = (
            "words.claim-unfounded"
            if found["many"] in {"all", "every", "each", "most"} and not opposite
            else "words.claim-contradicted"
        )
        yield read.problem(code, *found.span(), (opposite or belying)[0])


def _belying(many: str, measures: Sequence[str], others: Sequence[str]) -> Sequence[str]:
    """Give the measures that make the claim untrue."""
    if many in {"all", "every", "each"}:
        return others
    if many == "most":
        return others if len(others) * 2 >= len(measures) else ()
    return [m for m in measures if m not in others]
