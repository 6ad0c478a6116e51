"""Where an action stands: by its days and its evidence, never by anybody's word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.evidence import of_a_lasting_effect
from generator.domain.period_words import day_in_words
from generator.evaluate.days import ago, come, gone, known_by, lasted, many
from generator.evaluate.rules import ACTION_STATUS
from generator.evaluate.year_results import Standing

if TYPE_CHECKING:
    from datetime import date

    from generator.domain.action import Action
    from generator.domain.standing import ActionStatus

SOON = 60
"""With fewer days left than this, an action on which nobody has begun is at risk."""


def action_status(action: Action, as_at: date) -> Standing[ActionStatus]:
    """Say where an action stands on the day `as_at`. The first that fits counts. Rule `action-status/1`, ours.

    Withdrawn; done, with evidence of it (embedded where evidence of four weeks later or more shows more than that); late; at risk
    (something stands in its way, the day was moved, or little time is left and nobody has begun); not started; on time.
    What is said to be done without any evidence is not done.
    """
    if action.withdrawn is not None and come(action.withdrawn.on, as_at):
        return _stands("withdrawn", f"withdrawn on {day_in_words(action.withdrawn.on)}")
    done = done_on(action, as_at)
    if done is not None:
        return _of_what_is_done(action, done, as_at)
    if action.due < as_at:
        return _stands("late", _unshown(f"due {ago(action.due, as_at)}", action, as_at), gone(action.due, as_at))
    return _of_what_is_not_due(action, as_at)


def done_on(action: Action, as_at: date) -> date | None:
    """Give the day on which an action was done, where it was done by `as_at` and there is evidence of it."""
    return action.completed if come(action.completed, as_at) and known_by(action.evidence, as_at) else None


def _of_what_is_done(action: Action, done: date, as_at: date) -> Standing[ActionStatus]:
    late = gone(action.due, done)
    said = f"done on {day_in_words(done)}" + (f", {lasted(action.due, done)} after it was due" if late else "")
    after = of_a_lasting_effect(known_by(action.evidence, as_at), done)
    if not after:
        return _stands("complete", said)
    first = min(after, key=lambda item: item.when)
    return _stands("embedded", f"{said}, and evidence of {day_in_words(first.when)} shows what it changed")


def _of_what_is_not_due(action: Action, as_at: date) -> Standing[ActionStatus]:
    left = (action.due - as_at).days
    due = f"due {day_in_words(action.due)}"
    begun = come(action.started, as_at)
    if come(action.completed, as_at):
        return _stands("at-risk", _unshown(due, action, as_at))
    if action.obstacle is not None:
        return _stands("at-risk", f"{due}, and something stands in its way")
    if action.moved_from:
        return _stands("at-risk", f"{due}, moved from {day_in_words(min(action.moved_from))}")
    if not begun and left < SOON:
        return _stands("at-risk", f"{due}, with {many(left)} left, and nobody has begun")
    return _stands("on-time", f"{due}, and work has begun") if begun else _stands("not-started", f"{due}, not begun")


def _unshown(due: str, action: Action, as_at: date) -> str:
    """Add that an action is said to be done, where there is nothing to show it."""
    if action.completed is None or not come(action.completed, as_at):
        return due
    return f"{due}, and said to be done on {day_in_words(action.completed)} with nothing to show it"


def _stands(status: ActionStatus, why: str, days: int | None = None) -> Standing[ActionStatus]:
    return Standing(status, ACTION_STATUS.name, why, days)
