"""A publisher's CSV file as a table whose cells know where they stand."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.catalogue import problem
from generator.intake.decode import decode
from generator.intake.official.cell import quoted
from generator.problems import Place, Problem

Layout = Literal["ees", "lait", "lait-dictionary", "fingertips"]

_MARKS: tuple[tuple[Layout, frozenset[str]], ...] = (
    ("ees", frozenset({"time_period", "time_identifier", "geographic_level"})),
    ("lait", frozenset({"measure_code", "year", "area", "value"})),
    ("lait-dictionary", frozenset({"measure_code", "measure", "polarity"})),
    ("fingertips", frozenset({"Indicator ID", "Area Code", "Time period", "Value"})),
)
"""The columns by which each layout is known. File names say nothing: people rename what they download."""


class UnreadableTableError(ValueError):
    """The file is no table that we know; carries the problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.what)
        self.problem = problem


@dataclass(frozen=True, eq=False)
class Table:
    """One file: its layout, its columns by name, and its rows from top to bottom."""

    file: str
    layout: Layout
    columns: Mapping[str, int]
    rows: tuple[Row, ...] = field(default=(), repr=False)
    text: str = field(default="", repr=False)
    _groups: dict[str, dict[str, list[Row]]] = field(default_factory=dict, repr=False)

    def has(self, *columns: str) -> bool:
        """Whether all these columns are there."""
        return all(column in self.columns for column in columns)

    def grouped_by(self, column: str) -> Mapping[str, list[Row]]:
        """Give the rows by what stands in one column. Worked out once: a national table has half a million rows."""
        if column not in self._groups:
            groups: dict[str, list[Row]] = {}
            for row in self.rows:
                groups.setdefault(row[column], []).append(row)
            self._groups[column] = groups
        return self._groups[column]


@dataclass(frozen=True, eq=False, slots=True)
class Row:
    """One row. `line` is where it starts."""

    table: Table
    line: int
    cells: tuple[str, ...]

    def __getitem__(self, column: str) -> str:
        """Give the text of one cell; an absent column reads as blank."""
        index = self.table.columns.get(column)
        return "" if index is None else self.cells[index].strip()

    def cell(self, column: str) -> Cell:
        """Give one cell."""
        return Cell(self, column)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text, and its place, which is worked out only when a message needs it."""

    row: Row
    column: str

    @property
    def text(self) -> str:
        """What it says, without blanks around it."""
        return self.row[self.column]

    @property
    def place(self) -> Place:
        """Where it starts in the file."""
        index = self.row.table.columns.get(self.column, 0)
        line, column = _start_of_cell(self.row.table.text, self.row.line, index)
        return Place(self.row.table.file, line, column)


def read_table(file: str, content: bytes) -> Table:
    """Read one CSV file and recognise its layout by its columns.

    Raises:
        UnreadableTableError: it is not UTF-8, not CSV, or in no layout that we know.

    """
    text, unreadable = decode(content, file)
    if unreadable:
        raise UnreadableTableError(unreadable[0])
    records = _records(file, text)
    _, header = next(records, (1, ()))
    header = tuple(name.strip() for name in header)
    if not any(header):
        raise UnreadableTableError(problem("file.empty", Place(file)))
    columns = _columns(file, header)
    table = Table(file, _layout(file, header), columns, text=text)
    rows: list[Row] = []
    seen: dict[str, str] = {}  # the same words stand in many rows; one copy of each is enough
    for line, cells in records:
        if not any(cells):
            continue
        if len(cells) != len(header):
            words = {"cells": len(cells), "columns": len(header)}
            raise UnreadableTableError(problem("import.row-length", Place(file, line, 1), **words))
        rows.append(Row(table, line, tuple(seen.setdefault(cell, cell) for cell in cells)))
    object.__setattr__(table, "rows", tuple(rows))  # rows and table point at each other; both are frozen from here on
    return table


def _records(file: str, text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise UnreadableTableError(problem("import.broken-csv", Place(file, line, 1))) from None
        yield line, tuple(record)


def _columns(file: str, header: tuple[str, ...]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for index, name in enumerate(header):
        if not name:
            continue
        if name in columns:
            raise UnreadableTableError(problem("import.repeated-column", Place(file, 1, 1), column=quoted(name)))
        columns[name] = index
    return columns


def _layout(file: str, header: tuple[str, ...]) -> Layout:
    names = frozenset(header)
    for layout, marks in _MARKS:
        if marks <= names:
            return layout
    # A file that has lost its headings starts with figures.
    shown = ", ".join(f"`{quoted(name)}`" for name in header[:8]) + (" and more" if len(header) > 8 else "")
    raise UnreadableTableError(problem("import.unknown-layout", Place(file, 1, 1), columns=shown))


def _start_of_cell(text: str, line: int, index: int) -> tuple[int, int]:
    """Walk along a row to its cell number `index`, over quoted commas and line ends; count both from 1."""
    at = 0
    for _ in range(line - 1):
        at = text.find("\n", at) + 1
    start, quoted = at, False
    while index and at < len(text):
        character = text[at]
        at += 1
        if character == '"':
            quoted = not quoted
        elif character == "," and not quoted:
            index -= 1
        elif character == "\n":
            line, start = line + 1, at
    return line, at - start + 1
