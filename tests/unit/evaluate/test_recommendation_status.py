"""A recommendation is followed from decision to action to effect."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.action import Withdrawn
from generator.domain.review import Decision, Recommendation
from generator.domain.standing import RECOMMENDATION_STATUSES
from generator.evaluate.recommendation_status import recommendation_status
from generator.evaluate.rules import RECOMMENDATION_STATUS
from tests.unit.evaluate.made_records import TODAY, accepted, action, evidence, pieces, recommendation, recommendations

SPRING, SUMMER = date(2025, 3, 1), date(2025, 7, 1)
DONE = action(SPRING, completed=SPRING, evidence=(evidence("done", SPRING),))
LATE = action(date(2025, 9, 1))
OPEN = action()
GIVEN_UP = action(SPRING, withdrawn=Withdrawn(on=SPRING, why="No use."))
SEEN = (evidence("practice", SUMMER),)


@pytest.mark.parametrize(
    ("made", "status", "why"),
    [
        (recommendation(), "undecided", "no decision is on record"),
        (accepted(when=TODAY + timedelta(1)), "undecided", "no decision is on record"),
        (accepted(), "no-action", "accepted, and no action is on record"),
        (accepted(GIVEN_UP), "no-action", "all its actions were withdrawn"),
        (accepted(LATE, DONE), "late", "one of its actions is 30 days late"),
        (accepted(LATE, action(SPRING)), "late", "two of its actions are late, by up to 214 days"),
        (accepted(OPEN), "under-way", "none of one action done"),
        (accepted(OPEN, DONE, GIVEN_UP), "under-way", "one of two actions done"),
        (accepted(DONE, GIVEN_UP), "unevidenced", "all done by 1 March 2025, and nothing shows that it made a difference"),
        (accepted(DONE, effect=SEEN), "embedded", "all done by 1 March 2025, and later evidence of 1 July 2025 shows an effect"),
        (accepted(DONE, effect=(evidence("outcome", SPRING),)), "effect-shown", "all done by 1 March 2025, with evidence of 1 March 2025 of an effect"),
        (accepted(DONE, effect=(evidence("done", SUMMER),)), "unevidenced", "all done by 1 March 2025, and nothing shows that it made a difference"),
        (accepted(DONE, effect=(evidence("outcome", TODAY + timedelta(1)),)), "unevidenced", "all done by 1 March 2025, and nothing shows that it made a difference"),
    ],
)  # fmt: skip
def test_each_status_has_its_reason_in_plain_words(made: Recommendation, status: str, why: str) -> None:
    found = recommendation_status(made, TODAY)
    assert (found.status, found.why, found.rule) == (status, why, RECOMMENDATION_STATUS.name)
    assert (found.days is not None) == (status == "late")


def test_evidence_of_its_actions_shows_an_effect_too() -> None:
    made = DONE.model_copy(update={"evidence": (*DONE.evidence, *SEEN)})
    assert recommendation_status(accepted(made), TODAY).status == "embedded"


def test_a_rejected_recommendation_needs_no_action() -> None:
    decision = Decision(verdict="rejected", when=SPRING, why="It would harm.")
    found = recommendation_status(recommendation(decision=decision), TODAY)
    assert (found.status, found.why) == ("rejected", "rejected on 1 March 2025")


@pytest.mark.parametrize(("on", "status"), [(SPRING, "withdrawn"), (TODAY + timedelta(1), "undecided")])
def test_a_recommendation_is_withdrawn_from_its_day_on(on: date, status: str) -> None:
    assert recommendation_status(recommendation(withdrawn=Withdrawn(on=on, why="Gone.")), TODAY).status == status


@given(recommendations, pieces)
def test_more_evidence_of_an_effect_never_makes_it_worse(made: Recommendation, more: Any) -> None:
    richer = made.model_copy(update={"effect": (*made.effect, *more)})
    order = RECOMMENDATION_STATUSES.index
    assert order(recommendation_status(richer, TODAY).status) >= order(recommendation_status(made, TODAY).status)


@given(recommendations, st.randoms())
def test_the_order_of_actions_and_evidence_does_not_matter(made: Recommendation, chance: Any) -> None:
    effect = chance.sample(made.effect, len(made.effect))
    actions = dict(chance.sample(list(made.actions.items()), len(made.actions)))
    mixed = made.model_copy(update={"effect": tuple(effect), "actions": actions})
    assert recommendation_status(mixed, TODAY) == recommendation_status(made, TODAY)


@given(recommendations)
def test_an_effect_is_never_shown_before_everything_is_done(made: Recommendation) -> None:
    if recommendation_status(made, TODAY).status in {"unevidenced", "effect-shown", "embedded"}:
        assert all(each.withdrawn or (each.completed and each.completed <= TODAY) for each in made.actions.values())
