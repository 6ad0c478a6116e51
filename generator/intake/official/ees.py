"""The layout of Explore Education Statistics (DfE): one row an area and year, one column a figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches

from generator.domain.measure import EesRecipe, Population
from generator.intake.official.area_book import AreaLabel, label
from generator.intake.official.found import Found, Search, parts
from generator.intake.official.table import Cell, Row, Table
from generator.intake.official.year import YearLabel, last_year_of

_LEVELS: dict[str, tuple[str, str]] = {
    "national": ("country_code", "country_name"),
    "regional": ("region_code", "region_name"),
    "local authority": ("new_la_code", "la_name"),
}
"""The columns of code and name at each level that we keep. Rows of schools, wards and constituencies are passed over."""


def search_ees(recipe: EesRecipe, tables: Sequence[Table]) -> Search:
    """Find the cells of `recipe` in those tables that have all its columns."""
    figures = (*parts(recipe.n), *parts(recipe.of), *((recipe.value,) if recipe.value else ()))
    wanted = (*figures, *recipe.where)
    known = [table for table in tables if table.layout == "ees"]
    whole = [table for table in known if table.has(*wanted)]
    found = tuple(_found(row, recipe) for table in whole for row in _rows(table, recipe.where))
    if found:
        used = tuple(table for table in whole if any(f.year.row.table is table for f in found))
        return Search(found, (), used)
    if whole:
        return Search((), _no_such_rows(whole, recipe.where), tuple(whole))
    partly = [table for table in known if any(table.has(column) for column in figures)]
    lacking = tuple(_no_such_column(column, partly) for column in wanted if not any(t.has(column) for t in partly))
    return Search((), lacking, tuple(partly)) if partly else Search((), (), ())


def areas_of(table: Table) -> Iterator[tuple[AreaLabel, Cell]]:
    """Give each area of a table once, with the cell that names it first."""
    seen: set[AreaLabel] = set()
    for row in table.rows:
        columns = _LEVELS.get(row["geographic_level"].lower())
        if columns is not None:
            one = label(row[columns[0]], row[columns[1]])
            if one not in seen:
                seen.add(one)
                yield one, row.cell(columns[1])


def search_population(
    wanted: Population, tables: Sequence[Table]
) -> tuple[Mapping[tuple[AreaLabel, int], tuple[Cell, ...]], tuple[Table, ...]]:
    """Find the population of each area and year (the last year of a two-part one), and the tables it stands in."""
    whole = [t for t in tables if t.layout == "ees" and t.has(wanted.column, *wanted.where)]
    cells: dict[tuple[AreaLabel, int], tuple[Cell, ...]] = {}
    used: list[Table] = []
    for table in whole:
        rows = list(_rows(table, wanted.where))
        if rows:
            used.append(table)
        for row in rows:
            year = last_year_of(YearLabel(row["time_period"]))
            if year is not None:
                key = (_area(row), year)
                cells[key] = (*cells.get(key, ()), row.cell(wanted.column))
    return cells, tuple(used)


def _rows(table: Table, where: Mapping[str, str]) -> Iterator[Row]:
    for row in table.rows:
        if row["geographic_level"].lower() in _LEVELS and all(row[c] == text for c, text in where.items()):
            yield row


def _area(row: Row) -> AreaLabel:
    code, name = _LEVELS[row["geographic_level"].lower()]
    return label(row[code], row[name])


def _found(row: Row, recipe: EesRecipe) -> Found:
    return Found(
        area=_area(row),
        label=YearLabel(row["time_period"], row["time_identifier"]),
        year=row.cell("time_period"),
        n=tuple(row.cell(column) for column in parts(recipe.n)),
        of=tuple(row.cell(column) for column in parts(recipe.of)),
        value=row.cell(recipe.value) if recipe.value else None,
    )


def _no_such_column(column: str, tables: Sequence[Table]) -> str:
    near = get_close_matches(column, [name for table in tables for name in table.columns], n=1, cutoff=0.6)
    return f"the column `{column}`" + (f" (there is `{near[0]}`)" if near else "")


def _no_such_rows(tables: Sequence[Table], where: Mapping[str, str]) -> tuple[str, ...]:
    wanted = " and ".join(f"`{column}` is “{text}”" for column, text in where.items())
    present = sorted({row[column] for table in tables for row in table.rows for column in where})
    shown = ", ".join(f"“{text}”" for text in present[:6])
    return (f"rows where {wanted} (there are {shown})",)
