"""The contents of an edition: numbered chapters, then figures and what stands behind the report."""

from __future__ import annotations

from generator.pages import about_figures, home, methods_page, progress_page
from generator.pages.addresses import (
    ABOUT,
    ACCESSIBILITY,
    CONTACT,
    DATA,
    GLOSSARY,
    HOME,
    MEASURES,
    METHODS,
    PROGRESS,
    SOURCES,
    chapter_page,
    measure_page,
)
from generator.pages.book import Book
from generator.pages.compiled import NavEntry


def navigation(book: Book) -> tuple[NavEntry, ...]:
    """Give the contents in the order of reading."""
    measures = [NavEntry(m.definition.short_title or m.definition.title, measure_page(m.id)) for m in book.measures]
    return (
        NavEntry(home.TITLE, HOME),
        NavEntry(progress_page.TITLE, PROGRESS),
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
                NavEntry(about_figures.TITLE, ABOUT),
                NavEntry(methods_page.TITLE, METHODS),
                NavEntry("Glossary", GLOSSARY),
                NavEntry("Contact", CONTACT),
                NavEntry("Accessibility statement", ACCESSIBILITY),
            ),
        ),
    )
