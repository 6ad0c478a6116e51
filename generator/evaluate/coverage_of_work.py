"""What the parts on the year's work must hold to answer the guidance: reviews, training, voice, audits, scrutiny."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.standing import FINISHED_RECOMMENDATIONS
from generator.evaluate.coverage_items import Held, Item, answered
from generator.evaluate.looked_at import beyond_reaction
from generator.evaluate.recommendation_status import recommendation_status

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.domain.voice import Whose

_ASKED: Mapping[Whose, str] = {"children": "the views of children", "families": "the views of families"}


def reviews(held: Held) -> Iterator[Item]:
    """Ask for every review, the day on which it began and where it can be read."""
    found = held.records.year.reviews.reviews
    yield answered("the practice reviews of the year", found)
    if isinstance(found, NotSupplied | NoneToReport):
        return
    for review in found.values():
        yield answered(f"when “{review.title}” began", review.began)
        yield answered(f"where “{review.title}” can be read", review.published)


def recommendations(held: Held) -> Iterator[Item]:
    """Ask for a decision on every recommendation and, where it was accepted, for what came of it.

    What came of it is known where its standing says so. That something was done is no effect.
    """
    found = held.records.year.reviews.reviews
    if isinstance(found, NotSupplied | NoneToReport):
        yield answered("the recommendations of reviews", found)
        return
    for review in found.values():
        if isinstance(review.recommendations, NotSupplied):
            yield Item(f"the recommendations of “{review.title}”", there=False)
        elif not isinstance(review.recommendations, NoneToReport):
            for recommendation in review.recommendations.values():
                name = f"recommendation {recommendation.number} of “{review.title}”"
                yield answered(f"the decision on {name}", recommendation.decision)
                stands = recommendation_status(recommendation, held.records.edition.published).status
                yield Item(f"what came of {name}", stands in FINISHED_RECOMMENDATIONS)


def training_effect(held: Held) -> Iterator[Item]:
    """Ask of every event for more than what people thought of it. That nobody looked shows no effect."""
    events = held.records.year.learning.events
    if isinstance(events, NotSupplied | NoneToReport):
        yield answered("training and learning events", events)
        return
    for event in events.values():
        yield Item(f"what “{event.title}” changed", beyond_reaction(event))


def voice(held: Held) -> Iterator[Item]:
    """Ask for the views of children and of families, and each time for what changed."""
    hearings = held.records.year.voice.voice
    if isinstance(hearings, NotSupplied | NoneToReport):
        yield answered("the views of children and families", hearings)
        return
    asked = {hearing.whose for hearing in hearings.values()}
    for whose, words in _ASKED.items():
        yield Item(words, whose in asked)
    for hearing in hearings.values():
        yield answered(f"what changed because of “{hearing.who}”", hearing.changed)


def scrutiny(held: Held) -> Iterator[Item]:
    """Ask for the independent scrutineer's statement."""
    yield answered("the statement of the independent scrutineer", held.records.year.scrutiny.statement)


def scrutiny_of_report(held: Held) -> Iterator[Item]:
    """Ask for the scrutineer's view of this report."""
    statement = held.records.year.scrutiny.statement
    view = statement if isinstance(statement, NotSupplied) else statement.on_this_report
    yield answered("the scrutineer’s view of this report", view)


def audits(held: Held) -> Iterator[Item]:
    """Ask for the audits; each says what it found."""
    yield answered("the audits of the year", held.records.year.audits.audits)
