"""Every council by the size of its denominator, beside the average of all and the limits of chance."""

from __future__ import annotations

from decimal import Decimal
from statistics import median

from generator.charts import funnel_words as words
from generator.charts import notes
from generator.charts.comparators import Side, area_side, our_side, uses_neighbours
from generator.charts.funnel_words import FAR, Everyone
from generator.charts.scale import axis_for
from generator.charts.spec import Council, Described, FunnelLimits, FunnelSpec, Level, Refusal
from generator.charts.words import axis_caption, mark_of, sources_of, what_and_unit
from generator.disclose.cells import DisclosedMeasure, Shown
from generator.domain import wording
from generator.domain.period import Period
from generator.domain.report import Records
from generator.evaluate.councils import ranked_councils
from generator.evaluate.funnel_chart import FEWEST_COUNCILS, FROM_COUNTS, Cases, funnel_chart

MOST_NAMED = 8
"""Councils beyond the outer limits. More names than these would only fill the drawing; the table has them."""


def funnel(measure: DisclosedMeasure, records: Records, period_id: str | None = None) -> Described | Refusal:
    """Describe a funnel of one period, our latest unless another is named.

    Refuses where not every council is held, where the measure is no share or rate or is not compared with other
    councils, and where too few of them have counts then.
    """
    unfit = _unfit(measure, records)
    if unfit is not None:
        return Refusal(unfit, {"measure": measure.id})
    own = [p.period for p in our_side(measure, records).points]
    period = next((p for p in reversed(own) if period_id in {None, p.id}), None)
    if period is None:
        return Refusal("figure.funnel-no-counts", {"measure": measure.id, "when": period_id or "any period"})
    sides = _sides(measure, records, period)
    counted = {side.id: found for side in sides if (found := _counted(side, period))}
    if not counted:
        return Refusal("figure.funnel-no-counts", {"measure": measure.id, "when": period.prose})
    if len(counted) < FEWEST_COUNCILS:
        said = {"measure": measure.id, "when": period.prose, "count": len(counted), "fewest": FEWEST_COUNCILS}
        return Refusal("figure.funnel-too-few-councils", said)
    chart = funnel_chart(measure.definition, counted)
    return _described(Everyone(measure.definition, records, period, sides, counted, chart))


def _unfit(measure: DisclosedMeasure, records: Records) -> str | None:
    """Give the code of why a measure can have no funnel in any period; None where it can."""
    if not records.every_council:
        return "figure.funnel-not-every-council"
    if measure.definition.value not in FROM_COUNTS:
        return "figure.funnel-not-a-share"
    return None if uses_neighbours(measure, records) else "figure.not-compared"


def _described(everyone: Everyone) -> Described:
    definition = everyone.definition
    spec = _spec(everyone)
    return Described(
        spec=spec,
        title=spec.title,
        subtitle=f"{what_and_unit(definition)}, {len(everyone.counted)} councils, {everyone.period.prose}",
        alt=words.alt(everyone),
        table=words.table(everyone),
        reading=(*notes.axis_note(spec.axis), *words.READING),
        notes=words.remarks(everyone),
        sources=sources_of(definition),
    )


def _sides(measure: DisclosedMeasure, records: Records, period: Period) -> tuple[Side, ...]:
    """Give every council, the highest value first and those without one last; equal ones by name, ours before them."""
    councils = ranked_councils(measure.definition, records)
    held = [area_side(measure, area, records) for area in measure.lines if area in councils]

    def key(side: Side) -> tuple[bool, Decimal, bool, str]:
        value = side.value(period)
        return value is None, -(value or Decimal(0)), side.role != "ours", side.label

    return tuple(sorted((our_side(measure, records), *held), key=key))


def _counted(side: Side, period: Period) -> Cases | None:
    cell = side.cell(period)
    if not isinstance(cell, Shown) or not cell.usable or cell.n is None or cell.of is None:
        return None
    return Cases(cell.n, cell.of)


def _spec(everyone: Everyone) -> FunnelSpec:
    definition, found = everyone.definition, everyone.found
    middle = Decimal(repr(found.average))
    councils = tuple(_council(side, everyone) for side in everyone.sides if side.id in everyone.counted)
    return FunnelSpec(
        title=words.title(everyone),
        ours=everyone.ours.label,
        across=axis_for([Decimal(c.of) for c in everyone.counted.values()], whole=True),
        axis=axis_for(_held(everyone, middle, councils), mark=mark_of(definition), near=True),
        caption=axis_caption(definition),
        across_caption=f"Number of {definition.denominator}",
        councils=councils,
        average=Level(middle, f"Average {wording.short(middle, definition)}"),
        limits=tuple(
            FunnelLimits(f"{level:.1%} limits".replace(".0%", "%"), *found.limits[level])
            for level in sorted(found.limits)
        ),
        verdict=words.verdict(everyone),
    )


def _held(everyone: Everyone, middle: Decimal, councils: tuple[Council, ...]) -> list[Decimal]:
    """Give the values that the axis must hold: every council's, and the limits for the larger half of them."""
    half = median(c.of for c in everyone.counted.values())
    curves = [curve for pair in everyone.found.limits.values() for curve in pair]
    limits = [Decimal(repr(value)) for curve in curves for of, value in curve if of >= half]
    return [middle, *(c.value for c in councils), *limits]


def _council(side: Side, everyone: Everyone) -> Council:
    ours, found = side.role == "ours", everyone.found
    far = [area for area, label in found.labels.items() if label in FAR]
    value = side.value(everyone.period)
    if value is None:
        raise ValueError("a council with counts has a value")
    return Council(
        id=side.id,
        kind="ours" if ours else "neighbour" if side.id in everyone.records.neighbours.areas else "other",
        of=everyone.counted[side.id].of,
        value=value,
        label=f"{side.label} {wording.short(value, everyone.definition)}" if ours else side.label,
        wanted=ours or (side.id in far and len(far) <= MOST_NAMED),
    )
