"""The population under a rate, from a file of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from generator.intake.official.area_book import AreaLabel
from generator.intake.official.cell import CellError
from generator.intake.official.found import Found
from generator.intake.official.table import Cell
from generator.intake.official.year import NoYearError, Timing, period_of


def with_population(
    found: Iterable[Found],
    population: Mapping[tuple[str, int], tuple[Cell, ...]],
    ids: Mapping[AreaLabel, str],
    timing: Timing,
    years_before: int,
) -> tuple[tuple[Found, ...], Mapping[str, str]]:
    """Set each figure over the population of its area, `years_before` the year in which its period ends.

    Gives also the years for which no population is at hand, each with the reason; their figures are left out, since
    a count without its population would look like a rate.
    """
    whole: list[Found] = []
    without: dict[tuple[str, int], list[str]] = {}
    for one in found:
        area = ids.get(one.area)
        year = _year(one, timing)
        if area is None or year is None:
            whole.append(one)
            continue
        cells = population.get((area, year - years_before), ())
        whole.extend(replace(one, of=(cell,)) for cell in cells)
        if not cells:
            without.setdefault((str(one.label), year - years_before), []).append(one.area.name)
    years = {year for _, year in population}
    return tuple(whole), {label: _reason(year, names, years) for (label, year), names in without.items()}


def _reason(year: int, areas: Sequence[str], years: Collection[int]) -> str:
    if year not in years:
        return f"the files hold no population of {year}"
    listed = "; ".join(areas[:3]) + (f" and {len(areas) - 3} more" if len(areas) > 3 else "")
    return f"the files hold no population of {year} for {listed}"


def _year(one: Found, timing: Timing) -> int | None:
    try:
        return period_of(one.label, timing).end.year
    except (CellError, NoYearError):
        return None  # it is reported where the figure is read
