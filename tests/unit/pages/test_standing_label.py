"""Labels of statuses: every status has one, told apart by shape and word, and lists stand with the gravest first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.verdicts import Label
from generator.domain.standing import (
    ACTION_STATUSES,
    CHALLENGE_STATUSES,
    COMMITTEE_STATUSES,
    COVERAGE_STATUSES,
    PROMISE_STATUSES,
    RECOMMENDATION_STATUSES,
    ActionStatus,
)
from generator.evaluate.rules import ACTION_STATUS
from generator.evaluate.year_results import Standing
from generator.pages.year import challenge_block, recommendations_block, scrutiny_block
from generator.pages.year.record_words import of_all
from generator.pages.year.standing_label import (
    ACTIONS,
    ANSWERED,
    CHALLENGES,
    COMMITTEE,
    PROMISES_KEPT,
    RECOMMENDATIONS,
    by_status,
    gravest_first,
    standing_line,
)
from tests.unit.pages.read_page import words

EVERY: list[tuple[tuple[str, ...], Mapping[Any, Label]]] = [
    (ACTION_STATUSES, ACTIONS),
    (RECOMMENDATION_STATUSES, RECOMMENDATIONS),
    (COMMITTEE_STATUSES, COMMITTEE),
    (CHALLENGE_STATUSES, CHALLENGES),
    (PROMISE_STATUSES, PROMISES_KEPT),
    (COVERAGE_STATUSES, ANSWERED),
]

SHAPES = {"good": "✓", "bad": "■", "mixed": "✓■", "unknown": "?"}


@pytest.mark.parametrize(("statuses", "labels"), EVERY)
def test_every_status_has_a_word_of_its_own_and_the_shape_of_its_tone(
    statuses: tuple[str, ...], labels: Mapping[str, Label]
) -> None:
    assert tuple(labels) == statuses
    assert len({label.word for label in labels.values()}) == len(statuses)
    assert all(label.shape == SHAPES.get(label.tone, label.shape) for label in labels.values())
    assert all(label.shape in {"–", "◆"} for label in labels.values() if label.tone == "plain")


def test_what_is_done_earns_no_tick_until_it_is_shown_to_have_changed_something() -> None:
    assert ACTIONS["complete"].tone == "plain"
    assert RECOMMENDATIONS["unevidenced"].tone == "unknown"


def test_findings_have_words_for_every_status_in_the_same_order() -> None:
    assert tuple(recommendations_block.SAID) == RECOMMENDATION_STATUSES
    assert tuple(challenge_block.SAID) == CHALLENGE_STATUSES
    assert tuple(scrutiny_block.SAID) == COMMITTEE_STATUSES


def test_a_label_leads_to_the_rule_and_is_followed_by_the_reason() -> None:
    late: Standing[ActionStatus] = Standing("late", ACTION_STATUS.name, "due on 1 May")
    line = standing_line(late, ACTIONS, "neglect.md")
    assert 'href="../methods/#action-status"' in line
    assert words(line) == "■ Late Due on 1 May."


STANDINGS = st.dictionaries(
    st.text("abc", min_size=1, max_size=4),
    st.builds(
        Standing,
        status=st.sampled_from(ACTION_STATUSES),
        rule=st.just(ACTION_STATUS.name),
        why=st.just("so"),
        days=st.none() | st.integers(1, 900),
    ),
)


@given(STANDINGS)
def test_nothing_is_lost_and_nothing_graver_stands_behind_what_is_less_grave(
    standings: dict[str, Standing[Any]],
) -> None:
    order = gravest_first(standings, standings, ACTION_STATUSES)
    assert sorted(order) == sorted(standings)
    ranks = [(ACTION_STATUSES.index(standings[name].status), -(standings[name].days or 0)) for name in order]
    assert ranks == sorted(ranks)


@given(STANDINGS)
def test_a_count_by_status_names_each_status_that_there_is_once(standings: dict[str, Standing[Any]]) -> None:
    said = by_status(standings.values(), ACTIONS)
    assert len(said.split(", ")) == len({each.status for each in standings.values()}) or (not standings and not said)


@pytest.mark.parametrize(
    ("groups", "said"),
    [
        ((0, 1), "The one plan is new"),
        ((2, 0), "Both plans are old"),
        ((0, 4), "All four plans are new"),
        ((1, 2), "Of three plans, one is old and two are new"),
    ],
)
def test_a_finding_counts_all_and_says_it_as_people_do(groups: tuple[int, int], said: str) -> None:
    forms = (("is old", "are old"), ("is new", "are new"))
    assert of_all(sum(groups), ("plan", "plans"), zip(groups, forms, strict=True)) == said
