"""Months or quarters as a control chart: the points, the mean and limits of each process, and what signals."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.charts import notes
from generator.charts.comparators import our_side
from generator.charts.figure import Row, Table
from generator.charts.headline import headline
from generator.charts.periods import HEADING, axis_label, span
from generator.charts.scale import axis_for
from generator.charts.series import rifts_and_processes, shown
from generator.charts.signals import last_point, signal_words
from generator.charts.spec import ControlSpec, ControlSpot, Described, Level, Process, Refusal
from generator.charts.tables import cell_words
from generator.charts.trend import target_level, time_axis
from generator.charts.verdicts import DIRECTIONS, Tone, direction_label
from generator.charts.words import (
    axis_caption,
    fitted,
    mark_of,
    name_of,
    reachable,
    sources_of,
    unit_phrase,
    verdict_sentences,
    what_and_unit,
    within,
)
from generator.disclose.cells import DisclosedMeasure, Shown
from generator.domain import wording
from generator.domain.measure import Measure
from generator.domain.period import OFTEN, Period
from generator.domain.period_words import when
from generator.domain.report import Records
from generator.evaluate.control import Control, Signal
from generator.evaluate.polarity import change_verdict

KEYS: dict[Tone, str] = {
    "bad": "worse than chance would make it",
    "good": "better than chance would make it",
    "plain": "more than chance would make it",
}
"""What the shape of a point says, by its tone."""

Points = Sequence[tuple[Period, Shown]]


def control(measure: DisclosedMeasure, records: Records) -> Described | Refusal:
    """Describe a control chart of our own series, or refuse where its rule has none to give.

    It shows the unbroken run that the rule judged; the last point alone is judged.
    """
    definition, found = measure.definition, measure.direction
    if definition.period not in OFTEN:
        return Refusal("figure.control-not-often", {"measure": measure.id})
    if found.control is None:
        return Refusal("figure.control-not-judged", {"measure": measure.id, "reason": found.reason.rstrip(".")})
    ours = our_side(measure, records)
    points = [(period, cell) for period, cell in shown(ours.points) if period in found.window]
    first, last = points[0][0], points[-1][0]
    title = headline(measure, ours.points, records)
    spec = _spec(title, measure, found.control, points, records)
    return Described(
        spec=spec,
        title=title,
        subtitle=f"{what_and_unit(definition)}, {ours.label}, {span(first, last)}. Control chart",
        alt=_alt(measure, found.control, points, records),
        table=_table(definition, found.control, points, ours.label),
        reading=(*notes.axis_note(spec.axis), *_reading(spec)),
        notes=_notes(measure, points, records),
        sources=sources_of(definition),
    )


def _spec(title: str, measure: DisclosedMeasure, found: Control, points: Points, records: Records) -> ControlSpec:
    definition, target = measure.definition, target_level(measure)
    spots = tuple(
        ControlSpot(period.ordinal, cell.value, _tone(definition, high=high), cell.low_reliability)
        for (period, cell), high in zip(points, found.high, strict=True)
    )
    processes = _processes(definition, found, points)
    ends = [end for p in processes for end in (p.mean, p.lower, p.upper) if end is not None]
    held = [*(s.value for s in spots), *ends, *([target.value] if target else [])]
    period, cell = points[-1]
    return ControlSpec(
        title=title,
        id=records.own_area,
        time=time_axis(points[0][0].ordinal, period.ordinal, definition.period),
        axis=axis_for(held, mark=mark_of(definition), whole=definition.value == "count"),
        caption=axis_caption(definition),
        spots=spots,
        processes=processes,
        labels=_labels(definition, processes[-1]),
        end=f"{records.partnership.short_name} {wording.short(cell.value, definition)}",
        end_at=axis_label(period.ordinal, period.kind),
        verdict=direction_label(measure.direction),
        target=target,
        rifts=rifts_and_processes(definition, points[0][0], period),
        keys=tuple((tone, words) for tone, words in KEYS.items() if tone in {s.tone for s in spots}),
    )


def _tone(measure: Measure, *, high: bool | None) -> Tone | None:
    return None if high is None else DIRECTIONS[change_verdict(measure, rising=high)].tone


def _processes(measure: Measure, found: Control, points: Points) -> tuple[Process, ...]:
    ends = [*(group.start for group in found.groups[1:]), len(points)]
    return tuple(
        Process(
            points[group.start][0].ordinal,
            points[end - 1][0].ordinal,
            Decimal(repr(group.mean)),
            *reachable(group.lower, group.upper, measure),
        )
        for group, end in zip(found.groups, ends, strict=True)
    )


def _labels(measure: Measure, process: Process) -> tuple[Level, ...]:
    named = (("Upper limit", process.upper), ("Mean", process.mean), ("Lower limit", process.lower))
    return tuple(Level(at, f"{name} {wording.short(at, measure)}") for name, at in named if at is not None)


def _alt(measure: DisclosedMeasure, found: Control, points: Points, records: Records) -> str:
    """Say the kind of chart, what it shows, the verdict, why, and the mean and limits."""
    definition, (last, cell) = measure.definition, points[-1]
    what = within(name_of(definition), records)
    spans = f"{records.partnership.short_name}, {span(points[0][0], last)}"
    newest = f"{wording.short(cell.value, definition)} {when(last)}, {last_point(found, definition.period)}."
    process = _processes(definition, found, points)[-1]
    levels = ", ".join(_lower(level.label) for level in _labels(definition, process))
    return fitted(
        (
            f"Control chart of {what} in {spans}.",
            *verdict_sentences(measure)[:1],
            newest,
            f"{levels[:1].upper()}{levels[1:]}.",
            *verdict_sentences(measure)[1:],
        )
    )


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _table(measure: Measure, found: Control, points: Points, ours: str) -> Table:
    """Set periods in rows, newest first, each with the mean and limits of its process and its signal in words."""
    processes = _processes(measure, found, points)
    rows = []
    for (period, cell), signal, high in zip(points, found.signals, found.high, strict=True):
        process = next(p for p in processes if p.first <= period.ordinal <= p.last)
        levels = (process.lower, process.mean, process.upper)
        rows.append(
            Row(
                period.prose,
                (
                    cell_words(cell, measure),
                    *("none" if level is None else wording.short(level, measure) for level in levels),
                    _signal_and_side(measure, signal, high=high),
                ),
            )
        )
    return Table(
        caption=f"{measure.title}, {unit_phrase(measure)}, {span(points[0][0], points[-1][0])}",
        columns=(HEADING[measure.period], ours, "Lower limit", "Mean", "Upper limit", "Signal"),
        rows=tuple(reversed(rows)),
    )


def _signal_and_side(measure: Measure, signal: Signal, *, high: bool | None) -> str:
    said = signal_words(signal, measure.period, high=high)
    if high is None:
        return said
    side = {"bad": ": worse", "good": ": better"}.get(_tone(measure, high=high) or "", "")
    return f"{said}{side}"


def _reading(spec: ControlSpec) -> tuple[str, ...]:
    last = "Only the last point is judged: among many points a few signal by chance alone."
    chance = (
        "The dashed lines are the limits between which chance alone keeps nearly all points of a steady process; "
        "the solid line is the mean."
    )
    missing = [
        name for name, at in (("lower", spec.processes[-1].lower), ("upper", spec.processes[-1].upper)) if at is None
    ]
    none = (f"There is no {' and no '.join(missing)} limit that a figure could reach.",) if missing else ()
    shapes = {"bad": "A square", "good": "A tick", "plain": "A diamond"}
    return (chance, *none, last, *(f"{shapes[tone]} marks a point that is {words}." for tone, words in spec.keys))


def _notes(measure: DisclosedMeasure, points: Points, records: Records) -> tuple[str, ...]:
    definition, (first, _), (last, _) = measure.definition, points[0], points[-1]
    ours = our_side(measure, records)
    earlier = [p for p in ours.begun().points if p.period < first]
    return (
        notes.verdict_note(measure),
        *notes.target_note(measure, records),
        *notes.process_notes(definition, first, last, "Mean and limits are worked out anew from there."),
        *notes.break_notes(definition, first, last),
        *((notes.starts_late(first),) if earlier else ()),
        *notes.publisher_notes(ours.between(first, last)),
    )
