"""Lines of the first page on promises, what is late, what the guidance asks, and summaries."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from generator.domain.narrative import Chapter
from generator.evaluate.rules import RECENT_TREND
from generator.evaluate.year_results import Coverage, Standing
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.home import put_home
from generator.pages.home_lines import covered, home_lines, overdue
from tests.unit.made_year import NO_STANDINGS
from tests.unit.pages.full_year import full_book


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).strip()


def _standing(status: Any) -> Standing[Any]:
    return Standing(status, RECENT_TREND.name, "so it is")


def test_the_lines_lead_to_the_pages_that_tell_all() -> None:
    lines = home_lines(full_book())
    for page in ("promises/", "lines-of-enquiry/", "requirements/", "since-last-edition/"):
        assert f'href="{page}"' in lines


def test_without_an_edition_before_nothing_is_held_against_it() -> None:
    book = full_book()
    lines = home_lines(replace(book, records=replace(book.records, before=None)))
    assert "since-last-edition" not in lines
    assert "There is no report before this one to hold it against:" in lines


def test_late_actions_and_recommendations_are_counted_out_of_all() -> None:
    standings = replace(
        NO_STANDINGS,
        actions={"a": _standing("late"), "b": _standing("late"), "c": _standing("embedded")},
        recommendations={"d": _standing("under-way")},
    )
    assert overdue(full_book(standings=standings)) == "Late: two of 3 actions and none of 1 recommendation."


def test_where_nothing_is_on_record_nothing_is_said_to_be_in_time() -> None:
    assert overdue(full_book(standings=NO_STANDINGS)) == "No action and no recommendation is on record."


def _covered(*statuses: Any) -> Book:
    return full_book(coverage={f"r{n}": Coverage(f"r{n}", s, (), (), None) for n, s in enumerate(statuses)})


@pytest.mark.parametrize(
    ("statuses", "said"),
    [
        (
            ("not-answered", "not-answered", "answered"),
            "Of the 3 things that the guidance asks, 2 are not answered, none is answered in part and 1 is answered.",
        ),
        ((), "Nobody has written down what the guidance asks."),
    ],
)
def test_what_the_guidance_asks_is_counted_the_gaps_first(statuses: tuple[str, ...], said: str) -> None:
    assert covered(_covered(*statuses)) == said


def test_the_first_page_leads_to_summaries_and_names_those_that_nobody_wrote() -> None:
    book = full_book()
    summary = Chapter(
        id="summary", file="content/2024-25/summary.md", title="In short", text="Words.", tokens=(), headings=()
    )
    edition = book.records.edition.model_copy(update={"no_summary": {"easy-read": "It is being tested."}})
    book = replace(book, records=replace(book.records, edition=edition, summaries={"public": summary}))
    shelf = Shelf()
    put_home(book, shelf)
    page = shelf.files["index.md"].decode()
    assert '<a href="summary/">Summary on one page</a>' in page
    assert "Easy-read summary: not written. It is being tested." in _text(page)
