"""The list of all measures: those of each priority, then those of the partnership as a whole."""

from __future__ import annotations

from generator.pages.addresses import MEASURES, METHODS, link
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.measure_rows import measure_table, neighbours_named
from generator.pages.no_longer import ANCHOR, TITLE, dropped_measures
from generator.pages.text import block, counted, front_matter, tag


def put_measure_list(book: Book, shelf: Shelf) -> None:
    """Add the list of measures."""
    records = book.records
    lead = (
        f"This edition shows {counted(len(records.measures), 'measure')}. Each has a page with its question, all its "
        "years, how it is judged, other areas beside it, what it counts and what it cannot show."
    )
    rules = tag("a", "published rules", href=link(MEASURES, METHODS))
    how = tag(
        "p",
        "The direction and the comparison are judged by ",
        rules,
        ". Rose and fell are plain: they are said of the figures as rounded here, without a test. A measure that serves "
        "two priorities stands under both.",
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
    if records.no_longer_shown:
        tables.append(block("section", tag("h2", TITLE, id=ANCHOR), dropped_measures(records)))
    head = front_matter(title="All measures", description=lead, kind="measures")
    opening = block("div", tag("h1", "All measures"), tag("p", lead, class_="lead"), how)
    shelf.put(MEASURES, head + "\n\n".join([opening, *tables, neighbours_named(book)]) + "\n")
