"""“The target for repeat referrals was met” in plain sentences, held against the verdict on the target."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.evaluate.answers import target_answer
from generator.evaluate.prose.asserted import asserted, to_be_done
from generator.evaluate.prose.clauses import NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evaluate.prose.found import Read
    from generator.problems import Problem

_NAMED = rf"(?:(?:the|our|all)\s+)*(?P<name>{NAME}+)"
_MET = r"(?:(?:well|also|again|easily|comfortably)\s+)*(?:met|reached|achieved|hit|exceeded|beaten|surpassed)"
_PASSIVE = re.compile(
    rf"\b(?:target|goal)\s+(?:for|of|on)\s+{_NAMED}\s+(?:(?:was|is|has\s+been|had\s+been)\s+){_MET}\b"
)
_ACTIVE = re.compile(rf"{_NAMED}\s+(?:(?:has|have)\s+)?{_MET}\s+(?:the|its|their|our)\s+(?:target|goal)\b")
_WE = re.compile(rf"\b(?:have\s+|has\s+)?{_MET}\s+(?:the|its|their|our)\s+(?:target|goal)\s+(?:for|of|on)\s+{_NAMED}")


def targets_said(read: Read) -> Iterator[Problem]:
    """Report each target that is said to be met where none was set, or where the verdict is another."""
    for found in (m for pattern in (_PASSIVE, _ACTIVE, _WE) for m in pattern.finditer(read.reading.text)):
        mention = read.reading.at(found.start("name"))
        clause = read.clause_at(found.start())
        if mention is None or to_be_done(read.reading.text, found.start()):
            continue
        if not asserted(read.reading, clause, *found.span()) or read.reading.claims(mention.id, "met"):
            continue
        target = read.held.findings.measures[mention.id].target
        if target is None:
            answer = "no target was set for it"
        elif target.verdict == "met":
            continue
        else:
            answer = target_answer(read.asked(mention.id), target)
        yield read.problem("words.target-contradicted", *found.span(), mention.id, answer=answer)
