"""Periods within sentences: when something was so, and over which periods a change runs."""

from __future__ import annotations

from datetime import date

from generator.domain.period import Period, PeriodKind
from generator.domain.wording import number


def when(period: Period) -> str:
    """Write when something was so: `in 2019 to 2020`, `on 31 March 2020`."""
    return f"{'on' if period.kind == 'snapshot' else 'in'} {period.prose}"


def day_in_words(day: date) -> str:
    """Write a day as people do, in whatever language the machine is set to: `18 November 2020`."""
    return Period(day, day, "snapshot").prose


def step(kind: PeriodKind) -> str:
    """Say what lies between two figures that follow each other: a `year`, a `quarter` or a `month`."""
    return "quarter" if kind == "quarter" else "month" if kind == "month" else "year"


def over(first: Period, last: Period) -> str:
    """Say over which periods a change runs: `over five years`, `in one year`.

    Both ends count. From the figure of one year to that of the fifth only four years pass, so that a change `in five
    years` would be one from a year that nobody looked at.
    """
    steps, each = last.ordinal - first.ordinal, step(last.kind)
    return f"in one {each}" if steps == 1 else f"over {number(steps + 1)} {each}s"
