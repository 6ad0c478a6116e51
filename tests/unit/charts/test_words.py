"""The phrases of titles and text alternatives."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.words import as_many, fitted, number, place, sized, story, unit_phrase, within
from tests.unit.charts.made import made, made_measure, made_records


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ((23.2, 26.8), "Repeat referrals rose to 26.8% in 2013 to 2014, from 23.2% the year before"),
        ((26.8, 23.2), "Repeat referrals fell to 23.2% in 2013 to 2014, from 26.8% the year before"),
        ((26.84, 26.76), "Repeat referrals stood at 26.8% in 2013 to 2014, the same as the year before"),
        ((26.8, None, 23.2), "Repeat referrals stood at 23.2% in 2014 to 2015"),
        ((26.8, "c", 23.2), "Repeat referrals stood at 23.2% in 2014 to 2015"),
        ((26.8, 23.2, "c"), "Repeat referrals stood at 23.2% in 2013 to 2014; the next figure is not published"),
    ],
)
def test_a_title_tells_the_last_step_and_never_crosses_a_gap(values: tuple[float | str | None, ...], said: str) -> None:
    measure = made({"anytown": values})
    assert story(measure, measure.lines["anytown"]) == said


def test_a_title_does_not_say_whether_a_rise_is_good() -> None:
    for better in ("lower", "higher", "neither"):
        measure = made({"anytown": [10, 20]}, better=better)
        assert "rose to 20.0%" in story(measure, measure.lines["anytown"])


def test_a_rate_says_per_how_many_unless_its_title_does() -> None:
    rate = {"value": "rate", "unit": "per-10-000", "denominator": "children"}
    assert sized(Decimal("850.12"), made_measure(**rate)) == "850.1 per 10,000"
    titled = made_measure(**rate, short_title="Referrals for every 10,000 children")
    assert sized(Decimal("850.12"), titled) == "850.1"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "% of all referrals in the year"),
        ({"value": "count", "unit": "number", "denominator": None}, "number of referrals"),
        ({"value": "rate", "unit": "per-10-000", "denominator": "children"}, "for every 10,000 children"),
        ({"value": "mean", "unit": "number", "counted": "cases"}, "cases"),
    ],
)
def test_a_subtitle_says_the_unit(fields: dict[str, str], said: str) -> None:
    assert unit_phrase(made_measure(**fields)) == said


@pytest.mark.parametrize(
    ("rank", "of", "said"),
    [
        (1, 11, "highest"),
        (3, 11, "third highest"),
        (6, 11, "sixth highest"),
        (10, 11, "second lowest"),
        (11, 11, "lowest"),
    ],
)
def test_a_place_is_counted_from_the_nearer_end(rank: int, of: int, said: str) -> None:
    assert place(rank, of, tied=False) == said


def test_equal_values_share_a_place() -> None:
    assert place(2, 11, tied=True) == "joint second highest"
    assert place(13, 30, tied=False) == "13th highest"


@pytest.mark.parametrize(
    ("title", "inside"),
    [
        ("Repeat referrals", "repeat referrals"),
        ("SEN support", "SEN support"),
        ("A&E attendances", "A&E attendances"),
        ("Leeds schools", "Leeds schools"),
        ("Anytown pupils", "Anytown pupils"),
        ("16 and over", "16 and over"),
    ],
)
def test_a_title_inside_a_sentence_keeps_names_and_abbreviations(title: str, inside: str) -> None:
    assert within(title, made_records()) == inside


@given(st.lists(st.text(alphabet="abc ,.", min_size=1, max_size=90), min_size=1, max_size=6))
def test_a_text_alternative_is_never_too_long(sentences: list[str]) -> None:
    assert len(fitted(sentences)) <= 220


@given(st.lists(st.text(alphabet="abc", min_size=1, max_size=20), max_size=8), st.integers(0, 80))
def test_as_many_words_are_listed_as_fit(words: list[str], room: int) -> None:
    assert len(as_many(words, room)) <= room


def test_what_is_left_out_of_a_list_is_counted() -> None:
    assert as_many(["London 19.4%", "England 22.6%", "Leeds 3.0%"], 32) == "London 19.4% and two more"


def test_numbers_below_ten_are_words() -> None:
    assert (number(0), number(9), number(10)) == ("no", "nine", "10")
