"""The stage: records, figures that may be shown and drawings in, one edition's pages and files out."""

from __future__ import annotations

from collections.abc import Mapping

from generator.charts.figure import Charts
from generator.domain.report import Records
from generator.pages.about_figures import put_about
from generator.pages.accessibility_page import put_accessibility
from generator.pages.addresses import SUMMARIES, chapter_page, figure_file, measure_page
from generator.pages.assets import theme_overrides
from generator.pages.book import Book
from generator.pages.chapter import put_chapters
from generator.pages.compiled import CompiledSite, Shelf
from generator.pages.contact_page import put_contact
from generator.pages.context import edition_context
from generator.pages.downloads import put_downloads
from generator.pages.glossary_page import put_glossary
from generator.pages.home import put_home
from generator.pages.measure_list import put_measure_list
from generator.pages.measure_page import put_measure_pages
from generator.pages.methods_page import put_methods
from generator.pages.navigation import navigation
from generator.pages.progress_page import put_progress
from generator.pages.report_file import put_report
from generator.pages.sources_page import put_sources
from generator.pages.year.coverage_page import put_coverage
from generator.pages.year.enquiries_page import put_enquiries
from generator.pages.year.promises_page import put_promises
from generator.pages.year.since_page import put_since
from generator.pages.year.status_page import put_status
from generator.pages.year.summaries import put_summaries
from generator.problems import Problem


def compile_edition(
    book: Book, all_records: tuple[Records, ...], *, assets: Mapping[str, bytes]
) -> tuple[CompiledSite, tuple[Problem, ...]]:
    """Compile one edition. `all_records` are those of every edition, newest first; `assets` what every page loads."""
    records, shelf = book.records, Shelf()
    put_home(book, shelf)
    put_progress(book, shelf)
    put_summaries(book, shelf)
    put_enquiries(book, shelf)
    put_promises(book, shelf)
    put_since(book, shelf)
    put_coverage(book, shelf)
    put_status(book, shelf)
    put_chapters(book, shelf)
    put_measure_list(book, shelf)
    put_measure_pages(book, shelf)
    put_downloads(book, shelf)
    put_report(book, shelf)
    put_sources(book, shelf)
    put_about(book, shelf)
    put_methods(book, shelf)
    put_glossary(book, shelf)
    put_contact(book, shelf)
    put_accessibility(book, shelf)
    _put_drawings(book.charts, shelf)
    for path, content in assets.items():
        shelf.put(path, content)
    return CompiledSite(
        edition=records.id,
        name=f"{records.partnership.name}: {records.edition.title}",
        address=f"{records.partnership.web_address.rstrip('/')}/{records.id}/",
        files=shelf.files,
        nav=navigation(book),
        overrides=theme_overrides(),
        extra=edition_context(records, all_records),
        sources={
            **{chapter_page(chapter.id): chapter.file for chapter in records.chapters},
            **{SUMMARIES[kind]: chapter.file for kind, chapter in records.summaries.items()},
            **{measure_page(measure): f"data/measures/{measure}.yml" for measure in records.measures},
        },
    ), ()


def _put_drawings(charts: Charts, shelf: Shelf) -> None:
    for key, figure in charts.figures.items():
        shelf.put(figure_file(key.stem), figure.wide.svg)
        shelf.put(figure_file(key.stem, narrow=True), figure.narrow.svg)
