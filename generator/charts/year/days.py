"""What every figure along the calendar shares: how far it reaches, the words for days, and the marks it explains."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from generator.charts.year.spec import DayKind, SpanKind, TimelineSpec, TimeRow
from generator.domain.period_words import day_in_words


def calendar(
    title: str,
    rows: tuple[TimeRow, ...],
    as_at: date,
    spans: Mapping[SpanKind, str],
    days: Mapping[DayKind, str],
) -> TimelineSpec:
    """Set rows along the calendar. `spans` and `days` are the words for stretches and marks; those that occur are named."""
    first, last = _reach(rows, as_at)
    label = f"The day of this report, {day_in_words(as_at)}"
    return TimelineSpec(title, first, last, as_at, label, rows, _span_keys(rows, spans), _day_keys(rows, days))


def rows_in_words(rows: Sequence[TimeRow]) -> list[str]:
    """Say where each row stands and since when, for those who do not see the drawing."""
    return [f"{row.verdict.word.lower()} ({', '.join(row.remarks)})" for row in rows]


def days_of(count: int) -> str:
    """Count days: `one day`, `126 days`."""
    return "one day" if count == 1 else f"{count:,} days"


def _reach(rows: Sequence[TimeRow], as_at: date) -> tuple[date, date]:
    """Give the first and the last day that anything is drawn at; the day of the report is one of them."""
    days = [as_at]
    for row in rows:
        days += [day for span in row.spans for day in (span.first, span.last)]
        days += [mark.day for mark in row.marks]
    return min(days), max(days)


def _span_keys(rows: Sequence[TimeRow], words: Mapping[SpanKind, str]) -> tuple[tuple[SpanKind, str], ...]:
    """Name the stretches that occur, in the order of `words`."""
    drawn = {span.kind for row in rows for span in row.spans}
    return tuple((kind, text) for kind, text in words.items() if kind in drawn)


def _day_keys(rows: Sequence[TimeRow], words: Mapping[DayKind, str]) -> tuple[tuple[DayKind, str], ...]:
    """Name the marks on days that occur, in the order of `words`."""
    drawn = {mark.kind for row in rows for mark in row.marks}
    return tuple((kind, text) for kind, text in words.items() if kind in drawn)
