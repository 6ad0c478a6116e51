"""What a line of enquiry is about: its name, the exact place that it leads to, and who could answer for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.charts.periods import both
from generator.charts.words import name_of
from generator.domain.answer import given
from generator.domain.narrative import BlockName
from generator.domain.partnership import SHARED, named
from generator.evaluate.questions import SECTIONS
from generator.pages.addresses import (
    COVERAGE,
    ENQUIRIES,
    PROMISES,
    RESULTS,
    chapter_page,
    link,
    measure_page,
    record_place,
)
from generator.pages.year.plan import homes

if TYPE_CHECKING:
    from generator.evaluate.year_results import Enquiry, TopicKind
    from generator.pages.book import Book


@dataclass(frozen=True)
class Subject:
    """What is asked about: its name, its address from the page of lines of enquiry, and whom to ask, as names."""

    name: str
    address: str
    whom: tuple[str, ...] = ()


_BLOCKS: Mapping[str, tuple[BlockName, str]] = {
    "arrangements": ("arrangements", "arrangements"),
    "contributions": ("partners", "partners"),
    "reviews": ("reviews", "year.reviews"),
    "audits": ("audits", "year.audits"),
    "tools": ("tools", "year.tools"),
    "learning": ("learning", "year.learning"),
    "voice": ("voice", "year.voice"),
    "challenges": ("challenge", "year.challenge"),
    "scrutiny": ("scrutiny", "year.scrutiny"),
    "sharing": ("sharing", "year.sharing"),
}
"""The block that shows each part of the year, and its anchor. Promises have a page of their own."""


def subject_of(enquiry: Enquiry, book: Book) -> Subject:
    """Find what a line of enquiry is about."""
    return _FINDERS.get(enquiry.subject.kind, _record)(enquiry.subject.id, book)


def whom_words(subject: Subject) -> str:
    """Name whom to ask; the partnership where no partner is named."""
    return both(subject.whom) or "the partnership"


def _measure(name: str, book: Book) -> Subject:
    measure = book.records.measures[name]
    address = link(ENQUIRIES, measure_page(name), RESULTS)
    return Subject(name_of(measure), address, _named((measure.accountable,), book))


def _priority(name: str, book: Book) -> Subject:
    priority = book.records.priorities[name]
    whom = (priority.accountable,) if isinstance(priority.accountable, str) else ()
    address = link(ENQUIRIES, chapter_page(priority.chapter), f"judgement.{name}")
    return Subject(priority.title, address, _named(whom, book))


def _promise(name: str, book: Book) -> Subject:
    made = given(book.records.before.year.promises.made) if book.records.before else {}
    promise = made[name]
    return Subject(promise.what, link(ENQUIRIES, PROMISES, f"became.{name}"), _named((promise.owner,), book))


def _partner(name: str, book: Book) -> Subject:
    return Subject(book.partner(name), _part("contributions", book), _named((name,), book))


def _section(name: str, book: Book) -> Subject:
    return Subject(SECTIONS[name], _part(name, book))


def _committee(name: str, book: Book) -> Subject:
    item = given(book.records.year.scrutiny.committee)[name]
    record = _record(name, book)
    return Subject(f"{record.name}: {item.says}", record.address)


def _requirement(name: str, book: Book) -> Subject:
    requirement = book.records.guidance.requirements[name]
    return Subject(f"{requirement.code}: {requirement.asks}", link(ENQUIRIES, COVERAGE, name))


def _record(name: str, book: Book) -> Subject:
    ref = book.index[name]
    return Subject(ref.title, link(ENQUIRIES, *record_place(ref)), _named(book.owners.get(name, ()), book))


def _recommendation(name: str, book: Book) -> Subject:
    """Name a recommendation with its own words: a number alone says nothing to whoever has not read the review."""
    record = _record(name, book)
    reviews = given(book.records.year.reviews.reviews).values()
    says = next((known[name].says for review in reviews if name in (known := given(review.recommendations))), "")
    return Subject(f"{record.name}: {says}", record.address, record.whom) if says else record


def _part(part: str, book: Book) -> str:
    """Give the address of the block that shows a part of the year."""
    if part == "promises":
        return link(ENQUIRIES, PROMISES)
    block, anchor = _BLOCKS[part]
    return link(ENQUIRIES, chapter_page(homes(book.records.year)[block]), anchor)


def _named(partners: tuple[str, ...], book: Book) -> tuple[str, ...]:
    """Name partners within a sentence; whoever asks all of them together asks no single one."""
    asked = (SHARED,) if SHARED in partners else partners
    return tuple(named(each, book.records.partnership.partners) for each in asked)


_FINDERS: Mapping[TopicKind, Callable[[str, Book], Subject]] = {
    "measure": _measure,
    "priority": _priority,
    "partner": _partner,
    "part": _section,
    "requirement": _requirement,
    "promise": _promise,
    "committee": _committee,
    "recommendation": _recommendation,
}
"""How a subject of each kind is found; every other is a record of the year."""
