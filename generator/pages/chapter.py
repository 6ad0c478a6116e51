"""A chapter's page: the narrative with its tokens replaced, and what the tool knows of the priority it tells of."""

from __future__ import annotations

import re

from generator.domain.narrative import Chapter
from generator.pages.addresses import chapter_page
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.measure_rows import neighbours_named
from generator.pages.priority_block import priority_block
from generator.pages.text import front_matter, tag
from generator.pages.token_words import TokenWords
from generator.pages.year.blocks import year_block
from generator.pages.year.mark import explained
from generator.pages.year.plan import appended

_LONGEST_DESCRIPTION = 160
_NOT_PLAIN = re.compile(r"\A[#>|*\-\d:]|\A\[|\{\{|&")
"""Paragraphs that do not describe a page: lists, tables, notes, and those with figures, which would go stale."""


def put_chapters(book: Book, shelf: Shelf) -> None:
    """Add the page of every narrative chapter."""
    for chapter in book.records.chapters:
        shelf.put(chapter_page(chapter.id), _page(chapter, book))


def _page(chapter: Chapter, book: Book) -> str:
    number = book.numbering.chapters[chapter.id]
    text = TokenWords(chapter, book).text().strip()
    priorities = [p for p, priority in book.records.priorities.items() if priority.chapter == chapter.id]
    head = front_matter(
        title=chapter.title, description=_description(chapter, book), chapter=str(number), kind="chapter"
    )
    # Footnotes come last on the page wherever they are written, so the note stands above them.
    named = [neighbours_named(book)] if "neighbour" in chapter.text else []
    year = (year_block(b, chapter_page(chapter.id), book) for b in appended(chapter, book.records) if not b.priority)
    blocks = [*(priority_block(p, book) for p in priorities), *filter(None, year), *named]
    return explained("\n\n".join([head + tag("h1", chapter.title), text, *blocks]) + "\n")


def _description(chapter: Chapter, book: Book) -> str:
    """Describe the page for a list of found pages: the first plain paragraph, without figures, cut at a word."""
    for paragraph in re.split(r"\n\s*\n", chapter.text):
        if _NOT_PLAIN.search(paragraph):
            continue
        plain = " ".join(re.sub(r"\[\^[^\]]*\]|[*_`]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", paragraph)).split())
        if plain and len(plain) <= _LONGEST_DESCRIPTION:
            return plain
        if plain:
            return plain[:_LONGEST_DESCRIPTION].rsplit(" ", 1)[0] + "…"
    return f"{chapter.title}: {book.records.edition.title}"
