"""Small charts side by side: our own series of several measures."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.charts import notes
from generator.charts.comparators import Side, our_side
from generator.charts.periods import both, since, span
from generator.charts.scale import Axis, axis_for
from generator.charts.series import Run, hidden_spots, rifts, runs, shown, values
from generator.charts.spec import Described, MultiplesSpec, Panel, Refusal
from generator.charts.tables import several_table
from generator.charts.trend import FEWEST_POINTS, time_axis
from generator.charts.words import (
    LONGEST_ALT,
    axis_caption,
    direction,
    fitted,
    listing,
    mark_of,
    name_of,
    sources_of,
    within,
)
from generator.disclose.cells import DisclosedMeasure, Shown, ShownChange
from generator.domain import wording
from generator.domain.measure import Measure
from generator.domain.period import Period
from generator.domain.report import Records
from generator.domain.wording import number

ALIKE = 3
"""Panels share one scale where their highest values differ by no more than this factor."""


def multiples(measures: Sequence[DisclosedMeasure], records: Records) -> Described | Refusal:
    """Describe small charts, or refuse where one of them has fewer than two figures."""
    sides = [our_side(m, records).begun() for m in measures]
    for measure, side in zip(measures, sides, strict=True):
        if len(shown(side.points)) < FEWEST_POINTS:
            return Refusal("figure.too-few-points", {"measure": measure.id, "area": side.label})
    definitions = [m.definition for m in measures]
    title = _title(measures)
    ends = _ends(sides)
    drawn = [_drawn(m, side) for m, side in zip(definitions, sides, strict=True)]
    axes = _axes(definitions, drawn)
    panels = map(_panel, measures, sides, drawn, axes, ends)
    years = _years(ends)
    names = both([within(name_of(d), records) for d in definitions])
    scales = "All panels have the same scale" if len(set(axes)) == 1 else "Each panel has its own scale, from zero"
    return Described(
        spec=MultiplesSpec(title, tuple(panels)),
        title=title,
        subtitle=f"{sides[0].label}, {years}. {scales}",
        alt=_alt(measures, names, f"{sides[0].label}, {years}"),
        table=several_table(measures, sides, f"{names[:1].upper()}{names[1:]}: {sides[0].label}, {years}"),
        reading=(),
        notes=_notes(definitions, sides),
        sources=sources_of(*definitions),
    )


def _ends(sides: Sequence[Side]) -> list[tuple[Period, Period]]:
    """Give the first and last period of each panel: the same for all, where their periods are of one kind."""
    own = [(side.points[0].period, side.points[-1].period) for side in sides]
    if len({first.kind for first, _ in own}) > 1:
        return own
    return [(min(first for first, _ in own), max(last for _, last in own))] * len(own)


def _years(ends: Sequence[tuple[Period, Period]]) -> str:
    first, last = min(first for first, _ in ends), max(last for _, last in ends)
    return span(first, last) if len({p.kind for p, _ in ends}) == 1 else f"{first.end.year} to {last.end.year}"


def _drawn(measure: Measure, side: Side) -> tuple[Run, ...]:
    first, last = side.points[0].period, side.points[-1].period
    return runs(side.points, rifts(measure, first.ordinal, last.ordinal))


def _axes(measures: Sequence[Measure], drawn: Sequence[tuple[Run, ...]]) -> list[Axis]:
    """Give each panel's axis, from zero: one for all where they count alike and are of like size."""
    zero = Decimal(0)
    heights = [max(values(each)) for each in drawn]
    marks = [mark_of(m) for m in measures]
    whole = [m.value == "count" for m in measures]
    if len({(m.unit, m.value) for m in measures}) == 1 and max(heights) <= min(heights) * ALIKE:
        held = [zero, *(v for each in drawn for v in values(each))]
        return [axis_for(held, mark=marks[0], whole=whole[0])] * len(measures)
    return [
        axis_for([zero, *values(each)], mark=mark, whole=counts)
        for each, mark, counts in zip(drawn, marks, whole, strict=True)
    ]


def _panel(
    measure: DisclosedMeasure, side: Side, drawn: tuple[Run, ...], axis: Axis, ends: tuple[Period, Period]
) -> Panel:
    definition = measure.definition
    first, last = (end.ordinal for end in ends)
    return Panel(
        id=measure.id,
        title=name_of(definition),
        caption=_caption(definition),
        time=time_axis(first, last, definition.period),
        axis=axis,
        runs=drawn,
        end_label=wording.short(shown(side.points)[-1][1].value, definition),
        hidden=hidden_spots(side.points),
        rifts=rifts(definition, first, last),
    )


def _caption(measure: Measure) -> str:
    """Give the unit, unless the panel's title says it."""
    caption = axis_caption(measure)
    return "" if caption.lower() in name_of(measure).lower() else caption


def _title(measures: Sequence[DisclosedMeasure]) -> str:
    """Count how many rose and how many fell, over five periods where all can say. Nothing is said of better or worse."""
    long = [m.since_fifth for m in measures]
    changes = long if all(long) else [m.since_previous for m in measures]
    verbs = [direction(c, m.definition) for c, m in zip(changes, measures, strict=True) if c is not None]
    counted = {verb: verbs.count(verb) for verb in ("rose", "fell", "read the same") if verb in verbs}
    if not counted:
        return f"{number(len(measures)).capitalize()} measures over time"
    missing = len(measures) - len(verbs)
    said = [f"{number(n)} {verb}" for verb, n in counted.items()]
    said += [f"{number(missing)} cannot be compared"] if missing else []
    starts = {_start(c) for c in changes if c is not None}
    start = starts.pop() if len(starts) == 1 else "Compared with the period before"
    if len(said) == 1:
        each = "both" if len(measures) == 2 else f"all {number(len(measures))}"
        return f"{start}, {each} measures {next(iter(counted))}"
    return f"{start}, of {number(len(measures))} measures {both(said)}"


def _start(change: ShownChange) -> str:
    """Open a title with where a change starts: `Since 2020 to 2021`, `Compared with the year before`."""
    if change.until.ordinal - change.since.ordinal == 1:
        return f"Compared with {since(change.since, change.until)}"
    return f"Since {change.since.prose}"


def _alt(measures: Sequence[DisclosedMeasure], names: str, where: str) -> str:
    """Say the kind of chart, what it shows, and each last value."""
    last = [
        f"{name_of(m.definition)} {wording.short(m.latest.cell.value, m.definition)}"
        for m in measures
        if m.latest is not None and isinstance(m.latest.cell, Shown)
    ]
    what = f"{number(len(measures)).capitalize()} small line charts, {where}."
    return fitted((what, *(listing("Latest:", last, LONGEST_ALT - len(f"{what} ")) or (f"{names}.",))))


def _notes(measures: Sequence[Measure], sides: Sequence[Side]) -> tuple[str, ...]:
    named = [side.called(name_of(m)) for m, side in zip(measures, sides, strict=True)]
    broken = [
        f"{name_of(m)}: {note}"
        for m, side in zip(measures, sides, strict=True)
        for note in notes.break_notes(m, side.points[0].period, side.points[-1].period)
    ]
    return (*broken, *notes.symbol_notes(named), *notes.gap_notes(named))
