"""The year's records can be downloaded, each with where it stands and what that rests on."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from generator.evaluate.year_results import Coverage, PartAnswer
from generator.pages.book import Book
from generator.pages.data_files import PACKAGE, data_files
from generator.pages.data_table import cell
from generator.pages.year_tables import tables
from tests.unit.pages.every_kind import every_kind
from tests.unit.pages.full_year import full_book


def _book() -> Book:
    book = full_book()
    asked = next(iter(book.records.guidance.requirements))
    missing = ("what health gave", "what the police gave")
    covered = Coverage(asked, "partly", (PartAnswer("money", "partly", missing),), ("neglect",), "No time.")
    return replace(book, disclosed=replace(book.disclosed, coverage={asked: covered}))


@pytest.fixture(scope="module")
def rows() -> Mapping[str, list[dict[str, str]]]:
    """The rows of every table of a whole year."""
    return {t.name: list(csv.DictReader(io.StringIO(t.file.decode(), newline=""))) for t in tables(_book())}


def _row(rows: list[dict[str, str]], name: str) -> dict[str, str]:
    return next(row for row in rows if next(iter(row.values())) == name)


def test_every_row_has_exactly_the_columns_that_are_described() -> None:
    for table in tables(_book()):
        names = [name for name, *_ in table.columns]
        assert table.rows, table.name
        assert all(sorted(row) == sorted(names) for row in table.rows), table.name
        assert len(names) == len(set(names))
        first = [row[names[0]] for row in table.rows]
        assert all(first)
        assert len(first) == len(set(first))


def test_an_action_says_what_it_belongs_to_and_where_it_stands(rows: Mapping[str, list[dict[str, str]]]) -> None:
    late = _row(rows["actions"], "train-visitors")
    assert (late["of"], late["of_id"], late["owner_name"]) == ("recommendation", "rapid-1", "Anytown Health Board")
    assert (late["due"], late["moved_from"], late["started"]) == ("2025-06-30", "2025-03-31", "2024-09-01")
    assert (late["status"], late["label"], late["days"]) == ("late", "Late", "126")
    assert late["page"] == "neglect/#action.train-visitors"
    assert {row["of"] for row in rows["actions"]} == {"priority", "recommendation", "audit"}
    done = _row(rows["actions"], "one-chronology")
    assert (done["evidence"], done["evidence_of_an_effect"], done["withdrawn"]) == ("2", "1", "")
    assert _row(rows["actions"], "old-plan")["withdrawn"] == "2025-02-01"


def test_a_recommendation_carries_its_decision_or_why_there_is_none(rows: Mapping[str, list[dict[str, str]]]) -> None:
    part = _row(rows["recommendations"], "rapid-2")
    assert (part["decision"], part["decided"], part["reason"]) == (
        "accepted-in-part",
        "2024-07-01",
        "Not for old cases.",
    )
    none = _row(rows["recommendations"], "national-1")
    assert (none["decision"], none["decided"], none["reason"]) == ("", "", "The executive has not met on it.")


def test_a_committees_item_carries_its_answer_and_what_was_promised(rows: Mapping[str, list[dict[str, str]]]) -> None:
    open_item = _row(rows["committee"], "gambling")
    assert open_item["promise"]
    assert (open_item["asked"], open_item["status"]) == ("2019", "promise-open")
    assert _row(rows["committee"], "money")["answered_by"] == ""


def test_a_promise_of_the_report_before_is_there_with_what_became_of_it(
    rows: Mapping[str, list[dict[str, str]]],
) -> None:
    kept = _row(rows["promises"], "audit-neglect")
    assert (kept["became"], kept["evidence"], kept["page"]) == (
        "It was done in May.",
        "1",
        "promises/#became.audit-neglect",
    )
    assert _row(rows["promises"], "one-framework")["due"] == ""


def test_what_the_guidance_asks_says_what_is_missing(rows: Mapping[str, list[dict[str, str]]]) -> None:
    (row,) = rows["requirements"]
    assert (row["status"], row["missing"], row["passages"], row["reason"]) == (
        "partly",
        "what health gave; what the police gave",
        "neglect/",
        "No time.",
    )


def test_without_a_report_before_there_is_no_promise_and_without_an_answer_no_word() -> None:
    book = _book()
    alone = replace(book, records=replace(book.records, before=None))
    assert not next(table for table in tables(alone) if table.name == "promises").rows
    untold = book.records.year.promises.model_copy(update={"became": {}})
    silent = replace(book, records=replace(book.records, year=replace(book.records.year, promises=untold)))
    promises = next(table for table in tables(silent) if table.name == "promises").rows
    assert {(row["became"], row["evidence"]) for row in promises} == {("", "0")}


def test_the_tables_stand_in_the_package_with_their_columns_even_where_they_are_empty() -> None:
    book = every_kind()
    files = data_files(book)
    package = json.loads(files[PACKAGE])
    held = {r["path"]: r for r in package["resources"] if r["path"].startswith("year/")}
    for table in tables(book):
        resource = held[table.path.removeprefix("data/")]
        head = files[table.path].decode().split("\r\n")[0].split(",")
        assert [field["name"] for field in resource["schema"]["fields"]] == head
        assert resource["schema"]["primaryKey"] == [head[0]]
    names = [resource["name"] for resource in package["resources"]]
    assert len(names) == len(set(names))


def test_what_is_not_there_is_an_empty_cell() -> None:
    assert (cell(None), cell(date(2025, 3, 1)), cell(value=True), cell(value=False), cell(0)) == (
        "",
        "2025-03-01",
        "true",
        "false",
        "0",
    )
