"""Lines of enquiry from where records stand: what is late, open, not kept or without effect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.domain.answer import given
from generator.domain.evidence import of_an_effect
from generator.domain.index import actions_of
from generator.domain.standing import OPEN_ITEMS
from generator.evaluate.days import known_by
from generator.evaluate.sentence import reason_given, whole_sentence
from generator.evaluate.year_results import Enquiry, Topic

if TYPE_CHECKING:
    from generator.domain.report import Records
    from generator.domain.standing import RecommendationStatus
    from generator.domain.year import Year
    from generator.evaluate.year_results import Coverage, EnquiryKind, Standing, Standings

LONG_OPEN = 90
"""A challenge that has been open for more days than this is asked about."""

_RECOMMENDATIONS: Mapping[RecommendationStatus, EnquiryKind] = {
    "late": "late-recommendation",
    "undecided": "late-recommendation",
    "no-action": "late-recommendation",
    "unevidenced": "unevidenced",
}


def of_actions(records: Records, standings: Standings) -> Iterator[Enquiry]:
    """Ask about each action that is late, or done without a sign of effect.

    An action on a recommendation is left to that where it is asked about as late, and so is the effect of all of them.
    """
    recommended = _recommended(records.year, standings)
    as_at = records.edition.published
    for name, action, _ in actions_of(records.priorities, records.year):
        standing, above = standings.actions[name], recommended.get(name)
        if standing.status == "late" and above != "late":
            yield _enquiry("late-action", Topic("action", name), standing)
        done = standing.status == "complete" and above is None
        if done and not of_an_effect(known_by(action.evidence, as_at)):
            yield Enquiry(
                "unevidenced",
                Topic("action", name),
                f"{whole_sentence(standing.why)} Nothing shows that it made a difference.",
            )


def of_recommendations(standings: Standings) -> Iterator[Enquiry]:
    """Ask about each recommendation that is late, undecided, without action, or done without a sign of effect."""
    for name, standing in standings.recommendations.items():
        if kind := _RECOMMENDATIONS.get(standing.status):
            yield _enquiry(kind, Topic("recommendation", name), standing)


def of_promises(standings: Standings) -> Iterator[Enquiry]:
    """Ask about each promise that was not kept or was given up, or of which nobody told."""
    for name, standing in standings.promises.items():
        if standing.status in {"not-told", "not-kept", "given-up"}:
            yield _enquiry("promise", Topic("promise", name), standing)


def of_committee(standings: Standings) -> Iterator[Enquiry]:
    """Ask about what a committee asked and nobody answered, and about what it was promised."""
    for name, standing in standings.committee.items():
        if standing.status in OPEN_ITEMS:
            yield _enquiry("not-answered", Topic("committee", name), standing)


def of_requirements(records: Records, covered: Mapping[str, Coverage]) -> Iterator[Enquiry]:
    """Ask about what the guidance says must be there, and is not."""
    for name, coverage in covered.items():
        required = records.guidance.requirements[name]
        if required.duty == "must" and coverage.status == "not-answered":
            said = f"The guidance says that this must be there, and it is not. {reason_given(coverage.reason)}"
            yield Enquiry("not-answered", Topic("requirement", name), said)


def of_challenges(standings: Standings) -> Iterator[Enquiry]:
    """Ask about each challenge that has been open for long."""
    for name, standing in standings.challenges.items():
        if standing.status != "closed" and (standing.days or 0) > LONG_OPEN:
            yield _enquiry("challenge-open", Topic("challenge", name), standing)


def _recommended(year: Year, standings: Standings) -> Mapping[str, RecommendationStatus]:
    """Give where the recommendation of each action stands, for those that belong to one."""
    return {
        action: standings.recommendations[name].status
        for review in given(year.reviews.reviews).values()
        for name, recommendation in given(review.recommendations).items()
        for action in recommendation.actions
    }


def _enquiry(kind: EnquiryKind, about: Topic, standing: Standing[str]) -> Enquiry:
    return Enquiry(kind, about, whole_sentence(standing.why), standing.days)
