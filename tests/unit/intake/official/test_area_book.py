from __future__ import annotations

import pytest

from generator.domain.area import Area
from generator.intake.official.area_book import Placed, label, place_areas
from generator.problems import Place

AREAS = {
    "hull": Area(name="Kingston upon Hull", code="E06000010", kind="council", spellings=("Hull City",)),
    "leeds": Area(name="Leeds", code="E08000035", kind="council"),
    "outer": Area(name="Outer London", code="E13000002", kind="region", held=False),
}


def placed(code: str, name: str, *, skip_others: bool = False) -> Placed:
    return place_areas([(label(code, name), Place("x.csv", 2, 1))], AREAS, "x.csv", skip_others=skip_others)


@pytest.mark.parametrize("name", ["Kingston upon Hull, City of", "Kingston Upon Hull, City of", "Hull", ""])
def test_two_spellings_of_one_council_are_told_by_its_code(name: str) -> None:
    found = placed("E06000010", name)
    assert list(found.ids.values()) == ["hull"]
    assert not found.problems


@pytest.mark.parametrize("name", ["Kingston upon Hull", "kingston  UPON hull", "Hull City"])
@pytest.mark.parametrize("code", ["", "z", "x"])
def test_without_a_code_the_name_or_a_known_spelling_tells(code: str, name: str) -> None:
    assert list(placed(code, name).ids.values()) == ["hull"]


@pytest.mark.parametrize(("code", "name"), [("E06000010", "Leeds"), ("E06000010", "Slough"), ("E06999999", "Leeds")])
def test_a_name_that_contradicts_its_code_is_refused(code: str, name: str) -> None:
    assert [p.code for p in placed(code, name).problems] == ["import.name-contradicts-code"]
    assert placed(code, name, skip_others=True).problems


def test_a_name_near_a_known_one_suggests_a_spelling() -> None:
    (found,) = placed("", "Kingston on Hull").problems
    assert found.code == "import.area-spelling"
    assert "Kingston upon Hull" in found.mend


def test_a_name_near_ours_is_never_just_left_out() -> None:
    found = placed("", "Kingston on Hull", skip_others=True)
    assert [p.code for p in found.problems] == ["import.area-spelling"]


def test_a_name_near_ours_is_another_area_where_the_file_has_ours_too() -> None:
    labels = [(label("", name), Place("x.csv", 2, 1)) for name in ("Kingston upon Hull", "Kingston upon Hall")]
    found = place_areas(labels, AREAS, "x.csv", skip_others=True)
    assert (list(found.ids.values()), found.problems) == (["hull"], ())


def test_an_area_of_the_health_service_is_not_the_council_of_its_name() -> None:
    assert placed("nE38000225", "Leeds", skip_others=True).ids == {}


def test_a_stranger_is_refused_or_by_wish_left_out() -> None:
    assert [p.code for p in placed("E06000052", "Cornwall").problems] == ["import.unknown-area"]
    skipped = placed("E06000052", "Cornwall", skip_others=True)
    assert not skipped.problems
    assert skipped.others == ("Cornwall (E06000052)",)


def test_an_area_that_is_not_held_is_left_out_and_named() -> None:
    found = placed("E13000002", "Outer London")
    assert (found.ids, found.not_held, found.problems) == ({}, ("Outer London",), ())
