"""Which councils of those held a measure ranks ours among, and whether these are all councils."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.domain.measure import Measure
    from generator.domain.report import Records

NEARLY_ALL = Fraction(9, 10)
"""The share of all councils that must have a figure. The quarters of fewer are not those of all [ours]."""


def ranked_councils(measure: Measure, records: Records) -> frozenset[str]:
    """Give the other councils that may be ranked with ours: all that are held.

    Where a measure is not compared with the neighbours, something is amiss with their figures, and only councils that
    it names are ranked. One that a measure leaves out, for a reason that it gives, is never ranked.
    """
    comparators = records.comparators_of(measure)
    named = set(comparators) if records.partnership.neighbours not in comparators else set(records.areas)
    return frozenset(
        area
        for area in (named & set(records.areas)) - set(measure.left_out)
        if records.areas[area].kind == "council" and area != records.own_area
    )


def neighbours_of(measure: Measure, records: Records) -> tuple[str, ...]:
    """Give the neighbours whose median a measure is held against: those of the set that it does not leave out."""
    return tuple(area for area in records.neighbours.areas if area not in measure.left_out)


def all_councils(records: Records) -> int | None:
    """Count all councils in England, ours among them; None where not every one is held."""
    return sum(area.kind == "council" for area in records.areas.values()) if records.every_council else None


def are_nearly_all(known: int, councils: int | None) -> bool:
    """Whether so many councils with a figure, ours among them, can stand for all. `councils` is how many there are.

    That every council is held does not mean that each measure has them all: a publisher may give a figure for a few.
    """
    return councils is not None and known >= NEARLY_ALL * councils
