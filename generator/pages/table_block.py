"""Tables of figures. On a phone each row becomes a block, in which every cell carries its column's heading."""

from __future__ import annotations

from collections.abc import Sequence

from generator.charts.figure import Table
from generator.pages.text import Html, block, escape, join, tag


def figure_table(table: Table, caption: Html | str | None = None) -> Html:
    """Show the table behind a figure: row headings left, figures right."""
    rows = [
        _row(
            row.head,
            [escape(cell) for cell in row.cells],
            table.columns,
            marked=row.highlighted,
        )
        for row in table.rows
    ]
    return _table(table.caption if caption is None else caption, table.columns, rows, "rows rows--figures")


def words_table(caption: Html | str, columns: Sequence[str], rows: Sequence[Sequence[Html]], class_: str) -> Html:
    """Show a table of words; the first cell of each row is its heading."""
    return _table(caption, columns, [_row(row[0], row[1:], columns) for row in rows], f"rows {class_}")


def _table(caption: Html | str, columns: Sequence[str], rows: Sequence[Html], class_: str) -> Html:
    # A phone shows rows as blocks, and a browser would then forget that this is a table: the roles keep it one.
    heads = [tag("th", column, scope="col", role="columnheader") for column in columns]
    return block(
        "table",
        tag("caption", caption),
        tag("thead", tag("tr", join(heads, " "), role="row"), role="rowgroup"),
        block("tbody", *rows, role="rowgroup"),
        class_=class_,
        role="table",
    )


def _row(head: Html | str, cells: Sequence[Html], columns: Sequence[str], *, marked: bool = False) -> Html:
    labelled = [
        tag("td", tag("div", cell) if cell else "", role="cell", data_label=column)
        for cell, column in zip(cells, columns[1:], strict=True)
    ]
    heading = tag("th", head, scope="row", role="rowheader")
    return tag("tr", join([heading, *labelled], " "), role="row", class_="marked" if marked else None)
