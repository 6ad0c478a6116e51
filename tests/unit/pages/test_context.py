from __future__ import annotations

import json

import pytest

from generator.domain.period_words import day_in_words
from generator.pages.context import EditionContext, edition_context, strip_words
from tests.unit.pages.made_edition import STATEMENT, made_contact, made_records


def test_a_demonstration_says_so_on_top_of_every_page_and_asks_not_to_be_found() -> None:
    context = edition_context(made_records(), [made_records()])
    assert context["strip"] == STATEMENT
    assert context["robots"] == "noindex"
    assert context["status"] == "Demonstration"


def test_a_final_edition_has_no_strip_and_may_be_found() -> None:
    final = made_records(status="final")
    context = edition_context(final, [final])
    assert (context["strip"], context["robots"], context["status"]) == ("", "", "Published")


def test_the_keys_are_those_that_are_documented_and_the_values_travel_as_text() -> None:
    context = edition_context(made_records(), [made_records()])
    assert set(context) == set(EditionContext.__dataclass_fields__)
    assert json.loads(json.dumps(context)) == context


def test_each_year_is_linked_from_the_home_page_of_any_other() -> None:
    newest, first = made_records("2024-25"), made_records("2019-20", status="final")
    years = edition_context(first, [newest, first])["years"]
    assert years == [
        {
            "title": "Yearly report for 2024 to 2025",
            "period": "2024 to 2025",
            "address": "../2024-25/",
            "status": "Demonstration",
            "current": False,
        },
        {
            "title": "Yearly report for 2019 to 2020",
            "period": "2019 to 2020",
            "address": "../2019-20/",
            "status": "Published",
            "current": True,
        },
    ]


def test_a_mailbox_that_was_not_supplied_is_not_made_up() -> None:
    assert edition_context(made_records(), [])["email"] == ""
    assert edition_context(made_records(contact=made_contact("unit@example.org")), [])["email"] == "unit@example.org"


def test_times_are_written_as_people_write_them() -> None:
    context = edition_context(made_records(), [])
    assert context["period"] == "April 2024 to March 2025"
    assert context["year"] == "2024 to 2025"
    assert context["published"] == "3 November 2025"
    assert day_in_words(made_records().period.end) == "31 March 2025"


@pytest.mark.parametrize(
    ("statement", "strip"),
    [
        ("This is a demonstration.", "This is a demonstration."),
        ("Nobody has checked it.", "Demonstration. Nobody has checked it."),
        (f"A demonstration {'x' * 300}. Then more.", f"A demonstration {'x' * 300}."),
        (f"A demonstration. {'Word ' * 20}end. {'Word ' * 20}end.", f"A demonstration. {'Word ' * 20}end."),
    ],
)
def test_the_strip_is_whole_sentences_that_stay_short_and_name_the_status(statement: str, strip: str) -> None:
    assert strip_words(made_records(statement=statement).edition) == strip
