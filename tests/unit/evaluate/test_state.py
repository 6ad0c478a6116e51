"""Where a chapter, a partner and a report stand: late, missing or complete."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from generator.domain.action import Action
from generator.domain.answer import NotSupplied, given
from generator.domain.contribution import Returns
from generator.domain.index import actions_of
from generator.domain.review import Recommendation
from generator.evaluate.asked import Asked
from generator.evaluate.state import Late, PartState, ReportState, state_of
from generator.evaluate.year_results import Standing
from generator.pages.book import Book
from tests.unit.made_year import NO_STANDINGS
from tests.unit.pages.full_year import full_book

SUMMER = date(2025, 7, 1)

WHOLE = PartState("neglect", (Asked("The year", "The year", "What was done", None),), ())
LATE = Late("action", "visit", "neglect", ("council",))
OWED = Asked("The year", "The year", "Who came", "Nobody counted.")


def test_a_part_that_lacks_nothing_is_complete() -> None:
    assert WHOLE.status == "complete"
    assert WHOLE.unanswered == ()


@pytest.mark.parametrize(
    "part",
    [
        replace(WHOLE, has_text=False),
        replace(WHOLE, summaries=("children",)),
        replace(WHOLE, requirements=("wt23-r01",)),
        replace(WHOLE, asked=(*WHOLE.asked, OWED)),
    ],
)
def test_a_part_that_lacks_one_thing_is_not(part: PartState) -> None:
    assert part.status == "missing"
    assert not ReportState((WHOLE, part), (WHOLE,)).complete
    assert not ReportState((WHOLE,), (part,)).complete


def test_what_is_late_weighs_more_than_what_is_missing() -> None:
    assert replace(WHOLE, asked=(OWED,), late=(LATE,)).status == "late"
    assert replace(WHOLE, late=(LATE,)).status == "late"


def test_a_report_is_complete_when_every_part_is() -> None:
    assert ReportState((WHOLE,), (WHOLE,)).complete
    assert not ReportState((WHOLE, replace(WHOLE, late=(LATE,))), (WHOLE,)).complete


# ---- A whole year: whatever is late is so in one chapter, and with whoever owes it ----


def _state(book: Book) -> ReportState:
    return state_of(book.records, book.disclosed.standings, book.disclosed.coverage)


def test_whatever_stands_late_is_late_in_one_chapter_with_its_day() -> None:
    book = full_book()
    stand = book.disclosed.standings
    expected = {name for name, each in stand.actions.items() if each.status == "late"}
    expected |= {name for name, each in stand.recommendations.items() if each.status == "late"}
    expected |= {name for name, each in stand.committee.items() if each.status == "not-answered"}
    found = [each for part in _state(book).chapters for each in part.late if each.kind != "returns"]
    assert expected
    assert sorted(each.id for each in found) == sorted(expected)
    due = {name: action.due for name, action, _ in actions_of(book.records.priorities, book.records.year)}
    assert all(each.due == due[each.id] for each in found if each.kind == "action")


def test_a_partner_is_late_with_what_it_owes_and_with_returns_that_never_came() -> None:
    book = full_book()
    partners = {part.id: part for part in _state(book).partners}
    owners = {name: action.owner for name, action, _ in actions_of(book.records.priorities, book.records.year)}
    for name, standing in book.disclosed.standings.actions.items():
        if standing.status == "late" and owners[name] in partners:
            assert name in {each.id for each in partners[owners[name]].late}
    contributions = book.records.year.contributions.partners
    assert not isinstance(contributions, NotSupplied)
    never = {
        name for name, each in contributions.items() if isinstance(each.returns, Returns) and each.returns.not_received
    }
    assert never
    assert never == {each.id for part in partners.values() for each in part.late if each.kind == "returns"}


def test_a_recommendation_is_due_with_the_first_of_its_actions_that_is_not_finished() -> None:
    book = full_book()
    first = Action(what="One.", owner="council", due=date(2024, 6, 1), completed=date(2024, 5, 1))
    second, third = (
        first.model_copy(update={"due": due, "completed": None}) for due in (SUMMER, SUMMER + timedelta(9))
    )
    reviews = book.records.year.reviews
    review = next(iter(given(reviews.reviews).values()))
    made = Recommendation(
        number="1",
        says="Ask.",
        to=("council",),
        decision=NotSupplied(not_supplied="Nobody decided."),
        actions={"a": first, "b": third, "c": second},
    )
    held = reviews.model_copy(update={"reviews": {"r": review.model_copy(update={"recommendations": {"ask": made}})}})
    records = replace(book.records, year=replace(book.records.year, reviews=held))
    late = replace(NO_STANDINGS, recommendations={"ask": Standing("late", "recommendation-status/1", "late")})
    found = [each for part in state_of(records, late, {}).chapters for each in part.late if each.id == "ask"]
    assert [each.due for each in found] == [SUMMER]
