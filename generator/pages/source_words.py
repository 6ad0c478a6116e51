"""Where figures come from, in one line and in full."""

from __future__ import annotations

from collections.abc import Sequence

from generator.domain.answer import NotSupplied
from generator.domain.period_words import day_in_words
from generator.domain.report import Records
from generator.domain.source import Licence, Source
from generator.domain.wording import sentence
from generator.pages.addresses import SOURCES, link
from generator.pages.text import Html, join, tag


def source_name(source: Source) -> str:
    """Name a publication: publisher, title, and the year of publication unless the title says it."""
    if isinstance(source.published, NotSupplied) or str(source.published.year) in source.title:
        return f"{source.publisher}, {source.title}"
    return f"{source.publisher}, {source.title}, {source.published.year}"


def source_line(sources: Sequence[str], page: str, records: Records) -> Html:
    """Name one or more sources in a line, each with a link to all that is known of it."""
    named = [tag("a", source_name(records.sources[each]), href=link(page, SOURCES, each)) for each in sources]
    return tag("p", "Source: " if len(named) == 1 else "Sources: ", join(named, "; "))


def source_paragraphs(source_id: str, page: str, records: Records) -> Html:
    """Say where figures come from, under which licence, and what must be said with them."""
    source = records.sources[source_id]
    licence = records.licences[source.licence]
    named = tag("a", source_name(source), href=link(page, SOURCES, source_id))
    return tag("p", named, ". ", taken(source), " ", sentence(licence.attribution), " ", licence_name(licence))


def taken(source: Source) -> Html:
    """Say when a publication came out and when its figures were taken."""
    if isinstance(source.published, NotSupplied):
        out = f"Day of publication not supplied: {sentence(source.published.not_supplied)}"
    else:
        out = f"Published {day_in_words(source.published)}."
    if isinstance(source.retrieved, NotSupplied):
        return join(
            [out, f" Day on which the figures were taken not supplied: {sentence(source.retrieved.not_supplied)}"]
        )
    return join([out, f" Figures taken {day_in_words(source.retrieved)}."])


def licence_name(licence: Licence) -> Html:
    """Name a licence with its address, and say when nobody has checked it at the publication itself."""
    named = tag("a", licence.name, href=licence.address) if licence.address else tag("span", licence.name)
    unsure = "" if licence.verified else " Nobody has yet checked this licence at the publication itself."
    return join(["Licence: ", named, ".", unsure])
