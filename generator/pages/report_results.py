"""The four results of a measure as `report.json` holds them, each with its inputs."""

from __future__ import annotations

from generator.charts.result_words import comparison_words, direction_words, place_words, target_words
from generator.charts.verdicts import COMPARISONS, TARGETS, direction_label
from generator.disclose.cells import DisclosedMeasure, Shown, ShownChange, ShownComparison
from generator.domain.report import Records
from generator.evaluate.control import Control
from generator.evaluate.results import ChangeInterval
from generator.pages.phrases import comparator_name
from generator.pages.report_numbers import Entry, Json, dated, figure, rounded


def results(measure: DisclosedMeasure, records: Records) -> Entry:
    """Give the four results, apart. One that a measure does not have is null."""
    return {
        "direction": _direction(measure, records),
        "target": _target(measure, records),
        "comparisons": [_comparison(each, measure, records) for each in measure.comparisons],
        "place": _place(measure, records),
    }


def _direction(measure: DisclosedMeasure, records: Records) -> Entry:
    found = measure.direction
    own = measure.lines.get(records.own_area, ())
    changes = (measure.since_previous, measure.since_fifth)
    return {
        "verdict": found.verdict,
        "label": direction_label(found).word,
        "sentence": direction_words(found, measure.definition),
        "rule": found.rule,
        "reason": found.reason or None,
        "window": [period.id for period in found.window],
        "inputs": [dated(point) for point in own if point.period in found.window],
        "change": _change(found.change) if found.change else None,
        "statistics": {name: rounded(number) for name, number in sorted(found.statistics.items())},
        "control_chart": _control(found.control) if found.control else None,
        "plain_differences": [_difference(change) for change in changes if change],
        "why_no_difference": measure.why_no_change,
    }


def _change(change: ChangeInterval) -> Entry:
    return {
        "scale": change.scale,
        "estimate": rounded(change.estimate),
        "lower": rounded(change.lower),
        "upper": rounded(change.upper),
        "confidence": change.confidence,
    }


def _control(control: Control) -> Entry:
    groups: list[Json] = [
        {
            "first_point": group.start,
            "mean": rounded(group.mean),
            "lower_limit": rounded(group.lower),
            "upper_limit": rounded(group.upper),
            "near_lower_limit": rounded(group.near_lower),
            "near_upper_limit": rounded(group.near_upper),
        }
        for group in control.groups
    ]
    return {"groups": groups, "signals": list(control.signals), "high": list(control.high)}


def _difference(change: ShownChange) -> Entry:
    return {
        "since": change.since.id,
        "until": change.until.id,
        "before": rounded(change.before.value),
        "after": rounded(change.after.value),
        "difference": rounded(change.difference),
        "rule": change.rule,
    }


def _target(measure: DisclosedMeasure, records: Records) -> Entry | None:
    found, target = measure.target, records.target_of(measure.id)
    if found is None or target is None:
        return None
    newest = measure.latest
    return {
        "verdict": found.verdict,
        "label": TARGETS[found.verdict].word,
        "sentence": target_words(found, measure.definition),
        "rule": found.rule,
        "reason": found.reason or None,
        "today": found.today,
        "target": rounded(found.target),
        "set_by": target.set_by,
        "set_on": target.set_on.isoformat(),
        "reach_by": target.reach_by,
        "period": found.period.id if found.period else None,
        "input": dated(newest) if newest else None,
    }


def _comparison(comparison: ShownComparison, measure: DisclosedMeasure, records: Records) -> Entry:
    definition = measure.definition
    name = comparator_name(comparison.comparator, records)
    wide = comparison.wide
    return {
        "comparator": comparison.comparator,
        "name": name,
        "verdict": comparison.verdict,
        "label": COMPARISONS[comparison.verdict].word,
        "sentence": comparison_words(comparison, definition, name),
        "rule": comparison.rule,
        "period": comparison.period.id,
        "ours": {
            **figure(comparison.ours),
            "lower_99_8": rounded(wide[0]) if wide else None,
            "upper_99_8": rounded(wide[1]) if wide else None,
        },
        "theirs": figure(comparison.theirs),
        "theirs_rule": comparison.theirs_rule,
        "known": comparison.known,
        "total": comparison.total,
        "far": comparison.outlier,
    }


def _place(measure: DisclosedMeasure, records: Records) -> Entry | None:
    place = measure.place
    if place is None:
        return None
    ranked = {*place.areas, records.own_area}
    inputs: list[Json] = [
        {"area": area, "value": rounded(point.cell.value)}
        for area, points in measure.lines.items()
        if area in ranked
        for point in points
        if point.period == place.period and isinstance(point.cell, Shown)
    ]
    return {
        "sentence": place_words(place),
        "rule": place.rule,
        "period": place.period.id,
        "higher": place.higher,
        "lower": place.lower,
        "tied": place.tied,
        "total": place.total,
        "band": place.band,
        "worst_quarter": place.worst_quarter,
        "untested": place.untested,
        "inputs": inputs,
    }
