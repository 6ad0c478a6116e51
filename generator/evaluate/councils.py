"""Which councils of those held a measure ranks ours among."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.domain.measure import Measure
    from generator.domain.report import Records


def ranked_councils(measure: Measure, records: Records) -> frozenset[str]:
    """Give the other councils that may be ranked with ours: all that are held.

    Where a measure is not compared with the neighbours, something is amiss with their figures, and only councils that
    it names are ranked.
    """
    comparators = records.comparators_of(measure)
    named = set(comparators) if records.partnership.neighbours not in comparators else set(records.areas)
    return frozenset(
        area
        for area in named & set(records.areas)
        if records.areas[area].kind == "council" and area != records.own_area
    )
