"""The source of a figure of the year: what its records name, not always the partnership's own records."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator.charts.figure import FigureKey
from generator.pages.year.figure_source import year_source
from tests.unit.made_year import UNTOLD
from tests.unit.pages.full_records import CONTRIBUTIONS
from tests.unit.pages.full_year import full_book, full_year

if TYPE_CHECKING:
    from generator.charts.figure import YearForm
    from generator.domain.report import Records


def _said(form: YearForm, records: Records) -> str:
    return re.sub(r"<[^>]+>", "", year_source(FigureKey(form, ()), records))


def test_a_figure_of_arrangements_names_what_their_record_names() -> None:
    assert _said("structure", full_book().records) == "Source: The published arrangements."


def test_a_figure_of_money_names_the_source_of_the_budget_and_without_one_the_own_records() -> None:
    assert "own records" not in _said("money", full_book().records)
    bare = CONTRIBUTIONS.model_copy(update={"budget": UNTOLD})
    records = full_book(year=full_year(contributions=bare)).records
    assert _said("money", records) == "Source: the partnership’s own records of the year."


def test_a_figure_of_what_a_committee_asked_names_its_papers_each_once() -> None:
    records = full_book().records
    items = records.year.scrutiny.committee
    assert isinstance(items, dict)
    said = _said("committee", records)
    assert "own records" not in said
    for source in {item.source.rstrip(".") for item in items.values()}:
        assert said.count(source) == 1


def test_papers_that_have_an_address_are_led_to() -> None:
    book = full_book()
    items = book.records.year.scrutiny.committee
    assert isinstance(items, dict)
    name, item = next(iter(items.items()))
    told = {name: item.model_copy(update={"address": "https://example.org/minutes"})}
    scrutiny = book.records.year.scrutiny.model_copy(update={"committee": told})
    records = full_book(year=full_year(scrutiny=scrutiny)).records
    assert 'href="https://example.org/minutes"' in year_source(FigureKey("committee", ()), records)


def test_a_figure_of_what_the_guidance_asks_is_counted_from_this_report() -> None:
    assert _said("coverage", full_book().records) == "Source: this report."


@pytest.mark.parametrize("form", ["attendance", "returns", "levels"])
def test_other_figures_are_counted_from_the_own_records(form: YearForm) -> None:
    assert _said(form, full_book().records) == "Source: the partnership’s own records of the year."
