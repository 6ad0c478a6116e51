"""Evidence in one line: what it says, of which day, how far it reaches, and where it can be found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.domain.evidence import DatedEvidence, EvidenceItem, Shows
from generator.domain.period_words import day_in_words
from generator.pages.addresses import link, record_place
from generator.pages.text import Html, join, sentence, tag
from generator.pages.year.mark import mark

if TYPE_CHECKING:
    from generator.pages.book import Book

REACHES: Mapping[Shows, str] = {
    "done": "It was done",
    "practice": "Practice changed",
    "outcome": "Children are better off",
}
"""How far evidence reaches, as readers are told."""


def evidence_line(item: EvidenceItem, page: str, book: Book) -> Html:
    """Show one piece of evidence. One that is dated says first how far it reaches, and of which day it is."""
    parts: list[str] = []
    if isinstance(item, DatedEvidence):
        parts.append(tag("b", f"{REACHES[item.shows]}, {day_in_words(item.when)}:"))
    parts.append(tag("span", sentence(item.says)))
    parts.append(join(["Source: ", _source(item, page, book), "."]))
    if item.illustrative:
        parts.append(mark(item))
    return join(parts, " ")


def _source(item: EvidenceItem, page: str, book: Book) -> Html:
    if item.link is not None:
        return tag("a", item.source.rstrip("."), href=item.link)
    ref = book.index.get(item.record) if item.record else None
    if ref is not None:
        return tag("a", item.source.rstrip("."), href=link(page, *record_place(ref)))
    return tag("span", item.source.rstrip("."))
