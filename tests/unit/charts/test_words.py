"""The phrases of titles and text alternatives."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.words import as_many, fitted, sized, standing, story, unit_phrase, within
from generator.domain.wording import number
from generator.evaluate.place import ranked
from tests.unit.charts.made import made, made_measure, made_period, made_records


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
    ("ours", "others", "said"),
    [
        (11, range(1, 11), "the highest of 11 councils"),
        (9, [1, 2, 3, 4, 5, 6, 7, 8, 10, 11], "the third highest of 11 councils"),
        (6, [1, 2, 3, 4, 5, 7, 8, 9, 10, 11], "the sixth highest of 11 councils"),
        (2, [1, *range(3, 12)], "the second lowest of 11 councils"),
        (1, range(2, 12), "the lowest of 11 councils"),
        (18, range(30), "the joint 12th highest of 31 councils"),
        (50, range(100), "the joint 50th highest of 101 councils"),
        (28, [*range(28), *range(29, 50)], "the 22nd highest of 50 councils"),
        (9, [9, 8, 7], "the joint highest of 4 councils"),
        (7, [9, 8, 7], "the joint lowest of 4 councils"),
        (2, [1], "the higher of 2 councils"),
        (1, [2], "the lower of 2 councils"),
        (0, [0], "the same as the other council’s"),
        (0, [0, 0], "the same as the other 2 councils’"),
    ],
)
def test_a_place_is_counted_from_the_nearer_end_and_equal_values_share_it(
    ours: int, others: Iterable[int], said: str
) -> None:
    councils = [Decimal(other) for other in others]
    place = ranked(made_measure(), made_period(2024, made_measure()), Decimal(ours), councils, every_council=False)
    assert standing(place) == said


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
