"""From a wanted figure to what it shows and says, or to why it cannot be drawn."""

from __future__ import annotations

from collections.abc import Mapping

from generator.catalogue import problem
from generator.charts.control import control
from generator.charts.control_scene import control_scene
from generator.charts.dumbbell import dumbbell
from generator.charts.dumbbell_scene import dumbbell_scene
from generator.charts.figure import FigureKey
from generator.charts.funnel import funnel
from generator.charts.funnel_scene import funnel_scene
from generator.charts.multiples import multiples
from generator.charts.multiples_scene import multiples_scene
from generator.charts.neighbours import neighbours
from generator.charts.neighbours_scene import neighbours_scene
from generator.charts.parts import parts
from generator.charts.parts_scene import parts_scene
from generator.charts.scene import Scene
from generator.charts.spec import (
    ControlSpec,
    Described,
    DumbbellSpec,
    FunnelSpec,
    MultiplesSpec,
    NeighboursSpec,
    PartsSpec,
    Refusal,
    Spec,
    TrendSpec,
)
from generator.charts.style import Size
from generator.charts.trend import trend
from generator.charts.trend_scene import trend_scene
from generator.charts.wanted import asked_for, wanted
from generator.charts.year.describe import describe_year
from generator.charts.year.lay_out import lay_out_year
from generator.charts.year.spec import CountsSpec, StructureSpec, TimelineSpec
from generator.disclose.disclosed import Disclosed
from generator.domain.report import Records
from generator.problems import Problem


def describe_all(disclosed: Disclosed, records: Records) -> tuple[Mapping[FigureKey, Described], tuple[Problem, ...]]:
    """Describe every figure that the edition needs; nothing is drawn.

    A figure that a chapter asks for and that cannot be drawn is a problem at the place where it is asked for. On a
    measure's own page it is simply not there.
    """
    outcomes = {key: describe(key, disclosed, records) for key in wanted(disclosed, records)}
    described = {key: outcome for key, outcome in outcomes.items() if not isinstance(outcome, Refusal)}
    problems = (
        problem(outcome.code, place, **outcome.words)
        for key, place in asked_for(records)
        for outcome in (outcomes[key],)
        if isinstance(outcome, Refusal)
    )
    return described, tuple(problems)


def describe(key: FigureKey, disclosed: Disclosed, records: Records) -> Described | Refusal:  # noqa: PLR0911 - one a form
    """Describe a figure. The narrative's reader has seen to it that each form has as many measures as it takes."""
    measures = [disclosed.measures[subject] for subject in key.subjects if subject in disclosed.measures]
    match key.form:
        case "trend":
            return trend(measures[0], records)
        case "neighbours":
            return neighbours(measures[0], records, key.period)
        case "parts":
            return parts(measures, records, key.period)
        case "multiples":
            return multiples(measures, records)
        case "funnel":
            return funnel(measures[0], records, key.period)
        case "control":
            return control(measures[0], records)
        case "dumbbell":
            return dumbbell(measures, records)
        case _:
            return describe_year(key, disclosed, records)


def lay_out(spec: Spec, size: Size) -> Scene:  # noqa: PLR0911 - one a form
    """Place what a figure shows on a drawing of one of the two sizes."""
    match spec:
        case TrendSpec():
            return trend_scene(spec, size)
        case NeighboursSpec():
            return neighbours_scene(spec, size)
        case PartsSpec():
            return parts_scene(spec, size)
        case MultiplesSpec():
            return multiples_scene(spec, size)
        case FunnelSpec():
            return funnel_scene(spec, size)
        case ControlSpec():
            return control_scene(spec, size)
        case DumbbellSpec():
            return dumbbell_scene(spec, size)
        case CountsSpec() | TimelineSpec() | StructureSpec():
            return lay_out_year(spec, size)
