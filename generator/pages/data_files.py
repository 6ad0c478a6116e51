"""The data of an edition: CSV files of measures and of a year's records, what describes them for programs, a ZIP of all."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Mapping

from generator.charts.words import sources_of
from generator.disclose.cells import DisclosedMeasure
from generator.domain.report import Records
from generator.pages.addresses import csv_file
from generator.pages.book import Book
from generator.pages.data_fields import FIELDS, REQUIRED
from generator.pages.data_rows import rows
from generator.pages.data_table import Table
from generator.pages.source_words import source_name
from generator.pages.year_tables import tables

PACKAGE = "data/datapackage.json"
SCHEMA = "data/schema.json"

_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP can hold: the day of building must not be in the bytes


def data_files(book: Book) -> Mapping[str, bytes]:
    """Give all files of `data/`, the ZIP last."""
    of_the_year = tables(book)
    files = {csv_file(measure.id): _csv(measure, book.records) for measure in book.measures}
    files |= {table.path: table.file for table in of_the_year}
    files[PACKAGE] = _package(book, of_the_year)
    files[SCHEMA] = _schema()
    return {**files, zip_file(book.records): _zipped(files)}


def zip_file(records: Records) -> str:
    """Name the file that holds all others."""
    return f"data/{records.own_area}-{records.id}-data.zip"


def _csv(measure: DisclosedMeasure, records: Records) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")  # as RFC 4180 says, and as spreadsheets expect
    writer.writerow([name for name, *_ in FIELDS])
    writer.writerows([row[name] for name, *_ in FIELDS] for row in rows(measure, records))
    return text.getvalue().encode()


def _package(book: Book, of_the_year: tuple[Table, ...]) -> bytes:
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
        "resources": [
            *(_of_a_measure(measure) for measure in book.measures),
            *(_of_the_year(table) for table in of_the_year),
        ],
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()


def _licence(licence: str, records: Records) -> dict[str, str]:
    known = records.licences[licence]
    return {"name": licence, "title": known.name, **({"path": known.address} if known.address else {})}


def _source(source: str, records: Records) -> dict[str, str]:
    known = records.sources[source]
    return {"title": source_name(known), **({"path": known.address} if isinstance(known.address, str) else {})}


def _schema() -> bytes:
    """Describe the columns once, for every file has the same."""
    fields = [
        {
            "name": name,
            "type": kind,
            "description": meaning,
            **({"constraints": {"required": True}} if name in REQUIRED else {}),
        }
        for name, kind, meaning in FIELDS
    ]
    schema = {"fields": fields, "missingValues": [""], "primaryKey": ["measure", "area", "period"]}
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()


def _of_a_measure(measure: DisclosedMeasure) -> dict[str, object]:
    described = {"title": measure.definition.title, "description": measure.definition.meaning}
    return _resource(measure.id, csv_file(measure.id), described, SCHEMA.removeprefix("data/"))


def _of_the_year(table: Table) -> dict[str, object]:
    # A measure may have the name of a table, and names within a package are unique.
    return _resource(f"year-{table.name}", table.path, {"title": table.title}, table.schema)


def _resource(name: str, path: str, described: Mapping[str, str], schema: object) -> dict[str, object]:
    return {
        "name": name,
        "path": path.removeprefix("data/"),
        **described,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
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
