"""The rows of a measure's data file, each as its cells by the name of the column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from generator.charts.words import sources_of, unit_phrase
from generator.disclose.cells import Cell, DisclosedMeasure, Point, Shown
from generator.domain.measure import Measure
from generator.domain.period import Period
from generator.domain.report import Records
from generator.domain.wording import PER
from generator.evaluate.councils import all_councils, are_nearly_all, ranked_councils
from generator.pages.phrases import value_in_short
from generator.pages.source_words import source_name
from generator.pages.text import csv_cell

Row = Mapping[str, str]

_FLAGS = {True: "true", False: "false"}
_SIX_DECIMALS = Decimal("0.000001")


def rows(measure: DisclosedMeasure, records: Records) -> Iterator[Row]:
    """Give every row: area by area in order of time, the neighbours' median last."""
    same, counted = _of_measure(measure, records), _Counts(measure.definition)
    ranked = {*ranked_councils(measure.definition, records), records.own_area}
    target = records.target_of(measure.id)
    for area, points in measure.lines.items():
        whose = _of_area(area, measure, records, ranked=area in ranked)
        for point in points:
            aimed = target is not None and area == records.own_area and point == measure.latest
            goal = {"target": _number(target.value)} if target is not None and aimed else {}
            yield same | whose | counted.at(point.period) | _figure(point, measure.definition) | goal
    neighbours = _of_neighbours(measure.definition, records)
    for median in measure.medians:
        known = {"neighbours_known": str(median.known), "neighbours_total": str(median.total)}
        point = Point(median.period, median.cell)
        yield same | neighbours | counted.at(median.period) | _figure(point, measure.definition) | known


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
        "source": csv_cell("; ".join(source_name(records.sources[s]) for s in sources_of(definition))),
        "illustrative": _FLAGS[definition.illustrative],
    }


def _of_area(area: str, measure: DisclosedMeasure, records: Records, *, ranked: bool) -> dict[str, str]:
    """Say whose figures a row holds, and what for."""
    definition, known = measure.definition, records.areas[area]
    role = "ours" if area == records.own_area else "neighbour" if area in records.neighbours.areas else "other"
    every = measure.place is not None and are_nearly_all(measure.place.total, all_councils(records))
    among = "all councils" if every else "councils held"
    return {
        "area_code": known.code,
        "area": csv_cell(known.name),
        "area_kind": known.kind,
        "role": role,
        "compared": _FLAGS[area in records.comparators_of(definition)],
        "place_among": among if ranked and definition.value != "count" else "",
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


class _Counts:
    """Numbers the series and the processes of a measure: one more from each break, and from each new process, on."""

    def __init__(self, definition: Measure) -> None:
        self.breaks = [start for start, each in definition.dated_breaks() if not each.comparable]
        self.rebases = [start for start, _ in definition.dated_rebases()]

    def at(self, period: Period) -> dict[str, str]:
        """Give the cells that a period has in every row of it."""
        return {
            "period": period.id,
            "period_start": period.start.isoformat(),
            "period_end": period.end.isoformat(),
            "series": str(1 + sum(start <= period for start in self.breaks)),
            "process": str(1 + sum(start <= period for start in self.rebases)),
        }


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
