"""The claim of an `evidence` token: `ID CLAIM`, where a claim is a word and what that word must say.

| Claim | Must say |
|---|---|
| `rose`, `fell` | `since` and a period: a plain comparison has a beginning |
| `improved`, `worsened` | nothing: the rule has years of its own, and nobody picks a baseline |
| `higher`, `lower` | `than` and an area or the neighbours |
| `similar` | `to` and an area or the neighbours |
| `met`, `missed` | nothing |
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from generator.catalogue import nearest
from generator.domain.narrative import CLAIM_KINDS, ClaimKind, EvidenceToken
from generator.intake.token_clauses import WANTED, WORD, Clause, Meaning, unknown_word
from generator.intake.token_measures import known_area, one_measure
from generator.intake.token_periods import since_of

_LINKING: dict[ClaimKind, str] = {"rose": "since", "fell": "since", "higher": "than", "lower": "than", "similar": "to"}
"""The word that must stand behind a claim, and brings in what it is about."""

_BASELINES = frozenset({"since", "from", "in", "over"})
"""Words by which somebody would pick the years of a judgement."""


@dataclass(frozen=True)
class _Claim:
    """A claim as typed: its word, and what follows it."""

    kind: ClaimKind
    at: int
    rest: tuple[re.Match[str], ...]


def evidence_token(meaning: Meaning) -> EvidenceToken | None:
    """Read `ID CLAIM`."""
    words = tuple(WORD.finditer(meaning.text))
    if not words:
        example = next(iter(meaning.known.measures), "a-measure")
        meaning.report("narrative.token-no-id", 0, name=meaning.name, example=f"{example} worsened")
        return None
    claimed = next((i for i, word in enumerate(words) if i > 0 and word[0] in CLAIM_KINDS), None)
    until = words[claimed].start() if claimed else words[0].end()
    subject = Clause(meaning.text[words[0].start() : until].strip(), words[0].start())
    measure = one_measure(meaning, subject)
    if measure is None:
        return None
    if claimed is None:
        _report_no_claim(meaning, words)
        return None
    kind = cast("ClaimKind", words[claimed][0])
    return _read(meaning, measure, subject, _Claim(kind, words[claimed].start(), words[claimed + 1 :]))


def _report_no_claim(meaning: Meaning, words: tuple[re.Match[str], ...]) -> None:
    if len(words) == 1:
        claims = ", ".join(f"`{kind} {_LINKING[kind]} …`" if kind in _LINKING else f"`{kind}`" for kind in CLAIM_KINDS)
        meaning.report("narrative.token-no-claim", words[0].start(), measure=words[0][0], claims=claims)
    else:
        written = words[1][0]
        suggestion = nearest(written, CLAIM_KINDS)
        meaning.report("narrative.token-unknown-claim", words[1].start(), claim=written, nearest=suggestion)


def _read(meaning: Meaning, measure: str, subject: Clause, claim: _Claim) -> EvidenceToken | None:
    linking = _LINKING.get(claim.kind)
    if linking is None:
        return EvidenceToken(measure, claim.kind) if _nothing_more(meaning, claim) else None
    about = _about(meaning, measure, claim, linking)
    if about is None:
        return None
    if linking == "since":
        since, sound = since_of(meaning, {"": subject, "since": about}, measure)
        return EvidenceToken(measure, claim.kind, since=since) if sound else None
    if len(claim.rest) > 2:
        unknown_word(meaning, claim.rest[2][0], claim.rest[2].start())
        return None
    return EvidenceToken(measure, claim.kind, than=about.text) if known_area(meaning, about) else None


def _nothing_more(meaning: Meaning, claim: _Claim) -> bool:
    """Refuse words behind a claim that is whole; those that pick a baseline with the reason why nobody may."""
    if not claim.rest:
        return True
    more = claim.rest[0]
    if claim.kind in {"improved", "worsened"} and more[0] in _BASELINES:
        written = meaning.text[more.start() :].strip()
        meaning.report("narrative.token-claim-since", more.start(), claim=claim.kind, written=written)
    else:
        unknown_word(meaning, more[0], more.start())
    return False


def _about(meaning: Meaning, measure: str, claim: _Claim, linking: str) -> Clause | None:
    """Give what stands behind `since`, `than` or `to`."""
    if not claim.rest or claim.rest[0][0] != linking:
        code = "narrative.token-claim-no-since" if linking == "since" else "narrative.token-claim-no-area"
        meaning.report(code, claim.at, claim=claim.kind, linking=linking, measure=measure)
        return None
    if len(claim.rest) == 1:
        meaning.report("narrative.token-word-alone", claim.rest[0].start(), word=linking, wanted=WANTED[linking])
        return None
    start = claim.rest[1].start()
    return Clause(meaning.text[start:].strip(), start)
