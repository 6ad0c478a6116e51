"""Findings in numbers from none to three: each is a sentence that a person would write."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest

from generator.charts.year.tallies import committee, coverage, recommendations
from generator.charts.year.timeline import _found
from generator.disclose.disclosed import Disclosed
from generator.domain.action import Action
from generator.domain.contribution import Contribution
from generator.domain.judgement import DirectionVerdict
from generator.domain.promise import Promises
from generator.domain.standing import (
    ACTION_STATUSES,
    COMMITTEE_STATUSES,
    COVERAGE_STATUSES,
    PROMISE_STATUSES,
    RECOMMENDATION_STATUSES,
)
from generator.evaluate.rules import RECENT_TREND
from generator.evaluate.year_results import Coverage, Standing
from generator.pages.book import Book
from generator.pages.home_lines import committee_points, overdue
from generator.pages.year.actions_block import actions_finding
from generator.pages.year.asked_words import coverage_finding
from generator.pages.year.partners_finding import partners_finding
from generator.pages.year.promise_counts import promises_finding
from generator.pages.year.record_words import of_all
from generator.pages.year.since_measures import since_finding
from tests.unit.made_year import NO_STANDINGS, UNTOLD, made_disclosed, made_year
from tests.unit.pages.full_records import PROMISED
from tests.unit.pages.full_year import full_book
from tests.unit.pages.judged_edition import made_book, made_measure

BROKEN = re.compile(
    r"\b[Oo]f (?:1|one) (?!of )[a-z]"  # `Of 1 promise, one was …`: say `the one promise`
    r"|\b(?:1|one|none|no) are\b|\b(?:1|one|none|no) were\b|\b(?:1|one|none) have\b"
    r"|\b(?:two|three|2|3|both|all) (?:is|was|has)\b"
    r"|\b(?:1|one) (?:actions|promises|measures|points|things|requirements|partners|returns|recommendations)\b"
    r"|\b(?:0|zero|no) of\b|\b(?:All|all) (?:of )?(?:one|1|two|2)\b|\bnot the only\b|\bnone is not\b|\bno is\b"
    r"|\b(\w+) of \1\b",
)
"""What no finding may say, whatever its counts."""


def _sound(said: str) -> None:
    assert not BROKEN.search(said.lower().removesuffix(".")), said
    assert said[0] == said[0].upper(), said


def _standing(status: Any) -> Standing[Any]:
    return Standing(status, RECENT_TREND.name, "so it is", 3 if status == "late" else None)


def _up_to_three(statuses: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    return [chosen for count in (1, 2, 3) for chosen in product(statuses, repeat=count)]


@pytest.mark.parametrize(
    "said",
    [
        "Of 1 promise of the report, one was kept.",
        "Of 3 things, none are answered.",
        "Not the only action is done.",
        "All two partners sent it.",
        "Two of two partners sent it.",
    ],
)
def test_the_check_finds_sentences_that_nobody_would_write(said: str) -> None:
    assert BROKEN.search(said.lower())


def test_what_became_of_promises() -> None:
    assert isinstance(PROMISED.made, dict)
    one = next(iter(PROMISED.made.values()))
    book = full_book()
    assert book.records.before is not None
    for statuses in _up_to_three(PROMISE_STATUSES):
        made = {f"p-{n}": one for n in range(len(statuses))}
        year = made_year("neglect", promises=Promises(became=UNTOLD, made=made))
        records = replace(book.records, before=replace(book.records.before, year=year))
        standings = replace(NO_STANDINGS, promises={f"p-{n}": _standing(s) for n, s in enumerate(statuses)})
        _sound(promises_finding(replace(book, records=records, disclosed=made_disclosed(standings=standings))))


def test_actions_of_a_priority_and_the_title_of_their_figure() -> None:
    for statuses in _up_to_three(ACTION_STATUSES):
        actions = {f"a-{n}": Action(what="Act.", owner="council", due=date(2025, 1, 1)) for n in range(len(statuses))}
        standings = replace(NO_STANDINGS, actions={f"a-{n}": _standing(s) for n, s in enumerate(statuses)})
        _sound(actions_finding(actions, full_book(standings=standings)))
        found = _found(statuses)
        _sound(found[:1].upper() + found[1:])


@pytest.mark.parametrize("actions", [0, 1, 2, 3])
@pytest.mark.parametrize("recommended", [0, 1, 2, 3])
def test_what_is_late(actions: int, recommended: int) -> None:
    for late, behind in product(range(actions + 1), range(recommended + 1)):
        standings = replace(
            NO_STANDINGS,
            actions={f"a-{n}": _standing("late" if n < late else "on-time") for n in range(actions)},
            recommendations={f"r-{n}": _standing("late" if n < behind else "under-way") for n in range(recommended)},
        )
        _sound(overdue(full_book(standings=standings)))


def test_what_the_guidance_asks() -> None:
    for statuses in [(), *_up_to_three(COVERAGE_STATUSES)]:
        _sound(coverage_finding(statuses))


def _committee(statuses: tuple[Any, ...]) -> Book:
    book = full_book()
    items = book.records.year.scrutiny.committee
    assert isinstance(items, dict)
    item = next(iter(items.values()))
    raised = {f"i-{n}": item for n in range(len(statuses))}
    scrutiny = book.records.year.scrutiny.model_copy(update={"committee": raised})
    records = replace(book.records, year=replace(book.records.year, scrutiny=scrutiny))
    standings = replace(NO_STANDINGS, committee={f"i-{n}": _standing(s) for n, s in enumerate(statuses)})
    return replace(book, records=records, disclosed=made_disclosed(standings=standings))


def test_points_of_a_committee_on_the_first_page_and_in_the_title_of_their_figure() -> None:
    for statuses in _up_to_three(COMMITTEE_STATUSES):
        book = _committee(statuses)
        _sound(committee_points(book))
        _sound(committee(book.disclosed, book.records).title)


def test_recommendations_in_the_title_of_their_figure() -> None:
    book = full_book()
    reviews = book.records.year.reviews
    assert isinstance(reviews.reviews, dict)
    review = next(r for r in reviews.reviews.values() if isinstance(r.recommendations, dict) and r.recommendations)
    assert isinstance(review.recommendations, dict)
    one = next(iter(review.recommendations.values()))
    for statuses in _up_to_three(RECOMMENDATION_STATUSES):
        made = review.model_copy(update={"recommendations": {f"r-{n}": one for n in range(len(statuses))}})
        year = replace(book.records.year, reviews=reviews.model_copy(update={"reviews": {"review": made}}))
        standings = replace(NO_STANDINGS, recommendations={f"r-{n}": _standing(s) for n, s in enumerate(statuses)})
        _sound(recommendations(_stands(standings), replace(book.records, year=year)).title)


def _stands(standings: Any) -> Disclosed:
    return made_disclosed(standings=standings)


def test_requirements_in_the_title_of_their_figure() -> None:
    book = full_book()
    one = next(iter(book.records.guidance.requirements.values()))
    for statuses in _up_to_three(COVERAGE_STATUSES):
        names = [f"r-{n}" for n in range(len(statuses))]
        guidance = book.records.guidance.model_copy(update={"requirements": dict.fromkeys(names, one)})
        found = {n: Coverage(n, s, (), (), None) for n, s in zip(names, statuses, strict=True)}
        _sound(coverage(made_disclosed(coverage=found), replace(book.records, guidance=guidance)).title)


def test_data_that_partners_owed() -> None:
    ways = [(due, received, late) for due in range(4) for received in range(due + 1) for late in range(received + 1)]
    book = full_book()
    for owed in [*([way] for way in ways), *([way, (2, 1, 0)] for way in ways), *([way, (2, 2, 0)] for way in ways)]:
        partners = {
            name: Contribution.model_validate(
                {
                    "money": {"none": "None."},
                    "attendance": {"held": 4, "attended": 4},
                    "returns": {"due": due, "received": received, "late": late, "not_received": due - received},
                    "in_its_words": {"not_supplied": "It did not answer."},
                }
            )
            for name, (due, received, late) in zip(("police", "health"), owed, strict=False)
        }
        for said in partners_finding(partners, book)[0].split(". "):
            _sound(said)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_measures_of_two_editions(count: int) -> None:
    found: tuple[DirectionVerdict, ...] = ("worsened", "improved", "no-significant-change")
    for verdicts in product(found, repeat=2 * count):
        then = {f"m-{n}": made_measure(f"m-{n}", verdicts[n]) for n in range(count)}
        now = made_book(*(made_measure(f"m-{n}", verdicts[count + n]) for n in range(count)))
        for said in since_finding(made_disclosed(measures=then), now).split(". "):
            _sound(said)


def test_records_by_how_they_stand() -> None:
    for first, second in product(range(4), range(4)):
        if total := first + second:
            groups = ((first, ("is late", "are late")), (second, ("is done", "are done")))
            _sound(of_all(total, ("action", "actions"), groups))
