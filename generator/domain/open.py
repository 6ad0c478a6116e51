"""What is open: read off the record alone, whatever the day. What has no end written down has not ended.

Where a record stands on a day is said by `evaluate/`. A test holds the two against each other, for days long after all
that is on record.
"""

from __future__ import annotations

from generator.domain.action import Action
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.challenge import Challenge
from generator.domain.evidence import DatedEvidence, of_an_effect
from generator.domain.review import Recommendation, Review
from generator.domain.scrutiny import Answer, CommitteeItem
from generator.domain.sharing import Delay, Escalation


def action_is_open(action: Action) -> bool:
    """Say whether an action is neither done nor given up."""
    return action.completed is None and action.withdrawn is None


def recommendation_is_open(recommendation: Recommendation) -> bool:
    """Say whether a recommendation is neither rejected, nor withdrawn, nor done with something that shows an effect."""
    decision = recommendation.decision
    if recommendation.withdrawn is not None:
        return False
    if isinstance(decision, NotSupplied) or decision.verdict == "rejected":
        return isinstance(decision, NotSupplied)
    actions = [action for action in recommendation.actions.values() if action.withdrawn is None]
    is_done = bool(actions) and all(action.completed is not None and action.evidence for action in actions)
    return not (is_done and of_an_effect(evidence_on(recommendation, actions)))


def evidence_on(recommendation: Recommendation, live: list[Action]) -> tuple[DatedEvidence, ...]:
    """Give all evidence on a recommendation and its `live` actions. One that was given up shows nothing of it."""
    return (*recommendation.effect, *(item for action in live for item in action.evidence))


def review_is_open(review: Review) -> bool:
    """Say whether a review goes on. That nobody knows whether it is finished is an answer."""
    return review.finished is None


def item_is_open(item: CommitteeItem) -> bool:
    """Say whether a committee still waits for an answer, or for what it was promised."""
    if any(follow_up.settles for follow_up in item.follow_ups):
        return False
    if isinstance(item.answer, Answer):
        return item.answer.promise is not None
    return isinstance(item.answer, NotSupplied) or (isinstance(item.answer, NoneToReport) and item.kind != "conclusion")


def challenge_is_open(challenge: Challenge) -> bool:
    """Say whether nobody has closed a challenge."""
    return challenge.closed is None


def delay_is_open(delay: Delay) -> bool:
    """Say whether nobody knows that a delay was mended. That nothing was done is known."""
    return isinstance(delay.mended, NotSupplied)


def escalation_is_open(escalation: Escalation) -> bool:
    """Say whether nobody knows what came of a disagreement."""
    return isinstance(escalation.result, NotSupplied)
