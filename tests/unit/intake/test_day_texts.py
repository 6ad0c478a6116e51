"""The day that somebody meant, as far as it is certain."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.intake.day_texts import day_meant

_WRITTEN = (
    "{0.day} {0:%B %Y}",
    "{0.day} {0:%b %Y}",
    "{0:%A, %d %B %Y}",
    "{0.year}/{0.month}/{0.day}",
    "{0.year}-{0.month}-{0.day}",
)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(_WRITTEN))
def test_a_day_with_its_month_in_words_or_its_year_first_is_that_day(day: date, written: str) -> None:
    assert day_meant(written.format(day)) == day


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_in_figures_is_read_only_where_its_month_can_be_no_other(day: date) -> None:
    certain = day.day > 12 or day.day == day.month
    assert day_meant(f"{day.day:02}/{day.month:02}/{day.year}") == (day if certain else None)


@pytest.mark.parametrize(
    ("text", "day"),
    [("1st of March 2026", date(2026, 3, 1)), ("3 Sept. 2026", date(2026, 9, 3)), ("30.6.2026", date(2026, 6, 30))],
)
def test_days_as_letters_have_them_are_read(text: str, day: date) -> None:
    assert day_meant(text) == day


@pytest.mark.parametrize(
    "text", ["31 June 2026", "30/02/2026", "3 Ma 2026", "June 2026", "soon", "2026", "31/31/2026", ""]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert day_meant(text) is None
