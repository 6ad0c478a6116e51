"""Areas as a sorted dot plot: ours, its neighbours, regions and the country, in one period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from generator.charts import notes
from generator.charts.comparators import Side, area_sides, neighbour_median, our_side, uses_neighbours
from generator.charts.result_words import comparison_words
from generator.charts.scale import axis_for
from generator.charts.series import shown
from generator.charts.spec import AreaRow, Described, NeighboursSpec, Refusal
from generator.charts.tables import NO_FIGURE, cell_words, neighbours_table
from generator.charts.verdicts import COMPARISONS, Label
from generator.charts.words import (
    axis_caption,
    fitted,
    mark_of,
    name_of,
    sources_of,
    standing,
    what_and_unit,
    within,
)
from generator.disclose.cells import DisclosedMeasure, Shown, ShownComparison
from generator.domain import wording
from generator.domain.measure import Measure
from generator.domain.period import Period
from generator.domain.period_words import when
from generator.domain.report import Records
from generator.evaluate.answers import area_called
from generator.evaluate.place import place_then
from generator.evaluate.sides import linking, was_tested

FEWEST_AREAS, FEWEST_COUNCILS = 3, 2
LINES = "The lines through the dots are 95% confidence intervals"


def neighbours(measure: DisclosedMeasure, records: Records, period_id: str | None = None) -> Described | Refusal:
    """Describe a dot plot of one period, our latest unless another is named.

    Refuses where the measure is not compared with neighbours, or fewer than three areas, or two councils, have a
    figure then.
    """
    if not uses_neighbours(measure, records):
        return Refusal("figure.not-compared", {"measure": measure.id})
    period = _period(measure, records, period_id)
    if period is None:
        return Refusal("figure.too-few-areas", {"measure": measure.id, "when": period_id or "any period"})
    sides = _sorted((our_side(measure, records), *area_sides(measure, records)), period)
    if len(_with_value(sides, period)) < FEWEST_AREAS or len(_with_value(_councils(sides), period)) < FEWEST_COUNCILS:
        return Refusal("figure.too-few-areas", {"measure": measure.id, "when": period.prose})
    definition, median = measure.definition, neighbour_median(measure, records)
    title = _title(measure, sides, period, records)
    compared = [c for c in measure.comparisons if c.period == period]
    spec = replace(_spec(title, definition, sides, median, period), verdict=_verdict(compared, records))
    cut = [side.between(period, period) for side in sides]
    return Described(
        spec=spec,
        title=title,
        subtitle=f"{what_and_unit(definition)}, {period.prose}. {records.neighbours.title}",
        alt=_alt(definition, sides, compared, period, records),
        table=neighbours_table(measure, sides, median, period),
        reading=(
            *notes.axis_note(spec.axis),
            *notes.interval_note(cut, LINES),
            *_rings_note(cut),
        ),
        notes=_notes(definition, cut, median.between(period, period), compared, records),
        sources=sources_of(definition),
    )


def _period(measure: DisclosedMeasure, records: Records, period_id: str | None) -> Period | None:
    periods = [p.period for p in measure.lines.get(records.own_area, ())]
    return next((p for p in reversed(periods) if period_id in {None, p.id}), None)


def _sorted(sides: Sequence[Side], period: Period) -> list[Side]:
    """Put the highest value first and areas without one last; equal ones by name, ours before them."""

    def key(side: Side) -> tuple[bool, Decimal, bool, str]:
        value = side.value(period)
        return value is None, -(value or Decimal(0)), side.role != "ours", side.label

    return sorted(sides, key=key)


def _with_value(sides: Sequence[Side], period: Period) -> list[Side]:
    return [side for side in sides if side.value(period) is not None]


def _councils(sides: Sequence[Side]) -> list[Side]:
    return [side for side in sides if side.role in {"ours", "council"}]


def _spec(title: str, measure: Measure, sides: Sequence[Side], median: Side, period: Period) -> NeighboursSpec:
    rows = tuple(_row(side, measure, period) for side in sides)
    middle = median.value(period)
    drawn = [v for row in rows for v in (row.value, row.lower, row.upper) if v is not None]
    return NeighboursSpec(
        title=title,
        axis=axis_for(drawn, mark=mark_of(measure), whole=measure.value == "count"),
        caption=axis_caption(measure),
        rows=rows,
        median=middle,
        median_label="" if middle is None else f"{median.label} {wording.short(middle, measure)}",
        verdict=None,
    )


def _verdict(compared: Sequence[ShownComparison], records: Records) -> Label | None:
    """Say where ours stands beside the neighbours' median, for the drawing; it was judged for our newest period."""
    for each in compared:
        if each.comparator == records.partnership.neighbours:
            label = COMPARISONS[each.verdict]
            untested = "" if was_tested(each.rule) else ", not tested"
            word = f"{label.word[:1].lower()}{label.word[1:]} {linking(each.verdict)} the neighbours’ median{untested}"
            return replace(label, word=f"{records.partnership.short_name} is {word}")
    return None


def _row(side: Side, measure: Measure, period: Period) -> AreaRow:
    cell = side.cell(period)
    label = cell_words(cell, measure)
    if not isinstance(cell, Shown):
        return AreaRow(side.id, side.label, side.role, label)
    return AreaRow(side.id, side.label, side.role, label, cell.value, cell.lower, cell.upper, cell.low_reliability)


def _title(disclosed: DisclosedMeasure, sides: Sequence[Side], period: Period, records: Records) -> str:
    """Say our place among the councils that are drawn, by the ranking of the measure's own place."""
    measure = disclosed.definition
    name = within(name_of(measure), records)
    ours = next(side for side in sides if side.role == "ours")
    value = ours.value(period)
    if value is None:
        return (
            f"{ours.label}’s figure for {name} is not published for {period.prose}; its neighbours’ figures are shown"
        )
    others = [v for s in sides if s.role == "council" and (v := s.value(period)) is not None]
    said = wording.short(value, measure)
    if measure.value == "count":  # a place among counts would only say how large the council is
        least, most = wording.short(min(others), measure), wording.short(max(others), measure)
        theirs = f"from {least} to {most}" if len(others) > 1 else least
        return f"{ours.label}’s figure for {name} was {said} {when(period)}; its neighbours’ were {theirs}"
    drawn = {side.id: v for side in sides if (v := side.value(period)) is not None}
    place = place_then(measure, period, drawn, records)
    if place is None:
        return f"{ours.label}’s figure for {name} was {said} {when(period)}"
    # The page of the measure ranks every council that is held, so a place among fewer says among which.
    everyone = place_then(measure, period, _values(disclosed, period), records)
    shown_only = " shown" if everyone is not None and everyone.total > place.total else ""
    return f"{ours.label}’s figure for {name}, {said}, was {standing(place)}{shown_only} {when(period)}"


def _values(measure: DisclosedMeasure, period: Period) -> dict[str, Decimal]:
    """Give the shown value of every area that is held in one period."""
    return {
        area: point.cell.value
        for area, points in measure.lines.items()
        for point in points
        if point.period == period and isinstance(point.cell, Shown)
    }


def _alt(
    measure: Measure, sides: Sequence[Side], compared: Sequence[ShownComparison], period: Period, records: Records
) -> str:
    """Say the kind of chart, what it shows, our verdict, which councils stand at either end, and where others are."""
    said = [(side, wording.short(v, measure)) for side in sides if (v := side.value(period)) is not None]
    councils = [(side.label, words) for side, words in said if side.role in {"ours", "council"}]
    (highest, most), (lowest, least) = councils[0], councils[-1]
    hidden = [f"{s.label} not published" for s in sides if s.role == "ours" and s.value(period) is None]
    rest = hidden + [
        f"{s.label} {words}" for s, words in said if s.role != "council" and s.label not in {highest, lowest}
    ]
    return fitted(
        (
            f"Dot plot of {within(name_of(measure), records)} in {len(said)} areas, {period.prose}.",
            *_compared(measure, compared[:1], records),
            f"Councils from {least} in {lowest} to {most} in {highest}.",
            *((f"{', '.join(rest)}.",) if rest else ()),
        )
    )


def _rings_note(cut: Sequence[Side]) -> tuple[str, ...]:
    rings = [side.label for side in cut if side.role in {"region", "country"} and shown(side.points)]
    return (f"Rings are not councils: {', '.join(rings)}.",) if rings else ()


def _compared(measure: Measure, compared: Sequence[ShownComparison], records: Records) -> tuple[str, ...]:
    """Say where our figure stands beside those that it is compared with."""
    said = [comparison_words(each, measure, area_called(each.comparator, records)) for each in compared]
    ours = records.partnership.short_name
    return (f"{ours}’s figure is {'; '.join(said)}.",) if said else ()


def _notes(
    measure: Measure, cut: Sequence[Side], median: Side, compared: Sequence[ShownComparison], records: Records
) -> tuple[str, ...]:
    missing = [side.label for side in cut if not side.points]
    return (
        *_compared(measure, compared, records),
        notes.neighbours_note(records),
        *notes.median_note(median),
        *notes.symbol_notes(cut),
        *((f"There is {NO_FIGURE} for {', '.join(missing)}.",) if missing else ()),
        *notes.publisher_notes(cut[0]),
        *notes.left_out_notes(measure, records),
    )
