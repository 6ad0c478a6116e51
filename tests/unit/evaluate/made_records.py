"""Small factories: made-up actions, recommendations and their evidence, by hand and at random."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from generator.domain.action import Action, Withdrawn
from generator.domain.answer import NotSupplied
from generator.domain.evidence import DatedEvidence
from generator.domain.review import Decision, Recommendation

TODAY = date(2025, 10, 1)
UNTOLD = NotSupplied(not_supplied="Nobody told us.")

days = st.integers(-500, 500).map(lambda gone: TODAY + timedelta(days=gone))


def evidence(shows: str, when: date) -> DatedEvidence:
    """Give evidence that reaches as far as `shows`."""
    return DatedEvidence.model_validate(
        {"kind": "audit", "says": "It was so.", "source": "An audit", "when": when, "shows": shows}
    )


def action(due: date = date(2025, 12, 31), **fields: Any) -> Action:
    """Give an action that is due, and of which no more is known than `fields`."""
    return Action(what="Train all.", owner="health", due=due, **fields)


def accepted(*actions: Action, when: date = date(2024, 7, 1), **fields: Any) -> Recommendation:
    """Give a recommendation that was accepted, with these actions."""
    named = {f"action-{number}": each for number, each in enumerate(actions)}
    decision = Decision(verdict="accepted", when=when)
    return recommendation(decision=decision, actions=named, **fields)


def recommendation(**fields: Any) -> Recommendation:
    """Give a recommendation of which no more is known than `fields`."""
    return Recommendation(**{"number": "1", "says": "Train.", "to": ("health",), "decision": UNTOLD, **fields})


pieces = st.lists(st.builds(evidence, st.sampled_from(["done", "practice", "outcome"]), days), max_size=4)

actions = st.builds(
    action,
    due=days,
    moved_from=st.lists(days, max_size=2).map(tuple),
    started=st.none() | days,
    obstacle=st.none() | st.just("Nobody has time."),
    completed=st.none() | days,
    evidence=pieces.map(tuple),
    withdrawn=st.none() | days.map(lambda day: Withdrawn(on=day, why="It is no use.")),
)

recommendations = st.builds(
    lambda made, effect, when: accepted(*made, when=when, effect=tuple(effect)),
    st.lists(actions, max_size=3),
    pieces,
    days,
)
