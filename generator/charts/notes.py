"""Notes under a figure: what its marks mean, why something is missing, what changed within the series."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.charts.comparators import Side
from generator.charts.periods import both, listed, prose
from generator.charts.result_words import direction_words, target_words
from generator.charts.scale import Axis
from generator.disclose.cells import DisclosedMeasure, Shown, Withheld
from generator.domain.measure import Measure
from generator.domain.observation import SYMBOL_MEANING, Symbol
from generator.domain.period import Period, parse_period
from generator.domain.period_words import when
from generator.domain.report import Records
from generator.domain.wording import sentence
from generator.evaluate.rules import BYAR, EXACT_POISSON, PUBLISHER_INTERVAL, WILSON

_METHODS = {
    WILSON.name: "by Wilson’s method from its counts",
    BYAR.name: "by Byar’s method from its counts",
    EXACT_POISSON.name: "by the exact method for fewer than ten events",
    PUBLISHER_INTERVAL.name: "as its publisher gives it",
}
"""How an interval was had, by the rule that gave it, in the order in which several are named."""


def axis_note(axis: Axis) -> tuple[str, ...]:
    """Warn of an axis that does not start at zero."""
    return (f"The scale starts at {axis.ticks[0].label}, not at zero.",) if axis.cut else ()


def interval_note(sides: Iterable[Side], how: str) -> tuple[str, ...]:
    """Say what an interval is and which, if one is drawn. `how`: "The shaded band is the 95% confidence interval"."""
    cells = [p.cell for side in sides for p in side.points if isinstance(p.cell, Shown)]
    given = {cell.interval for cell in cells if cell.lower is not None}
    if not given:
        return ()
    methods = " or ".join(words for rule, words in _METHODS.items() if rule in given)
    return (f"{how}: how far chance alone may have moved each figure{f', {methods}' if methods else ''}.",)


def verdict_note(measure: DisclosedMeasure) -> str:
    """Say the verdict on our own series, with its rule's window and interval, or why there is none."""
    return f"How it is judged: {direction_words(measure.direction, measure.definition)}"


def target_note(measure: DisclosedMeasure, records: Records) -> tuple[str, ...]:
    """Say who set the target and when, by when it is to be reached, and whether it is met; nothing without one."""
    target = records.target_of(measure.id)
    if target is None or measure.target is None:
        return ()
    definition, by = measure.definition, ""
    if target.reach_by and measure.target.due is None:  # else it was said that it is not yet due
        until = parse_period(target.reach_by, definition.period, taken_on=definition.taken_on)
        by = f" It was to be reached {when(until)}."
    set_on = Period(target.set_on, target.set_on, "snapshot").prose
    return (f"{target_words(measure.target, definition)}{by} It was set on {set_on}: {sentence(target.set_by)}",)


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
            found.append(f"{kind} from {at.prose}: {sentence(change.reason)}{apart}")
    return tuple(found)


def process_notes(measure: Measure, first: Period, last: Period, so: str = "") -> tuple[str, ...]:
    """Explain each change of the process between two periods, and as a sentence what follows from it."""
    return tuple(
        f"New process from {at.prose}: {sentence(change.reason)} {so}".rstrip()
        for at, change in measure.dated_rebases()
        if first < at <= last
    )


def starts_late(first: Period) -> str:
    """Say why a control chart leaves earlier figures out."""
    return f"Figures before {first.prose} are not drawn, because a gap or a break lies between."


def left_out_notes(measure: Measure, records: Records) -> tuple[str, ...]:
    """Say which comparators are not shown, and why."""
    names = {a: area.name for a, area in records.areas.items()}
    names[records.partnership.neighbours] = "Statistical neighbours"
    return tuple(f"{names.get(c, c)} not shown: {sentence(why)}" for c, why in measure.left_out.items())


def publisher_notes(side: Side) -> tuple[str, ...]:
    """Carry over what the publisher noted on our own values, each note once."""
    noted: dict[str, list[Period]] = {}
    for point in side.points:
        if point.cell.note:
            noted.setdefault(point.cell.note, []).append(point.period)
    return tuple(f"Publisher’s note, {listed(periods)}: {sentence(note)}" for note, periods in noted.items())


def _symbol(cell: Shown | Withheld) -> Symbol | None:
    if isinstance(cell, Withheld):
        return cell.symbol
    return "u" if cell.low_reliability else None
