"""Whether a figure of the year would show anything: a drawing of gaps alone, or of one record each, says nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from generator.charts.figure import FigureKey
from generator.disclose.disclosed import Disclosed
from generator.disclose.year_cells import DisclosedYear
from generator.domain.answer import NotSupplied
from generator.evaluate.year_results import Standing, Standings

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
"""Figures of counts of people. One of gaps alone would say nothing."""

_STANDING: Mapping[str, Callable[[Standings], Iterable[Standing[str]]]] = {
    "recommendations": lambda standings: standings.recommendations.values(),
    "committee": lambda standings: standings.committee.values(),
}
"""Figures that count records by where they stand."""


def is_worth_drawing(key: FigureKey, disclosed: Disclosed) -> bool:
    """Say whether a figure of the year shows more than the list below it.

    One of counts of people needs a count, in the open or hidden. One that counts records by where they stand needs a
    status that two of them share: bars that are all one long say less than the list.
    """
    if (counted := _COUNTED.get(key.form)) is not None:
        return counted(disclosed.year)
    if (standing := _STANDING.get(key.form)) is not None:
        statuses = Counter(each.status for each in standing(disclosed.standings))
        return any(many > 1 for many in statuses.values())
    return True
