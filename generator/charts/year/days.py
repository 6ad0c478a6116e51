"""What every figure along the calendar shares: how far it reaches, the words for days, and the marks it explains."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from generator.charts.year.spec import DayKind, SpanKind, TimeRow
from generator.domain.period_words import day_in_words


def stretch(rows: Sequence[TimeRow], as_at: date) -> tuple[date, date]:
    """Give the first and the last day that anything is drawn at; the day of the report is one of them."""
    days = [as_at]
    for row in rows:
        days += [day for span in row.spans for day in (span.first, span.last)]
        days += [mark.day for mark in row.marks]
    return min(days), max(days)


def span_keys(rows: Sequence[TimeRow], words: Mapping[SpanKind, str]) -> tuple[tuple[SpanKind, str], ...]:
    """Name the stretches that occur, in the order of `words`."""
    drawn = {span.kind for row in rows for span in row.spans}
    return tuple((kind, text) for kind, text in words.items() if kind in drawn)


def day_keys(rows: Sequence[TimeRow], words: Mapping[DayKind, str]) -> tuple[tuple[DayKind, str], ...]:
    """Name the marks on days that occur, in the order of `words`."""
    drawn = {mark.kind for row in rows for mark in row.marks}
    return tuple((kind, text) for kind, text in words.items() if kind in drawn)


def as_at_label(as_at: date) -> str:
    """Name the line at the day of the report."""
    return f"The day of this report, {day_in_words(as_at)}"


def days_of(count: int) -> str:
    """Count days: `one day`, `126 days`."""
    return "one day" if count == 1 else f"{count:,} days"
