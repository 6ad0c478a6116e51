"""Periods as sentences name them, and which of a measure's periods they mean."""

from __future__ import annotations

import pytest

from generator.domain.period import PeriodKind, parse_period
from generator.evaluate.prose.periods_said import meant, periods_said

FINANCIAL = [parse_period(year, "financial-year") for year in ("2017-18", "2018-19", "2019-20", "2020-21")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("in 2019-20", ["2019-20"]),
        ("in 2019/20", ["2019-20"]),
        ("in 2019 to 2020", ["2019-20"]),
        ("in 2018-19 and 2019–20", ["2018-19", "2019-20"]),
        ("in the year to March 2020", ["2019-20"]),
        ("in the year ending 31 March 2019", ["2018-19"]),
        ("on 31 March 2020", ["2019-20"]),
        ("in 2019", ["2018-19", "2019-20"]),
        ("in March 2018", ["2017-18", "2018-19"]),
        ("from 2018 to 2020", ["2017-18", "2018-19", "2019-20", "2020-21"]),
        ("in 2018-20", ["2017-18", "2018-19", "2019-20", "2020-21"]),
        ("in 2020-18", ["2019-20", "2020-21"]),
        ("of 2,019 and 2019.5 and £2019", []),
        ("nothing", []),
    ],
)
def test_a_financial_year_is_meant_by_many_words(words: str, expected: list[str]) -> None:
    assert [period.id for period in meant(periods_said(words), FINANCIAL)] == expected


@pytest.mark.parametrize(
    ("words", "kind", "period"),
    [
        ("in the school year to summer 2019", "academic-year", "2018-19"),
        ("in the year to July 2019", "academic-year", "2018-19"),
        ("in 2019", "calendar-year", "2019"),
        ("in the year to December 2019", "calendar-year", "2019"),
        ("on 2019-09-30", "snapshot", "2019-09-30"),
        ("on 30 September 2019", "snapshot", "2019-09-30"),
        ("in September 2019", "snapshot", "2019-09-30"),
        ("in 2019-20", "snapshot", "2019-09-30"),
        ("in 2019-20", "quarter", "2019-20-q2"),
        ("in July 2019", "month", "2019-07"),
    ],
)
def test_other_kinds_of_period_are_meant_too(words: str, kind: PeriodKind, period: str) -> None:
    wanted = parse_period(period, kind)
    assert meant(periods_said(words), [wanted]) == (wanted,)


def test_a_day_is_no_other_day() -> None:
    assert not meant(periods_said("on 30 September 2019"), [parse_period("2019-09-29", "snapshot")])


def test_an_impossible_day_is_read_for_its_year() -> None:
    said = periods_said("on 31 February 2019")
    assert [(s.first.year, s.loose) for s in said] == [(2019, True)]
    assert periods_said("on 2019-02-31")
