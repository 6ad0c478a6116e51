"""Periods on an axis, in a heading and in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from generator.domain.period import Period, PeriodKind
from generator.domain.period_words import when

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

HEADING: dict[PeriodKind, str] = {
    "financial-year": "Year",
    "academic-year": "School year",
    "calendar-year": "Year",
    "quarter": "Quarter",
    "month": "Month",
    "snapshot": "Date",
}
"""What the column of periods is called in a table."""

_STEP: dict[PeriodKind, str] = {"quarter": "the quarter before", "month": "the month before"}


def axis_label(ordinal: int, kind: PeriodKind) -> str:
    """Write the period with this `ordinal` as short as can be: `2019-20`, `2019`, `2019-20 Q1`, `Jan 2020`."""
    if kind in {"financial-year", "academic-year"}:
        return f"{ordinal - 1}-{ordinal % 100:02}"
    if kind == "quarter":
        year, quarter = divmod(ordinal - 1, 4)  # the year of a quarter starts in April
        return f"{year}-{(year + 1) % 100:02} Q{quarter + 1}"
    if kind == "month":
        return f"{_MONTHS[ordinal % 12]} {ordinal // 12}"
    return str(ordinal)


def prose(ordinal: int, kind: PeriodKind) -> str:
    """Write a period that has no row, and so no dates, as in a sentence: `2019 to 2020`."""
    if kind in {"financial-year", "academic-year"}:
        return f"{ordinal - 1} to {ordinal}"
    return axis_label(ordinal, kind)


def span(first: Period, last: Period) -> str:
    """Write from when to when: `2012-13 to 2024-25`, `31 March 2013 to 31 March 2025`."""
    if first == last:
        return first.prose
    if first.kind == "snapshot":
        return f"{first.prose} to {last.prose}"
    return f"{axis_label(first.ordinal, first.kind)} to {axis_label(last.ordinal, last.kind)}"


def since(period: Period, until: Period) -> str:
    """Write what a change starts from: `the year before` where that is what it is, else `in 2019 to 2020`."""
    if until.ordinal - period.ordinal == 1:
        return _STEP.get(until.kind, "the year before")
    return when(period)


def listed(periods: Sequence[Period], most: int = 4) -> str:
    """List periods: `2018 to 2019 and 2020 to 2021`; only their number and ends where there are many."""
    if len(periods) > most:
        return f"{len(periods)} of the periods from {periods[0].prose} until {periods[-1].prose}"
    return both([p.prose for p in periods])


def both(words: Sequence[str]) -> str:
    """Join with commas and a last "and"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
