"""Every record of a year has its standing, by its id."""

from __future__ import annotations

from datetime import date
from typing import Any

from generator.domain.challenge import Challenges
from generator.domain.edition import Priority
from generator.domain.promise import Became, Promise, Promises
from generator.domain.review import Review, Reviews
from generator.domain.scrutiny import Scrutiny
from generator.evaluate.standings import standings
from generator.evaluate.year_results import Standings
from tests.unit.evaluate.made_records import TODAY, UNTOLD, accepted, action
from tests.unit.evaluate.test_open_questions import PLAIN, challenge, item
from tests.unit.made_year import UNTOLD_OF_A_PRIORITY, made_year


def _review(**recommendations: Any) -> Review:
    return Review(
        title="Review", kind="rapid", began=UNTOLD, published=UNTOLD, learning=UNTOLD, recommendations=recommendations
    )


def _promises(**made: Any) -> Promises:
    return Promises(became=UNTOLD, made=made)


def _stand(promised: Promises | None = None, **records: Any) -> Standings:
    return standings({}, made_year(**records), promised, TODAY)


def test_actions_are_those_of_priorities_and_of_recommendations() -> None:
    fields: dict[str, Any] = {
        **dict.fromkeys(("outcome", "group", "chair", "criteria_for_change", "difference_made"), UNTOLD),
        **UNTOLD_OF_A_PRIORITY,
        "actions": {"of-a-priority": action()},
    }
    priority = Priority(
        title="Neglect", chapter="x", choice="So.", measures=({"measure": "m", "why": "So."},), **fields
    )
    reviews = Reviews(chapter="x", reviews={"r": _review(one=accepted(action(date(2025, 9, 1))))})
    found = standings({"neglect": priority}, made_year(reviews=reviews), None, TODAY)
    assert {name: each.status for name, each in found.actions.items()} == {
        "of-a-priority": "not-started",
        "action-0": "late",
    }
    assert found.recommendations["one"].status == "late"


def test_what_was_not_supplied_stands_nowhere() -> None:
    assert _stand() == Standings({}, {}, {}, {}, {})


def test_questions_and_challenges_have_their_own() -> None:
    found = _stand(
        scrutiny=Scrutiny(chapter="x", statement=UNTOLD, committee={"q": item(PLAIN)}),
        challenges=Challenges(chapter="x", challenges={"c": challenge()}),
    )
    assert (found.committee["q"].status, found.challenges["c"].status) == ("answered", "not-answered")


def test_promises_are_those_of_the_edition_before_and_none_is_left_out() -> None:
    before = _promises(
        a=Promise(what="Ask.", owner="shared", due=TODAY), b=Promise(what="Do.", owner="shared", due=TODAY)
    )
    told = Promises(became={"a": Became(verdict="not-kept", says="No time.")}, made=UNTOLD)
    found = _stand(before, promises=told).promises
    assert {name: each.status for name, each in found.items()} == {"a": "not-kept", "b": "not-told"}
    assert {each.status for each in _stand(before).promises.values()} == {"not-told"}
    assert _stand(Promises(became=UNTOLD, made=UNTOLD), promises=told).promises == {}
