"""Numbers, periods and figures as `report.json` writes them: the same bytes on every machine."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from math import isfinite

from generator.disclose.cells import Cell, Point, Shown

Json = Mapping[str, "Json"] | list["Json"] | str | float | bool | None
Entry = dict[str, Json]

DIGITS = 12
"""Significant digits. The last few of a float can differ between machines; nothing in the report hangs on them."""

_NOUGHT = 1e-12
"""What is nearer to nought than this is the dust of a calculation."""


def rounded(number: Decimal | float | None) -> float | None:
    """Give a number to twelve significant digits, or null for none and for one without end."""
    if number is None or not isfinite(number):
        return None
    short = float(f"{number:.{DIGITS}g}")
    return 0.0 if abs(short) < _NOUGHT else short


def figure(cell: Cell) -> Entry:
    """Give a figure with all that stands behind it; where it is not published, the symbol that says why."""
    if not isinstance(cell, Shown):
        return {"value": None, "symbol": cell.symbol}
    return {
        "value": rounded(cell.value),
        "n": cell.n,
        "of": cell.of,
        "rebuilt": cell.rebuilt,
        "lower": rounded(cell.lower),
        "upper": rounded(cell.upper),
        "interval": cell.interval,
        "symbol": "u" if cell.low_reliability else None,
    }


def dated(point: Point) -> Entry:
    """Give a figure with its period."""
    return {"period": point.period.id, **figure(point.cell)}
