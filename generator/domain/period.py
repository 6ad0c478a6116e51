"""Periods: the years, quarters, months and days that a figure is about."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

PeriodKind = Literal["financial-year", "academic-year", "calendar-year", "quarter", "month", "snapshot"]
PERIOD_KINDS: tuple[PeriodKind, ...] = get_args(PeriodKind)

OFTEN: frozenset[PeriodKind] = frozenset({"month", "quarter"})
"""Kinds of period that come often enough for a control chart. All others are a year, or a day of each year."""

_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]  # fmt: skip


class BadPeriodError(ValueError):
    """The text is not a period of the kind asked for. `str()` says why in plain words."""


@dataclass(frozen=True, order=True)
class Period:
    """One period. Order is order in time, among periods of one kind.

    `start` and `end` are its first and last day, both included. A snapshot starts and ends on one day.
    """

    start: date
    end: date
    kind: PeriodKind

    @property
    def id(self) -> str:
        """As written in data, addresses and file names: `2019-20`, `2019`, `2019-20-q1`, `2020-01`, `2020-03-31`."""
        first, last = self.start, self.end
        if self.kind in {"financial-year", "academic-year"}:
            return _year_pair(first.year)
        if self.kind == "calendar-year":
            return str(first.year)
        if self.kind == "quarter":
            return f"{_year_pair(first.year if first.month >= 4 else first.year - 1)}-q{_quarter_number(first)}"
        if self.kind == "month":
            return f"{first.year}-{first.month:02}"
        return last.isoformat()

    @property
    def prose(self) -> str:
        """As written in a sentence: `2019 to 2020`, `2019`, `April to June 2019`, `31 March 2020`."""
        first, last = self.start, self.end
        if self.kind in {"financial-year", "academic-year"}:
            return f"{first.year} to {last.year}"
        if self.kind == "calendar-year":
            return str(first.year)
        if self.kind == "quarter":
            return f"{_MONTHS[first.month - 1]} to {_MONTHS[last.month - 1]} {last.year}"
        if self.kind == "month":
            return f"{_MONTHS[first.month - 1]} {first.year}"
        return f"{last.day} {_MONTHS[last.month - 1]} {last.year}"

    @property
    def ordinal(self) -> int:
        """A whole number that rises by one from each period to the one after it; a larger step is a gap."""
        if self.kind == "quarter":
            return self.start.year * 4 + (self.start.month - 1) // 3
        if self.kind == "month":
            return self.start.year * 12 + self.start.month - 1
        return self.end.year


def parse_period(text: str, kind: PeriodKind, *, taken_on: str | None = None) -> Period:
    """Read a period as people write it.

    Years of two parts may be written `2019-20`, `2019/20`, `2019-2020` or `2019 to 2020`. A snapshot is written
    as its day (`2020-03-31`), or as its year alone where the measure says on which day it is `taken_on`
    ("31 March").

    Raises:
        BadPeriodError: the text is no such period, or an impossible one such as `2019-21`.

    """
    text = text.strip()
    if kind in {"financial-year", "academic-year"}:
        return _two_part_year(text, kind)
    if kind == "calendar-year":
        year = _plain_year(text, "a calendar year, such as 2019")
        return Period(date(year, 1, 1), date(year, 12, 31), kind)
    if kind == "quarter":
        return _quarter(text)
    if kind == "month":
        return _month(text)
    return _snapshot(text, taken_on)


def parse_day_of_year(text: str) -> tuple[int, int]:
    """Read "31 March" as (month, day).

    Raises:
        BadPeriodError: there is no such day.

    """
    match = re.fullmatch(r"([0-9]{1,2}) ([A-Z][a-z]+)", text.strip())
    if match and match[2] in _MONTHS:
        month, day = _MONTHS.index(match[2]) + 1, int(match[1])
        if 1 <= day <= monthrange(2019, month)[1]:
            return month, day
    raise BadPeriodError(f"“{text}” is not a day of the year, such as 31 March")


def _year_pair(first: int) -> str:
    return f"{first}-{(first + 1) % 100:02}"


def _quarter_number(first: date) -> int:
    return {4: 1, 7: 2, 10: 3, 1: 4}[first.month]


def _plain_year(text: str, wanted: str) -> int:
    if not re.fullmatch(r"(19|20)[0-9]{2}", text):
        raise BadPeriodError(f"“{text}” is not {wanted}")
    return int(text)


def _two_part_year(text: str, kind: PeriodKind) -> Period:
    match = re.fullmatch(r"((?:19|20)[0-9]{2})(?:\s*[-/–]\s*|\s+to\s+)([0-9]{2}|[0-9]{4})", text)
    if not match:
        raise BadPeriodError(f"“{text}” is not a year of two parts, such as 2019-20")
    first, second = int(match[1]), match[2]
    expected = first + 1
    if second not in {f"{expected % 100:02}", str(expected)}:
        raise BadPeriodError(f"“{text}” is not one year: {first} is followed by {expected}")
    month = 4 if kind == "financial-year" else 9
    last_day = date(expected, 3, 31) if month == 4 else date(expected, 8, 31)
    return Period(date(first, month, 1), last_day, kind)


def _quarter(text: str) -> Period:
    match = re.fullmatch(r"(.+?)[-\s][qQ]([1-4])", text)
    if not match:
        raise BadPeriodError(f"“{text}” is not a quarter, such as 2019-20-q1")
    first_year = _two_part_year(match[1], "financial-year").start.year
    month = {1: 4, 2: 7, 3: 10, 4: 1}[int(match[2])]
    year = first_year + (month == 1)
    return Period(date(year, month, 1), date(year, month + 2, monthrange(year, month + 2)[1]), "quarter")


def _month(text: str) -> Period:
    match = re.fullmatch(r"((?:19|20)[0-9]{2})-(0[1-9]|1[0-2])", text)
    if not match:
        raise BadPeriodError(f"“{text}” is not a month, such as 2020-01")
    year, month = int(match[1]), int(match[2])
    return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month")


def _snapshot(text: str, taken_on: str | None) -> Period:
    if taken_on is not None and re.fullmatch(r"[0-9]{4}", text):
        month, day = parse_day_of_year(taken_on)
        year = _plain_year(text, "a year")
        return Period(date(year, month, day), date(year, month, day), "snapshot")
    try:
        # The pattern first: `fromisoformat` alone also reads 20200331 and 2020-W14-2.
        day_taken = date.fromisoformat(text if re.fullmatch(r"(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}", text) else "")
    except ValueError:
        raise BadPeriodError(f"“{text}” is not a day, such as 2020-03-31") from None
    if taken_on is not None and (day_taken.month, day_taken.day) != parse_day_of_year(taken_on):
        # Two days of one year would stand at one place of a chart, and a step of half a year would pass for a year's.
        raise BadPeriodError(f"“{text}” is not on {taken_on}, the day on which the figures are taken")
    return Period(day_taken, day_taken, "snapshot")
