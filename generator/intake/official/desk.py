"""The publishers' tables laid out, so that one measure after the other can take its figures from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.catalogue import problem
from generator.domain.area import Area
from generator.domain.measure import EesRecipe, LaitRecipe, Recipe
from generator.intake.official import ees, fingertips, lait
from generator.intake.official.area_book import AreaLabel, Placed, place_areas
from generator.intake.official.changes import Changes, merge
from generator.intake.official.found import Found, Search
from generator.intake.official.measure_file import MeasureFile
from generator.intake.official.population import with_population
from generator.intake.official.rewrite import rewritten
from generator.intake.official.series import Series, series_of
from generator.intake.official.table import Cell, Table
from generator.problems import Problem

_AREAS_OF = {"ees": ees.areas_of, "lait": lait.areas_of, "fingertips": fingertips.areas_of}


@dataclass(frozen=True)
class Update:
    """One measure with its new values. `content` is the whole file."""

    measure: str
    file: str
    content: bytes
    changes: Changes
    skipped: Mapping[str, str]
    changed: bool


class Desk:
    """The tables laid out, with what has been found about their areas so far."""

    def __init__(self, tables: Sequence[Table], areas: Mapping[str, Area], *, skip_other_areas: bool) -> None:
        self._tables = tables
        self._areas = areas
        self._skip = skip_other_areas
        self._placed: dict[int, Placed] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the areas of the tables used so far."""
        return tuple(p for placed in self._placed.values() for p in placed.problems)

    @property
    def not_held(self) -> tuple[str, ...]:
        """Areas that we know and keep no figures of."""
        return tuple(sorted({name for placed in self._placed.values() for name in placed.not_held}))

    @property
    def others(self) -> tuple[str, ...]:
        """Areas that we do not know, left out by wish."""
        return tuple(sorted({name for placed in self._placed.values() for name in placed.others}))

    @property
    def dictionaries(self) -> tuple[str, ...]:
        """Files that hold no figures and need none."""
        return tuple(table.file for table in self._tables if table.layout == "lait-dictionary")

    @property
    def unused(self) -> tuple[str, ...]:
        """Files from which no measure has taken anything so far."""
        figures = (table for table in self._tables if table.layout != "lait-dictionary")
        return tuple(table.file for table in figures if id(table) not in self._placed)

    def update(self, measure: MeasureFile) -> tuple[Update | None, tuple[Problem, ...]]:
        """Work out the new values of a measure; None without a problem where the tables say nothing about it."""
        search = _search(measure.recipe, self._tables)
        if not search.found and not search.lacking:
            return None, ()
        ids = {one: area for one, area in self._ids(search.used).items() if area not in measure.left_out}
        found, lacking, skipped = self._over_population(measure, search, ids)
        if lacking:
            words = {"measure": measure.id, "lacking": "; ".join(lacking)}
            return None, (problem("import.recipe-half-met", measure.place, **words),)
        series = series_of(found, ids, measure.timing, percent=measure.percent)
        if not any(series.values.values()) and not series.problems and not self._area_problems(search.used):
            return None, (problem("import.nothing-read", measure.place, measure=measure.id),)
        return self._written(measure, series, {**series.skipped, **skipped}), series.problems

    def _over_population(
        self, measure: MeasureFile, search: Search, ids: Mapping[AreaLabel, str]
    ) -> tuple[tuple[Found, ...], tuple[str, ...], Mapping[str, str]]:
        """Set what was found over its population, where the recipe has one; give also what is lacking and skipped."""
        wanted = getattr(measure.recipe, "population", None)
        if wanted is None:
            return search.found, search.lacking, {}
        cells, used = ees.search_population(wanted, self._tables)
        if not used:
            return (), (*search.lacking, f"the population, in the column `{wanted.column}`"), {}
        population = _by_area(cells, self._ids(used))
        found, skipped = with_population(search.found, population, ids, measure.timing, wanted.years_before)
        return found, search.lacking, skipped

    def _area_problems(self, tables: Sequence[Table]) -> bool:
        return any(self._placed[id(table)].problems for table in tables)

    def _written(self, measure: MeasureFile, series: Series, skipped: Mapping[str, str]) -> Update:
        changes = merge(measure.values, series.values, left_out=measure.left_out)
        content = rewritten(measure, changes.values, tuple(self._areas))
        return Update(measure.id, measure.located.file, content, changes, skipped, content != measure.raw)

    def _ids(self, tables: Sequence[Table]) -> dict[AreaLabel, str]:
        for table in tables:
            if id(table) not in self._placed:
                labels = ((one, cell.place) for one, cell in _AREAS_OF[table.layout](table))
                self._placed[id(table)] = place_areas(labels, self._areas, table.file, skip_others=self._skip)
        return {one: area for table in tables for one, area in self._placed[id(table)].ids.items()}


def _search(recipe: Recipe, tables: Sequence[Table]) -> Search:
    if isinstance(recipe, EesRecipe):
        return ees.search_ees(recipe, tables)
    if isinstance(recipe, LaitRecipe):
        return lait.search_lait(recipe, tables)
    return fingertips.search_fingertips(recipe, tables)


def _by_area(
    cells: Mapping[tuple[AreaLabel, int], tuple[Cell, ...]], ids: Mapping[AreaLabel, str]
) -> dict[tuple[str, int], tuple[Cell, ...]]:
    found: dict[tuple[str, int], tuple[Cell, ...]] = {}
    for (one, year), several in cells.items():
        area = ids.get(one)
        if area is not None:
            found[area, year] = (*found.get((area, year), ()), *several)
    return found
