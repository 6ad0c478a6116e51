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
from generator.evaluate.chance import chance_signals
from generator.evaluate.judge import judge_priority
from generator.evaluate.results import Direction
from generator.evaluate.weak import weak_spots

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from generator.domain.measure import Measure
    from generator.domain.report import Records
    from generator.evaluate.findings import Change, Estimate, Findings, MeasureFinding
    from generator.evaluate.results import Comparison
    from generator.problems import Problem


def disclose(findings: Findings, records: Records) -> tuple[Disclosed, tuple[Problem, ...]]:
    """Decide for every cell whether it is shown, and carry over only what rests on shown cells."""
    measures = {
        measure_id: _measure(measure_id, records.measures[measure_id], finding, records)
        for measure_id, finding in findings.measures.items()
    }
    judgements = {
        name: judge_priority(priority, records.measures, measures) for name, priority in records.priorities.items()
    }
    return Disclosed(measures, judgements, weak_spots(records, measures), chance_signals(measures.values())), ()


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
        direction=_direction(finding.direction, own),
        target=finding.target,
        comparisons=_comparisons(finding.comparisons, lines, own),
        place=finding.place,
    )


def _cell(estimate: Estimate) -> Cell:
    observed = estimate.observation
    if estimate.value is None or observed.symbol not in {None, "u"}:
        return Withheld(observed.symbol or "x", observed.note)
    return Shown(
        value=estimate.value,
        n=estimate.n if estimate.rebuilt else observed.n,
        of=observed.of,
        lower=estimate.interval.lower if estimate.interval else None,
        upper=estimate.interval.upper if estimate.interval else None,
        interval=estimate.interval.rule if estimate.interval else None,
        rebuilt=estimate.rebuilt,
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


def _direction(found: Direction, own: tuple[Point, ...]) -> Direction:
    """Let a judgement pass whose whole window is shown. One that rests on a hidden figure would narrow it down."""
    shown = {point.period for point in own if isinstance(point.cell, Shown)}
    if all(period in shown for period in found.window):
        return found
    return Direction("cannot-be-judged", found.rule, "a figure that it rests on is not published")


def _comparisons(
    found: tuple[Comparison, ...], lines: Mapping[str, tuple[Point, ...]], own: tuple[Point, ...]
) -> tuple[ShownComparison, ...]:
    ours = own[-1].cell if own else None
    if not isinstance(ours, Shown):
        return ()
    return tuple(
        ShownComparison(
            c.comparator, c.period, ours, theirs, c.known, c.total, c.rule, verdict=c.verdict, outlier=c.outlier
        )
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
