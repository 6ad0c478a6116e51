"""Whether anybody counted what a figure of the year would show. A drawing of gaps alone would say nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.charts.figure import FigureKey
from generator.disclose.year_cells import DisclosedYear
from generator.domain.answer import NotSupplied

# A count that is hidden was counted: whether it is so may be known, so a figure may stand or fall with it.
_COUNTED: Mapping[str, Callable[[DisclosedYear], bool]] = {
    "grades": lambda year: any(
        audit.grades and not isinstance(audit.grades, NotSupplied) for audit in year.audits.values()
    ),
    "use": lambda year: any(tool.used is not None for tool in year.tools.values()),
    "training": lambda year: any(
        event.attended and not isinstance(event.attended, NotSupplied) for event in year.events.values()
    ),
    "heard": lambda year: any(not isinstance(people, NotSupplied) for people in year.hearings.values()),
}
"""Figures of counts of people; every other shows records, which are there."""


def is_counted(key: FigureKey, year: DisclosedYear) -> bool:
    """Say whether a figure of the year has a count to show, in the open or hidden."""
    counted = _COUNTED.get(key.form)
    return counted is None or counted(year)
