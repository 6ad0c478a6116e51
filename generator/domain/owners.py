"""Who answers for each record of a year, where the record says so itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.domain.answer import given
from generator.domain.index import actions_of

if TYPE_CHECKING:
    from generator.domain.edition import Priority
    from generator.domain.year import Year


def owners_of(priorities: Mapping[str, Priority], year: Year) -> Mapping[str, tuple[str, ...]]:
    """Give the ids of the partners that answer for actions, recommendations, challenges, agreements and escalations.

    All partners together may be among them.
    """
    return dict(_owners(priorities, year))


def _owners(priorities: Mapping[str, Priority], year: Year) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from ((name, (action.owner,)) for name, action, _ in actions_of(priorities, year))
    for review in given(year.reviews.reviews).values():
        yield from ((name, each.to) for name, each in given(review.recommendations).items())
    yield from ((name, each.of) for name, each in given(year.challenges.challenges).items())
    yield from ((name, each.not_signed) for name, each in given(year.sharing.agreements).items())
    yield from ((name, (each.of,)) for name, each in given(year.sharing.escalations).items())
