"""The table behind a figure: the same cells as the drawing, symbols in square brackets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.charts.comparators import Side
from generator.charts.figure import Row, Table
from generator.charts.periods import HEADING, span
from generator.charts.words import unit_phrase
from generator.disclose.cells import Cell, DisclosedMeasure, Shown, Withheld
from generator.domain import wording
from generator.domain.measure import Measure
from generator.domain.period import Period, PeriodKind

COUNTS = ("count", "out of")
"""Headings of a numerator and its denominator."""

INTERVAL = "95% interval"
"""Heading of the ends of a confidence interval."""

NO_FIGURE = "no figure"
"""What stands in a table where there is a gap: neither a number nor a symbol was published."""

NOT_GIVEN = "not given"
"""What stands beside a published value for an interval or a count that was not published with it."""


def cell_words(cell: Cell | None, measure: Measure) -> str:
    """Write a cell: `26.8%`, `26.8% [u]`, `[c]`, `no figure`."""
    if cell is None:
        return NO_FIGURE
    if isinstance(cell, Withheld):
        return f"[{cell.symbol}]"
    return wording.short(cell.value, measure) + (" [u]" if cell.low_reliability else "")


def trend_table(measure: DisclosedMeasure, ours: Side, others: Sequence[Side]) -> Table:
    """Set periods in rows, newest first, and areas in columns, ours with its interval; then our counts."""
    definition = measure.definition
    periods = sorted({p.period for side in (ours, *others) for p in side.points}, reverse=True)
    own = [p.cell for p in ours.points]
    interval, counts = _has_interval(own), _has_counts(own)
    return Table(
        caption=f"{definition.title}, {unit_phrase(definition)}, {span(periods[-1], periods[0])}",
        columns=(
            HEADING[definition.period],
            ours.label,
            *((f"{ours.label}: {INTERVAL}",) if interval else ()),
            *(s.label for s in others),
            *(f"{ours.label}: {c}" for c in COUNTS if counts),
        ),
        rows=tuple(
            Row(
                period.prose,
                (
                    cell_words(ours.cell(period), definition),
                    *((_interval(ours.cell(period), definition),) if interval else ()),
                    *(_other_words(side, period, definition) for side in others),
                    *(count_words(ours.cell(period)) if counts else ()),
                ),
            )
            for period in periods
        ),
    )


def neighbours_table(measure: DisclosedMeasure, sides: Sequence[Side], median: Side, period: Period) -> Table:
    """Set areas in rows, in the order of the drawing, our own marked; the neighbours' median comes last."""
    definition = measure.definition
    cells = [side.cell(period) for side in sides]
    interval, counts = _has_interval(cells), _has_counts(cells)
    rows = [
        Row(
            side.label,
            (
                cell_words(cell, definition),
                *((_interval(cell, definition),) if interval else ()),
                *(count_words(cell) if counts else ()),
            ),
            highlighted=side.role == "ours",
        )
        for side, cell in zip(sides, cells, strict=True)
    ]
    if median.cell(period) is not None:
        blank = (NOT_GIVEN,) * (interval + 2 * counts)
        rows.append(Row(median.label, (_other_words(median, period, definition), *blank)))
    return Table(
        caption=f"{definition.title}, {unit_phrase(definition)}, {period.prose}",
        columns=(
            "Area",
            period.prose,
            *((INTERVAL,) if interval else ()),
            *(c.capitalize() for c in COUNTS if counts),
        ),
        rows=tuple(rows),
    )


def several_table(measures: Sequence[DisclosedMeasure], sides: Sequence[Side], caption: str) -> Table:
    """Set periods in rows, newest first, and measures in columns. `sides` are our own series, one a measure."""
    names = {p.period: _row_name(p.period, sides) for side in sides for p in side.points}
    newest_first = sorted(names, key=lambda p: (p.end, p.start), reverse=True)
    rows = {
        names[period]: tuple(
            cell_words(_named_cell(side, names[period], names), m.definition)
            for side, m in zip(sides, measures, strict=True)
        )
        for period in newest_first
    }
    return Table(
        caption=caption,
        columns=(_period_heading(sides), *(_with_unit(m.definition) for m in measures)),
        rows=tuple(Row(name, cells) for name, cells in rows.items()),
    )


def _kinds(sides: Sequence[Side]) -> set[PeriodKind]:
    return {p.period.kind for side in sides for p in side.points}


def _period_heading(sides: Sequence[Side]) -> str:
    kinds = _kinds(sides)
    return HEADING[kinds.pop()] if len(kinds) == 1 else "Year of its end"


def _row_name(period: Period, sides: Sequence[Side]) -> str:
    """Name a period; where years, school years and days meet in one table, by the year in which it ends."""
    yearly = not _kinds(sides) & {"quarter", "month"}
    return str(period.end.year) if len(_kinds(sides)) > 1 and yearly else period.prose


def _named_cell(side: Side, name: str, names: Mapping[Period, str]) -> Cell | None:
    return next((p.cell for p in side.points if names[p.period] == name), None)


def _with_unit(measure: Measure) -> str:
    return measure.title if measure.unit == "percent" else f"{measure.title}, {unit_phrase(measure)}"


def _other_words(side: Side, period: Period, measure: Measure) -> str:
    words = cell_words(side.cell(period), measure)
    if period in side.known:
        known, total = side.known[period]
        return f"{words} ({known} of {total})"
    return words


def _interval(cell: Cell | None, measure: Measure) -> str:
    if not isinstance(cell, Shown):
        return cell_words(cell, measure)
    if cell.lower is None or cell.upper is None:
        return NOT_GIVEN
    return f"{wording.short(cell.lower, measure)} to {wording.short(cell.upper, measure)}"


def _has_interval(cells: Sequence[Cell | None]) -> bool:
    return any(isinstance(c, Shown) and c.lower is not None for c in cells)


def _has_counts(cells: Sequence[Cell | None]) -> bool:
    """Say whether to give counts: beside a rate or percentage they say more than the value does."""
    return any(isinstance(c, Shown) and c.of is not None for c in cells)


def count_words(cell: Cell | None) -> tuple[str, str]:
    """Write the numerator and the denominator of a cell: `2,143` and `7,986`, `[c]` and `[c]`."""
    if not isinstance(cell, Shown):
        missing = NO_FIGURE if cell is None else f"[{cell.symbol}]"
        return missing, missing
    n, of = (NOT_GIVEN if each is None else f"{each:,}" for each in (cell.n, cell.of))
    return n, of
