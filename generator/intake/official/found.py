"""What a recipe finds in the tables, in one shape for all layouts."""

from __future__ import annotations

from dataclasses import dataclass

from generator.domain.measure import Parts
from generator.intake.official.area_book import AreaLabel
from generator.intake.official.table import Cell, Table
from generator.intake.official.year import YearLabel


@dataclass(frozen=True)
class Found:
    """One area in one year: the cells that make its figure. `year` is the cell that says the year."""

    area: AreaLabel
    label: YearLabel
    year: Cell
    n: tuple[Cell, ...] = ()
    of: tuple[Cell, ...] = ()
    value: Cell | None = None
    lower: Cell | None = None
    upper: Cell | None = None
    note: Cell | None = None


@dataclass(frozen=True)
class Search:
    """All that a recipe finds. `lacking` says in words what it asks for that no table has; `used` are the tables.

    Nothing found and all lacking: the files are about something else. Some found and some lacking: half met.
    """

    found: tuple[Found, ...]
    lacking: tuple[str, ...]
    used: tuple[Table, ...]

    @property
    def met(self) -> bool:
        """Whether the recipe can be followed whole."""
        return bool(self.found) and not self.lacking


def parts(several: Parts | None) -> tuple[str, ...]:
    """Give one or several names as a tuple."""
    if several is None:
        return ()
    return (several,) if isinstance(several, str) else several
