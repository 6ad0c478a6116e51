"""Actions: done with evidence, evidence of an effect that came after, and days that were moved to be later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.catalogue import problem
from generator.domain.action import Action
from generator.domain.answer import given
from generator.domain.period_words import day_in_words
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located, Trail
from generator.problems import Problem

_LONGEST_BEFORE = 31
"""Days. What was written longer before an action was done cannot show that it was."""


@dataclass(frozen=True)
class PlacedAction:
    """An action, and where it stands."""

    id: str
    action: Action
    document: Located
    trail: Trail


def check_actions(library: Library) -> Iterator[Problem]:
    """Report actions whose days and evidence contradict each other."""
    for edition in library.editions.values():
        for placed in actions_in(edition):
            yield from _done(placed)
            yield from _effect(placed)
            yield from _evidence(placed)
            yield from _moved(placed)


def actions_in(edition: HeldEdition) -> Iterator[PlacedAction]:
    """Give every action of the records that are whole: of priorities, of recommendations, of audits."""
    for held in edition.priorities.values():
        if held.record is not None:
            for name, action in given(held.record.actions).items():
                yield PlacedAction(name, action, held.document, ("actions", name))
    reviews, audits = edition.year.reviews, edition.year.audits
    for review_id, review in given(reviews.record.reviews).items() if reviews.record else ():
        for number, recommendation in given(review.recommendations).items():
            start: Trail = ("reviews", review_id, "recommendations", number, "actions")
            for name, action in recommendation.actions.items():
                yield PlacedAction(name, action, reviews.document, (*start, name))
    for audit_id, audit in given(audits.record.audits).items() if audits.record else ():
        for name, action in given(audit.actions).items():
            yield PlacedAction(name, action, audits.document, ("audits", audit_id, "actions", name))


def _done(placed: PlacedAction) -> Iterator[Problem]:
    action, place = placed.action, placed.document.key((*placed.trail, "completed"))
    if action.completed is None:
        return
    if not action.evidence:
        yield problem("action.complete-without-evidence", place, id=placed.id)
    if action.withdrawn is not None:
        yield problem("action.complete-and-withdrawn", place, id=placed.id)


def _effect(placed: PlacedAction) -> Iterator[Problem]:
    completed = placed.action.completed
    for number, item in enumerate(placed.action.evidence):
        if completed is not None and item.shows != "done" and item.when <= completed:
            place = placed.document.value((*placed.trail, "evidence", number, "when"))
            words = {"shows": item.shows, "day": day_in_words(item.when), "completed": day_in_words(completed)}
            yield problem("action.effect-before-completion", place, **words)


def _evidence(placed: PlacedAction) -> Iterator[Problem]:
    """Report evidence that cannot show what it should: from before the work began, long before it was done, or itself."""
    started, completed = placed.action.started, placed.action.completed
    for number, item in enumerate(placed.action.evidence):
        trail: Trail = (*placed.trail, "evidence", number)
        day, place = day_in_words(item.when), placed.document.value((*trail, "when"))
        if item.record == placed.id:
            yield problem("action.evidence-of-itself", placed.document.value((*trail, "record")), id=placed.id)
        if started is not None and item.when < started:
            yield problem("action.evidence-before-start", place, day=day, started=day_in_words(started))
        elif completed is not None and item.shows == "done" and (completed - item.when).days > _LONGEST_BEFORE:
            yield problem("action.evidence-too-early", place, day=day, completed=day_in_words(completed))


def _moved(placed: PlacedAction) -> Iterator[Problem]:
    days = (*placed.action.moved_from, placed.action.due)
    for number, (earlier, later) in enumerate(pairwise(days)):
        if earlier >= later:
            place = placed.document.value((*placed.trail, "moved_from", number))
            yield problem("action.moved-back", place, day=day_in_words(earlier), next=day_in_words(later))
