"""Where a report answers what the guidance asks: the block or page of each part, and each marked passage."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.pages.addresses import ABOUT, PROGRESS, SUMMARIES, chapter_page
from generator.pages.year.passages import passages_of
from generator.pages.year.plan import homes
from generator.pages.year.summaries import TITLES

if TYPE_CHECKING:
    from generator.domain.narrative import BlockName
    from generator.domain.requirement import Part
    from generator.evaluate.year_results import Coverage
    from generator.pages.book import Book


@dataclass(frozen=True)
class AnswerPlace:
    """A place that answers: what stands there, its page and its anchor there."""

    words: str
    page: str
    anchor: str | None = None


def answer_places(covered: Coverage, book: Book) -> tuple[AnswerPlace, ...]:
    """Give the places that answer a requirement, each once: passages first, then the parts that hold something."""
    parts = (part.part for part in covered.parts if part.status != "not-answered")
    found = (*_passages(covered.requirement, book), *(place for part in parts for place in _PLACES[part](book)))
    return tuple(dict.fromkeys(found))


def _passages(requirement: str, book: Book) -> Iterator[AnswerPlace]:
    for passage in passages_of(requirement, book.records):
        below = f", “{passage.heading}”" if passage.heading else ""
        partly = " (in part)" if passage.partly else ""
        chapter = book.chapter_with_number(passage.chapter)
        yield AnswerPlace(f"{chapter}{below}{partly}", chapter_page(passage.chapter), passage.anchor)


def _block(block: BlockName, words: str, anchor: str) -> Callable[[Book], Iterator[AnswerPlace]]:
    def places(book: Book) -> Iterator[AnswerPlace]:
        chapter = homes(book.records.year)[block]
        yield AnswerPlace(f"{words}, in {book.chapter_with_number(chapter)}", chapter_page(chapter), anchor)

    return places


def _priorities(words: str, anchor: str) -> Callable[[Book], Iterator[AnswerPlace]]:
    def places(book: Book) -> Iterator[AnswerPlace]:
        for name, priority in book.records.priorities.items():
            chapter = book.chapter_with_number(priority.chapter)
            yield AnswerPlace(f"{words}, in {chapter}", chapter_page(priority.chapter), f"{anchor}.{name}")

    return places


def _about(book: Book) -> Iterator[AnswerPlace]:
    del book
    yield AnswerPlace("About the figures and this edition", ABOUT)


def _weak(book: Book) -> Iterator[AnswerPlace]:
    yield AnswerPlace("Areas of little or no progress", PROGRESS)
    yield from _priorities("What did not work", "did-not-work")(book)


def _summaries(book: Book) -> Iterator[AnswerPlace]:
    for kind in book.records.summaries:
        yield AnswerPlace(TITLES[kind], SUMMARIES[kind])


_SCRUTINY = _block("scrutiny", "Independent scrutiny", "year.scrutiny")

_PLACES: Mapping[Part, Callable[[Book], Iterator[AnswerPlace]]] = {
    "period": _about,
    "actions": _priorities("Actions", "actions"),
    "arrangements": _block("arrangements", "The arrangements", "arrangements"),
    "reviews": _block("reviews", "Practice reviews", "year.reviews"),
    "judgements": _priorities("The judgement", "judgement"),
    "evidence": _priorities("What shows whether it helped", "difference"),
    "training-effect": _block("learning", "Training and learning", "year.learning"),
    "weak-spots": _weak,
    "recommendations": _block("recommendations", "Recommendations", "year.recommendations"),
    "voice": _block("voice", "Voice", "year.voice"),
    "scrutiny": _SCRUTINY,
    "scrutiny-of-report": _SCRUTINY,
    "money": _block("partners", "The budget", "partners.budget"),
    "contributions": _block("partners", "What each partner gave", "partners"),
    "audits": _block("audits", "Audits", "year.audits"),
    "arrangement-changes": _block("arrangements", "Changes to the arrangements", "arrangements.changes"),
    "restraint": _block("arrangements", "The use of restraint", "arrangements.restraint"),
    "reforms": _block("arrangements", "National reforms", "arrangements.reforms"),
    "sent-to": _about,
    "summaries": _summaries,
}
"""Where each part of a report stands."""
