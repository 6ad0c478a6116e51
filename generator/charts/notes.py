"""Notes under a figure: what its marks mean, why something is missing, what changed within the series."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.charts.comparators import Side
from generator.charts.periods import both, listed, prose, when
from generator.charts.scale import Axis
from generator.disclose.cells import Shown, Withheld
from generator.domain.measure import Measure
from generator.domain.observation import SYMBOL_MEANING, Symbol
from generator.domain.period import Period
from generator.domain.report import Records


def axis_note(axis: Axis) -> tuple[str, ...]:
    """Warn of an axis that does not start at zero."""
    return (f"The scale starts at {axis.ticks[0].label}, not at zero.",) if axis.cut else ()


def interval_note(sides: Iterable[Side], how: str) -> tuple[str, ...]:
    """Say how the publisher's interval is drawn, if there is one. `how`: "The shaded band"."""
    if any(isinstance(p.cell, Shown) and p.cell.lower is not None for side in sides for p in side.points):
        return (f"{how} the publisher’s 95% confidence interval.",)
    return ()


def neighbours_note(records: Records) -> str:
    """Name the set of neighbours, its model and its date."""
    neighbours = records.neighbours
    names = both([records.areas[a].name for a in neighbours.areas if a in records.areas])
    return f"{neighbours.title}: {names}. Model: {neighbours.model}, published {neighbours.published}."


def median_note(side: Side) -> tuple[str, ...]:
    """Say in which periods the neighbours' median rests on fewer than all of them."""
    if not side.known:
        return ()
    fewest, total = min(side.known.values())
    if len(side.known) == 1:
        return (f"The neighbours’ median {when(next(iter(side.known)))} rests on {fewest} of {total} councils.",)
    return (f"The neighbours’ median rests on as few as {fewest} of {total} councils; the table says when.",)


def symbol_notes(sides: Sequence[Side]) -> tuple[str, ...]:
    """Explain each symbol that stands for a figure, and say whose and when."""
    where: dict[Symbol, dict[str, list[Period]]] = {}
    for side in sides:
        for point in side.points:
            symbol = _symbol(point.cell)
            if symbol is not None:
                where.setdefault(symbol, {}).setdefault(side.label, []).append(point.period)
    return tuple(
        f"[{symbol}] {SYMBOL_MEANING[symbol]}: "
        + "; ".join(f"{label}, {listed(periods)}" for label, periods in by_label.items())
        + "."
        for symbol, by_label in where.items()
    )


def gap_notes(sides: Sequence[Side]) -> tuple[str, ...]:
    """Say where a series has no figure between its first and its last."""
    found = []
    for side in sides:
        if not side.points:
            continue
        held = {p.period.ordinal for p in side.points}
        kind = side.points[0].period.kind
        missing = [prose(at, kind) for at in range(min(held), max(held)) if at not in held]
        if missing:
            said = both(missing) if len(missing) <= 4 else f"{len(missing)} periods"
            found.append(f"{side.label}: no figure for {said}.")
    return tuple(found)


def break_notes(measure: Measure, first: Period, last: Period) -> tuple[str, ...]:
    """Explain each break of a measure between two periods."""
    found = []
    for at, change in measure.dated_breaks():
        if first < at <= last:
            kind = "Change" if change.comparable else "Break"
            apart = "" if change.comparable else " Figures before and after cannot be compared."
            found.append(f"{kind} from {at.prose}: {_sentence(change.reason)}{apart}")
    return tuple(found)


def left_out_notes(measure: Measure, records: Records) -> tuple[str, ...]:
    """Say which comparators are not shown, and why."""
    names = {a: area.name for a, area in records.areas.items()}
    names[records.partnership.neighbours] = "Statistical neighbours"
    return tuple(f"{names.get(c, c)} not shown: {_sentence(why)}" for c, why in measure.left_out.items())


def publisher_notes(side: Side) -> tuple[str, ...]:
    """Carry over what the publisher noted on our own values, each note once."""
    noted: dict[str, list[Period]] = {}
    for point in side.points:
        if point.cell.note:
            noted.setdefault(point.cell.note, []).append(point.period)
    return tuple(f"Publisher’s note, {listed(periods)}: {_sentence(note)}" for note, periods in noted.items())


def _symbol(cell: Shown | Withheld) -> Symbol | None:
    if isinstance(cell, Withheld):
        return cell.symbol
    return "u" if cell.low_reliability else None


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?")) else f"{words}."
