"""What an `evidence` token becomes: a small link that gives the data's verdict, never the author's word for it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.charts.verdicts import COMPARISONS, DIRECTIONS, TARGETS, Label, direction_label
from generator.disclose.cells import DisclosedMeasure, ShownComparison
from generator.domain.narrative import EvidenceToken
from generator.domain.report import Records
from generator.evaluate.sides import linking, side_of, was_tested
from generator.pages.addresses import COMPARISON, DIRECTION, TARGET
from generator.pages.change_words import shown_ends
from generator.pages.phrases import comparator_name
from generator.pages.text import Html, inline, join, tag


@dataclass(frozen=True)
class Evidence:
    """Where the link leads on the measure's page, and its words."""

    anchor: str
    words: Html


def evidence(token: EvidenceToken, measure: DisclosedMeasure, records: Records) -> Evidence:
    """Say what the data say on the matter of a claim: `evidence: ■ worsened`.

    A plain comparison of two years has the rule's verdict beside it. The evaluating stage has seen that the claim is
    borne out; where it is not, nothing is published.
    """
    if token.since is not None:
        return Evidence(DIRECTION, _since(token.since, measure, records))
    if token.than is not None:
        return Evidence(COMPARISON, _than(token.than, measure, records))
    if token.claim in {"met", "missed"}:
        return Evidence(TARGET, _told(TARGETS[measure.target.verdict if measure.target else "cannot-be-judged"]))
    return Evidence(DIRECTION, _told(direction_label(measure.direction)))


def _since(since: str, measure: DisclosedMeasure, records: Records) -> Html:
    ends = shown_ends(measure, since, records)
    if ends is None:
        return _told(DIRECTIONS["cannot-be-judged"])
    before, after = ends.first.value, ends.last.value
    verb = "rose" if after > before else "fell" if after < before else "stayed"
    plain = f"evidence: {verb} since {ends.first.period.prose}; the rule:"
    return join([inline(plain), _marked(direction_label(measure.direction))], " ")


def _than(than: str, measure: DisclosedMeasure, records: Records) -> Html:
    comparison = next((c for c in measure.comparisons if c.comparator == than), None)
    if comparison is None:
        return inline("evidence: no comparison")
    return join([inline("evidence:"), *_compared(comparison, comparator_name(than, records))], " ")


def _compared(comparison: ShownComparison, name: str) -> tuple[Html, ...]:
    if comparison.verdict in {"similar", "same"}:
        return _marked(COMPARISONS[comparison.verdict]), inline(f"{linking(comparison.verdict)} {name}")
    side = side_of(comparison.ours.value, comparison.theirs.value)
    if comparison.verdict in {"better", "worse"}:
        return inline(f"{side} than {name},"), _marked(COMPARISONS[comparison.verdict])
    untested = "" if was_tested(comparison.rule) else ", not tested"
    return _marked(COMPARISONS[comparison.verdict]), inline(f"than {name}{untested}")


def _told(label: Label) -> Html:
    return join([inline("evidence:"), _marked(label)], " ")


def _marked(label: Label) -> Html:
    """Write a verdict within a sentence. The shape is hidden from those who listen: the word says the same."""
    word = label.word[0].lower() + label.word[1:]
    return join([tag("span", label.shape, aria_hidden="true"), " ", inline(word)])
