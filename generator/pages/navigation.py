"""The contents of an edition: numbered chapters, then figures and what stands behind the report."""

from __future__ import annotations

from generator.pages import about_figures, home, methods_page, progress_page
from generator.pages.addresses import (
    ABOUT,
    ACCESSIBILITY,
    CONTACT,
    COVERAGE,
    DATA,
    ENQUIRIES,
    GLOSSARY,
    HOME,
    MEASURES,
    METHODS,
    PROGRESS,
    PROMISES,
    SINCE,
    SOURCES,
    STATUS,
    SUMMARIES,
    chapter_page,
    measure_page,
)
from generator.pages.book import Book
from generator.pages.compiled import NavEntry
from generator.pages.year import coverage_page, enquiries_page, promises_page, since_page, status_page, summaries


def navigation(book: Book) -> tuple[NavEntry, ...]:
    """Give the contents in the order of reading."""
    measures = [NavEntry(m.definition.short_title or m.definition.title, measure_page(m.id)) for m in book.measures]
    return (
        NavEntry(home.TITLE, HOME),
        *_summaries(book),
        NavEntry(progress_page.TITLE, PROGRESS),
        NavEntry(enquiries_page.TITLE, ENQUIRIES),
        NavEntry(promises_page.TITLE, PROMISES),
        NavEntry(since_page.TITLE, SINCE),
        *(NavEntry(chapter.title, chapter_page(chapter.id)) for chapter in book.records.chapters),
        NavEntry(
            "Figures",
            children=(
                NavEntry("All measures", children=(NavEntry("All measures", MEASURES), *measures)),
                NavEntry("Data", DATA),
                NavEntry("Sources and licences", SOURCES),
            ),
        ),
        NavEntry(
            "About",
            children=(
                *_draft(book),
                NavEntry(coverage_page.TITLE, COVERAGE),
                NavEntry(about_figures.TITLE, ABOUT),
                NavEntry(methods_page.TITLE, METHODS),
                NavEntry("Glossary", GLOSSARY),
                NavEntry("Contact", CONTACT),
                NavEntry("Accessibility statement", ACCESSIBILITY),
            ),
        ),
    )


def _summaries(book: Book) -> tuple[NavEntry, ...]:
    return tuple(NavEntry(summaries.TITLES[kind], SUMMARIES[kind]) for kind in book.records.summaries)


def _draft(book: Book) -> tuple[NavEntry, ...]:
    """Give what only those who write the report need, while it is a draft."""
    return (NavEntry(status_page.TITLE, STATUS),) if book.records.edition.status == "draft" else ()
