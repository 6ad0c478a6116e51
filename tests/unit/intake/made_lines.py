"""Lines of a made-up measure, for tests of what looks wrong in figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.intake.crosscheck.lines import Kind, Line, Lines, points_of
from generator.intake.figures import Figures
from generator.intake.located import nothing

OWN = "anytown"
FIRST_YEAR = 2001

Cell = Mapping[str, object] | None
"""What stands in a row; None for a period without one."""


def lines(
    areas: Mapping[str, Sequence[Cell]],
    *,
    value: str = "proportion",
    unit: str = "percent",
    every_council: bool = False,
    **more: object,
) -> Lines:
    """Give the lines of areas, each with a row a year from `FIRST_YEAR`. The kind of an area is the start of its id."""
    values = {
        area: {str(FIRST_YEAR + number): cell for number, cell in enumerate(cells) if cell is not None}
        for area, cells in areas.items()
    }
    figures = Figures.model_validate(
        {"value": value, "unit": unit, "period": "calendar-year", "values": values, **more}
    )
    made = tuple(Line(area, _kind(area), points_of(area, figures)) for area in areas)
    councils = frozenset(line.area for line in made if line.kind == "council")
    return Lines(figures, nothing("data/measures/made.yml"), made, OWN, every_council, councils)


def own(*cells: Cell, value: str = "proportion", unit: str = "percent", breaks: object = ()) -> Lines:
    """Give the lines of a measure that only our own area has."""
    return lines({OWN: cells}, value=value, unit=unit, breaks=breaks)


def _kind(area: str) -> Kind:
    return "country" if area.startswith("country") else "region" if area.startswith("region") else "council"
