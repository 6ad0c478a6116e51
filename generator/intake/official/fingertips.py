"""The export of Fingertips (OHID): one row an indicator, area and period, with its interval."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.domain.measure import FingertipsRecipe
from generator.intake.official.area_book import AreaLabel, label
from generator.intake.official.found import Found, Search
from generator.intake.official.table import Cell, Row, Table
from generator.intake.official.year import YearLabel

_LOWER = "Lower CI 95.0 limit"
_UPPER = "Upper CI 95.0 limit"


def search_fingertips(recipe: FingertipsRecipe, tables: Sequence[Table]) -> Search:
    """Find the rows of one indicator. Rows of a category, such as a fifth of deprivation, are no area's own figure."""
    known = [table for table in tables if table.layout == "fingertips"]
    rows = [row for t in known for row in t.rows if row["Indicator ID"] == recipe.indicator and not row["Category"]]
    if not rows:
        return Search((), (), ())
    kept = [row for row in rows if recipe.sex in {None, row["Sex"]} and recipe.age in {None, row["Age"]}]
    used = tuple(table for table in known if any(row.table is table for row in rows))
    if not kept:
        there = sorted({f"“{row['Sex']}”, “{row['Age']}”" for row in rows})
        return Search((), (f"rows of sex “{recipe.sex}” and age “{recipe.age}” (there are {'; '.join(there)})",), used)
    return Search(tuple(_found(row, recipe) for row in kept), (), used)


def areas_of(table: Table) -> Iterator[tuple[AreaLabel, Cell]]:
    """Give each area of a table once, with the cell that names it first."""
    seen: set[AreaLabel] = set()
    for row in table.rows:
        one = _area(row)
        if one not in seen:
            seen.add(one)
            yield one, row.cell("Area Name")


def _area(row: Row) -> AreaLabel:
    return label(row["Area Code"], row["Area Name"])


def _found(row: Row, recipe: FingertipsRecipe) -> Found:
    return Found(
        area=_area(row),
        label=YearLabel(row["Time period"]),
        year=row.cell("Time period"),
        n=(row.cell("Count"),) if recipe.counts else (),
        of=(row.cell("Denominator"),) if recipe.counts else (),
        value=row.cell("Value"),
        lower=row.cell(_LOWER) if row[_LOWER] else None,
        upper=row.cell(_UPPER) if row[_UPPER] else None,
        note=row.cell("Value note") if row["Value note"] else None,
    )
