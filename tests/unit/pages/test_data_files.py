"""The data can be used by people with spreadsheets and by programs, and its bytes never change by themselves."""

from __future__ import annotations

import csv
import io
import json
import zipfile

from generator.pages.book import Book
from generator.pages.compiled import CompiledSite
from generator.pages.data_files import FIELDS, PACKAGE, data_files


def _rows(site: CompiledSite, measure: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(site.files[f"data/{measure}.csv"].decode(), newline="")))


def test_each_row_is_one_area_in_one_period(site: CompiledSite) -> None:
    row = next(r for r in _rows(site, "repeat-referrals") if r["period"] == "2019-20")
    assert row == {
        "measure": "repeat-referrals",
        "area_code": "E00000001",
        "area": "Anytown",
        "area_kind": "council",
        "period": "2019-20",
        "period_start": "2019-04-01",
        "period_end": "2020-03-31",
        "value": "17.89149",
        "value_shown": "17.9%",
        "n": "986",
        "of": "5511",
        "lower": "",
        "upper": "",
        "symbol": "",
        "neighbours_known": "",
        "neighbours_total": "",
        "unit": "% of all referrals in the year",
        "source": "A ministry, Made-up statistics",
        "illustrative": "false",
    }


def test_a_withheld_figure_is_a_symbol_and_no_number(site: CompiledSite) -> None:
    hidden = next(r for r in _rows(site, "repeat-referrals") if r["area"] == "Othertown" and r["period"] == "2019-20")
    assert (hidden["symbol"], hidden["value"], hidden["value_shown"], hidden["n"], hidden["of"]) == (
        "c",
        "",
        "",
        "",
        "",
    )


def test_a_true_nought_is_a_number(site: CompiledSite) -> None:
    assert [(r["value"], r["n"]) for r in _rows(site, "plans-open") if r["period"] == "2020-03-31"] == [("0", "0")]


def test_the_median_of_the_neighbours_is_there_without_a_code(site: CompiledSite) -> None:
    medians = [r for r in _rows(site, "repeat-referrals") if r["area_kind"] == "median of neighbours"]
    assert {(r["neighbours_known"], r["neighbours_total"]) for r in medians} <= {("1", "2"), ("2", "2")}
    assert [(r["area_code"], r["area"], r["value"]) for r in medians] == [
        ("", "Neighbours of 2019", "10"),
        ("", "Neighbours of 2019", "15.25"),
    ]


def test_the_package_describes_every_column_of_every_file(site: CompiledSite) -> None:
    package = json.loads(site.files[PACKAGE])
    assert [r["path"] for r in package["resources"]] == ["repeat-referrals.csv", "referrals.csv", "plans-open.csv"]
    for resource in package["resources"]:
        head = site.files[f"data/{resource['path']}"].decode().split("\r\n")[0].split(",")
        assert head == [f["name"] for f in resource["schema"]["fields"]] == [name for name, *_ in FIELDS]
    assert package["licenses"] == [{"name": "open", "title": "Open licence", "path": "https://example.org/licence"}]


def test_the_zip_holds_the_same_files_in_order_and_no_day_of_building(book: Book) -> None:
    files = data_files(book)
    packed = files["data/anytown-2019-20-data.zip"]
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        entries = archive.infolist()
        assert [e.filename for e in entries] == [
            "datapackage.json",
            "plans-open.csv",
            "referrals.csv",
            "repeat-referrals.csv",
        ]
        assert {e.date_time for e in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert all(not e.extra for e in entries)
        assert archive.read("referrals.csv") == files["data/referrals.csv"]
    assert data_files(book)["data/anytown-2019-20-data.zip"] == packed
