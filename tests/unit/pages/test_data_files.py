"""The data can be used by people with spreadsheets and by programs, and its bytes never change by themselves."""

from __future__ import annotations

import csv
import io
import json
import zipfile

from generator.pages.book import Book
from generator.pages.compiled import CompiledSite
from generator.pages.data_fields import FIELDS, REQUIRED
from generator.pages.data_files import PACKAGE, SCHEMA, data_files
from tests.unit.pages.every_kind import every_kind

OF_THE_YEAR = ("actions", "recommendations", "promises", "committee", "requirements")


def _rows(site: CompiledSite, measure: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(site.files[f"data/{measure}.csv"].decode(), newline="")))


def test_each_row_is_one_area_in_one_period(site: CompiledSite) -> None:
    row = next(r for r in _rows(site, "repeat-referrals") if r["period"] == "2019-20")
    assert row == {
        "measure": "repeat-referrals",
        "area_code": "E00000001",
        "area": "Anytown",
        "area_kind": "council",
        "role": "ours",
        "compared": "false",
        "place_among": "councils held",
        "period": "2019-20",
        "period_start": "2019-04-01",
        "period_end": "2020-03-31",
        "series": "2",
        "process": "1",
        "value": "17.89149",
        "value_shown": "17.9%",
        "n": "986",
        "of": "5511",
        "rebuilt": "false",
        "lower": "16.902031",
        "upper": "18.92568",
        "interval": "wilson/1",
        "symbol": "",
        "neighbours_known": "",
        "neighbours_total": "",
        "kind": "proportion",
        "unit": "% of all referrals in the year",
        "per": "100",
        "better": "lower",
        "years_in_each": "1",
        "target": "",
        "target_due": "",
        "source": "A ministry, Made-up statistics",
        "illustrative": "false",
    }


def test_the_series_has_another_number_from_each_break_on_that_nothing_crosses(site: CompiledSite) -> None:
    ours = [r for r in _rows(site, "repeat-referrals") if r["role"] == "ours"]
    assert [(r["period"], r["series"]) for r in ours] == [
        ("2014-15", "1"),
        ("2015-16", "2"),
        ("2018-19", "2"),
        ("2019-20", "2"),
    ]


def test_every_area_has_its_role_and_says_whether_it_is_compared_and_ranked(site: CompiledSite) -> None:
    roles = {r["area"]: (r["role"], r["compared"], r["place_among"]) for r in _rows(site, "repeat-referrals")}
    assert roles == {
        "Anytown": ("ours", "false", "councils held"),
        "Othertown": ("neighbour", "false", ""),  # it has no figure in our newest period
        "Thirdtown": ("neighbour", "false", "councils held"),
        "Westshire": ("other", "true", ""),
        "Neighbours of 2019": ("median", "true", ""),
    }


def test_a_rebuilt_count_is_marked_and_a_target_stands_on_our_newest_row_alone() -> None:
    made = data_files(every_kind())
    rebuilt = list(csv.DictReader(io.StringIO(made["data/rate-rebuilt.csv"].decode(), newline="")))
    assert {(r["area"], r["rebuilt"]) for r in rebuilt} >= {("Anytown", "true"), ("Othertown", "false")}
    assert [r["n"] for r in rebuilt if r["role"] == "ours"] == ["36", "40", "44", "50", "64"]
    aimed = list(csv.DictReader(io.StringIO(made["data/share-worsened.csv"].decode(), newline="")))
    assert [(r["role"], r["period"], r["target"]) for r in aimed if r["target"]] == [("ours", "2019-20", "20")]


def test_a_control_chart_starts_anew_where_the_process_has_another_number() -> None:
    made = data_files(every_kind())["data/months-rebased.csv"].decode()
    rows = csv.DictReader(io.StringIO(made, newline=""))
    assert {(r["period"] < "2019-01", r["process"]) for r in rows} == {(True, "1"), (False, "2")}


def test_a_withheld_figure_is_a_symbol_and_no_number(site: CompiledSite) -> None:
    hidden = next(r for r in _rows(site, "repeat-referrals") if r["area"] == "Othertown" and r["period"] == "2019-20")
    empty = ("value", "value_shown", "n", "of", "rebuilt", "lower", "upper", "interval")
    assert hidden["symbol"] == "c"
    assert {hidden[name] for name in empty} == {""}


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
    measures = [r for r in package["resources"] if not r["path"].startswith("year/")]
    assert [r["path"] for r in measures] == ["repeat-referrals.csv", "referrals.csv", "plans-open.csv"]
    schema = json.loads(site.files[SCHEMA])
    for resource in measures:
        assert f"data/{resource['schema']}" == SCHEMA
        head = site.files[f"data/{resource['path']}"].decode().split("\r\n")[0].split(",")
        assert head == [f["name"] for f in schema["fields"]] == [name for name, *_ in FIELDS]
    assert package["licenses"] == [{"name": "open", "title": "Open licence", "path": "https://example.org/licence"}]


def test_columns_that_are_never_empty_never_are() -> None:
    files = data_files(every_kind())
    for path, content in files.items():
        if path.endswith(".csv") and not path.startswith("data/year/"):
            for row in csv.DictReader(io.StringIO(content.decode(), newline="")):
                assert all(row[name] for name in REQUIRED), path


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
            "schema.json",
            *(f"year/{name}.csv" for name in sorted(OF_THE_YEAR)),
        ]
        assert {e.date_time for e in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert all(not e.extra for e in entries)
        assert archive.read("referrals.csv") == files["data/referrals.csv"]
    assert data_files(book)["data/anytown-2019-20-data.zip"] == packed
