"""The glossary: words and abbreviations in plain English."""

from __future__ import annotations

from generator.domain.partnership import GlossaryEntry
from generator.pages.addresses import GLOSSARY
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import Html, block, front_matter, join, tag


def put_glossary(book: Book, shelf: Shelf) -> None:
    """Add the glossary."""
    lead = "Words and abbreviations of this report, in plain English."
    words = sorted(book.records.glossary.items(), key=lambda entry: entry[1].word.casefold())
    entries = [tag("div", _entry(word_id, entry)) for word_id, entry in words]
    shelf.put(
        GLOSSARY,
        front_matter(title="Glossary", description=lead, kind="glossary")
        + block("div", tag("h1", "Glossary"), tag("p", lead, class_="lead"))
        + "\n\n"
        + (block("dl", *entries, class_="glossary") if entries else tag("p", "No words were supplied."))
        + "\n",
    )


def _entry(word_id: str, entry: GlossaryEntry) -> Html:
    full = f" ({entry.stands_for})" if entry.stands_for else ""
    return join([tag("dt", f"{entry.word}{full}", id=word_id), tag("dd", entry.meaning)], " ")
