"""Where a recommendation stands: from decision to action to effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.answer import NotSupplied
from generator.domain.evidence import LATER, of_an_effect
from generator.domain.open import evidence_on
from generator.domain.period_words import day_in_words
from generator.domain.wording import number
from generator.evaluate.action_status import action_status, done_on
from generator.evaluate.days import come, gone, known_by, lasted
from generator.evaluate.rules import RECOMMENDATION_STATUS
from generator.evaluate.year_results import Standing

if TYPE_CHECKING:
    from datetime import date

    from generator.domain.action import Action
    from generator.domain.review import Recommendation
    from generator.domain.standing import RecommendationStatus


def recommendation_status(recommendation: Recommendation, as_at: date) -> Standing[RecommendationStatus]:
    """Say where a recommendation stands on the day `as_at`. The first that fits counts. Rule `recommendation-status/1`.

    Withdrawn; undecided; rejected; late, where one of its actions is; without action; under way; and when every action
    is done: unevidenced, effect shown, or embedded where that evidence is of four weeks after the last action. Actions that were
    withdrawn are left out. Ours.
    """
    withdrawn, decision = recommendation.withdrawn, recommendation.decision
    if withdrawn is not None and come(withdrawn.on, as_at):
        return _stands("withdrawn", f"withdrawn on {day_in_words(withdrawn.on)}")
    if isinstance(decision, NotSupplied) or not come(decision.when, as_at):
        return _stands("undecided", "no decision is on record")
    if decision.verdict == "rejected":
        return _stands("rejected", f"rejected on {day_in_words(decision.when)}")
    return _of_what_was_accepted(recommendation, as_at)


def _of_what_was_accepted(recommendation: Recommendation, as_at: date) -> Standing[RecommendationStatus]:
    actions = recommendation.actions.values()
    stand = [(action, action_status(action, as_at)) for action in actions]
    live = [(action, each) for action, each in stand if each.status != "withdrawn"]
    late = [action.due for action, each in live if each.days is not None]
    if late:
        longest = lasted(min(late), as_at)
        one = f"one of its actions is {longest} late"
        some = f"{number(len(late))} of its actions are late, by up to {longest}"
        return _stands("late", one if len(late) == 1 else some, gone(min(late), as_at))
    if not live:
        why = "all its actions were withdrawn" if stand else "accepted, and no action is on record"
        return _stands("no-action", why)
    done = [day for action, _ in live if (day := done_on(action, as_at)) is not None]
    if len(done) < len(live):
        return _stands("under-way", f"{number(len(done)) if done else 'none'} of {_actions(len(live))} done")
    return _of_what_is_done(recommendation, [action for action, _ in live], max(done), as_at)


def _of_what_is_done(
    recommendation: Recommendation, actions: list[Action], done: date, as_at: date
) -> Standing[RecommendationStatus]:
    effects = sorted(item.when for item in of_an_effect(known_by(evidence_on(recommendation, actions), as_at)))
    said = f"all done by {day_in_words(done)}"
    if not effects:
        return _stands("unevidenced", f"{said}, and nothing shows that it made a difference")
    after = [day for day in effects if (day - done).days >= LATER]
    if not after:
        return _stands("effect-shown", f"{said}, with evidence of {day_in_words(effects[-1])} of an effect")
    return _stands("embedded", f"{said}, and later evidence of {day_in_words(after[0])} shows an effect")


def _actions(count: int) -> str:
    return "one action" if count == 1 else f"{number(count)} actions"


def _stands(status: RecommendationStatus, why: str, days: int | None = None) -> Standing[RecommendationStatus]:
    return Standing(status, RECOMMENDATION_STATUS.name, why, days)
