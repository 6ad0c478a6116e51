"""The long table of the Local Authority Interactive Tool (DfE): one row a measure code, year and area."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from itertools import product

from generator.domain.measure import LaitRecipe
from generator.intake.official.area_book import AreaLabel, label
from generator.intake.official.found import Found, Search, parts
from generator.intake.official.table import Cell, Row, Table
from generator.intake.official.year import YearLabel

_CODE = "measure_code"

DASH = "-"
DASH_NOTE = "LAIT shows a hyphen and does not say why."
"""LAIT has one sign for hidden, missing and not applicable; it becomes `x` with this note."""


def search_lait(recipe: LaitRecipe, tables: Sequence[Table]) -> Search:
    """Find the cells of `recipe`: the rows of its measure codes, joined by area and year."""
    known = [table for table in tables if table.layout == "lait"]
    codes = (*parts(recipe.n), *parts(recipe.of), *((recipe.value,) if recipe.value else ()))
    by_code = {code: [row for t in known for row in t.grouped_by(_CODE).get(code, ())] for code in codes}
    used = tuple(table for table in known if any(code in table.grouped_by(_CODE) for code in codes))
    missing = [code for code in codes if not by_code[code]]
    if missing:
        lacking = tuple(_no_such_code(code, known) for code in missing) if used else ()
        return Search((), lacking, used)
    return Search(tuple(_joined(recipe, by_code)), (), used)


def areas_of(table: Table) -> Iterator[tuple[AreaLabel, Cell]]:
    """Give each area of a table once, with the cell that names it first."""
    for name, rows in table.grouped_by("area").items():
        yield label("", name), rows[0].cell("area")


def _joined(recipe: LaitRecipe, by_code: dict[str, list[Row]]) -> Iterator[Found]:
    at: dict[tuple[str, str, str], list[Row]] = {}
    for code, rows in by_code.items():
        for row in rows:
            at.setdefault((code, row["area"], row["year"]), []).append(row)
    codes_of_n, codes_of_of = parts(recipe.n or recipe.value), parts(recipe.of)
    for area, year in dict.fromkeys((row["area"], row["year"]) for row in by_code[codes_of_n[0]]):
        # A code that stands twice for one area and year gives two figures here; later they must prove the same.
        rows_of_codes = [at.get((code, area, year), []) for code in (*codes_of_n, *codes_of_of)]
        for joined in product(*rows_of_codes):
            cells = tuple(row.cell("value") for row in joined)
            yield Found(
                area=label("", area),
                label=YearLabel(year),
                year=joined[0].cell("year"),
                n=cells[: len(codes_of_n)] if recipe.n else (),
                of=cells[len(codes_of_n) :],
                value=cells[0] if recipe.value else None,
            )


def _no_such_code(code: str, tables: Sequence[Table]) -> str:
    near = get_close_matches(code, {known for table in tables for known in table.grouped_by(_CODE)}, n=1, cutoff=0.6)
    return f"the measure code `{code}`" + (f" (there is `{near[0]}`)" if near else "")
