"""`report.json` holds every result with its inputs, is documented part by part, and is the same on every machine."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from math import inf
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.action import Withdrawn
from generator.domain.edition import Criteria, DidNotWork, Moderated
from generator.domain.evidence import EvidenceItem
from generator.evaluate.trend import Counted, Trend, recent_trend
from generator.evaluate.year_results import Coverage, PartAnswer
from generator.pages.compiled import Shelf
from generator.pages.report_fields import REPORT_FIELDS
from generator.pages.report_file import put_report, report
from generator.pages.report_numbers import rounded
from generator.pages.report_records import plain
from tests.unit.evaluate.made_records import action, evidence
from tests.unit.pages.every_kind import every_kind
from tests.unit.pages.full_records import ACTIONS
from tests.unit.pages.full_year import full_book

SPRING = date(2025, 3, 1)


@pytest.fixture(scope="module")
def whole() -> Any:
    """The report with everything that a priority and a year can have."""
    book, full = every_kind(), full_book()
    neglect = book.records.priorities["neglect"].model_copy(
        update={
            "moderated": Moderated(verdict="mixed", who="The scrutineer", when=date(2020, 9, 1), why="It differs."),
            "criteria_for_change": Criteria(says="Fewer come back.", written=date(2018, 3, 1)),
            "evidence": (EvidenceItem(kind="audit", says="Good.", source="The audit of 2019"),),
            "did_not_work": DidNotWork(what="A leaflet.", why="Nobody read it."),
            "actions": {
                **ACTIONS,
                "left-plan": action(
                    evidence=(evidence("done", SPRING),), withdrawn=Withdrawn(on=SPRING, why="Nobody read it.")
                ),
            },
        }
    )
    records = replace(book.records, priorities={"neglect": neglect}, year=full.records.year)
    asked = next(iter(records.guidance.requirements))
    covered = Coverage(asked, "partly", (PartAnswer("money", "partly", ("what health gave",)),), ("about",), "No time.")
    disclosed = replace(
        book.disclosed,
        year=full.disclosed.year,
        standings=full.disclosed.standings,
        enquiries=full.disclosed.enquiries,
        coverage={asked: covered},
    )
    return json.loads(json.dumps(report(replace(book, records=records, disclosed=disclosed))))


def _measure(whole: Any, name: str) -> Any:
    return next(measure for measure in whole["measures"] if measure["id"] == name)


def _paths(part: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Give each field of a JSON value: where it stands, and its name."""
    if isinstance(part, list):
        for each in part:
            yield from _paths(each, f"{path}[]")
    elif isinstance(part, dict):
        for name, each in part.items():
            yield path, name
            yield from _paths(each, f"{path}.{name}".lstrip("."))


def test_every_part_of_the_file_is_described_on_the_page_of_data(whole: Any) -> None:
    described = dict(REPORT_FIELDS)
    for where, name in set(_paths(whole)):
        below = f"{where}.{name}".lstrip(".")
        in_its_whole = re.search(rf"\b{name}\b", described.get(where, ""))
        assert name in {"not_supplied", "none"} or in_its_whole or {below, f"{below}[]"} & described.keys(), below


def test_nothing_is_described_that_is_not_there(whole: Any) -> None:
    there = {where for where, _ in _paths(whole)} | set(whole)
    # What people may write in the records follows from their types, whether the made-up year has it or not.
    described = {where for where, _ in REPORT_FIELDS}
    assert {where for where in described if not where.startswith("records.")} <= there
    assert len([where for where in described & there if where.startswith("records.")]) > 40


def _named(part: Any, name: str) -> Any:
    return next(each for each in part if each["id"] == name)


def test_a_record_stands_as_it_was_written_with_its_id(whole: Any) -> None:
    records = whole["records"]
    assert _named(records["contributions"]["partners"], "schools")["money"] == {"none": "It gives time, not money."}
    review = _named(records["reviews"]["reviews"], "rapid-2024")
    assert _named(review["recommendations"], "rapid-1")["decision"]["when"] == "2024-07-01"
    assert _named(records["audits"]["scale"]["grades"], "weak") == {"id": "weak", "says": "Needs work"}
    assert records["contributions"]["budget"]["total"] == 200_000


def test_a_standing_names_its_rule_and_leads_to_its_record(whole: Any) -> None:
    late = _named(whole["standings"]["actions"], "train-visitors")
    assert (late["status"], late["label"], late["days"]) == ("late", "Late", 126)
    assert late["page"] == "neglect/#action.train-visitors"
    assert _named(whole["standings"]["promises"], "young-voices")["page"] == "promises/#became.young-voices"


def test_a_count_that_is_withheld_is_its_symbol_alone(whole: Any) -> None:
    audit = _named(whole["counts"]["audits"], "neglect-2025")
    assert _named(audit["grades"], "poor") == {"id": "poor", "value": None, "symbol": "c"}
    assert audit["re_audit"]["before"]["n"] == 12
    assert _named(whole["counts"]["audits"], "missing-children")["grades"] is None


def test_the_counts_of_the_records_stand_nowhere_but_among_what_may_be_shown(whole: Any) -> None:
    counted = {"cases", "grades", "agreement", "trained", "audited", "attended", "people"}
    within = {(where, name) for where, name in _paths(whole["records"]) if name in counted}
    assert within == {("audits.scale", "grades"), ("contributions.partners[].attendance", "attended")}


def test_something_that_no_record_holds_cannot_be_written() -> None:
    with pytest.raises(TypeError, match="no way to write object"):
        plain(object())


def test_the_trend_can_be_worked_out_again_from_its_inputs(whole: Any) -> None:
    direction = _measure(whole, "share-worsened")["results"]["direction"]
    counts = [Counted(at, each["n"], each["of"]) for at, each in enumerate(direction["inputs"])]
    found = recent_trend(counts)
    assert isinstance(found, Trend)
    assert direction["statistics"]["chi_square"] == pytest.approx(found.chi_square, rel=1e-11)
    assert direction["change"]["lower"] == pytest.approx(found.lower * 100, rel=1e-11)
    assert (direction["verdict"], direction["rule"]) == ("worsened", "recent-trend/1")
    assert direction["window"] == ["2015-16", "2016-17", "2017-18", "2018-19", "2019-20"]


def test_a_control_chart_is_there_with_its_groups_and_signals(whole: Any) -> None:
    chart = _measure(whole, "months-rebased")["results"]["direction"]["control_chart"]
    assert [group["first_point"] for group in chart["groups"]] == [0, 12]
    assert len(chart["signals"]) == 26


def test_a_ratio_without_end_is_null_and_not_a_word_that_json_does_not_know(whole: Any) -> None:
    change = _measure(whole, "rate-from-none")["results"]["direction"]["change"]
    assert (change["scale"], change["estimate"], change["upper"]) == ("ratio", None, None)


def test_a_hidden_figure_is_its_symbol_alone(whole: Any) -> None:
    assert _measure(whole, "share-hidden-now")["newest"] == {"period": "2019-20", "value": None, "symbol": "c"}


def test_what_rests_on_a_hidden_figure_is_not_told(whole: Any) -> None:
    measure = _measure(whole, "share-hidden-now")
    assert measure["results"]["comparisons"] == []
    assert measure["results"]["place"] is None
    assert measure["results"]["direction"]["plain_differences"] == []


def test_both_judgements_of_a_priority_stand_side_by_side(whole: Any) -> None:
    (priority,) = whole["priorities"]
    assert priority["judgement"]["verdict"] == "worsening"
    assert priority["moderated"]["verdict"] == "mixed"
    assert priority["moderated"]["who"] == "The scrutineer"
    assert priority["criteria_for_change"] == {"says": "Fewer come back.", "written": "2018-03-01"}


def test_what_the_partners_say_is_carried_beside_the_results(whole: Any) -> None:
    assert _measure(whole, "share-worsened")["explanations"] == [
        {"cause": "Fewer workers.", "next_step": {"not_supplied": "Nobody knows yet."}}
    ]


def test_the_weak_spots_and_the_chance_signals_are_there(whole: Any) -> None:
    assert {"measure": "share-worsened", "reasons": ["worsened", "target-missed"], "priorities": ["neglect"]} in whole["little_or_no_progress"]  # fmt: skip
    assert {row["rule"] for row in whole["chance"]} >= {"recent-trend/1", "spc-xmr/1"}


def test_the_same_edition_gives_the_same_bytes() -> None:
    first, second = Shelf(), Shelf()
    put_report(every_kind(), first)
    put_report(every_kind(), second)
    assert first.files == second.files
    assert first.files["report.json"].decode("utf-8").endswith("}\n")


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_the_last_digits_of_a_float_are_not_written(number: float) -> None:
    written = rounded(number)
    assert written is not None
    assert written == pytest.approx(number, rel=1e-11, abs=1e-12)
    assert float(f"{written:.12g}") == written
    assert rounded(written) == written


def test_dust_is_nought_and_what_is_without_end_is_nothing() -> None:
    assert (rounded(1e-17), rounded(-1e-15), rounded(inf), rounded(None)) == (0.0, 0.0, None, None)
    assert rounded(Decimal(2) / Decimal(3)) == 0.666666666667
