"""The place in a partnership's name, and names that can stand in every file."""

from __future__ import annotations

import pytest

from generator.intake.starting.names import Naming, is_name, place_guessed, place_of, renamed


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Northvale Safeguarding Children Partnership", "Northvale"),
        ("Bath and North East Somerset Safeguarding Children Partnership", "Bath and North East Somerset"),
        ("Wells’s Children’s Safeguarding Partnership", "Wells"),
        ("Northvale Local Safeguarding Children Board", "Northvale"),
        ("The Northvale Safeguarding Children Partnership", "Northvale"),
        ("Theydon Safeguarding Children Partnership", "Theydon"),
        ("Barking, Dagenham and Havering Safeguarding Children Partnership", "Barking, Dagenham and Havering"),
        ("Safe Children in Wells", None),
        ("Eastmere SCP", None),
    ],
)
def test_the_place_is_what_stands_before_the_partnership(name: str, place: str | None) -> None:
    assert place_of(name) == place


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Eastmere SCP", "Eastmere"),
        ("The Eastmere LSCP", "Eastmere"),
        ("Safe Children in Wells", "Wells"),
        ("Safer Young People of North Wells", "North Wells"),
        ("The Safeguarding Partnership", "The Safeguarding Partnership"),
    ],
)
def test_where_the_name_does_not_say_the_place_its_own_words_are_offered(name: str, place: str) -> None:
    assert place_guessed(name) == place


@pytest.mark.parametrize(
    "name", ["Wells & Vale", "Wells, Vale and Dale", "St. Helens", "King’s Lynn", "Wells (City)", "Ashby-on-Sea"]
)
def test_names_of_real_kinds_are_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "name", ["", " Wells", "Wells: City", "Wells # one", "{Wells}", "12 Partners", ", Wells", "a\nb"]
)
def test_what_yaml_would_read_as_its_own_is_no_name(name: str) -> None:
    assert not is_name(name)


def test_a_name_that_holds_the_place_is_changed_once() -> None:
    old = Naming("Northvale Safeguarding Children Partnership", "Northvale")
    new = Naming("New Northvale Partnership", "New Northvale")
    text = (
        "Northvale Safeguarding Children Partnership, Northvale’s own, https://example.org/northvale/, Northvaleshire"
    )
    assert renamed(text, old, new) == (
        "New Northvale Partnership, New Northvale’s own, https://example.org/new-northvale/, Northvaleshire"
    )
