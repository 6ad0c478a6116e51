"""How far a report has come: what is missing and late, by chapter and by partner, and the page of drafts that shows it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from generator.domain.answer import NoneToReport
from generator.domain.contribution import Contributions
from generator.domain.period_words import day_in_words
from generator.domain.promise import Promise, Promises
from generator.evaluate.asked import all_asked
from generator.evaluate.state import state_of
from generator.evaluate.year_results import Coverage
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.year.state_words import WHOLE_REPORT, StateInWords, StateRow, state_in_words
from generator.pages.year.status_page import put_status
from tests.unit.made_year import UNTOLD, made_year
from tests.unit.pages.full_year import full_book, full_year


def _state(book: Book) -> StateInWords:
    state = state_of(book.records, book.disclosed.standings, book.disclosed.coverage)
    return state_in_words(state, book.records)


def _row(rows: tuple[StateRow, ...], name: str) -> StateRow:
    return next(row for row in rows if row.name == name)


def test_each_chapter_and_each_partner_has_a_row_and_what_belongs_to_none_has_one_too() -> None:
    book = full_book()
    state = _state(book)
    assert [row.id for row in state.chapters] == ["neglect", None]
    assert [row.id for row in state.partners] == [*book.records.partnership.partners, None]
    assert (state.chapters[-1].name, state.partners[-1].name) == (WHOLE_REPORT, "All partners together")


def test_every_question_is_counted_in_one_chapter_row() -> None:
    book = full_book()
    asked = all_asked(book.records)
    rows = _state(book).chapters
    assert sum(row.asked for row in rows) == len(asked)
    assert sum(row.answered for row in rows) == sum(each.reason is None for each in asked)


def test_what_a_partner_did_not_supply_stands_in_its_row() -> None:
    row = _row(_state(full_book()).partners, "Anytown Youth Trust")
    assert row.missing == (
        "Anytown Youth Trust: Money it gave",
        "Anytown Youth Trust: Meetings it came to",
        "Anytown Youth Trust: Data it supplied",
        "Anytown Youth Trust: Its own account",
    )
    assert (row.asked, row.answered, row.status) == (4, 0, "missing")


def test_where_nothing_was_supplied_of_any_partner_none_of_them_is_complete() -> None:
    contributions = Contributions(chapter="neglect", budget=UNTOLD, partners=UNTOLD)
    state = _state(full_book(year=full_year(contributions=contributions)))
    for row in state.partners[:-1]:
        assert "What each partner gave" in row.missing
    assert "What each partner gave" not in state.partners[-1].missing


def test_a_subject_that_is_a_sentence_loses_its_stop_before_the_question() -> None:
    state = _state(full_book())
    assert not any(".:" in each for row in (*state.chapters, *state.partners) for each in row.missing)
    assert any(each.startswith("Ask young people: ") for each in _with_untold_promise().chapters[-1].missing)


def _with_untold_promise() -> StateInWords:
    book = full_book()
    promise = Promise(what="Ask young people.", owner="shared", due=UNTOLD)
    promises = Promises(became=NoneToReport(none="It is the first."), made={"ask-them": promise})
    return _state(full_book(year=replace(book.records.year, promises=promises)))


def test_late_actions_and_returns_stand_with_who_owes_them_and_with_the_chapter() -> None:
    state = _state(full_book())
    health, police = (_row(state.partners, f"Anytown {name}") for name in ("Health Board", "Police"))
    assert any(each.startswith("Action: Train every health visitor (") for each in health.late)
    assert "Anytown Police: 2 of 4 data returns not received" in police.late
    assert set(health.late) | set(police.late) <= set(state.chapters[0].late)


def test_a_question_of_a_committee_that_nobody_answered_is_late() -> None:
    assert any(each.startswith("An answer: ") for each in _state(full_book()).chapters[0].late)


def test_a_chapter_without_a_text_misses_it() -> None:
    book = full_book()
    empty = replace(book.records.chapters[0], text=" \n")
    book = replace(book, records=replace(book.records, chapters=(empty,)))
    assert _state(book).chapters[0].missing[0] == "Its text"


def test_summaries_that_nobody_wrote_or_gave_a_reason_for_are_missing() -> None:
    book = full_book()
    edition = book.records.edition.model_copy(update={"no_summary": {"public": "Later."}})
    missing = _state(replace(book, records=replace(book.records, edition=edition))).chapters[-1].missing
    assert "The children’s summary" in missing
    assert "The public summary" not in missing


@pytest.mark.parametrize(
    ("status", "reason", "missing"),
    [("not-answered", None, True), ("not-answered", "Next year.", False), ("partly", None, False)],
)
def test_what_the_guidance_asks_is_missing_where_nobody_answers_it_or_says_why(
    status: Any,
    reason: str | None,
    missing: bool,
) -> None:
    name = next(iter(full_book().records.guidance.requirements))
    covered = {name: Coverage(name, status, (), (), reason)}
    found = _state(full_book(coverage=covered)).chapters[-1].missing
    assert any(each.startswith("An answer to ") for each in found) == missing


def test_what_is_late_has_the_day_by_which_it_was_due() -> None:
    state = _state(full_book())
    late = [what for row in state.chapters for what in row.late]
    for what in late:
        due = state.due.get(what)
        assert (due is None) == what.startswith(("An answer: ", "Anytown Police: ")), what
        assert due is None or not what.startswith("Action: ") or day_in_words(due) in what
    assert state.due


def _status(book: Book) -> dict[str, bytes]:
    shelf = Shelf()
    put_status(book, shelf)
    return dict(shelf.files)


def test_only_a_draft_has_the_page() -> None:
    book = full_book()
    assert not _status(book)
    draft = book.records.edition.model_copy(update={"status": "draft"})
    page = _status(replace(book, records=replace(book.records, edition=draft)))["status.md"].decode()
    said = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))
    assert "No of two parts" not in said
    assert "None of two parts of this report has all that it needs." in said
    assert "Neglect ■ Late" in said
    assert "Anytown Youth Trust ? Missing 0 of 4" in said


def test_of_a_year_of_which_nothing_was_supplied_each_question_is_missing_by_name() -> None:
    book = full_book()
    bare = replace(book, records=replace(book.records, year=made_year("neglect")))
    row = _row(_state(bare).chapters, "Neglect")
    assert row.answered < _row(_state(book).chapters, "Neglect").answered
    assert {"National reforms", "The budget", "Practice reviews", "What a committee asked"} <= set(row.missing)


def test_counts_that_nobody_gave_are_missing_too() -> None:
    missing = _state(full_book()).chapters[0].missing
    assert "Children who go missing: How many cases had each grade" in missing
    assert "Yearly learning day: Who came" in missing
    assert "Neglect, second look: How many cases had each grade" not in missing
