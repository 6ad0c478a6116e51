"""The stage: findings in, what may be shown out.

Official figures were protected by their publisher: its numbers pass, and what it hid stays hidden. Every value that
rests on a hidden number is withheld with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.disclose.cells import (
    Cell,
    Disclosed,
    DisclosedMeasure,
    MedianPoint,
    Point,
    Shown,
    ShownChange,
    ShownComparison,
    Withheld,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from generator.domain.measure import Measure
    from generator.domain.report import Records
    from generator.evaluate.findings import Change, Comparison, Estimate, Findings, MeasureFinding
    from generator.problems import Problem


def disclose(findings: Findings, records: Records) -> tuple[Disclosed, tuple[Problem, ...]]:
    """Decide for every cell whether it is shown, and carry over only what rests on shown cells."""
    measures = {
        measure_id: _measure(measure_id, records.measures[measure_id], finding, records)
        for measure_id, finding in findings.measures.items()
    }
    return Disclosed(measures), ()


def _measure(measure_id: str, definition: Measure, finding: MeasureFinding, records: Records) -> DisclosedMeasure:
    lines = {area: tuple(Point(e.period, _cell(e)) for e in series) for area, series in finding.series.items()}
    own = lines.get(records.own_area, ())
    return DisclosedMeasure(
        id=measure_id,
        definition=definition,
        lines=lines,
        medians=tuple(MedianPoint(m.period, Shown(m.value), m.known, m.total) for m in finding.medians),
        latest=own[-1] if own else None,
        since_previous=_change(finding.since_previous, own),
        since_fifth=_change(finding.since_fifth, own),
        why_no_change=finding.why_no_change,
        comparisons=_comparisons(finding.comparisons, lines, own),
    )


def _cell(estimate: Estimate) -> Cell:
    observed = estimate.observation
    if estimate.value is None or observed.symbol not in {None, "u"}:
        return Withheld(observed.symbol or "x", observed.note)
    return Shown(
        value=estimate.value,
        n=observed.n,
        of=observed.of,
        lower=observed.lower,
        upper=observed.upper,
        low_reliability=observed.symbol == "u",
        note=observed.note,
    )


def _change(change: Change | None, own: tuple[Point, ...]) -> ShownChange | None:
    if change is None:
        return None
    cells = {point.period: point.cell for point in own}
    before, after = cells[change.since], cells[change.until]
    if isinstance(before, Withheld) or isinstance(after, Withheld):
        return None
    return ShownChange(change.since, change.until, before, after, change.after - change.before, change.rule)


def _comparisons(
    found: tuple[Comparison, ...], lines: Mapping[str, tuple[Point, ...]], own: tuple[Point, ...]
) -> tuple[ShownComparison, ...]:
    ours = own[-1].cell if own else None
    if not isinstance(ours, Shown):
        return ()
    return tuple(
        ShownComparison(c.comparator, c.period, ours, theirs, c.known, c.total, c.rule)
        for c in found
        for theirs in (_theirs(c, lines),)
        if theirs is not None
    )


def _theirs(comparison: Comparison, lines: Mapping[str, tuple[Point, ...]]) -> Shown | None:
    if comparison.comparator not in lines:
        return _median(comparison.theirs)
    cell = next((p.cell for p in lines[comparison.comparator] if p.period == comparison.period), None)
    return cell if isinstance(cell, Shown) else None


def _median(value: Decimal) -> Shown:
    # A median rests only on neighbours whose publisher shows a number, so nothing hidden stands behind it.
    return Shown(value)
