"""What a priority says beside its figures: actions by status, evidence by kind, promises, what did not work."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generator.domain.action import Action, Withdrawn
from generator.domain.answer import NoneToReport
from generator.domain.edition import DidNotWork
from generator.domain.evidence import DatedEvidence
from generator.domain.judgement import EVIDENCE_KINDS
from generator.domain.narrative import BlockToken, PlacedToken
from generator.domain.promise import Promises
from generator.domain.standing import ACTION_STATUSES, ActionStatus
from generator.evaluate.judge import Judgement, Tally
from generator.evaluate.rules import RECENT_TREND
from generator.evaluate.year_results import Standing
from generator.pages.book import Book
from generator.pages.priority_block import priority_block
from generator.pages.year.actions_block import actions_block, actions_finding
from generator.pages.year.evidence_matrix import rests_on
from generator.problems import Place
from tests.unit.made_year import UNTOLD
from tests.unit.pages.full_year import full_book, full_standings, full_year

RULE = RECENT_TREND.name
"""Any rule that the methods page knows."""

PAGE = "neglect.md"


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def _with(book: Book, **fields: Any) -> Book:
    priority = book.records.priorities["neglect"].model_copy(update=fields)
    return replace(book, records=replace(book.records, priorities={"neglect": priority}))


def _standing(*statuses: ActionStatus) -> tuple[dict[str, Action], Book]:
    actions = {
        f"a-{number}": Action(what=f"Act {number}.", owner="council", due=date(2025, 1, 1))
        for number in range(len(statuses))
    }
    found = {
        name: Standing(status, RULE, "so it is", 30 if status == "late" else None)
        for name, status in zip(actions, statuses, strict=True)
    }
    standings = replace(full_standings(), actions=found)
    return actions, _with(full_book(standings=standings), actions=actions)


@pytest.mark.parametrize(
    ("statuses", "said"),
    [
        (("complete", "late", "late"), "Two of 3 actions are late, the longest by 30 days."),
        (("late",), "The one action is late, by 30 days."),
        (("on-time", "at-risk"), "One of 2 actions is at risk of being late."),
        (("embedded", "complete"), "None of 2 actions is late."),
        (("complete", "complete"), "None of 2 actions is late, and of none is it shown that practice changed."),
        (("complete",), "The one action is not late, and nothing shows yet that practice changed."),
    ],
)
def test_the_finding_on_actions_is_the_gravest_that_there_is(statuses: tuple[ActionStatus, ...], said: str) -> None:
    actions, book = _standing(*statuses)
    assert actions_finding(actions, book) == said


def test_actions_stand_the_gravest_first_each_with_its_place() -> None:
    _, book = _standing(*reversed(ACTION_STATUSES))
    block = actions_block("neglect", PAGE, book)
    last = len(ACTION_STATUSES) - 1
    assert re.findall(r'id="action\.(a-\d)"', block) == [f"a-{last - n}" for n in range(len(ACTION_STATUSES))]


def test_an_action_tells_who_answers_by_when_and_what_is_in_its_way() -> None:
    said = _text(actions_block("neglect", PAGE, full_book()))
    assert "Share the rota of duty officers. Anytown Police ■ At risk" in said
    assert (
        "Due 30 November 2025, and something stands in its way. In its way: The computer systems do not join." in said
    )
    assert "To be done by" not in said


def test_evidence_on_an_action_says_how_far_it_reaches_and_of_which_day_it_is() -> None:
    shown = DatedEvidence(
        kind="audit", says="Teams use it.", source="Audit of May", when=date(2025, 5, 1), shows="practice"
    )
    actions, book = _standing("complete")
    action = actions["a-0"].model_copy(
        update={"evidence": (shown,), "moved_from": (date(2024, 6, 1), date(2024, 9, 1)), "post": "Head of practice"}
    )
    said = _text(actions_block("neglect", PAGE, _with(book, actions={"a-0": action})))
    assert "Anytown Council, Head of practice" in said
    assert "To be done by 1 January 2025." in said
    assert "Moved from 1 June 2024, then 1 September 2024." in said
    assert "People work differently, 1 May 2025: Teams use it. Source: Audit of May ." in said


def test_an_action_that_was_given_up_says_when_and_why() -> None:
    actions, book = _standing("withdrawn")
    given_up = actions["a-0"].model_copy(update={"withdrawn": Withdrawn(on=date(2025, 2, 1), why="Nobody needs it")})
    said = _text(actions_block("neglect", PAGE, _with(book, actions={"a-0": given_up})))
    assert "Given up on 1 February 2025: Nobody needs it." in said


def test_that_something_was_done_is_not_taken_for_help() -> None:
    _, done = _standing("complete")
    _, open_ = _standing("on-time")
    assert "does not show that it helped" in actions_block("neglect", PAGE, done)
    assert "does not show that it helped" not in actions_block("neglect", PAGE, open_)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (UNTOLD, "Not supplied. Nobody told us."),
        (NoneToReport(none="The work ended."), "None. The work ended."),
        ({}, "No action is on record."),
    ],
)
def test_a_priority_without_actions_says_why(answer: object, said: str) -> None:
    assert said in _text(actions_block("neglect", PAGE, _with(full_book(), actions=answer)))


def test_each_kind_of_evidence_stands_in_the_matrix_also_where_there_is_none() -> None:
    said = _text(priority_block("neglect", full_book()))
    assert "Figures on how children fared ◆ On record Outcome measures: 1 worsened." in said
    missing = "Audits, practitioners, children and families, practice reviews and inspections"
    assert f"{missing} ? Missing Nothing on record." in said
    assert said.count("Nothing on record.") == 1


def _judged(present: int) -> Judgement:
    kinds = EVIDENCE_KINDS
    return Judgement("mixed", Tally(), (), kinds[:present], kinds[present:])


@pytest.mark.parametrize(
    ("present", "said"),
    [
        (0, "Not yet triangulated: there is no evidence of any kind."),
        (1, "Not yet triangulated: it rests on one kind of evidence alone, figures on how children fared."),
        (4, "Two of 6 kinds of evidence are missing."),
        (5, "One of 6 kinds of evidence is missing."),
        (6, "All 6 kinds of evidence are on record."),
    ],
)
def test_a_sentence_says_on_how_much_a_priority_rests(present: int, said: str) -> None:
    assert rests_on(_judged(present)) == said


def test_what_did_not_work_is_told_with_why() -> None:
    book = _with(full_book(), did_not_work=DidNotWork(what="The leaflet", why="Nobody read it"))
    assert "What The leaflet. Why Nobody read it." in _text(priority_block("neglect", book))


def test_who_answers_for_a_priority_is_named() -> None:
    assert "Who answers for it Anytown Council" in _text(priority_block("neglect", full_book()))


def test_the_parts_of_a_priority_stand_in_the_order_of_a_readers_questions() -> None:
    told = {"did_not_work": DidNotWork(what="The leaflet", why="Nobody read it"), "next_step": "We ask again."}
    anchors = ["judgement", "weak", "missing", "difference", "actions", "promises", "did-not-work", "next-step"]
    assert _headings(_with(full_book(), **told)) == [*anchors, "priority", "measures"]


def _headings(book: Book) -> list[str]:
    return re.findall(r"^## .*\{#([a-z-]+)\.neglect\}$", priority_block("neglect", book), re.MULTILINE)


def test_what_nobody_supplied_is_told_of_once_and_its_places_stay() -> None:
    untold = dict.fromkeys(("difference_made", "actions", "did_not_work", "next_step"), UNTOLD)
    block = priority_block("neglect", _with(full_book(), **untold))
    assert _headings(_with(full_book(), **untold)) == [
        "judgement", "weak", "missing", "difference", "promises", "priority", "measures",
    ]  # fmt: skip
    for anchor in ("actions", "did-not-work", "next-step"):
        assert f'id="{anchor}.neglect"' in block
    assert block.count("Nobody told us.") == 1
    assert (
        "Not supplied: where things stood before, the difference made to children, its actions, what did not work and "
        "what comes next. Nobody told us."
    ) in re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", block))


def test_where_nobody_said_what_a_priority_set_out_to_do_its_place_stays_among_the_gaps() -> None:
    fields = ("outcome", "group", "chair", "accountable", "baseline", "criteria_for_change")
    book = _with(full_book(), **dict.fromkeys(fields, UNTOLD))
    assert "priority" not in _headings(book)
    block = priority_block("neglect", book)
    assert block.count('id="priority.neglect"') == 1
    assert "of the 10 answers that every priority owes were not supplied." in block


def test_promises_that_nobody_supplied_are_not_said_to_be_none() -> None:
    book = full_book(year=full_year(promises=Promises(became=UNTOLD, made=UNTOLD)))
    said = _text(priority_block("neglect", book))
    assert "promises nothing here" not in said
    assert "what is promised for next year" in said
    assert 'id="promises.neglect"' in priority_block("neglect", book)


def test_without_an_outcome_measure_nothing_is_said_of_how_its_measures_stand() -> None:
    book = full_book(weak=(), judgements={"neglect": _judged(0)})
    said = _text(priority_block("neglect", book))
    assert "No outcome measure is chosen, so none could stand among the areas of little or no progress ." in said


@pytest.mark.parametrize("name", ["judgement", "actions", "promises"])
def test_a_part_that_the_chapter_places_itself_is_not_repeated(name: Any) -> None:
    book = full_book()
    token = PlacedToken(BlockToken(name, "neglect"), 0, 1, Place("content/2024-25/neglect.md"), alone=True)
    chapter = replace(book.records.chapters[0], tokens=(token,))
    book = replace(book, records=replace(book.records, chapters=(chapter,)))
    assert f"{{#{name}.neglect}}" not in priority_block("neglect", book)
    assert "{#difference.neglect}" in priority_block("neglect", book)
