"""How far a report has come, by chapter and by partner: what is there, what is missing, what is late. No markup."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain.answer import given
from generator.domain.contribution import Returns
from generator.domain.edition import SUMMARY_KINDS, SummaryKind
from generator.domain.index import actions_of, index_of
from generator.domain.report import Records
from generator.evaluate.asked import Asked, all_asked

if TYPE_CHECKING:
    from generator.disclose.disclosed import Disclosed
    from generator.evaluate.year_results import Standings

WHOLE_REPORT = "The report as a whole"
TOGETHER = "All partners together"

_SUMMARIES: Mapping[SummaryKind, str] = {"public": "public", "children": "children’s", "easy-read": "easy-read"}


@dataclass(frozen=True)
class StateRow:
    """One chapter or partner. `missing` and `late` hold one item each, as words that stand alone.

    `answered` of `asked` questions have an answer; nobody's narrative is counted among them. `id` is None for what
    belongs to no single chapter, or to the partners together.
    """

    id: str | None
    name: str
    asked: int
    answered: int
    missing: tuple[str, ...]
    late: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing is missing or late."""
        return not self.missing and not self.late


@dataclass(frozen=True)
class ReportState:
    """A report on its way: each chapter in its order and then what belongs to none, and each partner."""

    chapters: tuple[StateRow, ...]
    partners: tuple[StateRow, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing at all is missing or late."""
        return all(row.complete for row in (*self.chapters, *self.partners))


@dataclass(frozen=True)
class _Late:
    what: str
    chapter: str | None
    partners: tuple[str, ...]


def state_of(records: Records, disclosed: Disclosed) -> ReportState:
    """Say how far an edition has come. What is late is so on the day that the edition gives as its publication."""
    asked = all_asked(records)
    late = (*_overdue(records, disclosed.standings), *_returns(records))
    chapters = [
        _row(
            chapter.id,
            chapter.title,
            [each for each in asked if each.chapter == chapter.id],
            [each.what for each in late if each.chapter == chapter.id],
            ("Its text",) if not chapter.text.strip() else (),
        )
        for chapter in records.chapters
    ]
    ids = {chapter.id for chapter in records.chapters}
    whole = _row(
        None,
        WHOLE_REPORT,
        [each for each in asked if each.chapter not in ids],
        [each.what for each in late if each.chapter not in ids],
        (*_summaries(records), *_unanswered(records, disclosed)),
    )
    partners = [
        _row(
            name,
            partner.name,
            [each for each in asked if name in each.partners],
            [each.what for each in late if name in each.partners],
        )
        for name, partner in records.partnership.partners.items()
    ]
    together = _row(
        None, TOGETHER, [each for each in asked if not each.partners], [each.what for each in late if not each.partners]
    )
    return ReportState((*chapters, whole), (*partners, together))


def _row(
    row: str | None, name: str, asked: list[Asked], late: list[str], missing_beside: tuple[str, ...] = ()
) -> StateRow:
    missing = [_named(each) for each in asked if each.reason is not None]
    return StateRow(row, name, len(asked), len(asked) - len(missing), (*missing_beside, *missing), tuple(late))


def _named(asked: Asked) -> str:
    """Name a question with what it is about, unless that says the same twice."""
    if asked.subject in {asked.section, asked.question}:
        return asked.question
    return f"{asked.subject.rstrip('.')}: {asked.question}"


def _overdue(records: Records, standings: Standings) -> Iterator[_Late]:
    """Find actions and recommendations that are late, and questions of a committee that nobody answered."""
    known = index_of(records.priorities, records.year)
    owners = _owners(records)
    for name, action in standings.actions.items():
        if action.status == "late" and name in known:
            yield _Late(
                f"Action: {known[name].title.rstrip('.')} ({action.why})", known[name].chapter, owners.get(name, ())
            )
    for name, recommendation in standings.recommendations.items():
        if recommendation.status == "late" and name in known:
            said = f"Recommendation: {known[name].title} ({recommendation.why})"
            yield _Late(said, known[name].chapter, owners.get(name, ()))
    for name, item in standings.committee.items():
        if item.status == "not-answered" and name in known:
            yield _Late(f"An answer: {known[name].title} ({item.why})", known[name].chapter, ())


def _returns(records: Records) -> Iterator[_Late]:
    contributions = records.year.contributions
    for name, contribution in given(contributions.partners).items():
        returns = contribution.returns
        if isinstance(returns, Returns) and returns.not_received:
            partner = records.partnership.partners[name].name
            said = f"{partner}: {returns.not_received} of {returns.due} data returns not received"
            yield _Late(said, contributions.chapter, (name,))


def _owners(records: Records) -> dict[str, tuple[str, ...]]:
    found = {name: _bodies(action.owner) for name, action, _ in actions_of(records.priorities, records.year)}
    for review in given(records.year.reviews.reviews).values():
        for name, recommendation in given(review.recommendations).items():
            found[name] = _bodies(*recommendation.to)
    return found


def _bodies(*partners: str) -> tuple[str, ...]:
    """Leave out `shared`, which is no partner."""
    return tuple(partner for partner in partners if partner != "shared")


def _summaries(records: Records) -> tuple[str, ...]:
    """Name summaries that nobody wrote and of which nobody said why."""
    untold = [k for k in SUMMARY_KINDS if k not in records.summaries and k not in records.edition.no_summary]
    return tuple(f"The {_SUMMARIES[kind]} summary" for kind in untold)


def _unanswered(records: Records, disclosed: Disclosed) -> tuple[str, ...]:
    """Name what the guidance says must be there, and is not."""
    asked = records.guidance.requirements
    return tuple(
        f"An answer to {asked[name].code}: {asked[name].asks}"
        for name, covered in disclosed.coverage.items()
        if covered.status == "not-answered" and covered.reason is None
    )
