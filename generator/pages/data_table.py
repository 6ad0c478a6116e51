"""A table of a year's records for spreadsheets: its columns, each with its meaning, and a row for each record."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from generator.domain.answer import NotSupplied
from generator.evaluate.year_results import Standing
from generator.pages.text import csv_cell

if TYPE_CHECKING:
    from generator.charts.verdicts import Label
    from generator.pages.year.standing_label import S

Row = Mapping[str, str]
Column = tuple[str, str, str]
"""Name, type as in the Table Schema of Frictionless Data, meaning."""

STANDING: tuple[Column, ...] = (
    ("status", "string", "Where it stands on the day of publication."),
    ("label", "string", "That status in the words of the pages."),
    ("why", "string", "Why it has that status."),
    ("days", "integer", "For how many days it has been late or open. Empty: it is neither, or nobody knows."),
    ("rule", "string", "Name of the rule that gave the status."),
)
"""Columns of every table of records that have a standing."""

PAGE: Column = ("page", "string", "Its place below the address of this edition.")
ILLUSTRATIVE: Column = ("illustrative", "boolean", "true where the record is made up to show the tool.")


@dataclass(frozen=True)
class Table:
    """One file: its name, what it holds, and its columns, the first of which is never empty and has no value twice."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def path(self) -> str:
        """Where it stands in the edition's folder, apart from the files of measures, whose names people choose."""
        return f"data/year/{self.name}.csv"

    @property
    def file(self) -> bytes:
        """The file itself."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\r\n")  # as RFC 4180 says, and as spreadsheets expect
        names = [name for name, *_ in self.columns]
        writer.writerow(names)
        writer.writerows([csv_cell(row[name]) for name in names] for row in self.rows)
        return text.getvalue().encode()

    @property
    def schema(self) -> Mapping[str, object]:
        """Its columns for programs, as a Table Schema."""
        first = self.columns[0][0]
        fields = [
            {
                "name": name,
                "type": kind,
                "description": meaning,
                **({"constraints": {"required": True}} if name == first else {}),
            }
            for name, kind, meaning in self.columns
        ]
        return {"fields": fields, "missingValues": [""], "primaryKey": [first]}


def standing_cells(standing: Standing[S], labels: Mapping[S, Label]) -> dict[str, str]:
    """Give the cells of `STANDING`."""
    return {
        "status": standing.status,
        "label": labels[standing.status].word,
        "why": standing.why,
        "days": "" if standing.days is None else str(standing.days),
        "rule": standing.rule,
    }


def cell(value: object) -> str:
    """Write one value: nothing for what is not there or was not supplied."""
    if value is None or isinstance(value, NotSupplied):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def several(values: Iterable[object]) -> str:
    """Write several values in one cell."""
    return "; ".join(cell(each) for each in values)
