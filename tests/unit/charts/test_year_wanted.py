"""Which figures the blocks of the year have: each where there is something to draw, and only there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.charts.describe import describe
from generator.charts.figure import FigureKey, YearForm
from generator.charts.spec import Described
from generator.charts.wanted import wanted
from generator.charts.year.wanted import COVERAGE, figures_of, year_figures
from generator.charts.year.worth_drawing import is_worth_drawing
from generator.disclose.cells import Cell, Withheld
from generator.disclose.year_cells import DisclosedAudit, DisclosedEvent, DisclosedTool, DisclosedUse
from generator.domain.narrative import BLOCK_NAMES, BlockName
from generator.domain.standing import RecommendationStatus
from generator.evaluate.rules import RECOMMENDATION_STATUS
from generator.evaluate.year_results import Standing
from tests.unit.charts.made import made_records
from tests.unit.charts.year_case import AS_AT, NOBODY, UNTOLD, year_case
from tests.unit.pages.full_year import full_book

MEETINGS = {"attendance": {"held": 6, "attended": 5}}
MONEY = {"money": 100}
RETURNS = {"returns": {"due": 1, "received": 1, "late": 0, "not_received": 0}}
SCALE = {"grades": {"met": "Met", "unmet": "Not met"}, "good_from": "met"}
HEARING = {"whose": "children", "changed": UNTOLD}
CHALLENGE = {"raised_by": "council", "of": ["police"], "raised": "2025-01-10", "subject": "Files."}
AGREEMENT = {"title": "One", "partners": ["council", "police"], "review_due": UNTOLD}


def forms(block: BlockName, **case: Any) -> tuple[str, ...]:
    _, records = year_case(case)
    priority = "neglect" if block == "actions" else None
    return tuple(key.form for key in figures_of(block, records, priority))


def partners(**each: Any) -> dict[str, Any]:
    return {"contributions": {"partners": each}}


@pytest.mark.parametrize("block", BLOCK_NAMES)
def test_a_block_of_which_nothing_was_supplied_has_no_figure(block: BlockName) -> None:
    assert figures_of(block, made_records()) == ()


@pytest.mark.parametrize(
    ("block", "case", "expected"),
    [
        ("partners", partners(council=MEETINGS, police=MEETINGS), ("attendance",)),
        ("partners", partners(council=MEETINGS, police={}), ()),
        ("partners", partners(council=MEETINGS, police={"attendance": {"held": 0, "attended": 0}}), ()),
        ("partners", partners(council=MONEY, police={"money": {"none": "It gives time."}}), ("money",)),
        ("partners", partners(council=MONEY, police={}), ()),
        ("partners", partners(council={"money": 0}, police={"money": {"none": "None."}}), ()),
        ("partners", partners(council=RETURNS, police={}), ("returns",)),
        ("partners", partners(council={"returns": {"none": "It owes none."}}), ()),
        ("partners", partners(council={**MEETINGS, **MONEY, **RETURNS}, police={**MEETINGS, **MONEY}), ("attendance", "money", "returns")),
        ("recommendations", {"recommendations": {"r1": {}, "r2": {}}}, ("recommendations",)),
        ("recommendations", {"recommendations": {"r1": {}}}, ()),
        ("audits", {"audits": {"scale": SCALE, "audits": {"a": {"theme": "A", "when": "2025-01-01"}}}}, ("grades",)),
        ("tools", {"tools": {"t": {"name": "T"}}}, ("use",)),
        ("learning", {"events": {"e": {"title": "E"}}}, ("levels", "training")),
        ("voice", {"hearings": {"h": HEARING}}, ("heard",)),
        ("challenge", {"challenges": {"c": CHALLENGE}}, ("challenges",)),
        ("scrutiny", {"committee": {"q1": {}, "q2": {}}}, ("committee",)),
        ("scrutiny", {"committee": {"q1": {}}}, ()),
        ("sharing", {"agreements": {"a": AGREEMENT}}, ("agreements",)),
        ("sharing", {"agreements": {"a": {**AGREEMENT, "partners": ["council"]}}}, ()),
        ("arrangements", {"arrangements": {"executive": {"members": [{"partner": "council", "post": UNTOLD}]}}}, ("structure",)),
        ("arrangements", {"arrangements": {"executive": UNTOLD}}, ()),
        ("actions", {"actions": {"a": {"what": "Do it.", "due": "2025-01-01"}}}, ("timeline",)),
        ("actions", {"actions": {}}, ()),
    ],
)  # fmt: skip
def test_a_block_has_the_figures_that_its_records_allow(block: BlockName, case: Any, expected: tuple[str, ...]) -> None:
    assert forms(block, **case) == expected


def test_every_figure_of_a_full_year_is_wanted_once_and_can_be_described() -> None:
    book = full_book()
    keys = year_figures(book.records)
    assert len(set(keys)) == len(keys)
    assert {key.form for key in keys} >= {"structure", "timeline", "grades", "challenges"}
    assert {key for key in keys if is_worth_drawing(key, book.disclosed)} <= set(wanted(book.disclosed, book.records))
    for key in keys:
        found = describe(key, book.disclosed, book.records)
        assert isinstance(found, Described)
        assert len(found.alt) <= 220
        assert found.table.rows
        assert all(len(row.cells) == len(found.table.columns) - 1 for row in found.table.rows)


def cells(kind: str, hidden: Cell | None) -> dict[str, Any]:
    """Give every record of a kind one cell, which is hidden or was not supplied."""
    if hidden is None:
        made: dict[str, Any] = {
            "audits": DisclosedAudit(Withheld("c"), NOBODY, None, NOBODY, None),
            "tools": DisclosedTool(NOBODY, NOBODY),
            "events": DisclosedEvent(NOBODY, None),
            "hearings": NOBODY,
        }
    else:
        made = {
            "audits": DisclosedAudit(Withheld("c"), {"weak": hidden}, hidden, hidden, None),
            "tools": DisclosedTool({"council": hidden}, DisclosedUse(hidden, hidden, AS_AT)),
            "events": DisclosedEvent({"council": hidden}, hidden),
            "hearings": hidden,
        }
    return {kind: dict.fromkeys(getattr(full_book().disclosed.year, kind), made[kind])}


@pytest.mark.parametrize(
    ("kind", "form"), [("audits", "grades"), ("tools", "use"), ("events", "training"), ("hearings", "heard")]
)
def test_a_figure_stands_where_counts_are_hidden_and_not_where_nobody_counted(kind: str, form: YearForm) -> None:
    book, key = full_book(), FigureKey(form, ())
    hidden, none = (
        replace(book.disclosed, year=replace(book.disclosed.year, **cells(kind, cell)))
        for cell in (Withheld("c"), None)
    )
    assert key in wanted(hidden, book.records)
    assert isinstance(describe(key, hidden, book.records), Described)
    assert set(wanted(hidden, book.records)) - set(wanted(none, book.records)) == {key}


def test_a_tool_that_nobody_audited_earns_no_drawing_of_nothing_and_one_that_was_audited_a_bar() -> None:
    tools: dict[str, Any] = {"tools": {"framework": {"name": "Neglect framework"}}}
    of_nobody = year_case({**tools, "cells": {"tools": {"framework": {}}}})
    audited = year_case({**tools, "cells": {"tools": {"framework": {"used": [27, 40], "used_well": [0, 40]}}}})
    assert FigureKey("use", ()) not in wanted(*of_nobody)
    assert FigureKey("use", ()) in wanted(*audited)


@pytest.mark.parametrize(
    ("statuses", "drawn"),
    [
        (("late", "embedded"), False),
        (("late", "undecided", "no-action", "under-way", "embedded"), False),
        (("late", "late"), True),
        (("late", "embedded", "late"), True),
    ],
)
def test_records_that_all_stand_apart_are_a_list_and_no_chart_of_bars_of_one(
    statuses: tuple[RecommendationStatus, ...], *, drawn: bool
) -> None:
    book = full_book()
    found = {f"r-{i}": Standing(s, RECOMMENDATION_STATUS.name, "so") for i, s in enumerate(statuses)}
    standings = replace(book.disclosed.standings, recommendations=found)
    disclosed = replace(book.disclosed, standings=standings)
    assert is_worth_drawing(FigureKey("recommendations", ()), disclosed) == drawn
    assert (FigureKey("recommendations", ()) in wanted(disclosed, book.records)) == drawn


def test_an_unknown_form_is_a_bug_of_ours() -> None:
    disclosed, records = year_case({})
    with pytest.raises(ValueError, match="nonsense"):
        describe(FigureKey("nonsense", ()), disclosed, records)  # type: ignore[arg-type]


def test_what_the_guidance_asks_is_drawn_where_it_is_known_how_far_it_is_answered() -> None:
    asked = {"guidance": {"wt-r01": {"duty": "must"}}}
    assert COVERAGE not in wanted(*year_case(asked))
    assert COVERAGE in wanted(*year_case({**asked, "coverage": {"wt-r01": "answered"}}))
