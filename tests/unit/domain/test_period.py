"""Periods are read as people write them, and impossible ones are refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.period import PERIOD_KINDS, BadPeriodError, Period, PeriodKind, parse_day_of_year, parse_period

YEARS = st.integers(1900, 2098)
EXAMPLES: dict[PeriodKind, str] = {
    "financial-year": "2019-20",
    "academic-year": "2019-20",
    "calendar-year": "2019",
    "quarter": "2019-20-q4",
    "month": "2020-02",
    "snapshot": "2020-03-31",
}


@pytest.mark.parametrize("kind", PERIOD_KINDS)
def test_an_id_is_read_back_as_the_same_period(kind: PeriodKind) -> None:
    assert parse_period(EXAMPLES[kind], kind).id == EXAMPLES[kind]


@pytest.mark.parametrize(
    ("kind", "first", "last", "prose"),
    [
        ("financial-year", date(2019, 4, 1), date(2020, 3, 31), "2019 to 2020"),
        ("academic-year", date(2019, 9, 1), date(2020, 8, 31), "2019 to 2020"),
        ("calendar-year", date(2019, 1, 1), date(2019, 12, 31), "2019"),
        ("quarter", date(2020, 1, 1), date(2020, 3, 31), "January to March 2020"),
        ("month", date(2020, 2, 1), date(2020, 2, 29), "February 2020"),
        ("snapshot", date(2020, 3, 31), date(2020, 3, 31), "31 March 2020"),
    ],
)
def test_a_period_knows_its_days_and_its_words(kind: PeriodKind, first: date, last: date, prose: str) -> None:
    period = parse_period(EXAMPLES[kind], kind)
    assert (period.start, period.end, period.prose) == (first, last, prose)


@given(YEARS, st.sampled_from(["-", "/", " - ", "–", " to "]), st.booleans())
def test_a_year_of_two_parts_is_one_period_in_all_its_spellings(year: int, between: str, in_full: bool) -> None:
    second = str(year + 1) if in_full else f"{(year + 1) % 100:02}"
    period = parse_period(f" {year}{between}{second} ", "financial-year")
    assert period == parse_period(period.id, "financial-year") == parse_period(period.prose, "financial-year")
    assert period.start == date(year, 4, 1)


@given(YEARS, st.integers(0, 99))
def test_a_year_of_two_parts_is_followed_by_its_next_year_only(year: int, second: int) -> None:
    text = f"{year}-{second:02}"
    if second == (year + 1) % 100:
        assert parse_period(text, "academic-year").id == text
    else:
        with pytest.raises(BadPeriodError, match=f"{year} is followed by {year + 1}"):
            parse_period(text, "academic-year")


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_can_be_a_snapshot(day: date) -> None:
    assert parse_period(day.isoformat(), "snapshot") == Period(day, day, "snapshot")


@given(st.dates(date(1901, 1, 1), date(2098, 12, 31)), st.sampled_from(["quarter", "month"]))
def test_quarters_and_months_follow_each_other_without_gaps(day: date, kind: PeriodKind) -> None:
    text = f"{day.year}-{day.month:02}"
    month = parse_period(text, "month")
    if kind == "quarter":
        number = (day.month - 4) % 12 // 3 + 1
        first = day.year - (day.month < 4)
        text = f"{first}-{(first + 1) % 100:02}-q{number}"
    period = parse_period(text, kind)
    assert period.start <= month.start <= month.end <= period.end
    assert parse_period(period.id, kind) == period
    following = period.end + timedelta(days=1)
    last = period.ordinal
    assert last + 1 == Period(following, following, kind).ordinal


@given(st.lists(YEARS, min_size=2, max_size=5, unique=True))
def test_order_is_order_in_time(years: list[int]) -> None:
    periods = sorted(parse_period(str(year), "calendar-year") for year in years)
    assert [p.id for p in periods] == [str(year) for year in sorted(years)]


@given(st.text(max_size=12), st.sampled_from(PERIOD_KINDS))
def test_any_text_is_either_a_period_or_refused_in_words(text: str, kind: PeriodKind) -> None:
    reason = ""
    try:
        period = parse_period(text, kind)
    except BadPeriodError as refusal:
        reason = str(refusal)
    if reason:
        assert text.strip() in reason
    else:
        assert parse_period(period.id, kind) == period


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("financial-year", "2019"),
        ("financial-year", "2019-21"),
        ("financial-year", "٢٠١٩-20"),
        ("calendar-year", "2019-20"),
        ("calendar-year", "19"),
        ("quarter", "2019-q1"),
        ("quarter", "2019-20-q5"),
        ("month", "2020-13"),
        ("month", "2020-1"),
        ("snapshot", "2020"),
        ("snapshot", "20200331"),
        ("snapshot", "2020-W14-2"),
        ("snapshot", "2019-02-29"),
    ],
)
def test_an_impossible_period_is_refused(kind: PeriodKind, text: str) -> None:
    with pytest.raises(BadPeriodError):
        parse_period(text, kind)


def test_a_snapshot_may_be_written_as_its_year_where_the_day_is_known() -> None:
    assert parse_period("2020", "snapshot", taken_on="31 March") == parse_period("2020-03-31", "snapshot")


@given(st.dates(date(2019, 1, 1), date(2019, 12, 31)))
def test_every_day_of_a_year_is_read_in_words(day: date) -> None:
    words = Period(day, day, "snapshot").prose.removesuffix(" 2019")
    assert parse_day_of_year(words) == (day.month, day.day)


@pytest.mark.parametrize("text", ["31st March", "31 april", "31 April", "0 March", "29 February", "March 31", ""])
def test_what_is_no_day_of_every_year_is_refused(text: str) -> None:
    with pytest.raises(BadPeriodError):
        parse_day_of_year(text)


def test_a_day_that_is_not_the_day_of_the_measure_is_refused() -> None:
    assert parse_period("2020-03-31", "snapshot", taken_on="31 March").id == "2020-03-31"
    with pytest.raises(BadPeriodError, match="not on 31 March"):
        parse_period("2019-09-30", "snapshot", taken_on="31 March")
