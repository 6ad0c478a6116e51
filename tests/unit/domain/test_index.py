"""Every record of a year can be named by its id, and leads to the chapter that shows it."""

from __future__ import annotations

from typing import get_args

from generator.domain.answer import given
from generator.domain.index import RecordKind, actions_of, index_of
from tests.unit.made_year import made_year
from tests.unit.pages.full_year import full_book


def test_every_kind_of_record_is_found_by_its_id() -> None:
    records = full_book().records
    found = index_of(records.priorities, records.year)
    assert {ref.kind for ref in found.values()} == set(get_args(RecordKind))
    assert all(name == ref.id and ref.title for name, ref in found.items())
    assert found["rapid-1"].title == "Rapid review 3 of 2024, recommendation 1"
    assert found["rapid-1"].anchor == "recommendation.rapid-1"


def test_only_promises_have_no_chapter() -> None:
    records = full_book().records
    found = index_of(records.priorities, records.year)
    assert {ref.id for ref in found.values() if ref.chapter is None} == set(given(records.year.promises.made))


def test_actions_are_those_of_priorities_recommendations_and_audits() -> None:
    records = full_book().records
    named = [name for name, _, _ in actions_of(records.priorities, records.year)]
    assert {"hire-lead", "train-visitors", "second-look"} <= set(named)
    assert len(named) == len(set(named))


def test_of_two_records_with_one_id_the_first_stays() -> None:
    records = full_book().records
    groups = given(records.year.arrangements.groups)
    boards = given(records.year.arrangements.boards)
    twice = records.year.arrangements.model_copy(update={"boards": dict.fromkeys(groups, next(iter(boards.values())))})
    found = index_of({}, made_year(arrangements=twice))
    assert {found[name].kind for name in groups} == {"group"}


def test_a_year_of_which_nothing_was_supplied_has_no_record() -> None:
    assert index_of({}, made_year()) == {}
