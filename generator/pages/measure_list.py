"""The list of all measures: those of each priority, then those of the partnership as a whole."""

from __future__ import annotations

from generator.pages.addresses import MEASURES
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.measure_rows import measure_table, neighbours_named
from generator.pages.text import block, counted, front_matter, paragraphs, tag


def put_measure_list(book: Book, shelf: Shelf) -> None:
    """Add the list of measures."""
    records = book.records
    lead = (
        f"This edition shows {counted(len(records.measures), 'measure')}. Each has a page with its question, all its "
        "years, other areas beside it, what it counts and what it cannot show."
    )
    how = (
        "Rose and fell, higher and lower are said of the figures as rounded here; none of it has been tested for "
        "chance yet. A measure that serves two priorities stands under both."
    )
    tables = [
        block(
            "section",
            tag("h2", priority.title, id=f"of.{priority_id}"),
            measure_table(f"Measures of {priority.title}", records.measures_of(priority_id), MEASURES, book),
        )
        for priority_id, priority in records.priorities.items()
    ]
    if records.edition.measures:
        whole = "the partnership as a whole"
        tables.append(
            block(
                "section",
                tag("h2", whole[0].upper() + whole[1:], id="of.partnership"),
                measure_table(f"Measures of {whole}", records.measures_of(None), MEASURES, book),
            )
        )
    head = front_matter(title="All measures", description=lead, kind="measures")
    opening = block("div", tag("h1", "All measures"), tag("p", lead, class_="lead"), paragraphs(how))
    shelf.put(MEASURES, head + "\n\n".join([opening, *tables, neighbours_named(book)]) + "\n")
