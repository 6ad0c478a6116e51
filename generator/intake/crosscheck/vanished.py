"""What was open in the edition before and is gone in this one: nothing is finished by leaving it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.catalogue import problem
from generator.domain.answer import given
from generator.domain.index import RecordKind
from generator.domain.open import (
    action_is_open,
    challenge_is_open,
    delay_is_open,
    escalation_is_open,
    item_is_open,
    recommendation_is_open,
)
from generator.domain.period_words import day_in_words
from generator.intake.crosscheck.actions import actions_in
from generator.intake.crosscheck.followed import followed
from generator.intake.crosscheck.year_records import records_of
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located
from generator.problems import Place, Problem


@dataclass(frozen=True)
class _Open:
    """Something that was open: the code of what is wrong where it is gone, and the file that it belongs to now."""

    code: str
    kind: RecordKind
    id: str
    title: str
    belongs: Located


def check_vanished(library: Library) -> Iterator[Problem]:
    """Report each open action, recommendation, question, challenge, delay and escalation of the edition before that is gone."""
    for edition in library.editions.values():
        before = followed(edition, library)
        if before is None:
            continue
        yield from _moved(before, edition)
        yield from _sharing(before, edition)
        here = {(each.kind, each.id) for each in records_of(edition)}
        for each in _open_in(before, edition):
            if (each.kind, each.id) not in here and each.belongs.data:
                place = Place(each.belongs.file, 1, 1)
                yield problem(each.code, place, id=each.id, title=each.title.rstrip("."), before=before.id)


def _open_in(before: HeldEdition, now: HeldEdition) -> Iterator[_Open]:
    year = now.year
    for placed in actions_in(before):
        action = placed.action
        # A priority that is gone has its own reason, which readers see; its actions go with it.
        belongs = _belongs(placed.document, now)
        if belongs is not None and action_is_open(action):
            yield _Open("action.vanished", "action", placed.id, action.what, belongs)
    reviews, committee = before.year.reviews.record, before.year.scrutiny.record
    for review in given(reviews.reviews).values() if reviews else ():
        for name, recommendation in given(review.recommendations).items():
            if recommendation_is_open(recommendation):
                title = f"{review.title}, recommendation {recommendation.number}"
                yield _Open("recommendation.vanished", "recommendation", name, title, year.reviews.document)
    for name, item in given(committee.committee).items() if committee else ():
        if item_is_open(item):
            title = f"{item.body}, {item.kind} {item.number}"
            yield _Open("scrutiny.vanished", "committee", name, title, year.scrutiny.document)
    challenges = before.year.challenge.record
    for name, challenge in given(challenges.challenges).items() if challenges else ():
        if challenge_is_open(challenge):
            yield _Open("challenge.vanished", "challenge", name, challenge.subject, year.challenge.document)


def _sharing(before: HeldEdition, now: HeldEdition) -> Iterator[Problem]:
    """Report delays that nobody said were mended, and disagreements without a result, that are gone."""
    sharing, document = before.year.sharing.record, now.year.sharing.document
    if sharing is None or not document.data:
        return
    delays = ((name, each.what) for name, each in given(sharing.delays).items() if delay_is_open(each))
    raised = ((name, each.what) for name, each in given(sharing.escalations).items() if escalation_is_open(each))
    for what, kinds, field, found in (
        ("delay", "delays", "mended", delays),
        ("disagreement", "escalations", "result", raised),
    ):
        here = document.names((kinds,))
        for name, title in found:
            if name not in here:
                words = {"what": what, "field": field, "title": title.rstrip("."), "before": before.id}
                yield problem("sharing.vanished", document.key((kinds,)), id=name, **words)


def _moved(before: HeldEdition, now: HeldEdition) -> Iterator[Problem]:
    """Report actions whose day was put off since the edition before, and that do not say so."""
    carried = {placed.id: placed for placed in actions_in(now)}
    for earlier in actions_in(before):
        placed = carried.get(earlier.id)
        then = earlier.action.due
        if placed is not None and then != placed.action.due and then not in placed.action.moved_from:
            days = {"then": day_in_words(then), "now": day_in_words(placed.action.due), "written": then.isoformat()}
            place = placed.document.value((*placed.trail, "due"))
            yield problem("action.moved-unsaid", place, id=placed.id, before=before.id, **days)


def _belongs(document: Located, now: HeldEdition) -> Located | None:
    """Give the file of this edition that answers to the one in which an action stood; None for a dropped priority."""
    name = document.file.rsplit("/", 1)[1]
    if document.file.rsplit("/", 2)[1] == "priorities":
        priority = now.priorities.get(name.removesuffix(".yml"))
        return priority.document if priority else None
    return now.year.documents[name.removesuffix(".yml")]
