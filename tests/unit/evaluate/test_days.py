"""How long something has lasted is told in days below a year, then in whole years that have really gone by."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.wording import number
from generator.evaluate.days import ago, lasted, whole_years, year_ago

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (date(2026, 2, 28), "one day"),
        (date(2025, 3, 2), "364 days"),
        (date(2025, 3, 1), "one year"),
        (date(2025, 2, 28), "more than one year"),
        (date(2020, 3, 2), "more than five years"),
        (date(2020, 2, 29), "more than six years"),
    ],
)
def test_a_time_is_told_in_days_then_in_whole_years(since: date, said: str) -> None:
    assert lasted(since, TODAY) == said


@given(st.dates(date(1950, 1, 1), date(2026, 2, 28)))
def test_no_more_years_are_told_than_have_gone_by_and_no_fewer(since: date) -> None:
    years = whole_years(since, TODAY)
    assert (years + 1) * 366 > (TODAY - since).days >= years * 365


@pytest.mark.parametrize(
    ("year", "as_at", "said"),
    [
        (2026, TODAY, "2026 (the papers give no day)"),
        (2025, TODAY, "2025 (the papers give no day)"),
        (2024, TODAY, "2024 (the papers give no day), at least one year ago"),
        (2019, date(2026, 12, 30), "2019 (the papers give no day), at least six years ago"),
        (2019, date(2026, 12, 31), "2019 (the papers give no day), at least seven years ago"),
    ],
)
def test_a_year_without_a_day_is_counted_from_its_end(year: int, as_at: date, said: str) -> None:
    assert year_ago(year, as_at) == said


@given(st.dates(date(2000, 1, 1), date(2025, 12, 31)), st.integers(0, 4000))
def test_a_day_is_never_told_to_be_nearer_than_its_year_alone(since: date, more: int) -> None:
    as_at = since + timedelta(days=more)
    years = whole_years(date(since.year, 12, 31), as_at)
    if years > 0:
        assert f"at least {number(years)} year" in year_ago(since.year, as_at)
    assert max(years, 0) <= whole_years(since, as_at)


def test_a_day_that_has_not_gone_by_is_told_alone() -> None:
    assert ago(TODAY, TODAY) == "1 March 2026"
