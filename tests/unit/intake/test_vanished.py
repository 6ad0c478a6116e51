"""What may be left out of the next edition is what its own published rules call finished."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from generator.domain.action import Action, Withdrawn
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.evidence import DatedEvidence, Shows
from generator.domain.review import Decision, Recommendation
from generator.domain.scrutiny import Answer, CommitteeItem, FollowUp
from generator.evaluate.committee_status import committee_status
from generator.evaluate.recommendation_status import recommendation_status
from generator.intake.crosscheck.vanished import item_is_open, recommendation_is_open

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


@given(RECOMMENDATIONS)
def test_a_recommendation_is_open_until_it_is_turned_down_or_shows_an_effect(recommendation: Recommendation) -> None:
    status = recommendation_status(recommendation, LATER).status
    is_finished = status in {"rejected", "withdrawn", "effect-shown", "embedded"}
    assert recommendation_is_open(recommendation) != is_finished


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
    assert item_is_open(item) == (committee_status(item, LATER).status in {"not-answered", "promise-open"})
