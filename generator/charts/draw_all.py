"""The stage: what may be shown in, all figures of an edition out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from generator.charts.cache import ChartCache, key_of
from generator.charts.describe import describe_all, lay_out
from generator.charts.draw_beside import draw_fast
from generator.charts.figure import Charts, Drawing, Figure, FigureKey
from generator.charts.spark import sparkline
from generator.charts.spec import Described, Spec
from generator.charts.style import NARROW, SIZES, WIDE, Size
from generator.disclose.disclosed import Disclosed
from generator.domain.report import Records
from generator.problems import Problem

Progress = Callable[[str, int, int], None]
"""Told of each step: what is being done, how many of these are done, how many there are."""


def draw_all(
    disclosed: Disclosed, records: Records, *, cache: ChartCache, progress: Progress
) -> tuple[Charts, tuple[Problem, ...]]:
    """Draw every figure that the edition needs, and a sparkline for each measure that has two values.

    The problems are those of `describe_all`: figures that were asked for and cannot be drawn.
    """
    described, problems = describe_all(disclosed, records)
    drawings = _drawings([d.spec for d in described.values()], cache, progress)
    figures = {
        key: _figure(key, d, drawings[key_of(d.spec, WIDE)], drawings[key_of(d.spec, NARROW)])
        for key, d in described.items()
    }
    sparks = ((m.id, sparkline(m, records)) for m in disclosed.measures.values())
    return Charts(figures, {measure: svg for measure, svg in sparks if svg is not None}), problems


def _drawings(specs: list[Spec], cache: ChartCache, progress: Progress) -> Mapping[str, Drawing]:
    """Give each drawing by its key in the cache, made now where the cache does not hold it."""
    jobs: dict[str, tuple[Spec, Size]] = {key_of(spec, size): (spec, size) for spec in specs for size in SIZES}
    kept = {key: cache.get(key) for key in jobs}
    missing = [key for key, svg in kept.items() if svg is None]
    if missing:
        total = len(missing)
        progress("Drawing charts", 0, total)
        scenes = [lay_out(*jobs[key]) for key in missing]
        svgs = draw_fast(scenes, lambda done: progress("Drawing charts", done, total))
        for key, svg in zip(missing, svgs, strict=True):
            kept[key] = svg
            cache.put(key, svg)
        cache.trim()
    return {key: _drawing(svg) for key, svg in kept.items() if svg is not None}


def _drawing(svg: bytes) -> Drawing:
    """Read a drawing's size off its first tag, where `draw` wrote it."""
    size = re.match(rb'<svg [^>]*?width="(\d+)" height="(\d+)"', svg)
    if size is None:
        raise ValueError("a drawing does not begin with its size")
    return Drawing(svg, width=int(size[1]), height=int(size[2]))


def _figure(key: FigureKey, described: Described, wide: Drawing, narrow: Drawing) -> Figure:
    return Figure(
        key=key,
        title=described.title,
        subtitle=described.subtitle,
        alt=described.alt,
        wide=wide,
        narrow=narrow,
        table=described.table,
        reading=described.reading,
        notes=described.notes,
        sources=described.sources,
    )
