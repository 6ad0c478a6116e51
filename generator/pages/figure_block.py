"""A figure on a page: number and finding, drawing, then table, notes, source, data and method."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from generator.charts.figure import Drawing, Figure, YearForm
from generator.charts.words import name_of
from generator.pages.addresses import RESULTS, csv_file, figure_file, link, measure_page
from generator.pages.book import Book
from generator.pages.numbering import Number
from generator.pages.source_words import source_line
from generator.pages.table_block import figure_table
from generator.pages.text import Html, block, join, tag
from generator.pages.year.figure_source import year_source
from generator.pages.year.mark import MADE_UP

_OF_THE_YEAR = frozenset(get_args(YearForm))
NARROW_BELOW = 480
"""CSS pixels: below this the narrow drawing is shown, so that its letters keep their size."""


def figure_block(figure: Figure, number: Number, page: str, book: Book) -> Html:
    """Show a figure with everything that stands behind it."""
    return block(
        "figure",
        _caption(figure, number, book),
        _picture(figure, page),
        _behind(figure, number),
        _foot(figure, number, page, book),
        class_="figure",
        id=number.anchor,
    )


def table_only(figure: Figure, number: Number, page: str, book: Book) -> Html:
    """Show the table of a figure without the drawing."""
    numbered = tag("span", number.words, class_="figure__number")
    return block(
        "figure",
        figure_table(figure.table, join([numbered, " ", figure.table.caption])),
        _notes(figure.notes),
        _foot(figure, number, page, book),
        class_="figure figure--table",
        id=number.anchor,
    )


def _caption(figure: Figure, number: Number, book: Book) -> Html:
    measures = () if figure.key.form in _OF_THE_YEAR else figure.key.subjects
    made_up = any(book.records.measures[measure].illustrative for measure in measures)
    example = any(note.startswith(MADE_UP) for note in figure.notes)
    return block(
        "figcaption",
        tag("p", tag("span", number.words, class_="figure__number"), " ", figure.title, class_="figure__title"),
        tag("p", figure.subtitle, class_="figure__subtitle"),
        tag("p", "These figures are made up to show the tool.", class_="made-up") if made_up else "",
        tag("p", f"{MADE_UP}.", class_="made-up") if example else "",
    )


def _picture(figure: Figure, page: str) -> Html:
    def address(*, narrow: bool) -> str:
        return link(page, figure_file(figure.key.stem, narrow=narrow))

    def size(drawing: Drawing) -> dict[str, int]:
        return {"width": drawing.width, "height": drawing.height}

    narrow = tag("source", media=f"(max-width: {NARROW_BELOW}px)", srcset=address(narrow=True), **size(figure.narrow))
    return tag("picture", narrow, tag("img", src=address(narrow=False), alt=figure.alt, **size(figure.wide)))


def _behind(figure: Figure, number: Number) -> Html:
    notes = (*figure.reading, *figure.notes)
    summary = tag("summary", f"Table{' and notes' if notes else ''} for {number.words}")
    return block("details", summary, figure_table(figure.table), _notes(notes), class_="figure__behind")


def _notes(notes: Sequence[str]) -> Html:
    return block("ul", *(tag("li", note) for note in notes), class_="figure__notes") if notes else Html()


def _foot(figure: Figure, number: Number, page: str, book: Book) -> Html:
    itself = tag("a", f"Link to {number.words}", href=f"#{number.anchor}")
    return block(
        "div",
        source_line(figure.sources, page, book.records) if figure.sources else year_source(figure.key, book.records),
        block(
            "ul", *(tag("li", each) for each in (*_data_and_method(figure, page, book), itself)), class_="figure__links"
        ),
        class_="figure__foot",
    )


def _data_and_method(figure: Figure, page: str, book: Book) -> tuple[Html, ...]:
    """Lead to the file of each measure and to how it is judged and measured; of several, by their names.

    A figure of the year's records has none: its numbers stand in the block around it.
    """
    measures = figure.key.subjects
    if figure.key.form in _OF_THE_YEAR:
        return ()
    if len(measures) == 1:
        own = measure_page(measures[0])
        data = tag("a", "Data (CSV)", href=link(page, csv_file(measures[0])))
        judged = tag("a", "How it is judged", href=link(page, own, RESULTS))
        measured = tag("a", "How it is measured", href=link(page, own))
        return (data, judged) if own == page else (data, judged, measured)
    names = [name_of(book.records.measures[measure]) for measure in measures]
    files = [tag("a", n, href=link(page, csv_file(m))) for n, m in zip(names, measures, strict=True)]
    pages = [tag("a", n, href=link(page, measure_page(m), RESULTS)) for n, m in zip(names, measures, strict=True)]
    return join(["Data (CSV): ", join(files, ", ")]), join(["How each is judged: ", join(pages, ", ")])
