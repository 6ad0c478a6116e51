"""From a figure of a year's records to what it shows and says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.charts.figure import FigureKey
from generator.charts.spec import Described
from generator.charts.year.agreements import agreements
from generator.charts.year.attendance import attendance
from generator.charts.year.challenges import challenges
from generator.charts.year.grades import grades
from generator.charts.year.heard import heard
from generator.charts.year.levels import levels
from generator.charts.year.money import money
from generator.charts.year.returns import returns
from generator.charts.year.structure import structure
from generator.charts.year.tallies import committee, coverage, recommendations
from generator.charts.year.timeline import timeline
from generator.charts.year.training import training
from generator.charts.year.use import use
from generator.disclose.disclosed import Disclosed
from generator.disclose.year_cells import DisclosedYear
from generator.domain.report import Records

_OF_RECORDS: Mapping[str, Callable[[Records], Described]] = {
    "structure": structure, "attendance": attendance, "money": money, "returns": returns, "agreements": agreements,
    "levels": levels,
}  # fmt: skip
_OF_COUNTS: Mapping[str, Callable[[DisclosedYear, Records], Described]] = {
    "grades": grades, "use": use, "training": training, "heard": heard,
}  # fmt: skip
_OF_STANDINGS: Mapping[str, Callable[[Disclosed, Records], Described]] = {
    "recommendations": recommendations, "committee": committee, "coverage": coverage, "challenges": challenges,
}  # fmt: skip


def describe_year(key: FigureKey, disclosed: Disclosed, records: Records) -> Described:
    """Describe a figure of the year's records.

    Raises:
        ValueError: a bug of ours: there is no such form.

    """
    match key.form:
        case "structure" | "attendance" | "money" | "returns" | "agreements" | "levels":
            return _OF_RECORDS[key.form](records)
        case "grades" | "use" | "training" | "heard":
            return _OF_COUNTS[key.form](disclosed.year, records)
        case "recommendations" | "committee" | "coverage" | "challenges":
            return _OF_STANDINGS[key.form](disclosed, records)
        case "timeline":
            return timeline(key.subjects[0], disclosed, records)
        case _:
            raise ValueError(key.form)
