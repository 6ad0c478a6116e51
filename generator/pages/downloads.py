"""The page of downloads, and the files that it offers."""

from __future__ import annotations

from generator.charts.words import name_of
from generator.pages.addresses import DATA, METHODS, REPORT, SOURCES, csv_file, link, measure_page
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.data_fields import FIELDS
from generator.pages.data_files import PACKAGE, SCHEMA, data_files, zip_file
from generator.pages.data_table import Table
from generator.pages.measure_rows import neighbours_named
from generator.pages.report_fields import REPORT_FIELDS
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, front_matter, join, tag
from generator.pages.year_tables import tables


def put_downloads(book: Book, shelf: Shelf) -> None:
    """Add the data files and the page that leads to them."""
    files = data_files(book)
    for path, content in files.items():
        shelf.put(path, content)
    sizes = {path: _size(len(content)) for path, content in files.items()}
    lead = "Every figure of this edition: one file for each measure, some of the year’s records, and one file with all of them."
    shelf.put(
        DATA,
        front_matter(title="Data", description=lead, kind="data")
        + "\n\n".join(
            (
                block("div", tag("h1", "Data"), tag("p", lead, class_="lead"), _all(book, sizes)),
                "## File by file {#files}",
                _files(book, sizes),
                "## What the columns mean {#columns}",
                _columns(),
                "## The year’s records {#records}",
                _records(book, sizes),
                "## What report.json holds {#report}",
                _report(),
                neighbours_named(book),
            )
        )
        + "\n",
    )


def _all(book: Book, sizes: dict[str, str]) -> Html:
    packed = zip_file(book.records)
    lines = (
        (packed, f"All data of this edition (ZIP, {sizes[packed]})", "every file below, with its description"),
        (
            PACKAGE,
            f"Description for programs (datapackage.json, {sizes[PACKAGE]})",
            "a Data Package, as Frictionless Data defines it",
        ),
        (
            SCHEMA,
            f"The columns for programs (schema.json, {sizes[SCHEMA]})",
            "a Table Schema, which holds for every file of a measure",
        ),
        (
            REPORT,
            "All results with what they rest on (report.json)",
            "every verdict with its rule, its interval and its figures, for programs",
        ),
    )
    terms = tag("a", "sources and licences", href=link(DATA, SOURCES))
    return join(
        [
            block("ul", *(tag("li", tag("a", name, href=link(DATA, path)), f": {what}") for path, name, what in lines)),
            tag(
                "p",
                "The figures belong to their publishers. See ",
                terms,
                " for what must be said when they are used again.",
            ),
        ],
        "\n",
    )


def _files(book: Book, sizes: dict[str, str]) -> Html:
    rows = []
    for measure in book.measures:
        path = csv_file(measure.id)
        name = name_of(measure.definition)
        rows.append(
            (
                tag("a", name, href=link(DATA, measure_page(measure.id))),
                tag("a", f"CSV: {name}", href=link(DATA, path)),
                tag("span", sizes[path]),
            )
        )
    return words_table("One file for each measure", ("Measure", "File", "Size"), rows, "rows--files")


def _columns() -> Html:
    rows = [(tag("code", name), tag("span", kind), tag("span", meaning)) for name, kind, meaning in FIELDS]
    return words_table("The columns of every measure’s file", ("Column", "Type", "Meaning"), rows, "rows--columns")


def _records(book: Book, sizes: dict[str, str]) -> Html:
    """Offer the tables of a year's records, and say what their columns mean."""
    held = tables(book)
    rows = [
        (
            tag("a", f"CSV: {table.title}", href=link(DATA, table.path)),
            tag("span", f"{len(table.rows):,}"),
            tag("span", sizes[table.path]),
        )
        for table in held
    ]
    return block(
        "div",
        tag("p", "Where each record stands was worked out for the day on which this report was published. report.json holds all records."),
        words_table("One file for each kind of record", ("File", "Records", "Size"), rows, "rows--files"),
        *(_columns_of(table) for table in held),
    )  # fmt: skip


def _columns_of(table: Table) -> Html:
    rows = [(tag("code", name), tag("span", kind), tag("span", meaning)) for name, kind, meaning in table.columns]
    shown = words_table(f"The columns of {table.name}.csv", ("Column", "Type", "Meaning"), rows, "rows--columns")
    return block("details", tag("summary", f"The columns of {table.name}.csv"), shown, class_="result__behind")


def _report() -> Html:
    methods = tag("a", "rules", href=link(DATA, METHODS))
    said = (
        "It holds every result with the figures that it rests on, so that anyone can work it out again. Numbers are "
        "written before rounding for readers, to twelve significant digits. The CSV files alone are enough too: see the "
    )
    rows = [[tag("code", where), tag("span", fields)] for where, fields in REPORT_FIELDS]
    table = words_table("“[]” stands for each entry of a list", ("Where", "What stands there"), rows, "rows--report")
    return block(
        "div",
        tag("p", said, methods, "."),
        block("details", tag("summary", "The parts of report.json"), table, class_="result__behind"),
    )


def _size(count: int) -> str:
    return f"{count} bytes" if count < 1000 else f"{count / 1000:.0f} kB"
