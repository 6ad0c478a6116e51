"""Changes that have nothing to tell: a figure that is not published, a break between, no earlier figure at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.catalogue import problem
from generator.evaluate.answers import ends_of
from generator.evaluate.change import reason_not_comparable
from generator.evaluate.missing import NONE_EARLIER

if TYPE_CHECKING:
    from generator.evaluate.answers import Asked
    from generator.evaluate.findings import Estimate
    from generator.problems import Place, Problem


def change_fault(asked: Asked, since: str | None, place: Place) -> Problem | None:
    """Say why a change, from a named period or without one, cannot be told; None where it can."""
    if ends_of(asked, since) is not None:
        return None
    first, last = asked.at(since), asked.at(None)
    if since is None or first is None or last is None:
        reason = (asked.finding.why_no_change or NONE_EARLIER).rstrip(".")
        return problem("claim.no-change", place, measure=asked.id, reason=reason, mend=_name_another(asked))
    hidden = next((e for e in (last, first) if e.value is None), None)
    if hidden is not None:
        return problem(
            "claim.not-published", place, measure=asked.id, since=first.period.prose, hidden=hidden.period.prose,
            mend=_name_another(asked),
        )  # fmt: skip
    return _broken(asked, first, last, place)


def _broken(asked: Asked, first: Estimate, last: Estimate, place: Place) -> Problem:
    start = next(
        start
        for start, each in reversed(asked.measure.dated_breaks())
        if not each.comparable and first.period < start <= last.period
    )
    reason = reason_not_comparable(asked.measure, first, last) or ""
    return problem(
        "claim.break", place, measure=asked.id, since=first.period.prose, start=start.prose,
        reason=reason.rstrip("."), mend=_name_another(asked),
    )  # fmt: skip


def _name_another(asked: Asked) -> str:
    """List the periods from which a change could be told instead."""
    able = [e.period.id for e in asked.own[:-1] if ends_of(asked, e.period.id) is not None]
    if not able:
        return "There is no period since which a change could be told."
    return f"A change can be told `since` one of these periods: {', '.join(able[-8:])}."
