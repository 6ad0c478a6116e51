"""Days along an axis: where each stands, and which months or years are named below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from generator.charts.lettering import ASCENT, DESCENT, width_of
from generator.charts.scene import Frame, Mark, Ruling, Words
from generator.charts.style import SOFT, THIN, Size

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS_OF_A_YEAR = 12
STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
"""From tick to tick, in months."""
BETWEEN_LABELS = 12
SHORTEST = 85
"""Days. On a shorter axis no month could be named in the middle."""


@dataclass(frozen=True)
class Calendar:
    """The days from `first` to `last` along the width of a frame."""

    first: date
    last: date
    left: float
    width: float

    def x(self, day: date) -> float:
        """Say where a day stands."""
        return self.left + self.width * (day - self.first).days / (self.last - self.first).days


def whole_months(first: date, last: date) -> tuple[date, date]:
    """Widen a stretch of days to whole months: from the first day of one to that of another, three months at least."""
    start, end = first.replace(day=1), _next(last)
    if (end - start).days < SHORTEST:
        start = (start - timedelta(days=1)).replace(day=1)
        end = _next(end)
    return start, end


def calendar_axis(calendar: Calendar, frame: Frame, size: Size) -> tuple[list[Mark], float]:
    """Draw upright lines at months or years within a frame, and name them below; say where that ends."""
    named = _named(calendar, size)
    line = frame.bottom + 6 + size.text * ASCENT
    lines = tuple(((calendar.x(day), frame.y), (calendar.x(day), frame.bottom + 3)) for day, _ in named)
    labels = (Words(text, (calendar.x(day), line), size.text, "middle", colour=SOFT) for day, text in named)
    return [*([Ruling(lines, THIN)] if lines else []), *labels], line + size.text * DESCENT


def _next(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _named(calendar: Calendar, size: Size) -> list[tuple[date, str]]:
    """Give the days that are named: as many as can stand side by side within the drawing."""
    for step in STEPS:
        named = [(day, _name(day, step)) for day in _days(calendar, step)]
        widest = max((width_of(text, size.text) for _, text in named), default=0)
        places = [calendar.x(day) for day, _ in named]
        if all(b - a >= widest + BETWEEN_LABELS for a, b in pairwise(places)):
            return [each for each, x in zip(named, places, strict=True) if _fits(x, each[1], size)]
    return []


def _days(calendar: Calendar, step: int) -> Iterator[date]:
    month = calendar.first.year * MONTHS_OF_A_YEAR + calendar.first.month - 1
    month += -month % step
    while (day := date(month // MONTHS_OF_A_YEAR, month % MONTHS_OF_A_YEAR + 1, 1)) <= calendar.last:
        yield day
        month += step


def _name(day: date, step: int) -> str:
    return f"{day.year}" if step >= MONTHS_OF_A_YEAR else f"{MONTHS[day.month - 1]} {day.year}"


def _fits(x: float, text: str, size: Size) -> bool:
    half = width_of(text, size.text) / 2
    return half <= x <= size.width - half
