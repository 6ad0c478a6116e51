"""How far a report has come, by chapter and by partner: what is there, what is missing, what is late. No words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from generator.domain.answer import given
from generator.domain.contribution import Returns
from generator.domain.edition import SUMMARY_KINDS, SummaryKind
from generator.domain.index import actions_of, index_of
from generator.domain.partnership import bodies
from generator.domain.report import Records
from generator.evaluate.asked import Asked, all_asked

if TYPE_CHECKING:
    from generator.domain.review import Recommendation
    from generator.evaluate.year_results import Coverage, Standings

LateKind = Literal["action", "recommendation", "committee-item", "returns"]
StateWord = Literal["late", "missing", "complete"]
"""Where a part stands, the gravest first."""


@dataclass(frozen=True)
class Late:
    """One thing that is late: a record by its id, or the returns of a partner by the partner's.

    `why` is what its standing says; returns have none. `due` is the day by which it was due, where it had one.
    """

    kind: LateKind
    id: str
    chapter: str | None
    partners: tuple[str, ...]
    why: str = ""
    due: date | None = None


@dataclass(frozen=True)
class PartState:
    """One chapter or partner. `id` is None for what belongs to no single chapter, or to the partners together.

    `asked` holds every question that it owes an answer to. What is missing beside answers: the text of a chapter,
    `summaries` of which nobody said why there is none, and `requirements` that must be answered and are not.
    """

    id: str | None
    asked: tuple[Asked, ...]
    late: tuple[Late, ...]
    has_text: bool = True
    summaries: tuple[SummaryKind, ...] = ()
    requirements: tuple[str, ...] = ()

    @property
    def unanswered(self) -> tuple[Asked, ...]:
        """The questions that nobody answered."""
        return tuple(each for each in self.asked if each.reason is not None)

    @property
    def status(self) -> StateWord:
        """Where it stands: what is late weighs more than what is missing."""
        if self.late:
            return "late"
        whole = self.has_text and not (self.summaries or self.requirements or self.unanswered)
        return "complete" if whole else "missing"


@dataclass(frozen=True)
class ReportState:
    """A report on its way: each chapter in its order and then what belongs to none, and each partner likewise."""

    chapters: tuple[PartState, ...]
    partners: tuple[PartState, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing at all is missing or late."""
        return all(part.status == "complete" for part in (*self.chapters, *self.partners))


def state_of(records: Records, standings: Standings, coverage: Mapping[str, Coverage]) -> ReportState:
    """Say how far an edition has come. What is late is so on the day that the edition gives as its publication."""
    asked = all_asked(records)
    late = (*_overdue(records, standings), *_returns(records))
    ids = {chapter.id for chapter in records.chapters}
    chapters = [
        PartState(
            chapter.id,
            tuple(each for each in asked if each.chapter == chapter.id),
            tuple(each for each in late if each.chapter == chapter.id),
            has_text=bool(chapter.text.strip()),
        )
        for chapter in records.chapters
    ]
    whole = PartState(
        None,
        tuple(each for each in asked if each.chapter not in ids),
        tuple(each for each in late if each.chapter not in ids),
        summaries=tuple(k for k in SUMMARY_KINDS if k not in records.summaries and k not in records.edition.no_summary),
        requirements=tuple(
            name for name, found in coverage.items() if found.status == "not-answered" and found.reason is None
        ),
    )
    partners = [
        PartState(
            name,
            tuple(each for each in asked if name in each.partners),
            tuple(each for each in late if name in each.partners),
        )
        for name in records.partnership.partners
    ]
    together = PartState(
        None,
        tuple(each for each in asked if not each.partners),
        tuple(each for each in late if not each.partners),
    )
    return ReportState((*chapters, whole), (*partners, together))


def _overdue(records: Records, standings: Standings) -> Iterator[Late]:
    """Find actions and recommendations that are late, and questions of a committee that nobody answered."""
    known = index_of(records.priorities, records.year)
    actions = {name: action for name, action, _ in actions_of(records.priorities, records.year)}
    recommendations = dict(_recommendations(records))
    for name, standing in standings.actions.items():
        if standing.status == "late" and name in known:
            owners = bodies((actions[name].owner,))
            yield Late("action", name, known[name].chapter, owners, standing.why, actions[name].due)
    for name, found in standings.recommendations.items():
        if found.status == "late" and name in known:
            to = bodies(recommendations[name].to)
            yield Late("recommendation", name, known[name].chapter, to, found.why, _due(recommendations[name]))
    for name, item in standings.committee.items():
        if item.status == "not-answered" and name in known:
            yield Late("committee-item", name, known[name].chapter, (), item.why)


def _recommendations(records: Records) -> Iterator[tuple[str, Recommendation]]:
    for review in given(records.year.reviews.reviews).values():
        yield from given(review.recommendations).items()


def _due(recommendation: Recommendation) -> date | None:
    """Give the day of the first of its actions that is not finished."""
    due: Iterable[date] = (
        each.due for each in recommendation.actions.values() if each.completed is None and each.withdrawn is None
    )
    return min(due, default=None)


def _returns(records: Records) -> Iterator[Late]:
    contributions = records.year.contributions
    for name, contribution in given(contributions.partners).items():
        if isinstance(contribution.returns, Returns) and contribution.returns.not_received:
            yield Late("returns", name, contributions.chapter, (name,))
