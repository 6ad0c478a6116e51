"""Draw the report's charts as anybody would with matplotlib: the yardstick, with none of our shortcuts.

Run as `python bare_charts.py SPECS OUT`: SPECS is a pickled list of what to draw, OUT an empty folder.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("svg")

import matplotlib.pyplot as plt

WIDTHS = {"wide": 8.8, "narrow": 4.4}


def main(specs: Path, out: Path) -> None:
    for number, spec in enumerate(pickle.loads(specs.read_bytes())):  # noqa: S301 - the bench wrote it
        for name, width in WIDTHS.items():
            figure = DRAWN_BY[type(spec).__name__](spec, width)
            figure.savefig(out / f"{number}-{name}.svg")
            plt.close(figure)


def _trend(spec: Any, width: float) -> Any:
    figure, axes = plt.subplots(figsize=(width, 3.8))
    for line in spec.lines:
        _runs(axes, line.runs, line.pen.colour)
        last = line.runs[-1][-1]
        axes.annotate(line.label, (last.at, float(last.value)), xytext=(6, 0), textcoords="offset points")
    _time(axes, spec)
    axes.set_title(spec.title)
    return figure


def _neighbours(spec: Any, width: float) -> Any:
    figure, axes = plt.subplots(figsize=(width, 0.35 * len(spec.rows) + 1))
    for place, row in enumerate(reversed(spec.rows)):
        if row.value is not None:
            axes.plot(float(row.value), place, "o")
            axes.annotate(row.label, (float(row.value), place), xytext=(6, -3), textcoords="offset points")
    if spec.median is not None:
        axes.axvline(float(spec.median), linestyle="--")
    axes.set_yticks(range(len(spec.rows)), [row.name for row in reversed(spec.rows)])
    axes.set_xticks([float(tick.at) for tick in spec.axis.ticks], [tick.label for tick in spec.axis.ticks])
    axes.set_title(spec.title)
    return figure


def _parts(spec: Any, width: float) -> Any:
    figure, axes = plt.subplots(figsize=(width, 0.8 * len(spec.bars) + 1))
    for place, bar in enumerate(reversed(spec.bars)):
        left = 0.0
        for segment in (*bar.segments, *([bar.rest] if bar.rest else [])):
            axes.barh(place, float(segment.value), left=left)
            axes.text(left + float(segment.value) / 2, place, segment.label, ha="center")
            left += float(segment.value)
    axes.set_yticks(range(len(spec.bars)), [bar.label for bar in reversed(spec.bars)])
    axes.set_title(spec.title)
    return figure


def _multiples(spec: Any, width: float) -> Any:
    rows = (len(spec.panels) + 1) // 2
    figure, grid = plt.subplots(rows, 2, figsize=(width, 2.2 * rows), squeeze=False)
    for axes, panel in zip(grid.flat, spec.panels, strict=False):
        _runs(axes, panel.runs, "black")
        _time(axes, panel)
        axes.set_title(panel.title)
    return figure


def _funnel(spec: Any, width: float) -> Any:
    figure, axes = plt.subplots(figsize=(width, 3.8))
    axes.plot([each.of for each in spec.councils], [float(each.value) for each in spec.councils], "o")
    axes.axhline(float(spec.average.value), linestyle="--")
    for limits in spec.limits:
        for curve in (limits.lower, limits.upper):
            axes.plot([float(at) for at, _ in curve], [float(value) for _, value in curve])
    axes.set_title(spec.title)
    return figure


def _control(spec: Any, width: float) -> Any:
    figure, axes = plt.subplots(figsize=(width, 3.8))
    axes.plot([spot.at for spot in spec.spots], [float(spot.value) for spot in spec.spots], marker="o")
    for process in spec.processes:
        for level in (process.mean, process.lower, process.upper):
            if level is not None:
                axes.hlines(float(level), process.first, process.last, linestyles="--")
    _time(axes, spec)
    axes.set_title(spec.title)
    return figure


def _dumbbell(spec: Any, width: float) -> Any:
    figure, axes = plt.subplots(figsize=(width, 0.35 * len(spec.pairs) + 1))
    for place, pair in enumerate(reversed(spec.pairs)):
        axes.plot([float(pair.before), float(pair.after)], [place, place], marker="o")
        axes.annotate(pair.change, (float(pair.after), place), xytext=(6, -3), textcoords="offset points")
    axes.set_yticks(range(len(spec.pairs)), [pair.name for pair in reversed(spec.pairs)])
    axes.set_title(spec.title)
    return figure


def _runs(axes: Any, runs: Any, colour: str) -> None:
    for run in runs:
        axes.plot([spot.at for spot in run], [float(spot.value) for spot in run], marker="o", color=colour)
        if run[0].lower is not None:
            ends = [[float(getattr(spot, end) or spot.value) for spot in run] for end in ("lower", "upper")]
            axes.fill_between([spot.at for spot in run], *ends, alpha=0.2)


def _time(axes: Any, chart: Any) -> None:
    for rift in chart.rifts:
        axes.axvline(rift.at - 0.5, linestyle=":")
    axes.set_xticks(range(chart.time.first, chart.time.last + 1), chart.time.labels)
    axes.set_yticks([float(tick.at) for tick in chart.axis.ticks], [tick.label for tick in chart.axis.ticks])
    axes.grid(axis="y")


DRAWN_BY = {
    "TrendSpec": _trend,
    "NeighboursSpec": _neighbours,
    "PartsSpec": _parts,
    "MultiplesSpec": _multiples,
    "FunnelSpec": _funnel,
    "ControlSpec": _control,
    "DumbbellSpec": _dumbbell,
}

if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
