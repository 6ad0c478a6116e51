"""Periods within sentences."""

from __future__ import annotations

from datetime import date

import pytest

from generator.domain.period import PeriodKind, parse_period
from generator.domain.period_words import day_in_words, over, step, when


def test_days_take_on_and_years_take_in() -> None:
    assert when(parse_period("2020-03-31", "snapshot")) == "on 31 March 2020"
    assert when(parse_period("2019-20", "financial-year")) == "in 2019 to 2020"


def test_a_day_is_written_as_people_do() -> None:
    assert day_in_words(date(2020, 11, 8)) == "8 November 2020"


@pytest.mark.parametrize(
    ("kind", "first", "last", "words"),
    [
        ("financial-year", "2018-19", "2019-20", "in one year"),
        ("financial-year", "2015-16", "2019-20", "over five years"),
        ("snapshot", "2018-03-31", "2020-03-31", "over three years"),
        ("quarter", "2019-20-q4", "2020-21-q1", "in one quarter"),
        ("month", "2019-01", "2020-12", "over 24 months"),
    ],
)
def test_a_span_counts_both_its_ends(kind: PeriodKind, first: str, last: str, words: str) -> None:
    assert over(parse_period(first, kind), parse_period(last, kind)) == words


def test_what_is_neither_a_quarter_nor_a_month_goes_by_years() -> None:
    kinds: tuple[PeriodKind, ...] = ("academic-year", "snapshot", "quarter", "month")
    assert [step(kind) for kind in kinds] == ["year", "year", "quarter", "month"]
