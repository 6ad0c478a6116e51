"""Where a challenge between partners stands, and how long it has been open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.period_words import day_in_words
from generator.evaluate.days import ago, come, gone, lasted
from generator.evaluate.rules import CHALLENGE_STATUS
from generator.evaluate.year_results import Standing

if TYPE_CHECKING:
    from datetime import date

    from generator.domain.challenge import Challenge
    from generator.domain.standing import ChallengeStatus


def challenge_status(challenge: Challenge, as_at: date) -> Standing[ChallengeStatus]:
    """Say where a challenge stands on the day `as_at`: closed, open or not answered. Rule `challenge-status/1`, ours.

    It is closed only once those who raised it are content. Its days are those for which it has been open, or was.
    """
    raised, closed = challenge.raised, challenge.closed
    if closed is not None and come(closed, as_at):
        days = gone(raised, closed)
        after = f"after {lasted(raised, closed)}" if days else "on the day it was raised"
        return Standing("closed", CHALLENGE_STATUS.name, f"closed on {day_in_words(closed)}, {after}", days)
    answer = challenge.answer
    days = gone(raised, as_at)
    if answer is None or not come(answer.when, as_at):
        return Standing("not-answered", CHALLENGE_STATUS.name, f"raised on {ago(raised, as_at)}, not answered", days)
    answered = f"raised on {ago(raised, as_at)}, answered on {day_in_words(answer.when)}, and not closed"
    return Standing("open", CHALLENGE_STATUS.name, answered, days)
