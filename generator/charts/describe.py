"""From a wanted figure to what it shows and says, or to why it cannot be drawn."""

from __future__ import annotations

from generator.charts.figure import FigureKey
from generator.charts.multiples import multiples
from generator.charts.multiples_scene import multiples_scene
from generator.charts.neighbours import neighbours
from generator.charts.neighbours_scene import neighbours_scene
from generator.charts.parts import parts
from generator.charts.parts_scene import parts_scene
from generator.charts.scene import Scene
from generator.charts.spec import Described, MultiplesSpec, NeighboursSpec, PartsSpec, Refusal, Spec, TrendSpec
from generator.charts.style import Size
from generator.charts.trend import trend
from generator.charts.trend_scene import trend_scene
from generator.disclose.cells import Disclosed
from generator.domain.report import Records


def describe(key: FigureKey, disclosed: Disclosed, records: Records) -> Described | Refusal:
    """Describe a figure. The narrative's reader has seen to it that each form has as many measures as it takes."""
    measures = [disclosed.measures[measure] for measure in key.measures]
    match key.form:
        case "trend":
            return trend(measures[0], records)
        case "neighbours":
            return neighbours(measures[0], records, key.period)
        case "parts":
            return parts(measures, records, key.period)
        case "multiples":
            return multiples(measures, records)


def lay_out(spec: Spec, size: Size) -> Scene:
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
