"""Targets of an edition: that there is one a measure, that it can be reached, and that it was set before the figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.catalogue import problem
from generator.domain.edition import Edition, Priority, Target
from generator.domain.period import BadPeriodError, Period, parse_period
from generator.domain.period_words import day_in_words
from generator.intake.crosscheck.chosen import own_area
from generator.intake.crosscheck.days import known_too_late
from generator.intake.crosscheck.periods import KINDS
from generator.intake.figures import Figures
from generator.intake.library import Held, HeldEdition, Library
from generator.intake.located import Located, Trail
from generator.problems import Problem


def check_targets(library: Library) -> Iterator[Problem]:
    """Report the targets of every edition that contradict another, their measure, or the order of time."""
    for edition in library.editions.values():
        first: dict[str, _Placed] = {}
        for each in _targets(edition):
            other = first.setdefault(each.measure, each)
            if other.target != each.target:
                yield _contradicts(each, other)
            yield from known_too_late(each.document, (*each.trail, "set_on"), each.target.set_on, edition)
            figures = library.figures.get(each.measure)
            if figures is not None:
                yield from _reach(each, figures)
                yield from _overdue(each, figures, edition)
                yield from _range(each, figures)
                yield from _order(each, figures, edition, library)


@dataclass(frozen=True)
class _Placed:
    """A target, and where it stands."""

    measure: str
    target: Target
    document: Located
    trail: Trail


def _targets(edition: HeldEdition) -> Iterator[_Placed]:
    yield from _targets_in(edition.edition)
    for priority in edition.priorities.values():
        yield from _targets_in(priority)


def _targets_in(held: Held[Edition] | Held[Priority]) -> Iterator[_Placed]:
    for number, chosen in enumerate(held.record.measures if held.record else ()):
        if chosen.target is not None:
            yield _Placed(chosen.measure, chosen.target, held.document, ("measures", number, "target"))


def _contradicts(each: _Placed, other: _Placed) -> Problem:
    place, first = each.document.key(each.trail), other.document.key(other.trail)
    return problem("edition.two-targets", place, id=each.measure, file=first.file, line=first.line)


def _reach(each: _Placed, figures: Figures) -> Iterator[Problem]:
    if each.target.reach_by is None:
        return
    period = figures.read(each.target.reach_by)
    if isinstance(period, BadPeriodError):
        kind, example = KINDS[figures.period]
        place = each.document.value((*each.trail, "reach_by"))
        yield problem("edition.target-period", place, reason=period, id=each.measure, kind=kind, example=example)


def _overdue(each: _Placed, figures: Figures, edition: HeldEdition) -> Iterator[Problem]:
    """Report a target that was to be reached before the year began that the edition is about."""
    try:
        year = (
            parse_period(edition.edition.record.period, edition.edition.record.year) if edition.edition.record else None
        )
    except BadPeriodError:
        return  # a problem of the edition itself
    reach = figures.read(each.target.reach_by) if each.target.reach_by is not None else None
    if year is not None and isinstance(reach, Period) and reach.end < year.start:
        place = each.document.value((*each.trail, "reach_by"))
        yield problem("edition.target-overdue", place, id=each.measure, period=reach.prose)


def _range(each: _Placed, figures: Figures) -> Iterator[Problem]:
    how = _beyond(each.target.value, figures)
    if how:
        place = each.document.value((*each.trail, "value"))
        yield problem("edition.target-out-of-range", place, how=how, id=each.measure, unit=figures.unit)


def _beyond(value: Decimal, figures: Figures) -> str:
    """Say how a number is none that the measure can have, as for its values."""
    least, most = figures.possible
    if least is not None and value < least:
        return "below nought"
    return "above 100%" if most is not None and value > most else ""


def _order(each: _Placed, figures: Figures, edition: HeldEdition, library: Library) -> Iterator[Problem]:
    """Report a target that was set when the figure it is held against could be known.

    One for a later period than the newest is not: nobody knew yet whether it would be met.
    """
    record, target = edition.edition.record, each.target
    newest = _newest(figures, own_area(library), record.data_as_at) if record else None
    if record is None or newest is None or not newest.end < target.set_on <= record.published:
        return
    reach = figures.read(target.reach_by) if target.reach_by is not None else None
    if isinstance(reach, Period) and reach > newest:
        return
    place = each.document.value((*each.trail, "set_on"))
    yield problem(
        "edition.target-after-the-figures", place, day=day_in_words(target.set_on), end=day_in_words(newest.end)
    )


def _newest(figures: Figures, area: str, until: date) -> Period | None:
    """Give the newest period in which our own area has a number that the edition can see."""
    own = figures.series(until=until).get(area, {})
    return max((period for period, seen in own.items() if seen.n is not None or seen.value is not None), default=None)
