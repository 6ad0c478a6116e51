"""Priorities: criteria that came too late, judgements from the future, and measures that show no difference made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from generator.catalogue import problem
from generator.domain.edition import Criteria, Priority
from generator.domain.measure import OUTCOMES, Measure
from generator.domain.period_words import day_in_words
from generator.intake.crosscheck.days import known_too_late
from generator.intake.crosscheck.editions import year_of_edition
from generator.intake.crosscheck.references import Written, written_at
from generator.intake.library import Held, HeldEdition, Library
from generator.problems import Problem

_KINDS = frozenset(get_args(Measure.model_fields["kind"].annotation))


def check_priorities(library: Library) -> Iterator[Problem]:
    """Report what is wrong with a priority as a whole, or does not fit its edition."""
    for edition in library.editions.values():
        for held in edition.priorities.values():
            if held.record is not None:
                yield from _criteria(held.record, held, edition)
                yield from _moderated(held.record, held, edition)
            yield from _outcomes(held, library)


def _criteria(priority: Priority, held: Held[Priority], edition: HeldEdition) -> Iterator[Problem]:
    criteria = priority.criteria_for_change
    if not isinstance(criteria, Criteria):
        return
    trail = ("criteria_for_change", "written")
    too_late = tuple(known_too_late(held.document, trail, criteria.written, edition))
    yield from too_late
    period = year_of_edition(edition.edition.document)
    # A folder of another year means that one of the two is mistyped, which is a problem of its own.
    if period is not None and period.id == edition.id and criteria.written > period.end and not too_late:
        words = {"day": day_in_words(criteria.written), "end": day_in_words(period.end)}
        yield problem("priority.criteria-after-the-year", held.document.value(trail), **words)


def _moderated(priority: Priority, held: Held[Priority], edition: HeldEdition) -> Iterator[Problem]:
    if priority.moderated is not None:
        yield from known_too_late(held.document, ("moderated", "when"), priority.moderated.when, edition)


def _outcomes(held: Held[Priority], library: Library) -> Iterator[Problem]:
    """Report a priority that nothing can judge and that does not say why, and one that says so and is wrong."""
    chosen = tuple(written_at(held.document, ("measures", "*", "measure")))
    kinds = [_kind(written, library) for written in chosen]
    outcomes = [written for written, kind in zip(chosen, kinds, strict=True) if kind in OUTCOMES]
    reason = ("no_outcome_measure",)
    is_given = held.document.at(reason) is not None
    if outcomes and is_given:
        yield problem("priority.outcome-measure-denied", held.document.key(reason), id=outcomes[0].id)
    if chosen and all(kinds) and not outcomes and not is_given:
        yield problem("priority.no-outcome-measure", held.document.key(("measures",)))


def _kind(written: Written, library: Library) -> str | None:
    """Give the kind of a measure as it is written, or None where it cannot be known."""
    measure = library.measures.get(written.id)
    kind = measure.document.at(("kind",)) if measure is not None else None
    return kind if isinstance(kind, str) and kind in _KINDS else None
