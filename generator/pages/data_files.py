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
from generator.disclose.cells import Cell, DisclosedMeasure, Shown
from generator.domain.observation import SYMBOL_MEANING, SYMBOLS
from generator.domain.period import Period
from generator.domain.report import Records
from generator.pages.addresses import csv_file
from generator.pages.book import Book
from generator.pages.phrases import value_in_short
from generator.pages.source_words import source_name
from generator.pages.text import csv_cell

PACKAGE = "data/datapackage.json"

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("measure", "string", "Id of the measure, as in its address."),
    ("area_code", "string", "GSS code of the area; empty for the neighbours' median."),
    ("area", "string", "Name of the area, or of the set of neighbours."),
    ("area_kind", "string", "council, region, country, or median of neighbours."),
    ("period", "string", "Id of the period, such as 2019-20."),
    ("period_start", "date", "First day of the period."),
    ("period_end", "date", "Last day of the period."),
    ("value", "number", "The figure in its unit, to at most six decimals: as published, or worked out from n and of."),
    ("value_shown", "string", "The figure as the pages show it."),
    ("n", "integer", "Numerator, or the count itself, where it is published."),
    ("of", "integer", "Denominator, where it is published."),
    ("lower", "number", "Lower end of the publisher's 95% confidence interval."),
    ("upper", "number", "Upper end of the publisher's 95% confidence interval."),
    ("symbol", "string", "Why there is no figure, or that it is of low reliability: " + "; ".join(f"{s} {SYMBOL_MEANING[s]}" for s in SYMBOLS) + "."),
    ("neighbours_known", "integer", "For the neighbours' median: how many of them have a figure."),
    ("neighbours_total", "integer", "For the neighbours' median: how many neighbours there are."),
    ("unit", "string", "What the value counts in."),
    ("source", "string", "The publication."),
    ("illustrative", "boolean", "true where the figure is made up to show the tool."),
)  # fmt: skip
"""Columns of every file: name, type as in the Table Schema of Frictionless Data, meaning."""

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
    """Whose figures a row holds. The last two count the neighbours behind a median."""

    code: str
    name: str
    kind: str
    known: str = ""
    total: str = ""


def _rows(measure: DisclosedMeasure, records: Records) -> Iterator[list[str]]:
    for area, points in measure.lines.items():
        known = records.areas[area]
        whose = _Whose(known.code, known.name, known.kind)
        for point in points:
            yield _row(measure, whose, point.period, point.cell, records)
    for median in measure.medians:
        whose = _Whose("", records.neighbours.title, "median of neighbours", str(median.known), str(median.total))
        yield _row(measure, whose, median.period, median.cell, records)


def _row(measure: DisclosedMeasure, whose: _Whose, period: Period, cell: Cell, records: Records) -> list[str]:
    definition = measure.definition
    shown = cell if isinstance(cell, Shown) else None
    symbol = ("u" if shown.low_reliability else "") if shown else cell.symbol if not isinstance(cell, Shown) else ""
    return [
        measure.id,
        whose.code,
        csv_cell(whose.name),
        whose.kind,
        period.id,
        period.start.isoformat(),
        period.end.isoformat(),
        _number(shown.value) if shown else "",
        value_in_short(cell, definition).replace("−", "-") if shown else "",
        "" if shown is None or shown.n is None else str(shown.n),
        "" if shown is None or shown.of is None else str(shown.of),
        "" if shown is None or shown.lower is None else _number(shown.lower),
        "" if shown is None or shown.upper is None else _number(shown.upper),
        symbol,
        whose.known,
        whose.total,
        csv_cell(unit_phrase(definition)),
        csv_cell("; ".join(source_name(records.sources[s]) for s in sources_of(definition))),
        "true" if definition.illustrative else "false",
    ]


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
    required = {"measure", "area", "period", "unit", "source", "illustrative"}
    fields = [
        {
            "name": name,
            "type": kind,
            "description": meaning,
            **({"constraints": {"required": True}} if name in required else {}),
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
