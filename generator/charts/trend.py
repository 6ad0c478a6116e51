"""Years as lines: ours, and those we are compared with. What is drawn, and the words for it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import count

from generator.charts import notes
from generator.charts.comparators import Side, other_sides, our_side
from generator.charts.headline import headline
from generator.charts.periods import axis_label, span
from generator.charts.scale import axis_for
from generator.charts.series import Rift, hidden_spots, rifts_and_processes, runs, shown, values
from generator.charts.spec import Described, Level, Line, Refusal, TimeAxis, TrendSpec
from generator.charts.style import PENS, SPARE_PENS, Role
from generator.charts.tables import trend_table
from generator.charts.verdicts import direction_label
from generator.charts.words import (
    LONGEST_ALT,
    axis_caption,
    fitted,
    listing,
    mark_of,
    name_of,
    sources_of,
    target_label,
    verdict_sentences,
    what_and_unit,
    within,
)
from generator.disclose.cells import DisclosedMeasure
from generator.domain import wording
from generator.domain.measure import Measure
from generator.domain.period import Period, PeriodKind
from generator.domain.period_words import when
from generator.domain.report import Records

FEWEST_POINTS = 2
BAND = "The shaded band is the 95% confidence interval"
_NATURAL: dict[PeriodKind, tuple[int, ...]] = {"month": (1, 3, 6, 12, 24, 36, 60), "quarter": (1, 2, 4, 8, 12, 20)}
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
    title = headline(measure, ours.points, records, limits_drawn=False)
    spec = _spec(title, measure, sides, (first, last))
    return Described(
        spec=spec,
        title=title,
        subtitle=f"{what_and_unit(measure.definition)}, {ours.label}, {span(first, last)}",
        alt=_alt(measure, ours, others, records),
        table=trend_table(measure, ours, others),
        reading=(*notes.axis_note(spec.axis), *notes.interval_note(sides[:1], BAND)),
        notes=_notes(measure, sides, first, last, records),
        sources=sources_of(measure.definition),
    )


def time_axis(first: int, last: int, kind: PeriodKind) -> TimeAxis:
    """Label every period from one to another, by ordinal."""
    return TimeAxis(first, last, tuple(axis_label(at, kind) for at in range(first, last + 1)), _NATURAL.get(kind, ()))


def target_level(measure: DisclosedMeasure) -> Level | None:
    """Give the line of the target, where one was set."""
    found = measure.target
    return None if found is None else Level(found.target, target_label(found.target, measure.definition))


def _spec(title: str, measure: DisclosedMeasure, sides: Sequence[Side], ends: tuple[Period, Period]) -> TrendSpec:
    definition, target = measure.definition, target_level(measure)
    first, last = ends
    broken = rifts_and_processes(definition, first, last)
    lines = _lines(sides, broken, definition, last)
    held = [value for line in lines for value in values(line.runs)]
    held += [target.value] if target else []
    # Over a few periods a cut axis makes a step into a cliff.
    held += [Decimal(0)] if last.ordinal - first.ordinal + 1 < FEWEST_FOR_A_CUT else []
    return TrendSpec(
        title=title,
        time=time_axis(first.ordinal, last.ordinal, definition.period),
        axis=axis_for(held, mark=mark_of(definition), whole=definition.value == "count"),
        caption=axis_caption(definition),
        lines=lines,
        hidden=hidden_spots(sides[0].points),
        rifts=broken,
        verdict=direction_label(measure.direction),
        target=target,
    )


def _lines(sides: Sequence[Side], broken: Sequence[Rift], measure: Measure, last: Period) -> tuple[Line, ...]:
    taken: set[Role] = set()
    spare = count()
    lines = []
    for side in sides:
        drawn = runs(side.points, broken, intervals=side.role == "ours")
        if drawn:
            pen = PENS[side.role] if side.role not in taken else SPARE_PENS[next(spare) % len(SPARE_PENS)]
            taken.add(side.role)
            lines.append(Line(side.id, _end_label(side, measure, last), side.role, pen, drawn))
    return tuple(lines)


def _end_label(side: Side, measure: Measure, last: Period) -> str:
    period, cell = shown(side.points)[-1]
    ended = "" if period == last else f" in {axis_label(period.ordinal, period.kind)}"
    return f"{side.label} {wording.short(cell.value, measure)}{ended}"


def _alt(about: DisclosedMeasure, ours: Side, others: Sequence[Side], records: Records) -> str:
    """Say the kind of chart, what it shows, the verdict, the lowest and highest value, and where all ended."""
    measure = about.definition
    own = shown(ours.points)
    low, high = min(own, key=lambda pair: pair[1].value), max(own, key=lambda pair: pair[1].value)
    least, most = wording.short(low[1].value, measure), wording.short(high[1].value, measure)
    ends = f"Lowest: {least} {when(low[0])}; highest: {most} {when(high[0])}." if least != most else f"Always {most}."
    what = f"Line chart of {within(name_of(measure), records)} in {ours.label}, {span(own[0][0], own[-1][0])}."
    last = [(s.label, shown(s.points)[-1][1].value) for s in (ours, *others) if shown(s.points)]
    said = [f"{label} {wording.short(value, measure)}" for label, value in last]
    start = (what, *verdict_sentences(about), ends)
    return fitted((*start, *listing("Latest:", said, LONGEST_ALT - len(" ".join(start)) - 1)))


def _notes(
    about: DisclosedMeasure, sides: Sequence[Side], first: Period, last: Period, records: Records
) -> tuple[str, ...]:
    measure = about.definition
    medians = [side for side in sides if side.role == "neighbours"]
    return (
        notes.verdict_note(about),
        *notes.target_note(about, records),
        *((notes.neighbours_note(records),) if medians else ()),
        *(note for side in medians for note in notes.median_note(side)),
        *notes.process_notes(measure, first, last),
        *notes.break_notes(measure, first, last),
        *notes.symbol_notes(sides),
        *notes.gap_notes(sides),
        *notes.publisher_notes(sides[0]),
        *notes.left_out_notes(measure, records),
    )
