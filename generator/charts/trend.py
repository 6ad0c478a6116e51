"""Years as lines: ours, and those we are compared with. What is drawn, and the words for it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import count

from generator.charts import notes
from generator.charts.comparators import Side, other_sides, our_side
from generator.charts.periods import axis_label, span, when
from generator.charts.scale import axis_for
from generator.charts.series import Rift, hidden_spots, rifts, runs, shown, values
from generator.charts.spec import Described, Line, Refusal, TimeAxis, TrendSpec
from generator.charts.style import PENS, SPARE_PENS, Role
from generator.charts.tables import trend_table
from generator.charts.words import (
    LONGEST_ALT,
    axis_caption,
    fitted,
    listing,
    mark_of,
    name_of,
    sources_of,
    story,
    what_and_unit,
    within,
)
from generator.disclose.cells import DisclosedMeasure
from generator.domain import wording
from generator.domain.measure import Measure
from generator.domain.period import Period, PeriodKind
from generator.domain.report import Records

FEWEST_POINTS = 2
FEWEST_FOR_A_CUT = 5
"""Periods. A shorter time starts its axis at zero."""


def trend(measure: DisclosedMeasure, records: Records) -> Described | Refusal:
    """Describe a trend, or refuse where our own series has fewer than two figures.

    It starts with our own first period: what others did before that is not our story.
    """
    ours = our_side(measure, records).begun()
    if len(shown(ours.points)) < FEWEST_POINTS:
        return Refusal("figure.too-few-points", {"measure": measure.id, "area": ours.label})
    newest = max(p.period for points in measure.lines.values() for p in points)
    cut = (side.between(ours.points[0].period, newest) for side in other_sides(measure, records))
    others = tuple(side for side in cut if side.points)
    sides = (ours, *others)
    first, last = ours.points[0].period, max(side.points[-1].period for side in sides)
    title = story(measure, ours.points)
    spec = _spec(title, measure.definition, sides, first, last)
    return Described(
        spec=spec,
        title=title,
        subtitle=f"{what_and_unit(measure.definition)}, {ours.label}, {span(first, last)}",
        alt=_alt(measure.definition, ours, others, records),
        table=trend_table(measure, ours, others),
        reading=(*notes.axis_note(spec.axis), *notes.interval_note(sides[:1], "The shaded band is")),
        notes=_notes(measure.definition, sides, first, last, records),
        sources=sources_of(measure.definition),
    )


def time_axis(first: int, last: int, kind: PeriodKind) -> TimeAxis:
    """Label every period from one to another, by ordinal."""
    return TimeAxis(first, last, tuple(axis_label(at, kind) for at in range(first, last + 1)))


def _spec(title: str, measure: Measure, sides: Sequence[Side], first: Period, last: Period) -> TrendSpec:
    broken = rifts(measure, first.ordinal, last.ordinal)
    lines = _lines(sides, broken, measure, last)
    # Over a few periods a cut axis makes a step into a cliff.
    is_short = last.ordinal - first.ordinal + 1 < FEWEST_FOR_A_CUT
    return TrendSpec(
        title=title,
        time=time_axis(first.ordinal, last.ordinal, measure.period),
        axis=axis_for(
            (*((Decimal(0),) if is_short else ()), *(value for line in lines for value in values(line.runs))),
            mark=mark_of(measure),
            whole=measure.value == "count",
        ),
        caption=axis_caption(measure),
        lines=lines,
        hidden=hidden_spots(sides[0].points),
        rifts=broken,
    )


def _lines(sides: Sequence[Side], broken: Sequence[Rift], measure: Measure, last: Period) -> tuple[Line, ...]:
    taken: set[Role] = set()
    spare = count()
    lines = []
    for side in sides:
        drawn = runs(side.points, broken)
        if drawn:
            pen = PENS[side.role] if side.role not in taken else SPARE_PENS[next(spare) % len(SPARE_PENS)]
            taken.add(side.role)
            lines.append(Line(side.id, _end_label(side, measure, last), side.role, pen, drawn))
    return tuple(lines)


def _end_label(side: Side, measure: Measure, last: Period) -> str:
    period, cell = shown(side.points)[-1]
    ended = "" if period == last else f" in {axis_label(period.ordinal, period.kind)}"
    return f"{side.label} {wording.short(cell.value, measure)}{ended}"


def _alt(measure: Measure, ours: Side, others: Sequence[Side], records: Records) -> str:
    """Say the kind of chart, what it shows, the lowest and highest value, and where the others ended."""
    own = shown(ours.points)
    low, high = min(own, key=lambda pair: pair[1].value), max(own, key=lambda pair: pair[1].value)
    least, most = wording.short(low[1].value, measure), wording.short(high[1].value, measure)
    ends = f"Lowest: {least} {when(low[0])}; highest: {most} {when(high[0])}." if least != most else f"Always {most}."
    what = f"Line chart of {within(name_of(measure), records)} in {ours.label}, {span(own[0][0], own[-1][0])}."
    last = [(s.label, shown(s.points)[-1][1].value) for s in (ours, *others) if shown(s.points)]
    said = [f"{label} {wording.short(value, measure)}" for label, value in last]
    room = LONGEST_ALT - len(f"{what} {ends} ")
    return fitted((what, ends, *listing("Latest:", said, room)))


def _notes(measure: Measure, sides: Sequence[Side], first: Period, last: Period, records: Records) -> tuple[str, ...]:
    medians = [side for side in sides if side.role == "neighbours"]
    return (
        *((notes.neighbours_note(records),) if medians else ()),
        *(note for side in medians for note in notes.median_note(side)),
        *notes.break_notes(measure, first, last),
        *notes.symbol_notes(sides),
        *notes.gap_notes(sides),
        *notes.publisher_notes(sides[0]),
        *notes.left_out_notes(measure, records),
    )
