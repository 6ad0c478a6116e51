"""A text moves by whole years, and comes back."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.period import parse_period
from generator.intake.starting.starter import NEWEST, STARTER
from generator.intake.starting.years import YearOutOfReachError, moved


@pytest.mark.parametrize(
    ("written", "later"),
    [
        ("2024-25", "2027-28"),
        ("2024/25", "2027/28"),
        ("2024 to 2025", "2027 to 2028"),
        ("2024-25-q1", "2027-28-q1"),
        ("2025-03-31", "2028-03-31"),
        ("2011-12-31", "2014-12-31"),
        ("2024-11", "2027-11"),
        ("the year to March 2025", "the year to March 2028"),
        ("rapid-review-2023", "rapid-review-2026"),
        ("2024/1", "2027/1"),
        ("2099", "2099"),
    ],
)
def test_every_way_of_writing_a_year_moves(written: str, later: str) -> None:
    by = 0 if written == "2099" else 3
    if by:
        assert moved(written, by) == later
    else:
        with pytest.raises(YearOutOfReachError):
            moved(written, 1)


@pytest.mark.parametrize(
    "text",
    [
        "guidance: working-together-2023",
        "Working Together to Safeguard Children 2018",
        "{n: 312, of: 42024}",
        "1999",
        "x20245",
    ],
)
def test_what_is_no_year_of_the_report_stays(text: str) -> None:
    assert moved(text, 2) == text


def test_a_day_that_a_year_does_not_have_is_the_one_before() -> None:
    assert moved("2024-02-29", 1) == "2025-02-28"
    assert moved("2024-02-29", 4) == "2028-02-29"


@given(st.integers(2005, 2090), st.integers(-4, 4))
def test_a_year_of_two_parts_stays_one(first: int, by: int) -> None:
    written = f"{first}-{(first + 1) % 100:02}"
    assert parse_period(moved(written, by), "financial-year").start.year == first + by


@given(st.dates(date(2005, 1, 1), date(2090, 12, 31)), st.integers(-4, 4))
def test_a_moved_day_is_a_day_and_keeps_its_month(day: date, by: int) -> None:
    later = date.fromisoformat(moved(day.isoformat(), by))
    assert (later.year, later.month) == (day.year + by, day.month)
    if (day.month, day.day) != (2, 29):
        assert moved(later.isoformat(), -by) == day.isoformat()


def test_no_figure_of_the_starter_could_be_taken_for_a_year() -> None:
    wrong = [
        f"{file.name}: {line.strip()}"
        for file in sorted((STARTER / "data").rglob("*.yml"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if re.search(r"\b(n|of|value|lower|upper|amount|total|other|money|people|cases): 20[0-9]{2}\b", line)
    ]
    assert not wrong


def test_the_starters_newest_edition_is_the_one_that_moves_are_counted_from() -> None:
    names = sorted(folder.name for folder in (STARTER / "data" / "editions").iterdir())
    assert names[-1] == f"{NEWEST}-{(NEWEST + 1) % 100}"
