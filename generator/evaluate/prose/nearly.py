"""Which held figure a typed number was probably taken from, and the token that would give it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.domain import wording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.domain.measure import Measure
    from generator.evaluate.prose.held import Held, HeldFigure
    from generator.evaluate.prose.nearby import Nearby
    from generator.evaluate.prose.typed import Typed

NEARLY = Decimal("0.005")
"""How far a typed number may lie from a figure, as a share of it, and still be meant for it."""

TELLING_DIGITS = 3
"""Digits from which a number alone, with no measure named near it, tells which figure it is."""


def agrees(value: Decimal, typed: Decimal, decimals: int, measure: Measure) -> bool:
    """Whether a figure, rounded to the decimals that were typed, is the typed number.

    Rounding what was rounded for display is allowed too: 26.45 is shown as 26.5, and so 27 may be written for it.
    """
    shown = wording.round_half_up(value, wording.decimals_of(measure))
    return typed in {wording.round_half_up(value, decimals), wording.round_half_up(shown, decimals)}


def in_the_unit(typed: Typed, measure: Measure) -> bool:
    """Whether a typed figure is said in a measure's unit: a percentage, or a rate of as many."""
    if typed.unit == "percent":
        return measure.unit == "percent"
    return typed.per is not None and measure.unit != "percent" and wording.PER.get(measure.unit) == typed.per


def nearest_figure(typed: Typed, near: Nearby, areas: frozenset[str], held: Held) -> HeldFigure | None:
    """Give the held figure that a typed number nearly matches.

    Measures named in the sentence come first, then those in its paragraph, then in its section; then the newest
    period, then our own area. A number of few digits far from any name could be anything, and matches none. `areas`
    are those that the sentence names.
    """
    if typed.value is None or typed.unit in {"words", "money", "points"}:
        return None
    ranks = near.ranks
    found = [
        (_unlikeness(typed.value, figure, ranks, held), figure)
        for measure in held.records.measures
        if _may_mean(typed, held.measure(measure), named=measure in ranks)
        for figure in held.figures(measure)
        if measure in ranks or figure.area in {held.records.own_area, *areas}
        if agrees(figure.value, typed.value, typed.decimals, held.measure(measure))
        or abs(figure.value - typed.value) <= abs(figure.value) * NEARLY
    ]
    return min(found, key=lambda pair: pair[0])[1] if found else None


def _may_mean(typed: Typed, measure: Measure, *, named: bool) -> bool:
    if typed.unit == "number":
        in_unit = measure.unit != "percent" or (named and typed.decimals > 0)
    else:
        in_unit = in_the_unit(typed, measure)
    return in_unit and (named or len(str(typed.value).replace(".", "").strip("0")) >= TELLING_DIGITS)


def _unlikeness(
    number: Decimal, figure: HeldFigure, ranks: Mapping[str, int], held: Held
) -> tuple[int, int, bool, Decimal]:
    """Order figures by how unlikely it is that they were meant: the first difference decides."""
    latest = held.latest(figure.measure)
    return (
        ranks.get(figure.measure, len(ranks) + 1),
        latest.ordinal - figure.period.ordinal if latest else 0,
        figure.area != held.records.own_area,
        abs(figure.value - number),
    )
