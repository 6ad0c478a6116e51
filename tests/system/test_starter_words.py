"""The made-up years of the starter do not contradict themselves: who copies its shape copies what it teaches."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

import pytest

from generator.domain.action import Action
from generator.domain.answer import given
from generator.domain.report import Records, Report
from generator.evaluate.evaluate import evaluate
from generator.evaluate.findings import Findings
from generator.evaluate.judge import judge_priority
from generator.intake.starting.starter import STARTER
from generator.pipeline import read

TITLE = 10
"""Words that a narrow column of a table holds."""

PANEL, CENTRE, COPY_WITHIN = "national panel", "What Works centre", timedelta(days=7)

EDITIONS = ("2023-24", "2024-25")


@cache
def _found() -> dict[str, tuple[Report, Findings]]:
    return {report.records.id: (report, evaluate(report)[0]) for report in read(STARTER)[0]}


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_action_is_named_in_ten_words_at_most(edition: str) -> None:
    actions = _actions(_found()[edition][0].records)
    assert len(actions) > 5
    assert [action.what for action in actions if len(action.what.split()) > TITLE] == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_priority_looks_better_than_its_weakest_measure_unless_a_person_says_why_not(edition: str) -> None:
    report, findings = _found()[edition]
    records = report.records
    for name, priority in records.priorities.items():
        results = [findings.measures[chosen.measure] for chosen in priority.measures]
        verdict = judge_priority(priority, records.measures, findings.measures).verdict
        if any(each.direction.verdict == "worsened" for each in results):
            assert verdict in {"worsening", "mixed"} or priority.moderated, name
        if any(each.target is not None and each.target.verdict == "not-met" for each in results):
            assert verdict != "progress-shown" or priority.moderated, name


def test_the_starter_shows_a_judgement_of_a_person_that_is_not_that_of_the_figures() -> None:
    report, findings = _found()["2024-25"]
    records = report.records
    differ = {
        name
        for name, priority in records.priorities.items()
        if priority.moderated
        and priority.moderated.verdict != judge_priority(priority, records.measures, findings.measures).verdict
    }
    assert differ == {"harm-outside-the-home", "babies-under-one"}


@pytest.mark.parametrize(("edition", "marked"), [("2023-24", 0), ("2024-25", 2)])
def test_a_fall_of_the_newest_quarters_marks_no_earlier_one(edition: str, marked: int) -> None:
    control = _found()[edition][1].measures["new-birth-visits"].direction.control
    assert control is not None
    steady = len(control.signals) - marked
    assert control.signals == ("none",) * steady + ("astronomical",) * marked


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_panel_and_the_centre_had_a_copy_within_seven_days_or_the_report_says_why_not(edition: str) -> None:
    held = _found()[edition][0].records.edition
    assert isinstance(held.sent_to, tuple)
    in_time = [sent.to for sent in held.sent_to if sent.on <= held.published + COPY_WITHIN]
    both = all(any(whom in to for to in in_time) for whom in (PANEL, CENTRE))
    assert both != ("wt23-r16" in held.not_answered)


def _actions(records: Records) -> list[Action]:
    held = [priority.actions for priority in records.priorities.values()]
    held += [audit.actions for audit in given(records.year.audits.audits).values()]
    reviews = given(records.year.reviews.reviews).values()
    held += [each.actions for review in reviews for each in given(review.recommendations).values()]
    return [action for actions in held for action in given(actions).values()]
