"""Periods on axes and in sentences."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.periods import axis_label, listed, prose, since, span
from generator.domain.period import Period, PeriodKind, parse_period


def year(text: str) -> Period:
    return parse_period(text, "financial-year")


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("2019-20", "financial-year", "2019-20"),
        ("1999-00", "academic-year", "1999-00"),
        ("2019", "calendar-year", "2019"),
        ("2019-20-q1", "quarter", "2019-20 Q1"),
        ("2019-20-q4", "quarter", "2019-20 Q4"),
        ("2020-01", "month", "Jan 2020"),
        ("2020-12", "month", "Dec 2020"),
        ("2020-03-31", "snapshot", "2020"),
    ],
)
def test_a_period_is_written_short_on_an_axis(text: str, kind: PeriodKind, label: str) -> None:
    assert axis_label(parse_period(text, kind).ordinal, kind) == label


@given(st.integers(1990, 2060), st.sampled_from(["financial-year", "academic-year", "calendar-year"]))
def test_the_label_of_a_year_is_its_id(start: int, kind: PeriodKind) -> None:
    text = str(start) if kind == "calendar-year" else f"{start}-{(start + 1) % 100:02}"
    assert axis_label(parse_period(text, kind).ordinal, kind) == text


def test_a_span_names_both_ends_and_one_period_is_no_span() -> None:
    assert span(year("2012-13"), year("2024-25")) == "2012-13 to 2024-25"
    assert span(year("2012-13"), year("2012-13")) == "2012 to 2013"
    first, last = (parse_period(f"{y}-03-31", "snapshot") for y in (2013, 2025))
    assert span(first, last) == "31 March 2013 to 31 March 2025"


def test_a_change_over_one_year_starts_from_the_year_before() -> None:
    assert since(year("2018-19"), year("2019-20")) == "the year before"
    assert since(year("2015-16"), year("2019-20")) == "in 2015 to 2016"
    assert since(parse_period("2020-01", "month"), parse_period("2020-02", "month")) == "the month before"


def test_a_period_without_a_row_reads_like_any_other() -> None:
    assert prose(year("2019-20").ordinal, "financial-year") == year("2019-20").prose


def test_many_periods_are_counted_and_few_are_named() -> None:
    years = [year(f"{y}-{(y + 1) % 100:02}") for y in range(2012, 2018)]
    assert listed(years[:3]) == "2012 to 2013, 2013 to 2014 and 2014 to 2015"
    assert listed(years) == "6 of the periods from 2012 to 2013 until 2017 to 2018"


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)))
def test_successive_months_have_successive_labels(day: date) -> None:
    month = parse_period(f"{day:%Y-%m}", "month")
    following = parse_period(f"{month.end + timedelta(1):%Y-%m}", "month")
    assert following.ordinal == month.ordinal + 1
    assert axis_label(month.ordinal, "month").endswith(str(day.year))
