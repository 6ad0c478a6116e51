"""A monthly or quarterly series judged by its control chart: the last point, by the four rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evaluate.control import xmr
from generator.evaluate.polarity import change_verdict
from generator.evaluate.results import Direction
from generator.evaluate.rules import CONTROL_CHART

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.domain.measure import Measure
    from generator.evaluate.findings import Estimate


def judge_control(measure: Measure, run: Sequence[Estimate]) -> Direction:
    """Judge an unbroken run of months or quarters. Groups of the chart start anew at each dated change of process.

    Only the last point counts: of stable series of 24 points nearly one in five has a signal somewhere by chance, and
    one in sixty or so at its last point (`power.CONTROL`).
    """
    values = [float(e.value) for e in run if e.value is not None]
    control = xmr(values, _rebased_at(measure, run))
    latest, periods = control.groups[-1], tuple(e.period for e in run)
    statistics = {"mean": latest.mean, "lower_limit": latest.lower, "upper_limit": latest.upper}
    high = control.high[-1]
    verdict = "no-significant-change" if high is None else change_verdict(measure, rising=high)
    return Direction(verdict, CONTROL_CHART.name, window=periods, statistics=statistics, control=control)


def in_current_process(measure: Measure, run: Sequence[Estimate]) -> int:
    """Count the points of a run since the last change of process, or all where there is none."""
    return len(run) - max(_rebased_at(measure, run), default=0)


def _rebased_at(measure: Measure, run: Sequence[Estimate]) -> tuple[int, ...]:
    starts = [period for period, _ in measure.dated_rebases()]
    return tuple(
        i for i, e in enumerate(run) if i > 0 and any(run[i - 1].period < start <= e.period for start in starts)
    )
