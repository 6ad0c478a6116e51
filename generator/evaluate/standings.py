"""Where each record of a year stands on the edition's day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.answer import given
from generator.domain.index import actions_of
from generator.evaluate.action_status import action_status
from generator.evaluate.challenge_status import challenge_status
from generator.evaluate.committee_status import committee_status
from generator.evaluate.promise_status import promise_status
from generator.evaluate.recommendation_status import recommendation_status
from generator.evaluate.year_results import Standings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from generator.domain.edition import Priority
    from generator.domain.promise import Promises
    from generator.domain.year import Year


def standings(priorities: Mapping[str, Priority], year: Year, promised: Promises | None, as_at: date) -> Standings:
    """Say where the records of a year stand on the day `as_at`. `promised` is what the edition before promised."""
    became = given(year.promises.became)
    return Standings(
        actions={name: action_status(action, as_at) for name, action, _ in actions_of(priorities, year)},
        recommendations={
            name: recommendation_status(recommendation, as_at)
            for review in given(year.reviews.reviews).values()
            for name, recommendation in given(review.recommendations).items()
        },
        committee={name: committee_status(item, as_at) for name, item in given(year.scrutiny.committee).items()},
        challenges={name: challenge_status(each, as_at) for name, each in given(year.challenges.challenges).items()},
        promises={
            name: promise_status(promise, became.get(name), as_at)
            for name, promise in (given(promised.made) if promised else {}).items()
        },
    )
