"""Lines of the first page on promises, what is late, what the guidance asks, and summaries."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from generator.domain.answer import NoneToReport
from generator.domain.narrative import Chapter
from generator.evaluate.rules import RECENT_TREND
from generator.evaluate.year_results import Coverage, Standing
from generator.pages.about_figures import put_about
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.home import put_home
from generator.pages.home_lines import committee_points, covered, home_lines, overdue
from tests.unit.made_year import NO_STANDINGS, UNTOLD
from tests.unit.pages.full_records import CONTRIBUTIONS
from tests.unit.pages.full_year import full_book, full_year


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
    assert (
        overdue(full_book(standings=standings)) == "Two of 3 actions are late and the one recommendation is not late."
    )


def test_where_nothing_is_on_record_nothing_is_said_to_be_in_time() -> None:
    assert overdue(full_book(standings=NO_STANDINGS)) == "No action and no recommendation is on record."


def _covered(*statuses: Any) -> Book:
    return full_book(coverage={f"r{n}": Coverage(f"r{n}", s, (), (), None) for n, s in enumerate(statuses)})


@pytest.mark.parametrize(
    ("statuses", "said"),
    [
        (
            ("not-answered", "not-answered", "answered"),
            "Of the 3 things that the guidance asks, 2 are not answered and 1 is answered.",
        ),
        ((), "Nobody has written down what the guidance asks."),
    ],
)
def test_what_the_guidance_asks_is_counted_the_gaps_first(statuses: tuple[str, ...], said: str) -> None:
    assert covered(_covered(*statuses)) == said


def _home(book: Book) -> str:
    shelf = Shelf()
    put_home(book, shelf)
    return shelf.files["index.md"].decode()


def test_the_first_page_leads_to_summaries_and_counts_those_that_nobody_wrote_as_missing() -> None:
    book = full_book()
    summary = Chapter(
        id="summary", file="content/2024-25/summary.md", title="In short", text="Words.", tokens=(), headings=()
    )
    edition = book.records.edition.model_copy(update={"no_summary": {"easy-read": "It is being tested."}})
    book = replace(book, records=replace(book.records, edition=edition, summaries={"public": summary}))
    page = _home(book)
    assert '<a href="summary/">Summary on one page</a>' in page
    assert "not written" not in page
    missing = _text(page[page.index("{#not-supplied}") :])
    assert "summaries (2 of 3)" in missing
    shelf = Shelf()
    put_about(book, shelf)
    assert "Easy-read summary: It is being tested." in _text(shelf.files["about.md"].decode())


def test_partners_that_sent_less_data_than_they_owed_are_named_on_the_first_page() -> None:
    page = _home(full_book())
    said = _text(page[page.index("{#not-supplied}") :])
    assert "Sent less data than it owed: Anytown Police (2 of 4 never came). What each partner gave ." in said
    assert 'href="neglect/#partners"' in page
    contributions = CONTRIBUTIONS.model_copy(update={"partners": UNTOLD})
    assert "less data" not in _home(full_book(year=full_year(contributions=contributions)))


def test_open_points_of_a_committee_have_a_line_with_a_link() -> None:
    lines = home_lines(full_book())
    assert re.search(r"points of the committee are still open\. |point of the committee is still open\. ", _text(lines))
    assert 'href="neglect/#year.committee"' in lines
    scrutiny = full_year().scrutiny.model_copy(update={"committee": UNTOLD})
    assert committee_points(full_book(year=full_year(scrutiny=scrutiny))) == "What the committee asked is not supplied."
    none = full_year().scrutiny.model_copy(update={"committee": NoneToReport(none="It did not meet.")})
    assert committee_points(full_book(year=full_year(scrutiny=none))) == ""
