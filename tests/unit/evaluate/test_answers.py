"""The data's own answers, on the small made-up project."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.domain.observation import Observation
from generator.domain.period import parse_period
from generator.domain.report import Report
from generator.evaluate.answers import (
    Asked,
    comparison_answer,
    direction_answer,
    place_found,
    target_answer,
)
from generator.evaluate.evaluate import evaluate
from generator.evaluate.results import TargetResult
from generator.evaluate.rules import TARGET_CONTROL, TARGET_IN_INTERVAL
from generator.pipeline import read

if TYPE_CHECKING:
    from collections.abc import Mapping

MINIMAL = Path(__file__).parents[2] / "golden" / "minimal"
MEASURE = "repeat-referrals"


@cache
def _minimal() -> Report:
    (report,), _problems = read(MINIMAL)
    return report


def _asked(ours: Mapping[str, Observation] | None = None) -> Asked:
    report = _minimal()
    observed = dict(report.observations)
    if ours is not None:
        series = {parse_period(text, "financial-year"): seen for text, seen in ours.items()}
        observed[MEASURE] = {**observed[MEASURE], "anytown": series}
    findings, _ = evaluate(Report(replace(report.records, chapters=()), observed))
    return Asked(MEASURE, findings.measures[MEASURE], report.records)


def _value(number: str) -> Observation:
    return Observation(value=Decimal(number))


@pytest.mark.parametrize(
    ("ours", "since", "answer"),
    [
        (None, None, "it rose from 19.8% to 22.8% in one year; no significant change could be shown"),
        (
            {"2018-19": _value("30"), "2019-20": _value("20")},
            "2018-19",
            (
                "it fell from 30.0% in 2018 to 2019 to 20.0% in 2019 to 2020; that cannot be tested, because the publisher "
                "gives no counts"
            ),
        ),
        (
            {"2018-19": Observation(n=1, of=10), "2019-20": Observation(symbol="c")},
            None,
            "whether it changed cannot be judged, because the newest figure, for 2019 to 2020, is not published",
        ),
        ({}, None, "whether it changed cannot be judged, because there are no figures"),
    ],
)
def test_the_answer_on_a_direction(ours: dict[str, Observation] | None, since: str | None, answer: str) -> None:
    assert direction_answer(_asked(ours), since) == answer


@pytest.mark.parametrize(
    ("ours", "answers"),
    [
        (
            Observation(n=235, of=1030),
            [
                (
                    "in 2019 to 2020 it was 22.8%, beside the neighbours’ median of 17.9%: higher, by more than chance would "
                    "explain"
                ),
                (
                    "in 2019 to 2020 it was 22.8%, beside 22.6% in England: similar, because chance could explain the "
                    "difference"
                ),
            ],
        ),
        (
            _value("22.61"),
            [
                "in 2019 to 2020 it was 22.6%, beside the neighbours’ median of 17.9%: higher, which cannot be tested",
                "in 2019 to 2020 it was 22.6%, beside 22.6% in England: a little higher, which cannot be tested",
            ],
        ),
        (
            _value("22.6"),
            [
                "in 2019 to 2020 it was 22.6%, beside the neighbours’ median of 17.9%: higher, which cannot be tested",
                "in 2019 to 2020 it was 22.6%, beside 22.6% in England: the same",
            ],
        ),
    ],
)
def test_the_answer_on_a_comparison(ours: Observation, answers: list[str]) -> None:
    asked = _asked({"2019-20": ours})
    assert [comparison_answer(asked, c) for c in asked.finding.comparisons] == answers


@pytest.mark.parametrize(
    ("verdict", "answer"),
    [
        ("met", "the newest figure is 22.8% and the target 20.0%: it was met"),
        ("not-met", "the newest figure is 22.8% and the target 20.0%: it was not met"),
        ("within-uncertainty", "the newest figure is 22.8% and the target 20.0%: it may or may not have been met"),
        ("cannot-be-judged", "whether the target of 20.0% was met cannot be judged, because nobody knows"),
    ],
)
def test_the_answer_on_a_target(verdict: str, answer: str) -> None:
    result = TargetResult(verdict, TARGET_IN_INTERVAL.name, Decimal(20), None, "nobody knows")  # type: ignore[arg-type]
    assert target_answer(_asked(), result) == answer


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        ("met", "the process meets it"),
        ("not-met", "the process does not meet it"),
        ("within-uncertainty", "chance decides when the process meets it"),
    ],
)
def test_the_answer_on_a_target_by_a_control_chart_speaks_of_the_process(verdict: str, said: str) -> None:
    result = TargetResult(verdict, TARGET_CONTROL.name, Decimal(20), None)  # type: ignore[arg-type]
    assert target_answer(_asked(), result) == f"the newest figure is 22.8% and the target 20.0%: {said}"


def test_the_answer_on_a_target_that_is_not_yet_due_says_when_it_is() -> None:
    result = TargetResult(
        "not-yet-due",
        TARGET_IN_INTERVAL.name,
        Decimal(20),
        None,
        today="not-met",
        due=parse_period("2027-28", "financial-year"),
    )
    said = "the newest figure is 22.8% and the target 20.0%, which is not due until 2027 to 2028"
    assert target_answer(_asked(), result) == said


def test_where_we_have_no_figure_at_all_there_is_no_place() -> None:
    assert place_found(_asked({}), None) == "we have no figure"


def test_where_no_other_council_has_a_figure_there_is_no_place() -> None:
    alone = place_found(_asked({"2016-17": Observation(n=1, of=10)}), None)
    assert alone == "no other council that it is compared with has a figure for 2016 to 2017"
