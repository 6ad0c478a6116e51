"""The data of an edition: one CSV file a measure, `datapackage.json` that describes them, and a ZIP of all."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from generator.charts.words import sources_of, unit_phrase
from generator.disclose.cells import Cell, DisclosedMeasure, Point, Shown
from generator.domain.edition import Target
from generator.domain.measure import Measure
from generator.domain.report import Records
from generator.domain.wording import PER
from generator.evaluate.councils import ranked_councils
from generator.pages.addresses import csv_file
from generator.pages.book import Book
from generator.pages.data_fields import FIELDS, REQUIRED
from generator.pages.phrases import value_in_short
from generator.pages.source_words import source_name
from generator.pages.text import csv_cell

PACKAGE = "data/datapackage.json"

_FLAGS = {True: "true", False: "false"}
_SIX_DECIMALS = Decimal("0.000001")
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP can hold: the day of building must not be in the bytes


def data_files(book: Book) -> Mapping[str, bytes]:
    """Give all files of `data/`, the ZIP last."""
    files = {csv_file(measure.id): _csv(measure, book.records) for measure in book.measures}
    files[PACKAGE] = _package(book)
    return {**files, zip_file(book.records): _zipped(files)}


def zip_file(records: Records) -> str:
    """Name the file that holds all others."""
    return f"data/{records.own_area}-{records.id}-data.zip"


def _csv(measure: DisclosedMeasure, records: Records) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")  # as RFC 4180 says, and as spreadsheets expect
    writer.writerow([name for name, *_ in FIELDS])
    writer.writerows(_rows(measure, records))
    return text.getvalue().encode()


class _Whose(NamedTuple):
    """Whose figures a row holds, and what for. The last two count the neighbours behind a median."""

    code: str
    name: str
    kind: str
    role: str
    compared: bool
    place_among: str
    known: str = ""
    total: str = ""


def _rows(measure: DisclosedMeasure, records: Records) -> Iterator[list[str]]:
    definition = measure.definition
    comparators = records.comparators_of(definition)
    for area, points in measure.lines.items():
        known = records.areas[area]
        among = _place_among(area, definition, records)
        whose = _Whose(known.code, known.name, known.kind, _role(area, records), area in comparators, among)
        newest = measure.latest.period if area == records.own_area and measure.latest else None
        for point in points:
            target = records.target_of(measure.id) if point.period == newest else None
            yield _row(measure, whose, point, records, target)
    compared, neighbours = records.partnership.neighbours in comparators, records.neighbours.title
    for median in measure.medians:
        count = (str(median.known), str(median.total))
        whose = _Whose("", neighbours, "median of neighbours", "median", compared, "", *count)
        yield _row(measure, whose, Point(median.period, median.cell), records)


def _role(area: str, records: Records) -> str:
    if area == records.own_area:
        return "ours"
    return "neighbour" if area in records.neighbours.areas else "other"


def _place_among(area: str, definition: Measure, records: Records) -> str:
    ranked = {*ranked_councils(definition, records), records.own_area}
    if definition.value == "count" or area not in ranked:
        return ""
    return "all councils" if records.every_council else "councils held"


def _row(
    measure: DisclosedMeasure, whose: _Whose, point: Point, records: Records, target: Target | None = None
) -> list[str]:
    definition, period, cell = measure.definition, point.period, point.cell
    known = {
        "measure": measure.id,
        "area_code": whose.code,
        "area": csv_cell(whose.name),
        "area_kind": whose.kind,
        "role": whose.role,
        "compared": _FLAGS[whose.compared],
        "place_among": whose.place_among,
        "period": period.id,
        "period_start": period.start.isoformat(),
        "period_end": period.end.isoformat(),
        "series": str(1 + sum(start <= period for start, each in definition.dated_breaks() if not each.comparable)),
        "process": str(1 + sum(start <= period for start, _ in definition.dated_rebases())),
        "symbol": ("u" if cell.low_reliability else "") if isinstance(cell, Shown) else cell.symbol,
        "neighbours_known": whose.known,
        "neighbours_total": whose.total,
        "kind": definition.value,
        "unit": csv_cell(unit_phrase(definition)),
        "per": str(PER.get(definition.unit, "")),
        "better": definition.better,
        "years_in_each": str(definition.years_in_each),
        "target": _number(target.value) if target else "",
        "source": csv_cell("; ".join(source_name(records.sources[s]) for s in sources_of(definition))),
        "illustrative": _FLAGS[definition.illustrative],
        **_figure(cell, definition),
    }
    return [known[name] for name, *_ in FIELDS]


def _figure(cell: Cell, definition: Measure) -> dict[str, str]:
    """Give the columns of the figure itself; all are empty where it is not published."""
    if not isinstance(cell, Shown):
        return dict.fromkeys(("value", "value_shown", "n", "of", "rebuilt", "lower", "upper", "interval"), "")
    return {
        "value": _number(cell.value),
        "value_shown": value_in_short(cell, definition).replace("−", "-"),
        "n": "" if cell.n is None else str(cell.n),
        "of": "" if cell.of is None else str(cell.of),
        "rebuilt": _FLAGS[cell.rebuilt],
        "lower": "" if cell.lower is None else _number(cell.lower),
        "upper": "" if cell.upper is None else _number(cell.upper),
        "interval": cell.interval or "",
    }


def _number(value: Decimal) -> str:
    """Write a number with as many decimals as it needs, six at most, and no exponent."""
    text = f"{value.quantize(_SIX_DECIMALS):f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def _package(book: Book) -> bytes:
    records, edition = book.records, book.records.edition
    used = sorted({s for m in book.measures for s in sources_of(m.definition)})
    licences = sorted({records.sources[s].licence for s in used})
    package = {
        "profile": "tabular-data-package",
        "name": f"{records.own_area}-{records.id}",
        "title": f"{records.partnership.name}: {edition.title}",
        "description": edition.statement,
        "homepage": f"{records.partnership.web_address.rstrip('/')}/{records.id}/",
        "version": edition.version,
        "created": f"{edition.published.isoformat()}T00:00:00Z",
        "licenses": [_licence(licence, records) for licence in licences],
        "sources": [_source(source, records) for source in used],
        "resources": [_resource(measure) for measure in book.measures],
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()


def _licence(licence: str, records: Records) -> dict[str, str]:
    known = records.licences[licence]
    return {"name": licence, "title": known.name, **({"path": known.address} if known.address else {})}


def _source(source: str, records: Records) -> dict[str, str]:
    known = records.sources[source]
    return {"title": source_name(known), **({"path": known.address} if isinstance(known.address, str) else {})}


def _resource(measure: DisclosedMeasure) -> dict[str, object]:
    fields = [
        {
            "name": name,
            "type": kind,
            "description": meaning,
            **({"constraints": {"required": True}} if name in REQUIRED else {}),
        }
        for name, kind, meaning in FIELDS
    ]
    return {
        "name": measure.id,
        "path": f"{measure.id}.csv",
        "title": measure.definition.title,
        "description": measure.definition.meaning,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "missingValues": [""], "primaryKey": ["measure", "area", "period"]},
    }


def _zipped(files: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(path.removeprefix("data/"), date_time=_NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # else the bytes differ between systems
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[path], compresslevel=9)
    return packed.getvalue()
