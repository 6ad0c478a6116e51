"""From found cells to the values of one measure, area by area and period by period."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from pydantic import ValidationError

from generator.catalogue import problem
from generator.domain.observation import Observation, Symbol
from generator.domain.period import Period
from generator.intake.official.area_book import AreaLabel
from generator.intake.official.cell import CellError, Reading, quoted, read_cell
from generator.intake.official.found import Found
from generator.intake.official.lait import DASH, DASH_NOTE
from generator.intake.official.table import Cell
from generator.intake.official.year import NoYearError, Timing, YearLabel, period_of
from generator.problems import Place, Problem

Values = Mapping[str, Mapping[Period, Observation]]
"""Area, then period, then what was observed."""

_UNRELIABLE = "The publisher says only that the figure is of low reliability."


@dataclass(frozen=True)
class Series:
    """The values of one measure as its publisher gives them, and the years passed over, each with its reason."""

    values: Values
    skipped: Mapping[str, str]
    problems: tuple[Problem, ...]


def series_of(found: Iterable[Found], ids: Mapping[AreaLabel, str], timing: Timing, *, percent: bool) -> Series:
    """Read every found figure of our areas. With `percent` cells may end in a percent sign.

    A blank cell is a gap: it gives no row. A second row for one area and period must say the same as the first.
    """
    values: dict[str, dict[Period, Observation]] = {}
    first_place: dict[tuple[str, Period], Cell] = {}
    skipped: dict[str, str] = {}
    gathered = _Gathered()
    for one in found:
        area = ids.get(one.area)
        if area is None:
            continue
        try:
            period = _period(one, timing)
            observation = _observation(one, percent=percent)
        except NoYearError:
            skipped[str(one.label)] = "this is no year"
        except _CellProblemError as error:
            gathered.add(error)
        else:
            if observation is None:
                continue
            before = values.setdefault(area, {}).setdefault(period, observation)
            first = first_place.setdefault((area, period), one.year)
            if before != observation:
                gathered.add(_CellProblemError(CellError("import.two-answers", first=str(first.place)), one.year))
    return Series(values, skipped, gathered.problems())


class _CellProblemError(ValueError):
    """A cell that cannot be used, with its place."""

    def __init__(self, error: CellError, cell: Cell) -> None:
        super().__init__(error.code)
        self.error = error
        self.cell = cell


class _Gathered:
    """Problems of one kind in one column of one file become one, with the place of the first and their number."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, str, str], _CellProblemError] = {}
        self._count: dict[tuple[str, str, str], int] = {}

    def add(self, found: _CellProblemError) -> None:
        key = (found.error.code, found.cell.row.table.file, found.cell.column)
        self._first.setdefault(key, found)
        self._count[key] = self._count.get(key, 0) + 1

    def problems(self) -> tuple[Problem, ...]:
        return tuple(self._one(key, found) for key, found in self._first.items())

    def _one(self, key: tuple[str, str, str], found: _CellProblemError) -> Problem:
        others = self._count[key] - 1
        more = "" if not others else f" The same in {others} more rows." if others > 1 else " The same in one more row."
        place: Place = found.cell.place
        return problem(found.error.code, place, column=found.cell.column, more=more, **found.error.words)


def _period(one: Found, timing: Timing) -> Period:
    label: YearLabel = one.label
    try:
        return period_of(label, timing)
    except CellError as error:
        raise _CellProblemError(error, one.year) from None


def _observation(one: Found, *, percent: bool) -> Observation | None:
    n, of = _sum(one.n), _sum(one.of)
    value = None if one.value is None else _read(one.value, percent=percent)
    if value is None and one.value is not None and one.note is not None:
        return _explained_gap(one.note.text)
    parts = [part for part, asked in ((n, one.n), (of, one.of), (value, one.value is not None)) if asked]
    if any(part is None for part in parts):
        return None
    for part in parts:
        if isinstance(part, str):
            return _symbol(part, one)
    if of == 0:
        return Observation(symbol="z", note="There were no cases.")
    numbers = {"n": n, "of": of, "value": value, **_interval(one, percent=percent)}
    note = one.note.text if one.note else None
    try:
        return Observation.model_validate({**{k: v for k, v in numbers.items() if v is not None}, "note": note})
    except ValidationError as invalid:
        error = CellError("import.interval", reason=invalid.errors()[0]["msg"])
        raise _CellProblemError(error, one.value or one.year) from None


def _explained_gap(note: str) -> Observation:
    """Take a blank cell with the publisher's note, as Fingertips has them, for what the note says."""
    return Observation(symbol="c" if "suppress" in note.lower() else "x", note=note)


def _sum(cells: tuple[Cell, ...]) -> int | Symbol | None:
    """Add whole numbers. Where one part is hidden or missing, so is the sum."""
    total = 0
    for cell in cells:
        number = _read(cell, percent=False)
        if number is None or isinstance(number, str):
            return number
        if number < 0 or number != number.to_integral_value():
            raise _CellProblemError(CellError("import.not-a-count", cell=quoted(cell.text)), cell)
        total += int(number)
    return total if cells else None


def _read(cell: Cell, *, percent: bool) -> Reading:
    text = cell.text
    if text == DASH and cell.row.table.layout == "lait":
        return "x"
    try:
        return read_cell(text, percent=percent)
    except CellError as error:
        raise _CellProblemError(error, cell) from None


def _interval(one: Found, *, percent: bool) -> dict[str, Decimal]:
    ends = {name: _read(c, percent=percent) for name, c in (("lower", one.lower), ("upper", one.upper)) if c}
    return {name: end for name, end in ends.items() if isinstance(end, Decimal)}


def _symbol(symbol: str, one: Found) -> Observation:
    cells = (*one.n, *one.of, *((one.value,) if one.value else ()))
    note = one.note.text if one.note else None
    if symbol == "u":  # the sign says that a number is weak, but here stands no number to say it of
        return Observation(symbol="x", note=_UNRELIABLE)
    if any(c.text == DASH for c in cells):
        note = DASH_NOTE
    return Observation.model_validate({"symbol": symbol, "note": note})
