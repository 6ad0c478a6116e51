"""Claims that an author makes by a token, held against the findings.

Claims hold on unrounded numbers. `rose` and `fell` compare two figures plainly, and only figures that can be tested: of
those without counts and without an interval nobody can tell a change from chance, save on a control chart. `improved` and `worsened` are the rule's verdict over the
rule's own years; `higher` and `lower` must be significant where they are tested, and are plain where nothing can be;
`similar` only where it was tested; `met` and `missed` by the rule for targets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.catalogue import problem
from generator.domain.narrative import ChangeToken, Chapter, EvidenceToken, PlaceToken
from generator.evaluate.answers import (
    Asked,
    area_called,
    comparison_answer,
    direction_answer,
    ends_of,
    place_found,
    target_answer,
)
from generator.evaluate.change_faults import change_fault
from generator.evaluate.sides import side_of, was_tested
from generator.evaluate.tested import is_tested, why_untested
from generator.evaluate.told_change import change_words

if TYPE_CHECKING:
    from generator.domain.narrative import PlacedToken
    from generator.domain.report import Records
    from generator.evaluate.findings import Findings
    from generator.evaluate.results import Comparison
    from generator.problems import Place, Problem

_CHANGE_IT = "Change the sentence and its claim, or remove both."
_SIDE_BY_SIDE = "Give the figure and the target side by side, and remove the claim."
_NO_INTERVAL = "the newest figure has neither counts nor an interval"


def contradicted_claims(findings: Findings, records: Records) -> tuple[Problem, ...]:
    """Report every token that the findings do not bear out, with their own answer, in reading order.

    `evidence` tokens are claims; of `change` and `place` tokens those that have nothing to tell are reported.
    """
    told = (written for written in records.written if isinstance(written, Chapter))  # summaries too
    found = (_fault(placed, findings, records) for chapter in told for placed in chapter.tokens)
    return tuple(fault for fault in found if fault is not None)


def claim_words(token: EvidenceToken) -> str:
    """Write a claim as its author did: `worsened`, `rose since 2018-19`, `similar to england`."""
    if token.since is not None:
        return f"{token.claim} since {token.since}"
    if token.than is not None:
        return f"{token.claim} {'to' if token.claim == 'similar' else 'than'} {token.than}"
    return token.claim


@dataclass(frozen=True)
class _Claim:
    """One claim: the token, its place, and the measure that it is made of."""

    token: EvidenceToken
    place: Place
    asked: Asked

    def fault(self, code: str, **words: object) -> Problem:
        return problem(code, self.place, claim=claim_words(self.token), measure=self.asked.id, **words)

    def contradicted(self, answer: str, holds: str | None = None) -> Problem:
        mend = f"The data bear out `{holds}`. {_CHANGE_IT}" if holds else _CHANGE_IT
        return self.fault("claim.contradicted", answer=answer, mend=mend)


def _fault(placed: PlacedToken, findings: Findings, records: Records) -> Problem | None:
    token = placed.token
    if not isinstance(token, ChangeToken | PlaceToken | EvidenceToken):
        return None
    asked = Asked(token.measure, findings.measures[token.measure], records)
    if isinstance(token, ChangeToken):
        return change_fault(asked, token.since, placed.place)
    if isinstance(token, PlaceToken):
        found = place_found(asked, token.period)
        wanting = isinstance(found, str)
        return problem("claim.no-place", placed.place, measure=asked.id, reason=found) if wanting else None
    return _claimed(_Claim(token, placed.place, asked))


def _claimed(claim: _Claim) -> Problem | None:
    if claim.token.since is not None:
        return _since(claim, claim.token.since)
    if claim.token.than is not None:
        return _beside(claim, claim.token.than)
    if claim.asked.measure.better == "neither":
        return claim.fault("claim.no-better", mend=_without_better(claim))
    return _by_rule(claim) if claim.token.claim in {"improved", "worsened"} else _of_target(claim)


def _without_better(claim: _Claim) -> str:
    if claim.token.claim in {"met", "missed"}:
        return "Give the figure and the target, and leave it to readers what to think of them."
    return f"Claim `rose` or `fell` with `since` and a period, or write `{{{{ change: {claim.asked.id} }}}}`."


def _since(claim: _Claim, since: str) -> Problem | None:
    """Hold `rose` and `fell` against two figures."""
    asked = claim.asked
    missing = change_fault(asked, since, claim.place)
    ends = ends_of(asked, since)
    if missing is not None or ends is None:
        return missing
    if why := asked.why_untested(*ends.span):
        return _untested(claim, why, f"it {change_words(ends, asked.measure, named=True)}", f" since {since}")
    if ends.first.value == ends.last.value:
        return claim.contradicted(direction_answer(asked, since))
    verb = "rose" if ends.last.value > ends.first.value else "fell"
    if verb == claim.token.claim:
        return None
    return claim.contradicted(direction_answer(asked, since), f"{verb} since {since}")


def _by_rule(claim: _Claim) -> Problem | None:
    """Hold `improved` and `worsened` against the rule's verdict."""
    asked, direction = claim.asked, claim.asked.finding.direction
    ends = ends_of(asked, None)
    why = asked.why_untested(*ends.span) if ends is not None else ""
    if ends is not None and why:
        return _untested(claim, why, f"it {change_words(ends, asked.measure, named=False)}")
    if not direction.judged:
        instead = f"{{{{ {'change' if ends else 'value'}: {asked.id} }}}}"
        mend = f"Take out the claim with the words that make it. `{instead}` says what can be said."
        return claim.fault("claim.cannot-be-judged", reason=direction.reason.rstrip("."), mend=mend)
    if direction.verdict == claim.token.claim:
        return None
    if direction.verdict == "no-significant-change":
        mend = f"Take out the claim with the words that make it. `{{{{ change: {asked.id} }}}}` says what could not be shown."
        return claim.fault("claim.not-significant", answer=direction_answer(asked), mend=mend)
    return claim.contradicted(direction_answer(asked), direction.verdict)


def _untested(claim: _Claim, reason: str, answer: str, since: str = "") -> Problem:
    mend = (
        f"Write `{{{{ change: {claim.asked.id}{since} }}}}`, which says that it cannot be tested, and remove the claim."
    )
    return claim.fault("claim.not-tested", reason=reason, answer=answer, mend=mend)


def _beside(claim: _Claim, than: str) -> Problem | None:
    """Hold `higher`, `lower` and `similar` against the comparison of our newest figure."""
    asked = claim.asked
    comparators = asked.records.comparators_of(asked.measure)
    if than not in comparators:
        listed = ", ".join(f"`{comparator}`" for comparator in comparators)
        mend = (
            f"It is compared with {listed}."
            if listed
            else "It is compared with nobody. Take out the claim with the words that make it."
        )
        return claim.fault("claim.not-compared", mend=mend)
    comparison = next((c for c in asked.finding.comparisons if c.comparator == than), None)
    if comparison is None:
        return claim.fault("claim.nothing-to-compare", reason=_why_not_compared(asked, than))
    return _side(claim, than, comparison)


def _side(claim: _Claim, than: str, comparison: Comparison) -> Problem | None:
    claimed, answer = claim.token.claim, comparison_answer(claim.asked, comparison)
    untested = not was_tested(comparison.rule)
    side = side_of(comparison.ours, comparison.theirs)
    borne_out = "similar" if side == "the same" else side
    if claimed == "similar" and untested:
        reason = _NO_INTERVAL if is_tested(claim.asked.measure) else why_untested(claim.asked.measure, ())
        mend = (
            "Take out the claim with the words that make it."
            if borne_out == "similar"
            else f"Claim `{borne_out} than {than}`, or take out the claim with the words that make it."
        )
        return claim.fault("claim.not-tested", reason=reason, answer=answer, mend=mend)
    if comparison.verdict == "similar":
        if claimed == "similar":
            return None
        mend = f"The data bear out `similar to {than}`. {_CHANGE_IT}"
        return claim.fault("claim.not-significant", answer=answer, mend=mend)
    if claimed == borne_out:
        return None
    return claim.contradicted(answer, None if borne_out == "similar" else f"{borne_out} than {than}")


def _why_not_compared(asked: Asked, than: str) -> str:
    newest = asked.at(None)
    if newest is None or newest.value is None:
        return f"our newest figure, for {newest.period.prose}, is not published" if newest else "we have no figure"
    return f"there is no published figure of {area_called(than, asked.records)} for {newest.period.prose}"


def _of_target(claim: _Claim) -> Problem | None:
    """Hold `met` and `missed` against the rule for targets."""
    result = claim.asked.finding.target
    if result is None:
        return claim.fault("claim.no-target")
    if result.verdict == "cannot-be-judged":
        mend = "Take out the claim, with the words that make it, until there is a figure."
        return claim.fault("claim.cannot-be-judged", reason=result.reason, mend=mend)
    if result.due is not None:
        reason = f"the target is not due until {result.due.prose}"
        return claim.fault("claim.cannot-be-judged", reason=reason, mend=_SIDE_BY_SIDE)
    answer = target_answer(claim.asked, result)
    if result.verdict == "within-uncertainty":
        mend = "Say that the target may or may not have been met, and remove the claim."
        return claim.fault("claim.not-significant", answer=answer, mend=mend)
    if result.verdict not in {"met", "not-met"}:
        return claim.fault("claim.not-tested", reason=_NO_INTERVAL, answer=answer, mend=_SIDE_BY_SIDE)
    holds = "met" if result.verdict == "met" else "missed"
    return None if claim.token.claim == holds else claim.contradicted(answer, holds)
