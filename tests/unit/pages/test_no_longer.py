"""What the edition before showed and this one does not stands on two pages, with its reason."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.domain.edition import NoLonger
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.measure_list import put_measure_list
from generator.pages.no_longer import ANCHOR, TITLE
from generator.pages.progress_page import put_progress
from tests.unit.pages.judged_edition import every_verdict, made_book

PAGES = {"little-or-no-progress.md": put_progress, "measures/index.md": put_measure_list}
MEASURE = NoLonger("gangs-factor", "Gangs <noted>", "Its publisher stopped counting it.")
PRIORITY = NoLonger("neglect", "Neglect", "It was taken up in early help.")


def _text(book: Book, page: str) -> str:
    shelf = Shelf()
    PAGES[page](book, shelf)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", shelf.files[page].decode()))


def _with(*measures: NoLonger, priorities: tuple[NoLonger, ...] = ()) -> Book:
    book = made_book(*every_verdict())
    return replace(book, records=replace(book.records, no_longer_shown=measures, no_longer_priorities=priorities))


@pytest.mark.parametrize("page", PAGES)
def test_a_dropped_measure_is_listed_with_its_reason(page: str) -> None:
    text = _text(_with(MEASURE), page)
    assert TITLE in text
    assert "Gangs &lt;noted&gt; Its publisher stopped counting it." in text


def test_a_dropped_priority_is_listed_on_the_page_of_little_or_no_progress_alone() -> None:
    book = _with(priorities=(PRIORITY,))
    assert "Neglect It was taken up in early help." in _text(book, "little-or-no-progress.md")
    assert TITLE not in _text(book, "measures/index.md")


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_said_where_nothing_was_dropped(page: str) -> None:
    assert TITLE not in _text(_with(), page)


def test_the_heading_can_be_linked_to() -> None:
    assert f"{{#{ANCHOR}}}" in _text(_with(MEASURE), "little-or-no-progress.md")
