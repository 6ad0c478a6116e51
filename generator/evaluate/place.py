"""Our place among the councils held, and among all councils the band."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.evaluate.compare import value_in
from generator.evaluate.councils import are_nearly_all
from generator.evaluate.quartiles import band_of, in_worst_quarter
from generator.evaluate.results import Place
from generator.evaluate.rules import BAND, PLACE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from generator.domain.measure import Measure
    from generator.domain.period import Period
    from generator.evaluate.findings import Estimate


def place(
    measure: Measure,
    ours: Estimate | None,
    councils: Mapping[str, Sequence[Estimate]],
    *,
    all_councils: int | None,
) -> Place | None:
    """Rank our newest value among `councils` (not ours) that have a value for its period; None where none has.

    A count is not ranked: it says how large a place is. `all_councils` says how many there are, ours among them, where
    every one is held: with nearly all of their values there is a band.
    """
    if ours is None or ours.value is None or measure.value == "count":
        return None
    values = (value_in(line, ours.period) for line in councils.values())
    others = [value for value in values if value is not None]
    if not others:
        return None
    every = are_nearly_all(len(others) + 1, all_councils)
    found = ranked(measure, ours.period, ours.value, others, every_council=every)
    return replace(found, untested=ours.interval is None)


def ranked(
    measure: Measure, period: Period, value: Decimal, others: Sequence[Decimal], *, every_council: bool
) -> Place:
    """Rank a value among those of other councils in one period.

    Equal values share a place (competition ranking, as in DfE's LAIT). The worst quarter is at or beyond the quartile
    of type 7 on the worse side, both where all councils are held and where only some are; of fewer than four councils
    there are no quarters. Bands and quarters are for measures with a better side.
    """
    band, worst = None, False
    if measure.better != "neither":
        band = band_of(value, [*others, value], measure.better) if every_council else None
        worst = in_worst_quarter(value, [*others, value], measure.better)
    higher, lower = sum(v > value for v in others), sum(v < value for v in others)
    return Place(
        period=period,
        higher=higher,
        lower=lower,
        tied=len(others) - higher - lower,
        rule=BAND.name if band else PLACE.name,
        band=band,
        worst_quarter=worst,
    )
