"""What each part of a report must hold to answer the guidance: its time, its priorities, its arrangements, its money."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.edition import SUMMARY_KINDS
from generator.domain.period_words import day_in_words
from generator.evaluate.coverage_items import Held, Item, answered
from generator.evaluate.coverage_of_work import (
    audits,
    recommendations,
    reviews,
    scrutiny,
    scrutiny_of_report,
    training_effect,
    voice,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from generator.domain.edition import SummaryKind
    from generator.domain.requirement import Part

_SUMMARIES: Mapping[SummaryKind, str] = {
    "public": "a summary for the public",
    "children": "a summary for children",
    "easy-read": "an easy-read summary",
}


def period(held: Held) -> Iterator[Item]:
    """Ask for a year that begins where the edition before ended. Which year it is, is always stated."""
    yield Item("the time that the report covers", there=True)
    before, own = held.records.before, held.records.period
    if before is None:
        yield answered("which report came before this one", held.records.edition.follows)
        return
    ended, one = before.period.end, timedelta(days=1)
    if ended + one < own.start:
        yield Item(f"a report on the time {_span(ended + one, own.start - one)}", there=False)
    elif ended >= own.start:
        yield Item(f"a time of its own: the report before covers the time {_span(own.start, ended)} too", there=False)


def actions(held: Held) -> Iterator[Item]:
    """Ask of every priority what the partners undertook to do."""
    for priority in held.records.priorities.values():
        yield answered(f"the actions on {priority.title}", priority.actions)


def arrangements(held: Held) -> Iterator[Item]:
    """Ask who leads and chairs, which groups do the work, and who else takes part."""
    found = held.records.year.arrangements
    yield answered("who leads the partnership", found.executive)
    yield answered("who chairs it", found.chair)
    yield answered("the groups that do the work", found.groups)
    yield answered("the wider partnership", found.wider)
    yield answered("the boards that share work with it", found.boards)


def judgements(held: Held) -> Iterator[Item]:
    """Ask for a judgement of every priority. That there is not enough evidence says nothing of how effective work was."""
    for name, priority in held.records.priorities.items():
        judged = held.judgements[name].verdict != "not-enough-evidence"
        yield Item(f"evidence enough to judge {priority.title}", judged)


def evidence(held: Held) -> Iterator[Item]:
    """Ask of every priority what difference was made, and for more than one kind of evidence."""
    for name, priority in held.records.priorities.items():
        yield answered(f"what difference was made on {priority.title}", priority.difference_made)
        judgement = held.judgements[name]
        lacking = "a second kind of evidence" if judgement.present else "any evidence"
        yield Item(f"{lacking} on {priority.title}", judgement.triangulated)


def weak_spots(held: Held) -> Iterator[Item]:
    """Ask what did not work, and why each weak figure is so. The page of little or no progress writes itself."""
    records = held.records
    yield Item("the areas of little or no progress", there=True)
    for priority in records.priorities.values():
        yield answered(f"what did not work on {priority.title}", priority.did_not_work)
    for spot in held.weak:
        if spot.priorities:
            told = [c.explanation for c in records.chosen(spot.measure) if c.explanation]
            title = records.measures[spot.measure].title
            explained = any(not isinstance(each.cause, NotSupplied) for each in told)
            yield Item(f"the partners’ reasons for “{title}”", explained)


def money(held: Held) -> Iterator[Item]:
    """Ask for the budget, and what each partner gave to it."""
    contributions = held.records.year.contributions
    yield answered("the partnership’s budget", contributions.budget)
    if isinstance(contributions.partners, NotSupplied):
        yield Item("the money given by each partner", there=False)
        return
    for name, contribution in contributions.partners.items():
        yield answered(f"the money given by {held.partner(name)}", contribution.money)


def contributions(held: Held) -> Iterator[Item]:
    """Ask how often each partner came, what data it supplied, and for its own account."""
    partners = held.records.year.contributions.partners
    if isinstance(partners, NotSupplied):
        yield Item("what each partner contributed", there=False)
        return
    for name, contribution in partners.items():
        partner = held.partner(name)
        yield answered(f"how often {partner} came to meetings", contribution.attendance)
        yield answered(f"the data returns of {partner}", contribution.returns)
        yield answered(f"the account of {partner} in its own words", contribution.in_its_words)


def arrangement_changes(held: Held) -> Iterator[Item]:
    """Ask for changes to the published arrangements."""
    yield answered("changes to the published arrangements", held.records.year.arrangements.changes)


def restraint(held: Held) -> Iterator[Item]:
    """Ask for the use of restraint."""
    yield answered("the use of restraint", held.records.year.arrangements.restraint)


def reforms(held: Held) -> Iterator[Item]:
    """Ask how far national reforms have come."""
    yield answered("national reforms", held.records.year.arrangements.reforms)


def sent_to(held: Held) -> Iterator[Item]:
    """Ask to whom a copy was sent. Anybody can read the report here, but that it was sent to nobody sends no copy."""
    sent = held.records.edition.sent_to
    if not isinstance(sent, NotSupplied):
        yield Item("a report that anybody can read", there=True)
    yield Item("a copy sent to those who must have one", not isinstance(sent, NotSupplied | NoneToReport))


def summaries(held: Held) -> Iterator[Item]:
    """Ask for a summary for each kind of reader. Why there is none is no summary."""
    for kind in SUMMARY_KINDS:
        yield Item(_SUMMARIES[kind], kind in held.records.summaries)


PARTS_OF_A_REPORT: Mapping[Part, Callable[[Held], Iterator[Item]]] = {
    "period": period,
    "actions": actions,
    "arrangements": arrangements,
    "reviews": reviews,
    "judgements": judgements,
    "evidence": evidence,
    "training-effect": training_effect,
    "weak-spots": weak_spots,
    "recommendations": recommendations,
    "voice": voice,
    "scrutiny": scrutiny,
    "scrutiny-of-report": scrutiny_of_report,
    "money": money,
    "contributions": contributions,
    "audits": audits,
    "arrangement-changes": arrangement_changes,
    "restraint": restraint,
    "reforms": reforms,
    "sent-to": sent_to,
    "summaries": summaries,
}
"""What each part must hold, part by part."""


def _span(first: date, last: date) -> str:
    return f"from {day_in_words(first)} to {day_in_words(last)}"
