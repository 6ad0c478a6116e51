"""Two periods side by side: the change of one to eight measures of one unit, each with the interval of the change."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.charts import dumbbell_words as words
from generator.charts import notes
from generator.charts.comparators import our_side
from generator.charts.dumbbell_words import Two
from generator.charts.scale import axis_for
from generator.charts.series import rifts
from generator.charts.spec import Described, DumbbellSpec, Pair, Refusal
from generator.charts.tables import cell_words
from generator.charts.words import mark_of, name_of, sources_of
from generator.disclose.cells import DisclosedMeasure, Shown
from generator.domain.report import Records
from generator.evaluate.missing import NO_FIGURES, NONE_BEFORE, hidden
from generator.evaluate.two_periods import change_between


def dumbbell(measures: Sequence[DisclosedMeasure], records: Records) -> Described | Refusal:
    """Describe two periods side by side: our latest and the one before.

    Refuses where the measures differ in unit, and where one of them has no figure that can be set beside the one
    before it.
    """
    odd = next((m for m in measures if m.definition.unit != measures[0].definition.unit), None)
    if odd is not None:
        return Refusal("figure.dumbbell-different-units", {"measure": odd.id, "first": measures[0].id})
    pairs: list[Two] = []
    for measure in measures:
        pair = _two(measure, records)
        if isinstance(pair, str):
            return Refusal("figure.dumbbell-not-two", {"measure": measure.id, "reason": pair})
        pairs.append(pair)
    title = words.title(pairs, records)
    spec = _spec(title, pairs)
    return Described(
        spec=spec,
        title=title,
        subtitle=words.subtitle(pairs, records),
        alt=words.alt(pairs, records),
        table=words.table(pairs, records),
        reading=(*notes.axis_note(spec.axis), *words.reading(pairs)),
        notes=words.remarks(pairs, records),
        sources=sources_of(*(p.definition for p in pairs)),
    )


def _two(measure: DisclosedMeasure, records: Records) -> Two | str:
    """Find the two figures, or say as a clause why there are not two that can be compared."""
    points = our_side(measure, records).points
    if not points:
        return NO_FIGURES
    after = points[-1]
    before = next((p for p in points if p.period.ordinal == after.period.ordinal - 1), None)
    if not isinstance(after.cell, Shown):
        return hidden("newest", after.period)
    if before is None:
        return NONE_BEFORE
    if not isinstance(before.cell, Shown):
        return hidden("earlier", before.period)
    if any(rift.closed for rift in rifts(measure.definition, before.period.ordinal, after.period.ordinal)):
        return f"the figure for {after.period.prose} cannot be compared with the one before"
    change = change_between(measure.definition, before.cell, after.cell)
    return Two(measure, before.period, after.period, before.cell, after.cell, change)


def _spec(title: str, pairs: Sequence[Two]) -> DumbbellSpec:
    definition = pairs[0].definition
    drawn = [value for p in pairs for value in (p.before.value, p.after.value)]
    earlier, later = words.ends(pairs)
    return DumbbellSpec(
        title=title,
        # From zero, as every figure of a short time: a cut axis would make a step into a cliff.
        axis=axis_for([Decimal(0), *drawn], mark=mark_of(definition), whole=definition.value == "count"),
        caption=words.caption(pairs),
        earlier=earlier,
        later=later,
        pairs=tuple(_pair(p) for p in pairs),
    )


def _pair(pair: Two) -> Pair:
    definition = pair.definition
    return Pair(
        id=pair.measure.id,
        name=name_of(definition),
        before=pair.before.value,
        after=pair.after.value,
        before_label=cell_words(pair.before, definition),
        after_label=cell_words(pair.after, definition),
        change=words.change(pair),
        verdict=words.verdict(pair),
    )
