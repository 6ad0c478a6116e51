"""Who is told of a requirement that is not answered, how gravely, and when a reason settles it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import product
from typing import get_args

import pytest

from generator.disclose.disclose import disclose
from generator.domain.edition import Status
from generator.domain.narrative import AnswersToken, Chapter, PlacedToken
from generator.domain.report import Records
from generator.domain.requirement import Requirement
from generator.domain.standing import COVERAGE_STATUSES, CoverageStatus
from generator.evaluate.evaluate import evaluate
from generator.evaluate.findings import Findings
from generator.pipeline import read
from generator.problems import Place, Problem
from tests.conftest import MINIMAL
from tests.unit.made_year import made_guidance


@cache
def _minimal() -> tuple[Findings, Records]:
    (report,), _ = read(MINIMAL)
    return evaluate(report)[0], report.records


def _told(status: Status, duty: str, covered: CoverageStatus, *, reason: bool) -> tuple[Problem, ...]:
    """Ask one thing that no record answers; a passage answers it, or in part, or there is none."""
    findings, records = _minimal()
    fields = {"code": "R90", "asks": "Hope.", "duty": duty, "wording": "quoted", "paragraph": "unverified"}
    marks = () if covered == "not-answered" else (AnswersToken("wt18-r90", partly=covered == "partly"),)
    tokens = tuple(PlacedToken(mark, 0, 1, Place("f.md", 1, 1), alone=False) for mark in marks)
    chapter = Chapter(id="neglect", file="f.md", title="Neglect", text="Words.", tokens=tokens, headings=())
    changed = {"status": status, "not_answered": {"wt18-r90": "No time."} if reason else {}}
    return disclose(
        findings,
        replace(
            records,
            guidance=made_guidance(wt18_r90=Requirement.model_validate(fields)),
            chapters=(chapter,),
            edition=records.edition.model_copy(update=changed),
        ),
    )[1]


CASES = tuple(product(get_args(Status), ("must", "should"), COVERAGE_STATUSES, (True, False)))


@pytest.mark.parametrize(("status", "duty", "covered", "reason"), CASES)
def test_only_what_must_be_there_stops_a_final_report(
    status: Status, duty: str, covered: CoverageStatus, *, reason: bool
) -> None:
    problems = _told(status, duty, covered, reason=reason)
    stopped = any(problem.severity == "error" for problem in problems)
    missing = covered == "not-answered" or (covered == "partly" and not reason)
    assert stopped == (status == "final" and duty == "must" and missing)


@pytest.mark.parametrize(("status", "duty", "covered", "reason"), CASES)
def test_a_gap_is_told_once_unless_its_reason_is_given(
    status: Status, duty: str, covered: CoverageStatus, *, reason: bool
) -> None:
    codes = [problem.code for problem in _told(status, duty, covered, reason=reason)]
    if covered == "answered":
        assert codes == (["requirement.reason-idle"] if reason else [])
    elif not reason:
        assert codes == ["requirement.partly" if covered == "partly" else "requirement.unanswered"]
    else:
        without = status == "final" and duty == "must" and covered == "not-answered"
        assert codes == (["requirement.unanswered"] if without else [])


def test_a_message_says_what_would_answer_and_does_not_offer_an_excuse_that_does_not_count() -> None:
    (draft,) = _told("draft", "must", "not-answered", reason=False)
    assert "Mark the passage that answers it with `{{ answers: wt18-r90 }}`, or say why not" in draft.mend
    (final,) = _told("final", "must", "not-answered", reason=True)
    assert "not_answered" not in final.mend
    (partly,) = _told("draft", "should", "partly", reason=False)
    assert "take the word out" in partly.mend


def test_many_missing_things_are_counted_after_the_first_six() -> None:
    findings, records = _minimal()
    asked = Requirement(
        code="R02", asks="All.", duty="must", wording="quoted", paragraph="unverified",
        parts=("arrangements", "arrangement-changes", "restraint", "reforms"),
    )  # fmt: skip
    edition = records.edition.model_copy(update={"not_answered": {}})
    (told,) = disclose(findings, replace(records, guidance=made_guidance(wt18_r02=asked), edition=edition))[1]
    assert told.mend.count(";") == 6
    assert "; and 2 more. Supply this in the records" in told.mend


def test_a_gap_points_to_the_line_that_names_the_guidance() -> None:
    for problem in (
        *_told("draft", "must", "not-answered", reason=False),
        *_told("draft", "must", "answered", reason=True),
    ):
        assert problem.place.file == f"data/editions/{_minimal()[1].id}/edition.yml"
        line = (MINIMAL / problem.place.file).read_text().splitlines()[(problem.place.line or 0) - 1]
        assert line.startswith("guidance:")
