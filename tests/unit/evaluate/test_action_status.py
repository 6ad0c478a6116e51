"""Where an action stands follows from its days and its evidence, on the day that is asked about."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.action import Action, Withdrawn
from generator.domain.standing import ACTION_STATUSES
from generator.evaluate.action_status import SOON, action_status
from generator.evaluate.rules import ACTION_STATUS
from tests.unit.evaluate.made_records import TODAY, action, actions, days, evidence, pieces

SPRING, LAST_YEAR = date(2025, 3, 1), date(2024, 6, 1)
DONE = {"completed": SPRING, "evidence": (evidence("done", SPRING),)}


@pytest.mark.parametrize(
    ("made", "status", "why"),
    [
        (action(date(2025, 6, 30)), "late", "due 30 June 2025, 93 days ago"),
        (action(date(2025, 9, 30)), "late", "due 30 September 2025, one day ago"),
        (action(TODAY, started=SPRING), "on-time", "due 1 October 2025, and work has begun"),
        (action(started=SPRING), "on-time", "due 31 December 2025, and work has begun"),
        (action(), "not-started", "due 31 December 2025, not begun"),
        (action(TODAY + timedelta(SOON)), "not-started", "due 30 November 2025, not begun"),
        (action(TODAY + timedelta(SOON - 1)), "at-risk", "due 29 November 2025, with 59 days left, and nobody has begun"),
        (action(started=SPRING, obstacle="x"), "at-risk", "due 31 December 2025, and something stands in its way"),
        (action(started=SPRING, moved_from=(SPRING, LAST_YEAR)), "at-risk", "due 31 December 2025, moved from 1 June 2024"),
        (action(SPRING, **DONE), "complete", "done on 1 March 2025"),
        (action(date(2025, 2, 19), **DONE), "complete", "done on 1 March 2025, 10 days after it was due"),
        (action(date(2025, 2, 28), **DONE), "complete", "done on 1 March 2025, one day after it was due"),
    ],
)  # fmt: skip
def test_each_status_has_its_reason_in_plain_words(made: Action, status: str, why: str) -> None:
    found = action_status(made, TODAY)
    assert (found.status, found.why, found.rule) == (status, why, ACTION_STATUS.name)


def test_what_is_said_to_be_done_with_nothing_to_show_it_is_not_done() -> None:
    said = "and said to be done on 1 March 2025 with nothing to show it"
    late = action_status(action(SPRING, completed=SPRING), TODAY)
    assert (late.status, late.days, late.why) == ("late", 214, f"due 1 March 2025, 214 days ago, {said}")
    early = action_status(action(completed=SPRING, started=SPRING), TODAY)
    assert (early.status, early.why) == ("at-risk", f"due 31 December 2025, {said}")


@pytest.mark.parametrize(
    ("shows", "when", "status"),
    [
        ("practice", SPRING + timedelta(28), "embedded"),
        ("practice", SPRING + timedelta(27), "complete"),
        ("outcome", TODAY, "embedded"),
        ("practice", SPRING, "complete"),
        ("practice", TODAY + timedelta(1), "complete"),
        ("done", TODAY, "complete"),
    ],
)
def test_only_evidence_of_an_effect_that_is_later_than_the_work_embeds_it(shows: str, when: date, status: str) -> None:
    made = action(SPRING, completed=SPRING, evidence=(evidence("done", SPRING), evidence(shows, when)))
    assert action_status(made, TODAY).status == status


def test_an_embedded_action_names_the_first_evidence_of_it() -> None:
    later = (evidence("outcome", date(2025, 8, 1)), evidence("practice", date(2025, 7, 1)))
    found = action_status(action(SPRING, completed=SPRING, evidence=later), TODAY)
    assert found.why == "done on 1 March 2025, and evidence of 1 July 2025 shows what it changed"


@pytest.mark.parametrize(("on", "status"), [(TODAY, "withdrawn"), (TODAY + timedelta(1), "late")])
def test_an_action_is_withdrawn_from_the_day_on_which_it_was_given_up(on: date, status: str) -> None:
    found = action_status(action(SPRING, withdrawn=Withdrawn(on=on, why="No use.")), TODAY)
    assert found.status == status
    assert status == "late" or found.why == "withdrawn on 1 October 2025"


def test_what_is_still_to_come_is_not_known_yet() -> None:
    tomorrow = TODAY + timedelta(1)
    made = action(started=tomorrow, completed=tomorrow, evidence=(evidence("done", SPRING),))
    assert action_status(made, TODAY).status == "not-started"


def _with(made: Action, **changes: Any) -> Action:
    return made.model_copy(update=changes)


@given(actions, st.integers(1, 400))
def test_a_later_day_never_turns_late_into_anything_but_done_or_withdrawn(made: Action, more: int) -> None:
    before, after = action_status(made, TODAY), action_status(made, TODAY + timedelta(more))
    if before.status == "late":
        assert after.status in {"late", "complete", "embedded", "withdrawn"}
        assert after.days is None or (before.days is not None and after.days > before.days)


@given(actions, pieces)
def test_more_evidence_never_makes_it_worse(made: Action, more: Any) -> None:
    richer = _with(made, evidence=(*made.evidence, *more))
    order = ACTION_STATUSES.index
    assert order(action_status(richer, TODAY).status) >= order(action_status(made, TODAY).status)


@given(actions, st.randoms())
def test_the_order_of_evidence_does_not_matter(made: Action, chance: Any) -> None:
    mixed = chance.sample(made.evidence, len(made.evidence))
    assert action_status(_with(made, evidence=tuple(mixed)), TODAY) == action_status(made, TODAY)


@given(actions, days)
def test_days_are_counted_of_what_is_late_and_of_nothing_else(made: Action, as_at: date) -> None:
    found = action_status(made, as_at)
    assert (found.days is not None) == (found.status == "late")
    assert found.days is None or found.days == (as_at - made.due).days > 0
