"""Which measures an import is about: those that are there, or one that it makes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.catalogue import problem
from generator.domain.area import Area
from generator.domain.measure import Recipe
from generator.intake.layout import measure_file
from generator.intake.located_yaml import read_yaml
from generator.intake.official.measure_file import MeasureFile, read_measure
from generator.intake.official.new_measure import first_text
from generator.intake.official.plan import Import, plan
from generator.intake.official.project import read_areas, read_measures
from generator.intake.official.year import Timing
from generator.problems import Place, Problem, in_order


@dataclass(frozen=True)
class Job:
    """An import before its files are read. `problems` are those of the project's own files."""

    measures: tuple[MeasureFile, ...]
    areas: Mapping[str, Area]
    named: frozenset[str]
    problems: tuple[Problem, ...]

    def plan(self, files: Sequence[tuple[str, bytes]], *, skip_other_areas: bool) -> Import:
        """Work out what the files change. Each file comes with its name for messages."""
        if not self.areas:
            return Import((), (), (), (), (), self.problems)
        done = plan(files, self.measures, self.areas, named=self.named, skip_other_areas=skip_other_areas)
        return replace(done, problems=in_order((*self.problems, *done.problems)))


def existing_measures(root: Path, named: Iterable[str]) -> Job:
    """Import into the measures of the project that have a recipe, or into the `named` ones."""
    names = tuple(named)
    areas, without_areas = read_areas(root)
    measures, unreadable = read_measures(root, names)
    return Job(measures, areas, frozenset(names), (*without_areas, *unreadable))


def new_measure(root: Path, name: str, recipe: Recipe, timing: Timing) -> Job:
    """Make the measure `name`, with its recipe and the questions that a person must answer."""
    areas, problems = read_areas(root)
    file = measure_file(name)
    if (root / file).exists():
        return Job((), {}, frozenset(), (*problems, problem("import.measure-exists", Place(file), measure=name)))
    text = first_text(recipe, timing)
    located, unreadable = read_yaml(text, file)
    if located is None:
        return Job((), {}, frozenset(), (*problems, *unreadable))
    measure, unclear = read_measure(name, text.encode(), located)
    measures = () if measure is None else (measure,)
    return Job(measures, areas, frozenset({name}), (*problems, *unreadable, *unclear))
