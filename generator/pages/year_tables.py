"""The tables of a year's records that people can download: what was undertaken, recommended, promised and asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.domain.action import Action
from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.evidence import of_an_effect
from generator.domain.promise import Became
from generator.domain.review import Review
from generator.domain.scrutiny import Answer, CommitteeItem, OnlyYear
from generator.evaluate.days import known_by
from generator.pages.addresses import COVERAGE, chapter_page, served
from generator.pages.book import Book
from generator.pages.data_table import ILLUSTRATIVE, PAGE, STANDING, Column, Row, Table, cell, several, standing_cells
from generator.pages.report_year import became_place, place_of
from generator.pages.year.standing_label import ACTIONS, ANSWERED, COMMITTEE, PROMISES_KEPT, RECOMMENDATIONS

_ACTIONS: tuple[Column, ...] = (
    ("action", "string", "Id of the action."),
    ("what", "string", "What is to be done."),
    ("of", "string", "What it belongs to: priority, recommendation or audit."),
    ("of_id", "string", "Id of that."),
    ("owner", "string", "Id of the partner that answers for it, or shared."),
    ("owner_name", "string", "Name of that partner."),
    ("post", "string", "The post that leads on it."),
    ("due", "date", "The day by which it is to be done."),
    ("moved_from", "string", "Days by which it was to be done before."),
    ("started", "date", "The day on which work began."),
    ("obstacle", "string", "What stands in its way."),
    ("completed", "date", "The day on which it was said to be done."),
    ("evidence", "integer", "How many pieces of evidence there are on the day of publication."),
    ("evidence_of_an_effect", "integer", "How many of these show that practice changed or children are better off."),
    ("withdrawn", "date", "The day on which it was given up."),
    *STANDING,
    ILLUSTRATIVE,
    PAGE,
)  # fmt: skip

_RECOMMENDATIONS: tuple[Column, ...] = (
    ("recommendation", "string", "Id of the recommendation."),
    ("review", "string", "Id of its review."),
    ("review_title", "string", "Title of its review."),
    ("number", "string", "Its number in the review."),
    ("says", "string", "The recommendation."),
    ("to", "string", "Ids of the partners that it is addressed to."),
    ("decision", "string", "accepted, accepted-in-part or rejected. Empty: not supplied."),
    ("decided", "date", "The day of the decision."),
    ("reason", "string", "The reason of the decision, or why none was supplied."),
    ("actions", "string", "Ids of its actions."),
    ("evidence_of_an_effect", "integer", "How many pieces of evidence show that practice changed or children are better off, those of its actions among them."),
    *STANDING,
    ILLUSTRATIVE,
    PAGE,
)  # fmt: skip

_COMMITTEE: tuple[Column, ...] = (
    ("item", "string", "Id of the item."),
    ("number", "string", "Its number."),
    ("kind", "string", "question, recommendation or conclusion."),
    ("body", "string", "The committee."),
    ("asked", "string", "The day on which it was asked, or the year where no day is known."),
    ("says", "string", "What was asked, recommended or concluded."),
    ("answer", "string", "What was answered, or why there is no answer."),
    ("answered_by", "string", "Who answered."),
    ("answered", "string", "When it was answered, where that was not at once."),
    ("promise", "string", "What was promised in the answer."),
    ("follow_ups", "string", "What happened afterwards, each with its day."),
    ("source", "string", "Where it is on record."),
    *STANDING,
    ILLUSTRATIVE,
    PAGE,
)

_PROMISES: tuple[Column, ...] = (
    ("promise", "string", "Id of a promise of the report before."),
    ("what", "string", "What was promised."),
    ("owner", "string", "Id of the partner that answers for it, or shared."),
    ("owner_name", "string", "Name of that partner."),
    ("due", "date", "The day by which it was to be done. Empty: none was named."),
    ("became", "string", "What the partners say became of it, or why nobody says."),
    ("evidence", "integer", "How many pieces of evidence there are."),
    *STANDING,
    ILLUSTRATIVE,
    PAGE,
)

_REQUIREMENTS: tuple[Column, ...] = (
    ("requirement", "string", "Id of what the guidance asks for."),
    ("code", "string", "Its short code."),
    ("asks", "string", "What it asks for."),
    ("duty", "string", "must or should."),
    ("wording", "string", "How its words are known: read, quoted or from-memory."),
    ("paragraph", "string", "Its paragraph in the guidance, or unverified."),
    ("status", "string", "Whether this report answers it."),
    ("label", "string", "That status in the words of the pages."),
    ("missing", "string", "What is not there."),
    ("passages", "string", "Chapters with a passage that answers it."),
    ("reason", "string", "The reason that is given for a gap."),
    PAGE,
)


def tables(book: Book) -> tuple[Table, ...]:
    """Give every table of an edition. One without a record is there too, so that programs can rely on it."""
    return (
        Table("actions", "Actions", _ACTIONS, tuple(_actions(book))),
        Table("recommendations", "Recommendations of reviews", _RECOMMENDATIONS, tuple(_recommendations(book))),
        Table("promises", "Promises of the report before", _PROMISES, tuple(_promises(book))),
        Table("committee", "What a committee asked", _COMMITTEE, tuple(_committee(book))),
        Table("requirements", "What the guidance asks for", _REQUIREMENTS, tuple(_requirements(book))),
    )


def _actions(book: Book) -> Iterator[Row]:
    year = book.records.year
    for name, priority in book.records.priorities.items():
        yield from _actions_of("priority", name, given(priority.actions), book)
    for review in given(year.reviews.reviews).values():
        for name, recommendation in given(review.recommendations).items():
            yield from _actions_of("recommendation", name, recommendation.actions, book)
    for name, audit in given(year.audits.audits).items():
        yield from _actions_of("audit", name, given(audit.actions), book)


def _actions_of(kind: str, record: str, actions: Mapping[str, Action], book: Book) -> Iterator[Row]:
    for name, action in actions.items():
        known = known_by(action.evidence, book.records.edition.published)
        yield {
            "action": name,
            "what": action.what,
            "of": kind,
            "of_id": record,
            "owner": action.owner,
            "owner_name": book.partner(action.owner),
            "post": cell(action.post),
            "due": cell(action.due),
            "moved_from": several(action.moved_from),
            "started": cell(action.started),
            "obstacle": cell(action.obstacle),
            "completed": cell(action.completed),
            "evidence": cell(len(known)),
            "evidence_of_an_effect": cell(len(of_an_effect(known))),
            "withdrawn": cell(action.withdrawn.on if action.withdrawn else None),
            **standing_cells(book.disclosed.standings.actions[name], ACTIONS),
            "illustrative": cell(action.illustrative),
            "page": place_of(name, book),
        }


def _recommendations(book: Book) -> Iterator[Row]:
    for name, review in given(book.records.year.reviews.reviews).items():
        yield from _recommendations_of(name, review, book)


def _recommendations_of(review_id: str, review: Review, book: Book) -> Iterator[Row]:
    for name, each in given(review.recommendations).items():
        decision = None if isinstance(each.decision, NotSupplied) else each.decision
        evidence = (*each.effect, *(item for action in each.actions.values() for item in action.evidence))
        yield {
            "recommendation": name,
            "review": review_id,
            "review_title": review.title,
            "number": each.number,
            "says": each.says,
            "to": several(each.to),
            "decision": cell(decision.verdict if decision else None),
            "decided": cell(decision.when if decision else None),
            "reason": cell(each.decision.not_supplied if isinstance(each.decision, NotSupplied) else each.decision.why),
            "actions": several(each.actions),
            "evidence_of_an_effect": cell(len(of_an_effect(known_by(evidence, book.records.edition.published)))),
            **standing_cells(book.disclosed.standings.recommendations[name], RECOMMENDATIONS),
            "illustrative": cell(each.illustrative or review.illustrative),
            "page": place_of(name, book),
        }


def _committee(book: Book) -> Iterator[Row]:
    for name, item in given(book.records.year.scrutiny.committee).items():
        yield {
            "item": name,
            "number": item.number,
            "kind": item.kind,
            "body": item.body,
            "asked": _when(item.asked),
            "says": item.says,
            **_answer_cells(item),
            "follow_ups": several(f"{each.when.isoformat()}: {each.says}" for each in item.follow_ups),
            "source": item.source,
            **standing_cells(book.disclosed.standings.committee[name], COMMITTEE),
            "illustrative": cell(item.illustrative),
            "page": place_of(name, book),
        }


def _answer_cells(item: CommitteeItem) -> Row:
    answer = item.answer
    if isinstance(answer, Answer):
        return {
            "answer": answer.says,
            "answered_by": answer.who,
            "answered": _when(answer.when),
            "promise": cell(answer.promise),
        }
    said = answer.none if isinstance(answer, NoneToReport) else answer.not_supplied
    return {"answer": said, "answered_by": "", "answered": "", "promise": ""}


def _when(when: object) -> str:
    return str(when.year) if isinstance(when, OnlyYear) else cell(when)


def _promises(book: Book) -> Iterator[Row]:
    before = book.records.before
    became = given(book.records.year.promises.became)
    for name, promise in (given(before.year.promises.made) if before else {}).items():
        told = became.get(name)
        yield {
            "promise": name,
            "what": promise.what,
            "owner": promise.owner,
            "owner_name": book.partner(promise.owner),
            "due": cell(promise.due),
            "became": told.says if isinstance(told, Became) else told.not_supplied if told else "",
            "evidence": cell(len(told.evidence) if isinstance(told, Became) else 0),
            **standing_cells(book.disclosed.standings.promises[name], PROMISES_KEPT),
            "illustrative": cell(promise.illustrative),
            "page": became_place(name),
        }


def _requirements(book: Book) -> Iterator[Row]:
    for name, covered in book.disclosed.coverage.items():
        asked = book.records.guidance.requirements[name]
        yield {
            "requirement": name,
            "code": asked.code,
            "asks": asked.asks,
            "duty": asked.duty,
            "wording": asked.wording,
            "paragraph": asked.paragraph,
            "status": covered.status,
            "label": ANSWERED[covered.status].word,
            "missing": several(each for part in covered.parts for each in part.missing),
            "passages": several(served(chapter_page(each)) for each in covered.passages),
            "reason": cell(covered.reason),
            "page": served(COVERAGE),
        }
