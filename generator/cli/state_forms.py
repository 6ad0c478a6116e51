"""How far a report has come, as text for a terminal, as rows for a spreadsheet, and for other programs."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import chain
from typing import TYPE_CHECKING, Any

from generator.pages.text import not_a_formula

if TYPE_CHECKING:
    from datetime import date

    from generator.pages.year.state_words import StateInWords, StateRow

FEW = 3
"""How many missing things of one row are listed on a terminal."""

COLUMNS = ("report", "chapter", "partner", "state", "due", "what")
"""The columns of the spreadsheet: one row for each thing that is missing or late."""

_MARK = b"\xef\xbb\xbf"
"""The mark by which spreadsheets know UTF-8."""


@dataclass(frozen=True)
class Told:
    """One edition and how far it has come. `mistakes` and `warnings` are how many there are in the whole project."""

    edition: str
    title: str
    status: str
    as_at: date
    state: StateInWords
    mistakes: int = 0
    warnings: int = 0


def as_table(told: Told) -> Iterator[tuple[str, Sequence[tuple[str, str, str, str, str]]]]:
    """Give two tables, by chapter and by partner: heading, then name, state, answered, missing, late."""
    for heading, rows in (("Chapter", told.state.chapters), ("Partner", told.state.partners)):
        yield heading, [(row.name, row.status, *_counts(row)) for row in rows]


def in_words(told: Told) -> Iterator[str]:
    """List what is late, all of it, and then the first things that are missing, by chapter."""
    late = [(row, what) for row in told.state.chapters for what in row.late]
    if late:
        yield "Late"
        yield from (f"  {row.name}: {what}" for row, what in late)
        yield ""
    missing = [row for row in told.state.chapters if row.missing]
    if missing:
        yield "Missing"
    for row in missing:
        yield f"  {row.name}"
        yield from (f"    {what}" for what in row.missing[:FEW])
        if len(row.missing) > FEW:
            yield f"    and {len(row.missing) - FEW} more"


def as_plain(heading: str, rows: Sequence[tuple[str, ...]]) -> str:
    """Set a table with spaces, for files and programs that read lines."""
    table = [(heading, *HEADS), *rows]
    widths = [max(len(row[at]) for row in table) for at in range(len(table[0]))]
    lines = ("  ".join(_set(cell, widths[at], at) for at, cell in enumerate(row)).rstrip() for row in table)
    return "\n".join(lines) + "\n"


HEADS = ("State", "Answered", "Missing", "Late")
"""The columns of a table behind the first one."""


def as_csv(everything: Sequence[Told]) -> bytes:
    """Write one row for each thing that is missing or late, and one for each chapter or partner that is complete.

    It begins with the mark by which spreadsheets know UTF-8, for it is sent to people who open it with a click.
    """
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for told in everything:
        for row in told.state.chapters:
            for state, what in _items(row):
                partners = "; ".join(_of_partners(told, state, what))
                writer.writerow(
                    (
                        told.edition,
                        not_a_formula(row.name),
                        not_a_formula(partners),
                        state,
                        _due(told, state, what),
                        not_a_formula(what),
                    )
                )
        whole = (row.name for row in told.state.partners if row.status == "complete")
        writer.writerows((told.edition, "", not_a_formula(name), "complete", "", "") for name in whole)
    return text.getvalue().encode("utf-8-sig")


def is_ours(content: bytes) -> bool:
    """Say whether a file is a list that `as_csv` wrote: it begins with the same columns."""
    return content.removeprefix(_MARK).splitlines()[:1] == [",".join(COLUMNS).encode()]


def as_data(told: Told) -> Mapping[str, Any]:
    """Give it for other programs, with every name spelt out."""
    return {
        "edition": told.edition,
        "title": told.title,
        "status": told.status,
        "as_at": told.as_at.isoformat(),
        "complete": told.state.complete,
        "mistakes": told.mistakes,
        "warnings": told.warnings,
        "chapters": [_data(row) for row in told.state.chapters],
        "partners": [_data(row) for row in told.state.partners],
    }


def as_json(everything: Sequence[Told], broken: Sequence[str]) -> str:
    """Write all editions as JSON; `broken` are those that cannot be read whole."""
    found = {"editions": [as_data(told) for told in everything], "not_whole": list(broken)}
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def _counts(row: StateRow) -> tuple[str, str, str]:
    answered = f"{row.answered} of {row.asked}" if row.asked else "nothing asked"
    return answered, str(len(row.missing)), str(len(row.late))


def _set(cell: str, width: int, at: int) -> str:
    # Counts of things line up on the right; words and “3 of 5” on the left.
    return cell.rjust(width) if at > len(HEADS) - 2 else cell.ljust(width)


def _items(row: StateRow) -> Iterator[tuple[str, str]]:
    if row.status == "complete":
        yield "complete", ""
    yield from chain((("late", what) for what in row.late), (("missing", what) for what in row.missing))


def _of_partners(told: Told, state: str, what: str) -> Iterator[str]:
    """Name the partners that a thing waits for, so that it stands in the list once."""
    if what:
        yield from (row.name for row in told.state.partners if what in (row.late if state == "late" else row.missing))


def _due(told: Told, state: str, what: str) -> str:
    """Give the day by which something that is late was due; nothing where it had none."""
    day = told.state.due.get(what) if state == "late" else None
    return day.isoformat() if day else ""


def _data(row: StateRow) -> Mapping[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "asked": row.asked,
        "answered": row.answered,
        "missing": list(row.missing),
        "late": list(row.late),
    }
