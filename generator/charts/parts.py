"""Parts of a whole as stacked bars, one a period: percentages of the same cases that do not overlap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from generator.charts import notes
from generator.charts.comparators import Side, our_side
from generator.charts.figure import Table
from generator.charts.periods import axis_label, both, span
from generator.charts.series import shown
from generator.charts.spec import Bar, Described, PartsSpec, Refusal, Segment
from generator.charts.tables import NOT_GIVEN, cell_words, several_table
from generator.charts.words import LONGEST_ALT, fitted, listing, name_of, sources_of, within
from generator.disclose.cells import DisclosedMeasure, Shown
from generator.domain import wording
from generator.domain.measure import Measure
from generator.domain.period import Period
from generator.domain.period_words import when
from generator.domain.report import Records
from generator.domain.wording import number

FEWEST_PARTS = 2
OTHER = "Other"
MOST_BARS = 5
WHOLE = Decimal(100)
ROUNDING = Decimal("0.05")
"""How far a published percentage may be from the true one: the most that each part can add to a sum."""


def parts(measures: Sequence[DisclosedMeasure], records: Records, period_id: str | None = None) -> Described | Refusal:
    """Describe the latest five periods, or those up to the one named.

    Refuses measures that are not percentages of the same cases, and parts that exceed the whole.
    """
    sides = [our_side(m, records) for m in measures]
    definitions = [m.definition for m in measures]
    refusal = _mismatch(measures)
    if refusal:
        return refusal
    periods = _periods(sides, period_id)
    if not periods:
        return Refusal("figure.no-parts", {"measures": both([f"`{m.id}`" for m in measures])})
    refusal = _excess(measures, sides, periods)
    if refusal:
        return refusal
    bars = tuple(_bar(period, sides, definitions) for period in periods)
    title = _title(bars[0], definitions, periods[0], records)
    cut = [side.between(periods[-1], periods[0]) for side in sides]
    caption = f"Percentage of {definitions[0].denominator}, {sides[0].label}, {span(periods[-1], periods[0])}"
    return Described(
        spec=PartsSpec(
            title=title,
            names=tuple(name_of(d) for d in definitions),
            rest_name=OTHER if any(bar.rest for bar in bars) else None,
            bars=bars,
        ),
        title=title,
        subtitle=caption,
        alt=_alt(bars[0], definitions, periods, records),
        table=_with_rest(several_table(measures, cut, caption), dict(zip(periods, bars, strict=True))),
        reading=("A bar with a missing part ends where its known parts end.",) if any(b.remark for b in bars) else (),
        notes=_notes(definitions, cut),
        sources=sources_of(*definitions),
    )


def _mismatch(measures: Sequence[DisclosedMeasure]) -> Refusal | None:
    first = measures[0]
    for measure in measures:
        if measure.definition.unit != "percent":
            return Refusal("figure.parts-not-percent", {"measure": measure.id})
        if measure.definition.denominator != first.definition.denominator:
            wholes = {"whole": measure.definition.denominator, "other": first.definition.denominator}
            return Refusal("figure.parts-of-different-wholes", {"measure": measure.id, "first": first.id, **wholes})
    return None


def _periods(sides: Sequence[Side], period_id: str | None) -> list[Period]:
    """Give the latest periods in which two parts or more have a value, newest first."""
    counted: dict[Period, int] = {}
    for side in sides:
        for period, _ in shown(side.points):
            counted[period] = counted.get(period, 0) + 1
    periods = sorted((p for p, parts_known in counted.items() if parts_known >= FEWEST_PARTS), reverse=True)
    asked = next((p for p in periods if p.id == period_id), None)
    return [p for p in periods if asked is None or p <= asked][:MOST_BARS] if asked or period_id is None else []


def _excess(measures: Sequence[DisclosedMeasure], sides: Sequence[Side], periods: Sequence[Period]) -> Refusal | None:
    for period in periods:
        cells = [c for side in sides if isinstance(c := side.cell(period), Shown)]
        if len({c.of for c in cells if c.of is not None}) > 1:
            words = {"measures": both([f"`{m.id}`" for m in measures]), "period": period.prose}
            return Refusal("figure.parts-of-different-counts", words)
        if sum(c.value for c in cells) > WHOLE + ROUNDING * len(cells):
            words = {"measures": both([f"`{m.id}`" for m in measures]), "period": period.prose}
            return Refusal("figure.parts-exceed-whole", words)
    return None


def _bar(period: Period, sides: Sequence[Side], measures: Sequence[Measure]) -> Bar:
    segments, missing = [], []
    for i, (side, measure) in enumerate(zip(sides, measures, strict=True)):
        cell = side.cell(period)
        if isinstance(cell, Shown):
            segments.append(Segment(i, cell.value, cell_words(cell, measure)))
        else:
            missing.append(f"{name_of(measure)}: {cell_words(cell, measure)}")
    rest = WHOLE - sum(s.value for s in segments)
    return Bar(
        label=axis_label(period.ordinal, period.kind),
        segments=tuple(segments),
        # A hidden part must not be read off as what is left of the bar.
        rest=None if missing or rest <= ROUNDING else Segment(None, rest, wording.short(rest, measures[0])),
        remark=", ".join(missing),
    )


def _with_rest(table: Table, bars: Mapping[Period, Bar]) -> Table:
    """Add a column for what is left of each bar, where something is; beside a part that is not known it is not either."""
    if not any(bar.rest for bar in bars.values()):
        return table
    rests = {period.prose: bar.rest.label if bar.rest else NOT_GIVEN for period, bar in bars.items()}
    rows = tuple(replace(row, cells=(*row.cells, rests.get(row.head, NOT_GIVEN))) for row in table.rows)
    return replace(table, columns=(*table.columns, OTHER), rows=rows)


def _title(bar: Bar, measures: Sequence[Measure], period: Period, records: Records) -> str:
    """Name the largest part of the newest bar, or those that are, where all its parts are known."""
    if bar.remark:
        return f"Not every part of {measures[0].denominator} can be shown {when(period)}"
    most = max(bar.segments, key=lambda s: s.value).label
    names = [name_of(m) for m, s in zip(measures, bar.segments, strict=True) if s.label == most]
    if len(names) > 1:
        said = both([names[0], *(within(name, records) for name in names[1:])])
        return f"{said} were the largest {'named ' if bar.rest else ''}parts, {most} each, {when(period)}"
    largest = "larger" if len(measures) == FEWEST_PARTS else "largest"
    which = "the largest named part" if bar.rest else f"the {largest} of {number(len(measures))} parts"
    return f"{names[0]} made up {which}, {most}, {when(period)}"


def _alt(bar: Bar, measures: Sequence[Measure], periods: Sequence[Period], records: Records) -> str:
    """Say the kind of chart, what it shows, and the newest bar's parts, the largest first."""
    largest = sorted(bar.segments, key=lambda s: -s.value)
    said = [f"{within(name_of(measures[s.part]), records)} {s.label}" for s in largest if s.part is not None]
    said += [f"other {bar.rest.label}"] if bar.rest else []
    what = f"Stacked bars, one for each of {number(len(periods))} periods, of {measures[0].denominator}."
    return fitted((what, *listing(f"{periods[0].prose}:", said, LONGEST_ALT - len(f"{what} "))))


def _notes(measures: Sequence[Measure], cut: Sequence[Side]) -> tuple[str, ...]:
    named: Mapping[str, Side] = {name_of(m): side for m, side in zip(measures, cut, strict=True)}
    periods = [p.period for side in cut for p in side.points]
    broken = [notes.break_notes(m, min(periods), max(periods)) for m in measures]
    return (
        *notes.symbol_notes([side.called(name) for name, side in named.items()]),
        *dict.fromkeys(note for several in broken for note in several),
    )
