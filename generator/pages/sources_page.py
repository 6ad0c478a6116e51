"""The page of sources: every publication drawn on, its licence, and which measures come from it."""

from __future__ import annotations

from generator.charts.words import name_of, sources_of
from generator.domain.answer import NotSupplied
from generator.domain.wording import sentence
from generator.pages.addresses import SOURCES, link, measure_page
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.source_words import licence_name, taken
from generator.pages.text import Html, block, counted, front_matter, join, tag


def put_sources(book: Book, shelf: Shelf) -> None:
    """Add the page of sources."""
    used = {source for measure in book.measures for source in sources_of(measure.definition)}
    of_figures = [_source(source, book) for source in book.records.sources if source in used]
    others = [_source(source, book) for source in book.records.sources if source not in used]
    lead = f"The figures of this edition come from {counted(len(of_figures), 'publication')}."
    parts = [
        block("div", tag("h1", "Sources and licences"), tag("p", lead, class_="lead"), _attributions(book, used)),
        "## Where the figures come from {#sources.used}",
        block("div", *of_figures, class_="sources"),
        *(("## Other sources on record {#sources.others}", block("div", *others, class_="sources")) if others else ()),
    ]
    head = front_matter(title="Sources and licences", description=lead, kind="sources")
    shelf.put(SOURCES, head + "\n\n".join(parts) + "\n")


def _attributions(book: Book, used: set[str]) -> Html:
    licences = [book.records.licences[book.records.sources[s].licence] for s in book.records.sources if s in used]
    said = dict.fromkeys(licence.attribution for licence in licences)
    return join([tag("p", sentence(words)) for words in said], "\n")


def _source(source_id: str, book: Book) -> Html:
    source = book.records.sources[source_id]
    address = (
        tag("span", f"Address not supplied: {sentence(source.address.not_supplied)}")
        if isinstance(source.address, NotSupplied)
        else tag("a", source.address, href=source.address)
    )
    measures = [
        tag("a", name_of(m.definition), href=link(SOURCES, measure_page(m.id)))
        for m in book.measures
        if source_id in sources_of(m.definition)
    ]
    return block(
        "section",
        tag("h3", f"{source.publisher}: {source.title}", id=source_id),
        tag("p", address),
        tag("p", taken(source), " ", licence_name(book.records.licences[source.licence])),
        tag("p", source.note) if source.note else "",
        tag("p", "Measures: ", join(measures, ", "), ".") if measures else "",
    )
