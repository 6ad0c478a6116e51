"""The rows of a measure's data file, each as its cells by the name of the column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.charts.words import sources_of, unit_phrase
from generator.disclose.cells import Cell, DisclosedMeasure, Point, Shown
from generator.domain.measure import Measure
from generator.domain.period import Period, parse_period
from generator.domain.report import Records
from generator.domain.wording import PER
from generator.evaluate.councils import neighbours_of
from generator.pages.phrases import value_in_short
from generator.pages.source_words import source_name
from generator.pages.text import csv_cell

Row = Mapping[str, str]

_FLAGS = {True: "true", False: "false"}
_SIX_DECIMALS = Decimal("0.000001")


def rows(measure: DisclosedMeasure, records: Records) -> Iterator[Row]:
    """Give every row: area by area in order of time, the neighbours' median last."""
    same, stretches = _of_measure(measure, records), _stretches(measure.definition)
    goal = _goal(measure, records)
    for area, points in measure.lines.items():
        whose = _of_area(area, measure, records)
        for point in points:
            newest = goal if area == records.own_area and point == measure.latest else {}
            yield same | whose | stretches.at(point.period) | _figure(point, measure.definition) | newest
    neighbours = _of_neighbours(measure.definition, records)
    for median in measure.medians:
        known = {"neighbours_known": str(median.known), "neighbours_total": str(median.total)}
        point = Point(median.period, median.cell)
        yield same | neighbours | stretches.at(median.period) | _figure(point, measure.definition) | known


def _of_measure(measure: DisclosedMeasure, records: Records) -> dict[str, str]:
    """Give the cells that are the same in every row, and empty ones for those that few rows have."""
    definition = measure.definition
    return {
        "measure": measure.id,
        "neighbours_known": "",
        "neighbours_total": "",
        "kind": definition.value,
        "unit": csv_cell(unit_phrase(definition)),
        "per": str(PER.get(definition.unit, "")),
        "better": definition.better,
        "years_in_each": str(definition.years_in_each),
        "target": "",
        "target_due": "",
        "source": csv_cell("; ".join(source_name(records.sources[s]) for s in sources_of(definition))),
        "illustrative": _FLAGS[definition.illustrative],
    }


def _goal(measure: DisclosedMeasure, records: Records) -> dict[str, str]:
    """Give the cells of our newest row that say which target it is held against, and by when that is to be reached."""
    target, definition = records.target_of(measure.id), measure.definition
    if target is None:
        return {}
    due = target.reach_by and parse_period(target.reach_by, definition.period, taken_on=definition.taken_on)
    return {"target": _number(target.value), "target_due": due.end.isoformat() if due else ""}


def _of_area(area: str, measure: DisclosedMeasure, records: Records) -> dict[str, str]:
    """Say whose figures a row holds, and what for."""
    definition, known, place = measure.definition, records.areas[area], measure.place
    of_the_median = area in neighbours_of(definition, records)
    among = ""
    if place is not None and area in {*place.areas, records.own_area}:
        among = "all councils" if place.all_councils else "councils held"
    return {
        "area_code": known.code,
        "area": csv_cell(known.name),
        "area_kind": known.kind,
        "role": "ours" if area == records.own_area else "neighbour" if of_the_median else "other",
        "compared": _FLAGS[area in records.comparators_of(definition)],
        "place_among": among,
    }


def _of_neighbours(definition: Measure, records: Records) -> dict[str, str]:
    return {
        "area_code": "",
        "area": csv_cell(records.neighbours.title),
        "area_kind": "median of neighbours",
        "role": "median",
        "compared": _FLAGS[records.partnership.neighbours in records.comparators_of(definition)],
        "place_among": "",
    }


@dataclass(frozen=True)
class _Stretches:
    """The days from which a measure is another series, and those from which its chart starts anew."""

    breaks: tuple[Period, ...]
    rebases: tuple[Period, ...]

    def at(self, period: Period) -> dict[str, str]:
        """Give the cells that a period has in every row of it."""
        return {
            "period": period.id,
            "period_start": period.start.isoformat(),
            "period_end": period.end.isoformat(),
            "series": str(1 + sum(start <= period for start in self.breaks)),
            "process": str(1 + sum(start <= period for start in self.rebases)),
        }


def _stretches(definition: Measure) -> _Stretches:
    breaks = (start for start, each in definition.dated_breaks() if not each.comparable)
    return _Stretches(tuple(breaks), tuple(start for start, _ in definition.dated_rebases()))


def _figure(point: Point, definition: Measure) -> dict[str, str]:
    """Give the cells of the figure itself; where it is not published all are empty but the symbol."""
    cell: Cell = point.cell
    if not isinstance(cell, Shown):
        empty = dict.fromkeys(("value", "value_shown", "n", "of", "rebuilt", "lower", "upper", "interval"), "")
        return empty | {"symbol": cell.symbol}
    return {
        "value": _number(cell.value),
        "value_shown": value_in_short(cell, definition).replace("−", "-"),
        "n": "" if cell.n is None else str(cell.n),
        "of": "" if cell.of is None else str(cell.of),
        "rebuilt": _FLAGS[cell.rebuilt],
        "lower": "" if cell.lower is None else _number(cell.lower),
        "upper": "" if cell.upper is None else _number(cell.upper),
        "interval": cell.interval or "",
        "symbol": "u" if cell.low_reliability else "",
    }


def _number(value: Decimal) -> str:
    """Write a number with as many decimals as it needs, six at most, and no exponent."""
    text = f"{value.quantize(_SIX_DECIMALS):f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text
