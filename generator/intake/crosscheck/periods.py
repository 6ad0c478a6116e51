"""Periods that cannot be, or stand twice."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue import problem
from generator.domain.period import OFTEN, BadPeriodError, PeriodKind
from generator.intake.figures import Figures
from generator.intake.library import Library
from generator.intake.located import Located
from generator.problems import Place, Problem

KINDS: dict[PeriodKind, tuple[str, str]] = {
    "financial-year": ("years from April to March", "2019-20"),
    "academic-year": ("school years", "2019-20"),
    "calendar-year": ("calendar years", "2019"),
    "quarter": ("quarters of a year", "2019-20-q1"),
    "month": ("months", "2020-01"),
    "snapshot": ("single days", "2020-03-31"),
}
"""Each kind of period in words, and an example."""


def check_periods(library: Library) -> Iterator[Problem]:
    """Report every period of every measure that cannot be read, or that one area has twice."""
    for measure, figures in library.figures.items():
        document = library.measures[measure].document
        if figures.period == "snapshot" and figures.taken_on is None:
            continue  # the day is missing, which is a problem of the record; every year would be reported for it
        yield from _values(figures, document)
        for number, each in enumerate(figures.breaks):
            yield from _one(each.from_period, figures, document.value(("breaks", number, "from_period")))
        yield from _rebased(figures, document)
        if figures.valid_to is not None:
            yield from _one(figures.valid_to, figures, document.value(("valid_to",)))


def _values(figures: Figures, document: Located) -> Iterator[Problem]:
    read = figures.periods()
    for area, cells in figures.values.items():
        first: dict[object, str] = {}
        for text in cells:
            place = document.key(("values", area, text))
            period = read[text]
            if isinstance(period, BadPeriodError):
                yield _bad(period, figures, place)
            elif first.setdefault(period, text) != text:
                other = first[period]
                line = document.key(("values", area, other)).line
                yield problem("measure.period-twice", place, text=text, first=other, line=line)


def _rebased(figures: Figures, document: Located) -> Iterator[Problem]:
    """Check that a control chart can start anew where it is said to."""
    first: dict[object, int] = {}
    if figures.rebased and figures.period not in OFTEN:
        yield problem("measure.rebased-years", document.key(("rebased",)), kind=KINDS[figures.period][0])
        return
    for number, each in enumerate(figures.rebased):
        place = document.value(("rebased", number, "from_period"))
        period = figures.read(each.from_period)
        if isinstance(period, BadPeriodError):
            yield _bad(period, figures, place)
        elif first.setdefault(period, place.line) != place.line:
            yield problem("measure.rebased-twice", place, text=each.from_period, line=first[period])


def _one(text: str, figures: Figures, place: Place) -> Iterator[Problem]:
    period = figures.read(text)
    if isinstance(period, BadPeriodError):
        yield _bad(period, figures, place)


def _bad(reason: BadPeriodError, figures: Figures, place: Place) -> Problem:
    kind, example = KINDS[figures.period]
    return problem("measure.bad-period", place, reason=reason, kind=kind, example=example)
