"""The stage: a report in, its findings out, and what in its words the findings contradict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evaluate.change import FIFTH_LAST, PREVIOUS, plain_change
from generator.evaluate.claims import contradicted_claims
from generator.evaluate.claims_in_text import contradicting_sentences
from generator.evaluate.compare import comparisons, neighbour_medians
from generator.evaluate.councils import all_councils, neighbours_of, ranked_councils
from generator.evaluate.counted import count_year
from generator.evaluate.direction import direction
from generator.evaluate.estimate import estimates
from generator.evaluate.figures_in_text import unsourced_figures
from generator.evaluate.findings import Change, Findings, MeasureFinding
from generator.evaluate.place import place
from generator.evaluate.target import target_result

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.domain.report import Records, Report, Series
    from generator.problems import Problem


def evaluate(report: Report) -> tuple[Findings, tuple[Problem, ...]]:
    """Find, for every measure of the edition, its values with intervals and the four results of the rules.

    The problems are claims and typed figures in the narrative that the findings do not bear out.
    """
    records = report.records
    findings = Findings(
        {
            measure_id: _finding(measure_id, report.observations.get(measure_id, {}), records)
            for measure_id in records.measures
        },
        count_year(records.year, report.counted, records.before.year.audits.scale if records.before else None),
    )
    problems = (
        *contradicted_claims(findings, records),
        *unsourced_figures(findings, records),
        *contradicting_sentences(findings, records),
    )
    return findings, problems


def _finding(measure_id: str, observed: Mapping[str, Series], records: Records) -> MeasureFinding:
    measure = records.measures[measure_id]
    lines = {area: estimates(measure, series) for area, series in observed.items()}
    own = lines.get(records.own_area, ())
    latest = own[-1] if own else None
    medians = neighbour_medians(lines, neighbours_of(measure, records))
    since_previous = plain_change(measure, own, PREVIOUS)
    since_fifth = plain_change(measure, own, FIFTH_LAST)
    found = direction(measure, own)
    target = records.target_of(measure_id)
    councils = ranked_councils(measure, records)
    others = {area: line for area, line in lines.items() if area in councils}
    return MeasureFinding(
        series=lines,
        medians=medians,
        latest=latest,
        since_previous=since_previous if isinstance(since_previous, Change) else None,
        since_fifth=since_fifth if isinstance(since_fifth, Change) else None,
        why_no_change=since_previous if isinstance(since_previous, str) else None,
        direction=found,
        target=target_result(measure, target, latest, found) if target else None,
        comparisons=comparisons(
            measure, latest, records.comparators_of(measure), lines, {records.partnership.neighbours: medians}
        ),
        place=place(measure, latest, others, all_councils=all_councils(records)),
    )
