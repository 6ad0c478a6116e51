"""The stage: a report in, its findings out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evaluate.change import FIFTH_LAST, PREVIOUS, plain_change
from generator.evaluate.compare import comparisons, neighbour_medians
from generator.evaluate.estimate import estimates
from generator.evaluate.findings import Change, Findings, MeasureFinding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.domain.measure import Measure
    from generator.domain.report import Records, Report, Series


def evaluate(report: Report) -> Findings:
    """Find, for every measure of the edition, its values, plain changes and plain comparisons."""
    records = report.records
    return Findings(
        {
            measure_id: _finding(measure, report.observations.get(measure_id, {}), records)
            for measure_id, measure in records.measures.items()
        }
    )


def _finding(measure: Measure, observed: Mapping[str, Series], records: Records) -> MeasureFinding:
    lines = {area: estimates(measure, series) for area, series in observed.items()}
    own = lines.get(records.own_area, ())
    latest = own[-1] if own else None
    medians = neighbour_medians(lines, records.neighbours)
    since_previous = plain_change(measure, own, PREVIOUS)
    since_fifth = plain_change(measure, own, FIFTH_LAST)
    return MeasureFinding(
        series=lines,
        medians=medians,
        latest=latest,
        since_previous=since_previous if isinstance(since_previous, Change) else None,
        since_fifth=since_fifth if isinstance(since_fifth, Change) else None,
        why_no_change=since_previous if isinstance(since_previous, str) else None,
        comparisons=comparisons(
            latest, records.comparators_of(measure), lines, records.partnership.neighbours, medians
        ),
    )
