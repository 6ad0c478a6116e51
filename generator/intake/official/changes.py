"""What an import changes in one measure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.domain.observation import Observation
from generator.domain.period import Period

Values = Mapping[str, Mapping[Period, Observation]]


@dataclass(frozen=True, order=True)
class Cell:
    """One area in one period."""

    area: str
    period: Period


@dataclass(frozen=True)
class Revision:
    """A figure that the publisher changed."""

    cell: Cell
    before: Observation
    after: Observation


@dataclass(frozen=True)
class Changes:
    """The merged values, and how they came about.

    `kept` are rows that the file holds and the publisher's file does not, or no longer: they stay, since a file with
    the last five years only must not wipe out the years before. `dropped` are areas that the measure has come to leave
    out: their rows go.
    """

    values: Values
    added: tuple[Cell, ...]
    revised: tuple[Revision, ...]
    kept: tuple[Cell, ...]
    same: int
    dropped: tuple[str, ...] = ()


def merge(old: Values, new: Values, *, left_out: frozenset[str] = frozenset()) -> Changes:
    """Lay new values over old ones. Where only a note of ours is gone, the row is the same and the note stays."""
    dropped = tuple(area for area in old if area in left_out)
    old = {area: rows for area, rows in old.items() if area not in left_out}
    values: dict[str, dict[Period, Observation]] = {area: dict(rows) for area, rows in old.items()}
    added: list[Cell] = []
    revised: list[Revision] = []
    same = 0
    for cell, after in _cells(new):
        before = old.get(cell.area, {}).get(cell.period)
        if before is None:
            added.append(cell)
        elif _is_same(before, after):
            same += 1
            continue
        else:
            revised.append(Revision(cell, before, after))
        values.setdefault(cell.area, {})[cell.period] = after
    kept = tuple(cell for cell, _ in _cells(old) if cell.period not in new.get(cell.area, {}))
    return Changes(values, tuple(added), tuple(revised), kept, same, dropped)


def _cells(values: Values) -> Iterator[tuple[Cell, Observation]]:
    for area, rows in values.items():
        for period in sorted(rows):
            yield Cell(area, period), rows[period]


def _is_same(before: Observation, after: Observation) -> bool:
    return before == (after if after.note is not None else after.model_copy(update={"note": before.note}))
