"""What an import would do: for each measure that the files can feed, its new text and what changes. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.catalogue import problem
from generator.intake.official.desk import Desk, Update
from generator.intake.official.measure_file import MeasureFile
from generator.intake.official.table import Table, UnreadableTableError, read_table
from generator.problems import Place, Problem, in_order

Tell = Callable[[str, int, int], None]
"""Told of each step: what is being done, how many of these are done, how many there are."""


def silent(_doing: str, _done: int, _total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class Import:
    """All that an import would do. Nothing may be written when there is an error among the problems."""

    updates: tuple[Update, ...]
    unmet: tuple[str, ...]
    dictionaries: tuple[str, ...]
    not_held: tuple[str, ...]
    others: tuple[str, ...]
    problems: tuple[Problem, ...]


def read_tables(
    files: Sequence[tuple[str, bytes]], *, tell: Tell = silent
) -> tuple[tuple[Table, ...], tuple[Problem, ...]]:
    """Read the publishers' files, each given with its name for messages."""
    tables: list[Table] = []
    problems: list[Problem] = []
    for number, (name, content) in enumerate(files):
        tell("Reading files", number, len(files))
        try:
            tables.append(read_table(name, content))
        except UnreadableTableError as error:
            problems.append(error.problem)
    return tuple(tables), tuple(problems)


def plan(desk: Desk, measures: Sequence[MeasureFile], *, all_wanted: bool = False, tell: Tell = silent) -> Import:
    """Work out the new values of `measures` from the tables on the desk.

    A measure about which the tables say nothing is passed over, unless all are wanted. A recipe of which they hold a
    part is a problem, since half a figure is worse than none.
    """
    updates: list[Update] = []
    unmet: list[MeasureFile] = []
    problems: list[Problem] = []
    for number, measure in enumerate(measures):
        tell("Reading figures", number, len(measures))
        update, found = desk.update(measure)
        problems.extend(found)
        if update is not None:
            updates.append(update)
        elif not found:
            unmet.append(measure)
    if all_wanted:
        problems.extend(problem("import.recipe-unmet", m.place, measure=m.id) for m in unmet)
    if measures:
        problems.extend(problem("import.file-unused", Place(file)) for file in desk.unused)
    return Import(
        updates=tuple(updates),
        unmet=tuple(measure.id for measure in unmet),
        dictionaries=desk.dictionaries,
        not_held=desk.not_held,
        others=desk.others,
        problems=in_order((*problems, *desk.problems)),
    )
