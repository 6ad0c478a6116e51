"""Which measures an import is about: those that are there, or one that it makes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.catalogue import problem
from generator.domain.area import Area
from generator.domain.measure import Recipe
from generator.intake.layout import measure_file
from generator.intake.located import nothing
from generator.intake.located_yaml import read_yaml
from generator.intake.official.desk import Desk
from generator.intake.official.measure_file import MeasureFile, read_measure
from generator.intake.official.new_measure import first_text
from generator.intake.official.plan import Import, Tell, plan, read_tables, silent
from generator.intake.official.project import read_areas, read_measures
from generator.intake.official.year import Timing
from generator.problems import Place, Problem, in_order


@dataclass(frozen=True)
class Job:
    """An import before its files are read.

    With `all_wanted` it is a problem when the files have nothing for one of the measures. `problems` are those of the
    project's own files.
    """

    areas: Mapping[str, Area]
    measures: tuple[MeasureFile, ...]
    problems: tuple[Problem, ...]
    all_wanted: bool

    def plan(self, files: Sequence[tuple[str, bytes]], *, skip_other_areas: bool, tell: Tell = silent) -> Import:
        """Work out what the files change. Each file comes with its name for messages."""
        if not self.areas:
            return Import((), (), (), (), (), self.problems)
        tables, unreadable = read_tables(files, tell=tell)
        desk = Desk(tables, self.areas, skip_other_areas=skip_other_areas)
        done = plan(desk, self.measures, all_wanted=self.all_wanted, tell=tell)
        return replace(done, problems=in_order((*self.problems, *unreadable, *done.problems)))


def existing_measures(root: Path, named: Iterable[str]) -> Job:
    """Import into the measures of the project that have a recipe, or into the `named` ones."""
    names = tuple(named)
    areas, without_areas = read_areas(root)
    measures, unreadable = read_measures(root, names)
    return Job(areas, measures, (*without_areas, *unreadable), all_wanted=bool(names))


def new_measure(root: Path, name: str, recipe: Recipe, timing: Timing) -> Job:
    """Make the measure `name`, with its recipe and the questions that a person must answer."""
    areas, problems = read_areas(root)
    file = measure_file(name)
    if (root / file).exists():
        exists = problem("import.measure-exists", Place(file), measure=name)
        return Job({}, (), (*problems, exists), all_wanted=True)
    text = first_text(recipe, timing)
    located, unreadable = read_yaml(text, file)
    measure, unclear = read_measure(name, text.encode(), located or nothing(file))
    measures = () if measure is None else (measure,)
    return Job(areas, measures, (*problems, *unreadable, *unclear), all_wanted=True)
