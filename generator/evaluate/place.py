"""Our place among the councils held, and among all councils the band."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.evaluate.compare import value_in
from generator.evaluate.councils import all_councils, are_nearly_all, ranked_councils
from generator.evaluate.quartiles import band_of, in_worst_quarter
from generator.evaluate.results import Place
from generator.evaluate.rules import BAND, PLACE
from generator.evaluate.tested import is_tested

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from generator.domain.measure import Measure
    from generator.domain.period import Period
    from generator.domain.report import Records
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
    if ours is None or ours.value is None:
        return None
    values = ((area, value_in(line, ours.period)) for area, line in councils.items())
    others = {area: value for area, value in values if value is not None}
    found = _among(measure, ours.period, ours.value, others, all_councils)
    return replace(found, untested=ours.interval is None) if found else None


def place_then(measure: Measure, period: Period, values: Mapping[str, Decimal], records: Records) -> Place | None:
    """Rank our value of a period among those of the councils that may be ranked with us; None where there are none.

    `values` holds each area's value of that period, where it has one.
    """
    ours = values.get(records.own_area)
    if ours is None:
        return None
    councils = ranked_councils(measure, records)
    others = {area: value for area, value in values.items() if area in councils}
    return _among(measure, period, ours, others, all_councils(records))


def _among(
    measure: Measure, period: Period, value: Decimal, others: Mapping[str, Decimal], councils: int | None
) -> Place | None:
    if not others or not is_tested(measure):
        return None
    every = are_nearly_all(len(others) + 1, councils)
    found = ranked(measure, period, value, tuple(others.values()), every_council=every)
    return replace(found, areas=tuple(others), all_councils=every)


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
