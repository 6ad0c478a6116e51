"""Where a committee's question, recommendation or conclusion stands, until it is settled."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.period_words import day_in_words
from generator.evaluate.days import ago, come, gone, year_ago
from generator.evaluate.rules import COMMITTEE_STATUS
from generator.evaluate.year_results import Standing

if TYPE_CHECKING:
    from generator.domain.scrutiny import CommitteeItem, When
    from generator.domain.standing import CommitteeStatus


def committee_status(item: CommitteeItem, as_at: date) -> Standing[CommitteeStatus]:
    """Say where a committee's item stands on the day `as_at`. The first that fits counts. Rule `committee-status/1`.

    Settled, where something that happened afterwards settles it; noted, where it is a conclusion that asks for nothing;
    not answered; promise open, where the answer holds a promise; answered. Ours.
    """
    settled = [each.when for each in item.follow_ups if each.settles and come(each.when, as_at)]
    if settled:
        return _stands("settled", f"settled on {day_in_words(min(settled))}")
    answer = item.answer
    if isinstance(answer, NoneToReport) and item.kind == "conclusion":
        return _stands("noted", "a conclusion that asks for no answer")
    if isinstance(answer, NotSupplied | NoneToReport) or not _was(answer.when or item.asked, as_at):
        return _stands("not-answered", f"asked {_said(item.asked, as_at)}, and not answered", _days(item.asked, as_at))
    when = answer.when or item.asked
    if answer.promise is not None:
        why = f"promised {_said(when, as_at)}, and nothing on record settles it"
        return _stands("promise-open", why, _days(when, as_at))
    return _stands("answered", f"answered {_said(when, None)}")


def _was(when: When, as_at: date) -> bool:
    return come(when, as_at) if isinstance(when, date) else when.year <= as_at.year


def _said(when: When, as_at: date | None) -> str:
    if not isinstance(when, date):
        return f"in {when.year}" if as_at is None else f"in {year_ago(when.year, as_at)}"
    return f"on {day_in_words(when) if as_at is None else ago(when, as_at)}"


def _days(when: When, as_at: date) -> int | None:
    """Count the days that have gone by, where the papers give a day."""
    return gone(when, as_at) if isinstance(when, date) else None


def _stands(status: CommitteeStatus, why: str, days: int | None = None) -> Standing[CommitteeStatus]:
    return Standing(status, COMMITTEE_STATUS.name, why, days)
