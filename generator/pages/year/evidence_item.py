"""One piece of evidence on a page: what sort it is, what it says, where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.domain.evidence import DatedEvidence, EvidenceItem, Shows
from generator.domain.period_words import day_in_words
from generator.domain.wording import capital, sentence
from generator.pages.addresses import link, record_place
from generator.pages.scoreboard import EVIDENCE
from generator.pages.text import Html, block, join, tag
from generator.pages.year.mark import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.domain.record import MayBeIllustrative
    from generator.pages.book import Book

_SHOWS: Mapping[Shows, str] = {
    "done": "It was done",
    "practice": "People work differently",
    "outcome": "Children are better off",
}


def evidence_item(
    item: EvidenceItem, page: str, book: Book, *, named: bool = True, of: MayBeIllustrative | None = None
) -> Html:
    """Write one piece of evidence as a line: how far it reaches and of which day it is, or else of which sort.

    Where the record that it belongs `of` is marked as made up, the evidence has no mark of its own.
    """
    leads = f"{_SHOWS[item.shows]}, {day_in_words(item.when)}" if isinstance(item, DatedEvidence) else _sort(item)
    lead = tag("b", f"{leads}:") if named else ""
    said = tag("span", sentence(item.says))
    return join([part for part in (lead, said, _source(item, page, book), mark(item, of)) if part], " ")


def _sort(item: EvidenceItem) -> str:
    # Of a record such as a promise, figures may be of work: only those of a priority are on how children fared.
    return "Figures" if item.kind == "data" else capital(EVIDENCE[item.kind])


def evidence_list(
    items: Sequence[EvidenceItem],
    page: str,
    book: Book,
    *,
    named: bool = True,
    of: MayBeIllustrative | None = None,
) -> Html:
    """List pieces of evidence; where there is none, say so."""
    if not items:
        return tag("strong", "None on record.")
    return block("ul", *(tag("li", evidence_item(item, page, book, named=named, of=of)) for item in items))


def _source(item: EvidenceItem, page: str, book: Book) -> Html:
    source = tag("a", item.source, href=item.link) if item.link else tag("span", item.source)
    if item.record is None or item.record not in book.index:
        return tag("span", "Source: ", source, ".")
    ref = book.index[item.record]
    target, anchor = record_place(ref)
    return tag("span", "Source: ", source, "; see ", tag("a", ref.title, href=link(page, target, anchor)), ".")
