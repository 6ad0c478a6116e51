"""From what a figure of a year's records shows to its places on a drawing."""

from __future__ import annotations

from generator.charts.scene import Scene
from generator.charts.style import Size
from generator.charts.year.counts_scene import counts_scene
from generator.charts.year.spec import CountsSpec, StructureSpec, TimelineSpec, YearSpec
from generator.charts.year.structure_scene import structure_scene
from generator.charts.year.timeline_scene import timeline_scene


def lay_out_year(spec: YearSpec, size: Size) -> Scene:
    """Place what a figure of the year shows on a drawing of one of the two sizes."""
    match spec:
        case CountsSpec():
            return counts_scene(spec, size)
        case TimelineSpec():
            return timeline_scene(spec, size)
        case StructureSpec():
            return structure_scene(spec, size)
