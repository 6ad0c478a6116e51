"""What is open in the plain data of an edition's records, and so goes on in the next one.

The edition is sound: every record of it can be read as what it is.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.domain.action import Action
from generator.domain.challenge import Challenge
from generator.domain.evidence import of_a_lasting_effect
from generator.domain.open import (
    action_is_open,
    challenge_is_open,
    delay_is_open,
    escalation_is_open,
    item_is_open,
    recommendation_is_open,
    review_is_open,
)
from generator.domain.review import Recommendation, Review
from generator.domain.scrutiny import CommitteeItem
from generator.domain.sharing import Delay, Escalation

Data = Mapping[str, object]


def fields_of(data: object) -> Data:
    """Give the fields of a mapping; none of anything else."""
    return data if isinstance(data, Mapping) else {}


def records_of(answer: object) -> Mapping[str, Data]:
    """Give the records of an answer by their ids; none where it was not supplied, or there were none."""
    return {name: fields_of(each) for name, each in fields_of(answer).items() if isinstance(each, Mapping)}


def open_actions(answer: object) -> Mapping[str, Data]:
    """Give the actions that are neither done nor given up."""
    return {n: each for n, each in records_of(answer).items() if action_is_open(Action.model_validate(each))}


def unshown_actions(answer: object, since: str) -> Mapping[str, Data]:
    """Give the actions that were done after the day `since`, and of which nothing shows yet what they changed.

    Those that were done before it have waited for one edition already.
    """
    return {
        name: action
        for name, action in records_of(answer).items()
        if str(action.get("completed", "")) > since
        and "withdrawn" not in action
        and not _is_embedded(Action.model_validate(action))
    }


def open_delays(answer: object) -> Mapping[str, Data]:
    """Give the delays of which nobody knows whether they were mended."""
    return {n: each for n, each in records_of(answer).items() if delay_is_open(Delay.model_validate(each))}


def open_escalations(answer: object) -> Mapping[str, Data]:
    """Give the disagreements of which nobody knows what came of them."""
    return {n: each for n, each in records_of(answer).items() if escalation_is_open(Escalation.model_validate(each))}


def changes_to_come(answer: object, published: str) -> list[Data]:
    """Give the changes to the arrangements that were still to come on the day of publication."""
    return [change for change in map(fields_of, _items(answer)) if str(change.get("when", "")) > published]


def open_reviews(answer: object) -> Mapping[str, Data]:
    """Give the reviews that are not finished, or have recommendations that are open, with those alone."""
    found: dict[str, Data] = {}
    for name, review in records_of(answer).items():
        open_ones = {
            number: each
            for number, each in records_of(review.get("recommendations")).items()
            if recommendation_is_open(Recommendation.model_validate(each))
        }
        if open_ones:
            found[name] = {**review, "recommendations": open_ones}
        elif review_is_open(Review.model_validate(review)):
            found[name] = review
    return found


def open_items(answer: object) -> Mapping[str, Data]:
    """Give what a committee asked and nobody answered, and what was promised to it and not settled."""
    return {n: each for n, each in records_of(answer).items() if item_is_open(CommitteeItem.model_validate(each))}


def open_challenges(answer: object) -> Mapping[str, Data]:
    """Give the challenges that nobody has closed."""
    return {n: each for n, each in records_of(answer).items() if challenge_is_open(Challenge.model_validate(each))}


def _items(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _is_embedded(action: Action) -> bool:
    return action.completed is not None and bool(of_a_lasting_effect(action.evidence, action.completed))
