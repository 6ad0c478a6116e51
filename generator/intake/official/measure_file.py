"""A measure's file as the importer meets it: its recipe, its periods, and the values it holds already.

The rest of the file may still be unfinished; that is for `check` to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from pydantic import ValidationError

from generator.catalogue import problem
from generator.domain.measure import Recipe
from generator.domain.observation import Observation
from generator.domain.period import PERIOD_KINDS, BadPeriodError, Period, PeriodKind, parse_day_of_year, parse_period
from generator.domain.record import Record
from generator.intake.complaints import complaints
from generator.intake.located import Located
from generator.intake.official.year import Timing
from generator.problems import Place, Problem

VALUES = "values"
READS = "reads"


@dataclass(frozen=True)
class MeasureFile:
    """One measure, as far as importing needs it.

    `left_out` are the areas whose figures the measure refuses, each with its reason; `place` is where its recipe stands.
    """

    id: str
    raw: bytes
    located: Located
    recipe: Recipe
    timing: Timing
    percent: bool
    left_out: frozenset[str]
    values: Mapping[str, Mapping[Period, Observation]]
    place: Place


class _WithRecipe(Record):
    """The one part of a measure that must be in order before its figures can be read."""

    reads: Recipe


def read_measure(id_: str, raw: bytes, located: Located) -> tuple[MeasureFile | None, tuple[Problem, ...]]:
    """Read what importing needs of a measure; None without a problem where it has no recipe."""
    if located.at((READS,)) is None:
        return None, ()
    place = located.key((READS,))
    try:
        recipe = _WithRecipe.model_validate({READS: located.at((READS,))}).reads
    except ValidationError as invalid:
        return None, complaints(invalid, _WithRecipe, located)
    kind = _kind(located)
    taken_on = located.at(("taken_on",))
    if kind is None or (kind == "snapshot" and not _is_day(taken_on)):
        return None, (problem("import.no-period", located.value(("period",)), kinds=", ".join(PERIOD_KINDS)),)
    timing = Timing(kind, str(taken_on) if kind == "snapshot" else None, recipe.plain_year)
    values, problems = _values(located, timing)
    percent = located.at(("unit",)) == "percent"
    left_out = frozenset(located.names(("left_out",)))
    return MeasureFile(id_, raw, located, recipe, timing, percent, left_out, values, place), problems


def _kind(located: Located) -> PeriodKind | None:
    said = located.at(("period",))
    return next((kind for kind in get_args(PeriodKind) if kind == said), None)


def _is_day(text: object) -> bool:
    try:
        parse_day_of_year(str(text))
    except BadPeriodError:
        return False
    return True


def _values(located: Located, timing: Timing) -> tuple[Mapping[str, Mapping[Period, Observation]], tuple[Problem, ...]]:
    values: dict[str, dict[Period, Observation]] = {}
    # The block is written anew, so what nobody can read would be lost.
    lost = [trail for trail in _groups(located) if not isinstance(located.at(trail) or {}, dict)]
    for area in located.names((VALUES,)):
        values[area] = {}
        for text in located.names((VALUES, area)):
            trail = (VALUES, area, text)
            try:
                period = parse_period(text, timing.kind, taken_on=timing.taken_on)
                one = Observation.model_validate(located.at(trail))
            except (BadPeriodError, ValidationError):
                lost.append(trail)
                continue
            if values[area].setdefault(period, one) is not one:
                lost.append(trail)
    places = ((located.key(trail), ".".join(trail[1:]) or VALUES) for trail in lost)
    return values, tuple(problem("import.row-unreadable", place, row=row) for place, row in places)


def _groups(located: Located) -> list[tuple[str, ...]]:
    return [(VALUES,), *((VALUES, area) for area in located.names((VALUES,)))]
