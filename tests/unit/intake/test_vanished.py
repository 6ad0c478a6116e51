"""What may be left out of the next edition is what its own published rules call finished."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.domain.action import Action, Withdrawn
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.challenge import Challenge
from generator.domain.evidence import DatedEvidence, Shows
from generator.domain.open import challenge_is_open, item_is_open, recommendation_is_open
from generator.domain.review import Decision, Recommendation
from generator.domain.scrutiny import Answer, CommitteeItem, FollowUp
from generator.domain.standing import FINISHED, FINISHED_RECOMMENDATIONS, OPEN_ITEMS
from generator.evaluate.challenge_status import challenge_status
from generator.evaluate.committee_status import committee_status
from generator.evaluate.recommendation_status import recommendation_status
from generator.intake.starting.still_open import open_items, open_reviews

LATER = date(2030, 1, 1)
DAYS = st.dates(date(2019, 1, 1), date(2021, 1, 1))
GIVEN_UP = Withdrawn(on=date(2020, 1, 1), why="It was not needed.")


def _evidence(shows: Shows, when: date) -> DatedEvidence:
    return DatedEvidence(kind="audit", says="It is asked.", source="Audit", shows=shows, when=when)


EVIDENCE = st.lists(st.builds(_evidence, st.sampled_from(["done", "practice", "outcome"]), DAYS), max_size=2).map(tuple)
ACTIONS = st.builds(
    Action,
    what=st.just("Ask."), owner=st.just("shared"), due=DAYS, post=st.none(), moved_from=st.just(()), started=st.none(),
    obstacle=st.none(), completed=st.none() | DAYS, evidence=EVIDENCE, withdrawn=st.none() | st.just(GIVEN_UP),
)  # fmt: skip
DECISIONS = st.builds(
    Decision, verdict=st.sampled_from(["accepted", "accepted-in-part", "rejected"]), when=DAYS, why=st.just("Why.")
)
RECOMMENDATIONS = st.builds(
    Recommendation,
    number=st.just("1"), says=st.just("Ask."), to=st.just(("shared",)),
    decision=DECISIONS | st.just(NotSupplied(not_supplied="Nobody said.")),
    actions=st.dictionaries(st.sampled_from(["one", "two"]), ACTIONS), effect=EVIDENCE,
    withdrawn=st.none() | st.just(GIVEN_UP),
)  # fmt: skip


def _action(completed: date | None, evidence: DatedEvidence, *, withdrawn: Withdrawn | None = None) -> Action:
    days = {"due": date(2020, 1, 1), "completed": completed}
    return Action(what="Ask.", owner="shared", evidence=(evidence,), withdrawn=withdrawn, **days)


DONE = _action(date(2020, 1, 1), _evidence("done", date(2020, 1, 1)))
GIVEN_UP_BUT_SEEN = _action(None, _evidence("practice", date(2020, 6, 1)), withdrawn=GIVEN_UP)
ONLY_WHAT_WAS_GIVEN_UP_SHOWS_AN_EFFECT = Recommendation(
    number="1",
    says="Ask.",
    to=("shared",),
    decision=Decision(verdict="accepted", when=date(2019, 1, 1)),
    actions={"one": DONE, "two": GIVEN_UP_BUT_SEEN},
)


@given(RECOMMENDATIONS)
@example(ONLY_WHAT_WAS_GIVEN_UP_SHOWS_AN_EFFECT)
def test_a_recommendation_is_open_until_it_is_turned_down_or_shows_an_effect(recommendation: Recommendation) -> None:
    status = recommendation_status(recommendation, LATER).status
    assert recommendation_is_open(recommendation) != (status in FINISHED_RECOMMENDATIONS)
    assert (status in FINISHED) == (status in FINISHED_RECOMMENDATIONS)


@given(RECOMMENDATIONS)
@example(ONLY_WHAT_WAS_GIVEN_UP_SHOWS_AN_EFFECT)
def test_what_may_not_vanish_is_what_a_new_edition_carries_over(recommendation: Recommendation) -> None:
    written = {"title": "Review", "kind": "rapid", "began": "2019-01-01", "finished": "2019-02-01"}
    none = {"none": "There was none."}
    review = {
        **written,
        "published": none,
        "learning": "Much.",
        "recommendations": {"one": recommendation.model_dump(mode="json", exclude_none=True)},
    }
    assert bool(open_reviews({"review": review})) == recommendation_is_open(recommendation)


ANSWERS = st.builds(Answer, says=st.just("Yes."), who=st.just("Chair"), promise=st.none() | st.just("A paper."))
ITEMS = st.builds(
    CommitteeItem,
    number=st.just("1"), kind=st.sampled_from(["question", "recommendation", "conclusion"]), body=st.just("Committee"),
    asked=DAYS, says=st.just("Is it?"), source=st.just("Minutes"), address=st.none(),
    answer=ANSWERS | st.just(NotSupplied(not_supplied="Nobody said.")) | st.just(NoneToReport(none="It asks nothing.")),
    follow_ups=st.lists(st.builds(FollowUp, when=DAYS, says=st.just("It came."), settles=st.booleans()), max_size=2).map(
        tuple
    ),
)  # fmt: skip


@given(ITEMS)
def test_a_committee_s_item_is_open_until_it_is_answered_and_its_promise_settled(item: CommitteeItem) -> None:
    status = committee_status(item, LATER).status
    assert item_is_open(item) == (status in OPEN_ITEMS) == (status not in FINISHED)
    carried = open_items({"item": item.model_dump(mode="json", exclude_none=True)})
    assert bool(carried) == item_is_open(item)


@pytest.mark.parametrize("closed", [None, date(2020, 1, 1)])
def test_a_challenge_is_open_until_it_is_closed(closed: date | None) -> None:
    challenge = Challenge(raised_by="shared", of=("police",), raised=date(2019, 1, 1), subject="Files.", closed=closed)
    assert challenge_is_open(challenge) == (challenge_status(challenge, LATER).status not in FINISHED)
