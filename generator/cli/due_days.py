"""The days by which things that are late were due, for a column of their own in the list for spreadsheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.answer import given
from generator.domain.index import actions_of, index_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from generator.domain.report import Records


def due_days(records: Records) -> Mapping[str, date]:
    """Give the days of actions and recommendations, by how `state_of` begins the words for each.

    A recommendation was due when the first of its actions that is not finished was.
    """
    known = index_of(records.priorities, records.year)
    found = {
        f"Action: {known[name].title.rstrip('.')} (": action.due
        for name, action, _ in actions_of(records.priorities, records.year)
        if name in known
    }
    for review in given(records.year.reviews.reviews).values():
        for name, recommendation in given(review.recommendations).items():
            open_ones = [a.due for a in recommendation.actions.values() if a.completed is None and a.withdrawn is None]
            if open_ones and name in known:
                found[f"Recommendation: {known[name].title} ("] = min(open_ones)
    return found
