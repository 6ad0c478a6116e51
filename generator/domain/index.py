"""Every record of an edition's year that words can name, by its id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.domain.action import Action
from generator.domain.answer import given
from generator.domain.edition import Priority
from generator.domain.year import Year

RecordKind = Literal[
    "action", "agreement", "audit", "board", "challenge", "committee", "cross-boundary", "delay", "escalation", "event",
    "group", "hearing", "organisation", "promise", "recommendation", "review", "tool",
]  # fmt: skip
"""What a record is. With its id it makes the record's anchor: `audit.neglect-2025`."""


@dataclass(frozen=True)
class Ref:
    """A record: what it is, what readers know it by, and the chapter that shows it. Promises have a page of their own."""

    kind: RecordKind
    id: str
    title: str
    chapter: str | None

    @property
    def anchor(self) -> str:
        """Its place on its page."""
        return f"{self.kind}.{self.id}"


def index_of(priorities: Mapping[str, Priority], year: Year) -> Mapping[str, Ref]:
    """Give every record by its id. Ids are unique in an edition; of two that are not, the first stays."""
    found: dict[str, Ref] = {}
    for ref in _all(priorities, year):
        found.setdefault(ref.id, ref)
    return found


def actions_of(priorities: Mapping[str, Priority], year: Year) -> Iterator[tuple[str, Action, str]]:
    """Give every action of an edition with its id and the chapter that shows it."""
    for priority in priorities.values():
        yield from ((name, action, priority.chapter) for name, action in given(priority.actions).items())
    for review in given(year.reviews.reviews).values():
        for recommendation in given(review.recommendations).values():
            yield from ((name, action, year.reviews.chapter) for name, action in recommendation.actions.items())
    for audit in given(year.audits.audits).values():
        yield from ((name, action, year.audits.chapter) for name, action in given(audit.actions).items())


def _all(priorities: Mapping[str, Priority], year: Year) -> Iterator[Ref]:
    arrangements = year.arrangements
    for name, group in given(arrangements.groups).items():
        yield Ref("group", name, group.name, arrangements.chapter)
    for name, organisation in given(arrangements.wider).items():
        yield Ref("organisation", name, organisation.name, arrangements.chapter)
    for name, board in given(arrangements.boards).items():
        yield Ref("board", name, board.name, arrangements.chapter)
    for name, action, chapter in actions_of(priorities, year):
        yield Ref("action", name, action.what, chapter)
    for name, promise in given(year.promises.made).items():
        yield Ref("promise", name, promise.what, None)
    reviews = year.reviews
    for name, review in given(reviews.reviews).items():
        yield Ref("review", name, review.title, reviews.chapter)
        for number, recommendation in given(review.recommendations).items():
            title = f"{review.title}, recommendation {recommendation.number}"
            yield Ref("recommendation", number, title, reviews.chapter)
    yield from _of_the_work(year)
    yield from _of_sharing(year)


def _of_the_work(year: Year) -> Iterator[Ref]:
    for name, audit in given(year.audits.audits).items():
        yield Ref("audit", name, audit.theme, year.audits.chapter)
    for name, tool in given(year.tools.tools).items():
        yield Ref("tool", name, tool.name, year.tools.chapter)
    for name, event in given(year.learning.events).items():
        yield Ref("event", name, event.title, year.learning.chapter)
    for name, hearing in given(year.voice.voice).items():
        yield Ref("hearing", name, hearing.who, year.voice.chapter)
    for name, challenge in given(year.challenges.challenges).items():
        yield Ref("challenge", name, challenge.subject, year.challenges.chapter)
    for name, item in given(year.scrutiny.committee).items():
        yield Ref("committee", name, f"{item.body}, {item.kind} {item.number}", year.scrutiny.chapter)


def _of_sharing(year: Year) -> Iterator[Ref]:
    sharing = year.sharing
    for name, agreement in given(sharing.agreements).items():
        yield Ref("agreement", name, agreement.title, sharing.chapter)
    for name, delay in given(sharing.delays).items():
        yield Ref("delay", name, delay.what, sharing.chapter)
    for name, escalation in given(sharing.escalations).items():
        yield Ref("escalation", name, escalation.what, sharing.chapter)
    for name, crossing in given(sharing.cross_boundary).items():
        yield Ref("cross-boundary", name, crossing.area, sharing.chapter)
