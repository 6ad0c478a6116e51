"""A figure as pages receive it: the drawings, the words, the table behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.domain.narrative import FigureForm

YearForm = Literal[
    "structure", "attendance", "money", "returns", "timeline", "recommendations", "grades", "use", "levels", "training",
    "heard", "challenges", "committee", "agreements", "coverage",
]  # fmt: skip
"""Forms that show a year's records. Authors cannot ask for one: it stands in the block of its records."""


@dataclass(frozen=True, order=True)
class FigureKey:
    """Which figure: its form, what it is about, and a period id (None: the latest).

    `subjects` are measures in their order; of a form of the year's records the priority, or nothing.
    """

    form: FigureForm | YearForm
    subjects: tuple[str, ...]
    period: str | None = None

    @property
    def stem(self) -> str:
        """The name of its files, the same for the same figure wherever it is shown."""
        return "-".join((*self.subjects, self.form, *((self.period,) if self.period else ())))


@dataclass(frozen=True)
class Row:
    """One row of a table: its heading and its cells, as words ("26.8%", "[c]")."""

    head: str
    cells: tuple[str, ...]
    highlighted: bool = False


@dataclass(frozen=True)
class Table:
    """The table behind a figure. `columns` names the row headings' column first, then one per cell."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Drawing:
    """An SVG file with its size in CSS pixels."""

    svg: bytes
    width: int
    height: int


@dataclass(frozen=True)
class Figure:
    """One figure. `title` says the main story; `subtitle` says what, where, when.

    `reading` says what the drawing's marks mean; `notes` explain what is in the table too, such as breaks and gaps.
    """

    key: FigureKey
    title: str
    subtitle: str
    alt: str
    wide: Drawing
    narrow: Drawing
    table: Table
    reading: tuple[str, ...]
    notes: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Charts:
    """All figures of an edition, and a sparkline (inline SVG text) for each measure that has two points or more."""

    figures: Mapping[FigureKey, Figure]
    sparklines: Mapping[str, str]
