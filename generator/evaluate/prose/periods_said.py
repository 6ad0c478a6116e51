"""The periods that a sentence names: `2019-20`, `2019 to 2020`, `the year to March 2020`, `31 March 2020`, `2019`."""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.domain.period import Period

_MONTHS = {name.lower(): number for number, name in enumerate(month_name) if name}
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
YEAR = r"(?:19|20)[0-9]{2}"

_PAIR = re.compile(rf"\b({YEAR})(?:\s?[-/–]\s?|\s+to\s+)((?:19|20)?[0-9]{{2}})\b(?![.,]?[0-9%])")
_YEAR_TO = re.compile(
    rf"\byear\s+(?:to|ending|ended|ending in)\s+(?:the\s+)?(?:(?:end of|[0-9]{{1,2}})\s+)?({MONTH}|summer)\s+({YEAR})\b",
    re.IGNORECASE,
)
_DAY = re.compile(rf"\b([0-9]{{1,2}})(?:st|nd|rd|th)?\s+({MONTH})\s+({YEAR})\b")
_ISO_DAY = re.compile(rf"\b({YEAR})-([0-9]{{2}})-([0-9]{{2}})\b")
_MONTH_YEAR = re.compile(rf"\b({MONTH})\s+({YEAR})\b")
_PLAIN = re.compile(rf"(?<![\w.,/£$€-])({YEAR})\b(?![.,]?[0-9%])")

_SUMMER = 8
_YEARS = frozenset({"financial-year", "academic-year", "calendar-year"})


@dataclass(frozen=True)
class Said:
    """A period as a sentence names it, and where: from `first` to `last` day, both as near as the words tell.

    With `loose` it is a plain year, which may mean the year that begins or the one that ends in it.
    """

    start: int
    end: int
    first: date
    last: date
    loose: bool = False

    def means(self, period: Period) -> bool:
        """Whether a measure's period may be the one that is meant."""
        if self.loose:
            return self.first.year in {period.start.year, period.end.year}
        if self.first == self.last:
            return period.start <= self.first <= period.end
        if period.kind in _YEARS:
            return self.first.year == period.start.year and self.last.year == period.end.year
        return self.first <= period.end <= self.last


def periods_said(text: str) -> tuple[Said, ...]:
    """Give the periods that a sentence names, in order. A span such as “2012 to 2025” names both of its years."""
    if not re.search(YEAR, text):
        return ()
    found: list[Said] = []
    for said in _all(text):
        if not any(s.start < said.end and said.start < s.end for s in found):
            found.append(said)
    return tuple(sorted(found, key=lambda s: s.start))


def meant(said: Iterable[Said], periods: Iterable[Period]) -> tuple[Period, ...]:
    """Give those of a measure's periods that are named, in order."""
    said = tuple(said)
    return tuple(period for period in periods if any(s.means(period) for s in said))


def _all(text: str) -> Iterator[Said]:
    """Give every reading, the surest first."""
    for m in _ISO_DAY.finditer(text):
        yield from _day(m, int(m[1]), int(m[2]), int(m[3]))
    for m in _YEAR_TO.finditer(text):
        year, ends = int(m[2]), _MONTHS.get(m[1].lower(), _SUMMER)
        begins = date(year - 1, ends + 1, 1) if ends < 12 else date(year, 1, 1)
        yield Said(*m.span(), begins, date(year, ends, monthrange(year, ends)[1]))
    for m in _DAY.finditer(text):
        yield from _day(m, int(m[3]), _MONTHS[m[2].lower()], int(m[1]))
    for m in _MONTH_YEAR.finditer(text):
        yield Said(*m.span(), date(int(m[2]), 1, 1), date(int(m[2]), 12, 31), loose=True)
    for m in _PAIR.finditer(text):
        yield from _pair(m)
    for m in _PLAIN.finditer(text):
        yield _loose(m.start(1), m.end(1), int(m[1]))


def _pair(m: re.Match[str]) -> Iterator[Said]:
    first = int(m[1])
    second = int(m[2]) if len(m[2]) == 4 else first // 100 * 100 + int(m[2])
    if second == first + 1:
        yield Said(*m.span(), date(first, 4, 1), date(second, 3, 31))
    elif second > first:
        yield _loose(m.start(1), m.end(1), first)
        yield _loose(m.start(2), m.end(2), second)


def _day(m: re.Match[str], year: int, month: int, day: int) -> Iterator[Said]:
    try:
        yield Said(*m.span(), date(year, month, day), date(year, month, day))
    except ValueError:
        return


def _loose(start: int, end: int, year: int) -> Said:
    return Said(start, end, date(year, 1, 1), date(year, 12, 31), loose=True)
