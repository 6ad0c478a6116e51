"""The stage: findings in, what may be shown out.

Official figures were protected by their publisher: its numbers pass, and what it hid stays hidden. Every value that
rests on a hidden number is withheld with it. The rules see no number where a publisher hid one, so what is held back
here as well would be a number that we hide ourselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.disclose.cells import (
    Cell,
    DisclosedMeasure,
    MedianPoint,
    Point,
    Shown,
    ShownChange,
    ShownComparison,
    Withheld,
)
from generator.disclose.disclosed import Disclosed
from generator.disclose.year import HELD_BACK, disclose_year, re_audit_verdicts
from generator.evaluate.chance import chance_signals
from generator.evaluate.councils import neighbours_of
from generator.evaluate.coverage import coverage
from generator.evaluate.enquiries import enquiries
from generator.evaluate.judge import judge_priority
from generator.evaluate.released import Released
from generator.evaluate.results import Direction, TargetResult
from generator.evaluate.rules import TARGET_CONTROL
from generator.evaluate.standings import standings
from generator.evaluate.unanswered import unanswered_requirements
from generator.evaluate.weak import weak_spots

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from generator.domain.measure import Measure
    from generator.domain.period import Period
    from generator.domain.report import Records
    from generator.evaluate.findings import Change, Estimate, Findings, MeasureFinding, NeighbourMedian
    from generator.evaluate.results import Comparison, Place
    from generator.problems import Problem


def disclose(findings: Findings, records: Records) -> tuple[Disclosed, tuple[Problem, ...]]:
    """Decide for every cell whether it is shown, and carry over only what rests on shown cells.

    The problems are what the guidance asks and the report, as readers will see it, does not answer.
    """
    measures = {
        measure_id: _measure(measure_id, records.measures[measure_id], finding, records)
        for measure_id, finding in findings.measures.items()
    }
    judgements = {
        name: judge_priority(priority, records.measures, measures) for name, priority in records.priorities.items()
    }
    countries = {area for area, known in records.areas.items() if known.kind == "country"}
    chance = chance_signals(measures.values(), countries)
    weak = weak_spots(records, measures)
    promised = records.before.year.promises if records.before else None
    stand = standings(records.priorities, records.year, promised, records.edition.published)
    covered = coverage(records, judgements, weak)
    year = disclose_year(findings.year)
    released = Released(weak, judgements, stand, covered, re_audit_verdicts(year))
    return Disclosed(
        measures=measures,
        judgements=judgements,
        weak=weak,
        chance=chance,
        year=year,
        standings=stand,
        coverage=covered,
        enquiries=enquiries(records, released),
    ), unanswered_requirements(covered, records)


def _measure(measure_id: str, definition: Measure, finding: MeasureFinding, records: Records) -> DisclosedMeasure:
    lines = {area: tuple(Point(e.period, _cell(e)) for e in series) for area, series in finding.series.items()}
    own = lines.get(records.own_area, ())
    held = _held_back(finding, lines)
    medians = _medians(finding.medians, held, neighbours_of(records.measures[measure_id], records))
    direction = _direction(finding.direction, own)
    since_previous = _change(finding.since_previous, own)
    return DisclosedMeasure(
        id=measure_id,
        definition=definition,
        lines=lines,
        medians=medians,
        latest=own[-1] if own else None,
        since_previous=since_previous,
        since_fifth=_change(finding.since_fifth, own),
        why_no_change=HELD_BACK if finding.since_previous and not since_previous else finding.why_no_change,
        direction=direction,
        target=_target(finding.target, direction, own),
        comparisons=_comparisons(finding.comparisons, {**lines, records.partnership.neighbours: medians}, own),
        place=_place(finding.place, held),
    )


def _held_back(finding: MeasureFinding, lines: Mapping[str, tuple[Point, ...]]) -> frozenset[tuple[str, Period]]:
    """Give the area and period of each figure that the rules saw and that is not shown."""
    return frozenset(
        (area, estimate.period)
        for area, series in finding.series.items()
        for estimate, point in zip(series, lines[area], strict=True)
        if estimate.value is not None and isinstance(point.cell, Withheld)
    )


def _cell(estimate: Estimate) -> Cell:
    observed, interval = estimate.observation, estimate.interval
    symbol = observed.symbol
    if estimate.value is None or (symbol is not None and symbol != "u"):
        return Withheld(symbol or "x", observed.note)
    n = estimate.n if estimate.rebuilt else observed.n
    lower, upper, rule = (interval.lower, interval.upper, interval.rule) if interval else (None, None, None)
    return Shown(
        value=estimate.value,
        n=n,
        of=observed.of,
        lower=lower,
        upper=upper,
        interval=rule,
        rebuilt=estimate.rebuilt,
        low_reliability=symbol == "u",
        note=observed.note,
        usable=estimate.n is not None,
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
    return Direction("cannot-be-judged", found.rule, HELD_BACK)


def _target(found: TargetResult | None, direction: Direction, own: tuple[Point, ...]) -> TargetResult | None:
    """Let a result pass whose figure is shown; on a control chart, whose limits rest on all its points, with these."""
    if found is None or found.verdict == "cannot-be-judged":
        return found
    if isinstance(own[-1].cell, Shown) and (direction.judged or found.rule != TARGET_CONTROL.name):
        return found
    return TargetResult("cannot-be-judged", found.rule, found.target, None, HELD_BACK)


def _medians(
    found: tuple[NeighbourMedian, ...], held: frozenset[tuple[str, Period]], neighbours: Collection[str]
) -> tuple[MedianPoint, ...]:
    hidden = {period for area, period in held if area in neighbours}
    return tuple(
        MedianPoint(m.period, Withheld("c") if m.period in hidden else Shown(m.value), m.known, m.total, m.rule)
        for m in found
    )


def _comparisons(
    found: tuple[Comparison, ...],
    lines: Mapping[str, tuple[Point, ...] | tuple[MedianPoint, ...]],
    own: tuple[Point, ...],
) -> tuple[ShownComparison, ...]:
    ours = own[-1].cell if own else None
    if not isinstance(ours, Shown):
        return ()
    pairs = ((c, next(p.cell for p in lines[c.comparator] if p.period == c.period)) for c in found)
    return tuple(
        ShownComparison(
            comparator=c.comparator,
            period=c.period,
            ours=ours,
            theirs=theirs,
            known=c.known,
            total=c.total,
            rule=c.rule,
            verdict=c.verdict,
            outlier=c.outlier,
            wide=c.wide,
            theirs_rule=c.theirs_rule,
        )
        for c, theirs in pairs
        if isinstance(theirs, Shown)
    )


def _place(found: Place | None, held: frozenset[tuple[str, Period]]) -> Place | None:
    """Let a place pass where nothing of its period is held back: with the others' figures it would tell of that one."""
    return None if found is None or any(period == found.period for _, period in held) else found
