"""Where a committee's item, a challenge and a promise stand, and how long they have been open."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.challenge import Challenge, Reply
from generator.domain.evidence import EvidenceItem
from generator.domain.promise import Became, Promise
from generator.domain.scrutiny import Answer, CommitteeItem, FollowUp, OnlyYear
from generator.evaluate.challenge_status import challenge_status
from generator.evaluate.committee_status import committee_status
from generator.evaluate.promise_status import promise_status
from tests.unit.evaluate.made_records import TODAY, UNTOLD, days

SPRING, TOMORROW = date(2025, 3, 1), TODAY + timedelta(1)
NONE = NoneToReport(none="It asks for nothing.")
PLAIN = Answer(says="Yes.", who="An officer")
PROMISE = Answer(says="Not yet.", who="An officer", promise="To come back.")


def item(answer: Any, asked: Any = SPRING, kind: str = "question", follow_ups: Any = ()) -> CommitteeItem:
    return CommitteeItem.model_validate(
        {
            "number": "1",
            "kind": kind,
            "body": "The committee",
            "asked": asked,
            "says": "Why?",
            "answer": answer,
            "follow_ups": follow_ups,
            "source": "A paper",
        }
    )


@pytest.mark.parametrize(
    ("made", "status", "why", "open_for"),
    [
        (item(UNTOLD), "not-answered", "asked on 1 March 2025, 214 days ago, and not answered", 214),
        (item(UNTOLD, OnlyYear(year=2019)), "not-answered", "asked in 2019 (the papers give no day), at least five years ago, and not answered", None),
        (item(UNTOLD, OnlyYear(year=2024)), "not-answered", "asked in 2024 (the papers give no day), and not answered", None),
        (item(UNTOLD, date(2019, 7, 1)), "not-answered", "asked on 1 July 2019, more than six years ago, and not answered", 2284),
        (item(NONE), "not-answered", "asked on 1 March 2025, 214 days ago, and not answered", 214),
        (item(NONE, kind="conclusion"), "noted", "a conclusion that asks for no answer", None),
        (item(PLAIN), "answered", "answered on 1 March 2025", None),
        (item(PLAIN, OnlyYear(year=2019)), "answered", "answered in 2019", None),
        (item(PLAIN.model_copy(update={"when": TOMORROW})), "not-answered", "asked on 1 March 2025, 214 days ago, and not answered", 214),
        (item(PLAIN.model_copy(update={"when": OnlyYear(year=2026)})), "not-answered", "asked on 1 March 2025, 214 days ago, and not answered", 214),
        (item(PROMISE), "promise-open", "promised on 1 March 2025, 214 days ago, and nothing on record settles it", 214),
        (item(PROMISE, OnlyYear(year=2019)), "promise-open", "promised in 2019 (the papers give no day), at least five years ago, and nothing on record settles it", None),
    ],
)  # fmt: skip
def test_a_committees_item_stands_where_its_answer_leaves_it(
    made: CommitteeItem, status: str, why: str, open_for: int | None
) -> None:
    found = committee_status(made, TODAY)
    assert (found.status, found.why, found.days) == (status, why, open_for)


@pytest.mark.parametrize("answer", [UNTOLD, NONE, PLAIN, PROMISE])
def test_only_what_happened_later_settles_an_item_and_from_its_day_on(answer: Any) -> None:
    settling = FollowUp(when=SPRING, says="It was done.", settles=True)
    found = committee_status(item(answer, follow_ups=(settling,)), TODAY)
    assert (found.status, found.why) == ("settled", "settled on 1 March 2025")
    for other in (settling.model_copy(update={"settles": False}), settling.model_copy(update={"when": TOMORROW})):
        assert committee_status(item(answer, follow_ups=(other,)), TODAY).status != "settled"


def challenge(raised: date = SPRING, **fields: Any) -> Challenge:
    return Challenge(raised_by="health", of=("police",), raised=raised, subject="Late notes", **fields)


REPLY = Reply(says="We will.", when=date(2025, 4, 1))


@pytest.mark.parametrize(
    ("made", "status", "why", "open_for"),
    [
        (challenge(), "not-answered", "raised on 1 March 2025, 214 days ago, not answered", 214),
        (challenge(TODAY), "not-answered", "raised on 1 October 2025, not answered", None),
        (challenge(answer=Reply(says="x", when=TOMORROW)), "not-answered", "raised on 1 March 2025, 214 days ago, not answered", 214),
        (challenge(answer=REPLY), "open", "raised on 1 March 2025, 214 days ago, answered on 1 April 2025, and not closed", 214),
        (challenge(answer=REPLY, closed=TOMORROW), "open", "raised on 1 March 2025, 214 days ago, answered on 1 April 2025, and not closed", 214),
        (challenge(answer=REPLY, closed=date(2025, 4, 10)), "closed", "closed on 10 April 2025, after 40 days", 40),
        (challenge(closed=SPRING), "closed", "closed on 1 March 2025, on the day it was raised", None),
    ],
)  # fmt: skip
def test_a_challenge_is_open_until_those_who_raised_it_are_content(
    made: Challenge, status: str, why: str, open_for: int | None
) -> None:
    found = challenge_status(made, TODAY)
    assert (found.status, found.why, found.days) == (status, why, open_for)


@given(days, st.none() | days, st.none() | days, st.integers(1, 400))
def test_a_closed_challenge_stays_closed_and_lasted_as_long_as_it_did(
    raised: date, answered: date | None, closed: date | None, more: int
) -> None:
    reply = Reply(says="Yes.", when=answered) if answered else None
    made = challenge(raised, answer=reply, closed=closed)
    before, after = challenge_status(made, TODAY), challenge_status(made, TODAY + timedelta(more))
    if before.status == "closed":
        assert after == before
    elif after.status != "closed":
        assert (after.days or 0) >= (before.days or 0)


EVIDENCE = (EvidenceItem(kind="audit", says="It was done.", source="An audit"),)


def became(verdict: Any, evidence: Any = ()) -> Became:
    return Became(verdict=verdict, says="So it went.", evidence=evidence)


@pytest.mark.parametrize(
    ("told", "status", "why", "open_for"),
    [
        (None, "not-told", "nobody has said what became of it, due 1 March 2025, 214 days ago", 214),
        (UNTOLD, "not-told", "nobody has said what became of it, due 1 March 2025, 214 days ago", 214),
        (became("kept"), "not-told", "said to be kept, with nothing to show it, due 1 March 2025, 214 days ago", 214),
        (
            became("partly-kept"),
            "not-told",
            "said to be kept in part, with nothing to show it, due 1 March 2025, 214 days ago",
            214,
        ),
        (became("kept", EVIDENCE), "kept", "kept, due 1 March 2025", None),
        (became("partly-kept", EVIDENCE), "partly-kept", "kept in part, due 1 March 2025, 214 days ago", 214),
        (became("not-kept"), "not-kept", "not kept, due 1 March 2025, 214 days ago", 214),
        (became("given-up"), "given-up", "given up, due 1 March 2025", None),
    ],
)
def test_a_promise_is_what_the_partners_show_of_it(told: Any, status: str, why: str, open_for: int | None) -> None:
    found = promise_status(Promise(what="Ask.", owner="shared", due=SPRING), told, TODAY)
    assert (found.status, found.why, found.days) == (status, why, open_for)


def test_a_promise_without_a_day_has_no_days() -> None:
    without = Promise(what="Ask.", owner="shared", due=NotSupplied(not_supplied="None was set."))
    for told in (None, became("not-kept")):
        found = promise_status(without, told, TODAY)
        assert found.days is None
        assert found.why.endswith(", with no day named")
