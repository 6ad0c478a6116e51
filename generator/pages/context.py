"""What the templates know of an edition: the values behind `config.extra`, whichever engine reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from generator.domain.answer import NotSupplied
from generator.domain.edition import Edition, Status
from generator.domain.period_words import day_in_words
from generator.domain.report import Records

STANDING_PAGES: Mapping[str, str] = {
    "about": "about/",
    "accessibility": "accessibility/",
    "contact": "contact/",
    "data": "data/",
    "glossary": "glossary/",
    "sources": "sources/",
}
"""Pages that every edition has and that every page links to: their addresses below the edition's folder."""

STATUS_WORDS: Mapping[Status, str] = {"draft": "Draft", "demonstration": "Demonstration", "final": "Published"}
"""What a reader is told of an edition's status."""


@dataclass(frozen=True)
class YearLink:
    """An edition as the list of years names it. `address` is relative to the home page of the edition that links."""

    title: str
    period: str
    address: str
    status: str
    current: bool


@dataclass(frozen=True)
class EditionContext:
    """Everything that a template may say about the edition it is in.

    `strip` stands on top of every page until an edition is final ("" when it is). `robots` is the content of the
    robots tag, "" for none. `period` is for a heading ("April 2024 to March 2025"), `year` for a link
    ("2024 to 2025"). `email` is "" where no mailbox was supplied. `generator` is read by the theme we build on,
    which would else name itself on every page; a key `version` it would read too, and offer a menu of versions.
    """

    partnership: str
    title: str
    period: str
    year: str
    status: str
    strip: str
    robots: str
    edition_version: str
    published: str
    data_as_at: str
    contact: str
    email: str
    mistakes: str
    years: tuple[YearLink, ...]
    pages: Mapping[str, str]
    generator: bool = False


def edition_context(records: Records, all_records: Sequence[Records]) -> Mapping[str, object]:
    """Give what templates may know of the edition `records`, as plain words and lists; keys as in `EditionContext`.

    `all_records` are the records of every edition of the site, newest first.
    """
    edition, contact = records.edition, records.partnership.contact
    final = edition.status == "final"
    context = EditionContext(
        partnership=records.partnership.name,
        title=edition.title,
        period=months(records),
        year=records.period.prose,
        status=STATUS_WORDS[edition.status],
        strip="" if final else strip_words(edition),
        robots="" if final else "noindex",
        edition_version=edition.version,
        published=day_in_words(edition.published),
        data_as_at=day_in_words(edition.data_as_at),
        contact=contact.name,
        email="" if isinstance(contact.email, NotSupplied) else contact.email,
        mistakes=contact.mistakes,
        years=tuple(_year_link(other, seen_from=records) for other in all_records),
        pages=STANDING_PAGES,
    )
    return {**asdict(context), "years": [asdict(year) for year in context.years]}


def strip_words(edition: Edition) -> str:
    """Give the first sentences of an edition's statement, as many as stay short, and its status if they leave it out.

    The strip stands on every page, so it must not push the page down on a phone; the whole statement stands on the
    page that the strip links to.
    """
    words = ""
    for sentence in re.split(r"(?<=[.!?])\s+", edition.statement):
        if words and len(words) + len(sentence) > _LONGEST_STRIP:
            break
        words = f"{words} {sentence}".strip()
    status = STATUS_WORDS[edition.status]
    return words if status.lower() in words.lower() else f"{status}. {words}"


def months(records: Records) -> str:
    """Say from when to when an edition reports: April 2024 to March 2025."""
    first, last = records.period.start, records.period.end
    return f"{_MONTHS[first.month - 1]} {first.year} to {_MONTHS[last.month - 1]} {last.year}"


def _year_link(records: Records, *, seen_from: Records) -> YearLink:
    return YearLink(
        title=records.edition.title,
        period=records.period.prose,
        address=f"../{records.id}/",
        status=STATUS_WORDS[records.edition.status],
        current=records.id == seen_from.id,
    )


_LONGEST_STRIP = 170
"""Characters: four lines on a phone."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
