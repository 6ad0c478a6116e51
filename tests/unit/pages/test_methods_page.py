"""The methods page explains every rule under an anchor that equals its id, and its figures are those of the rules."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.verdicts import COMPARISONS, DIRECTIONS, PRIORITIES, TARGETS, Label
from generator.domain.judgement import ComparisonVerdict, DirectionVerdict, PriorityVerdict, TargetVerdict
from generator.domain.measure import Measure
from generator.domain.period import OFTEN
from generator.evaluate import power
from generator.evaluate.control_chart import in_current_process
from generator.evaluate.direction import CONTROL_POINTS, direction, unbroken_run
from generator.evaluate.findings import Estimate
from generator.evaluate.rules import (
    ACTION_STATUS,
    CHALLENGE_STATUS,
    COMMITTEE_STATUS,
    RECOMMENDATION_STATUS,
    REQUIREMENT_COVERAGE,
    RULES,
    Rule,
)
from generator.evaluate.trend import TREND_POINTS
from generator.pages.compiled import CompiledSite
from generator.pages.methods_page import GROUPS
from generator.pages.methods_power import often, rounded_share
from generator.pages.methods_words import (
    COMPARISON_MEANINGS,
    DIRECTION_MEANINGS,
    DIRECTION_TABLE,
    PRIORITY_MEANINGS,
    TARGET_MEANINGS,
)
from generator.pages.rule_words_year import YEAR_WORDS
from generator.pages.year.standing_label import ACTIONS, ANSWERED, CHALLENGES, COMMITTEE, RECOMMENDATIONS
from tests.unit.evaluate import made


def _page(site: CompiledSite) -> str:
    return site.files["methods.md"].decode()


def test_every_rule_has_a_section_in_the_order_of_the_rules(site: CompiledSite) -> None:
    anchors = re.findall(r"^### .* \{#([\w-]+)\}$", _page(site), flags=re.MULTILINE)
    assert anchors == [rule.id for rule in RULES]


def test_every_section_says_what_the_rule_asks_does_rests_on_and_cannot_do(site: CompiledSite) -> None:
    sections = re.split(r"^#{2,3} ", _page(site), flags=re.MULTILINE)
    for rule in RULES:
        section = next(each for each in sections if f"{{#{rule.id}}}" in each)
        for part in ("What it asks", "What it does", "Where it comes from", "What it cannot do", rule.name):
            assert part in section, rule.id


def test_no_rule_is_explained_in_two_groups() -> None:
    explained = [rule for _, rules in GROUPS for rule in rules]
    assert explained == list(RULES)


def test_every_verdict_has_its_meaning() -> None:
    assert set(get_args(DirectionVerdict)) == set(DIRECTION_MEANINGS) == set(DIRECTIONS)
    assert set(get_args(TargetVerdict)) == set(TARGET_MEANINGS) == set(TARGETS)
    assert set(get_args(ComparisonVerdict)) == set(COMPARISON_MEANINGS) == set(COMPARISONS)
    assert set(get_args(PriorityVerdict)) == set(PRIORITY_MEANINGS) == set(PRIORITIES)


@pytest.mark.parametrize(
    ("rule", "labels"),
    [
        (ACTION_STATUS, ACTIONS),
        (RECOMMENDATION_STATUS, RECOMMENDATIONS),
        (COMMITTEE_STATUS, COMMITTEE),
        (CHALLENGE_STATUS, CHALLENGES),
        (REQUIREMENT_COVERAGE, ANSWERED),
    ],
    ids=lambda each: each.id if isinstance(each, Rule) else "",
)
def test_each_status_of_a_record_is_explained_by_the_word_that_readers_see(
    rule: Rule, labels: Mapping[str, Label]
) -> None:
    does = " ".join(YEAR_WORDS[rule].does.split())
    assert [shown.word for shown in labels.values() if f"{shown.word}:" not in does] == []


def test_each_meaning_stands_beside_its_label(site: CompiledSite) -> None:
    assert re.search(
        r'label--bad">.*>Worsened</span></span></div></td> <td[^>]*><div><span>The figure moved', _page(site)
    )


def test_the_power_is_told_in_the_words_that_people_use(site: CompiledSite) -> None:
    assert (
        "With about 300 cases a year, a share that falls by two percentage points a year over five years, around 22%, "
        "would be noticed about "
        "one time in three." in _page(site)
    )


def test_the_words_on_old_signals_of_a_control_chart_are_those_of_the_simulation() -> None:
    usual = next(row for row in power.CONTROL if row.points == 24)
    assert often(usual.any_point) == "about one time in five"


def test_what_is_called_often_comes_at_least_twice_a_year() -> None:
    # The words "months or quarters" stand on the page.
    assert {"month", "quarter"} == OFTEN


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.0, "never"),
        (0.002, "about one time in 500"),
        (0.06, "about one time in 17"),
        (0.327, "about one time in three"),
        (0.36, "about one time in three"),
        (0.44, "about four times in ten"),
        (0.489, "about five times in ten"),
        (0.862, "about nine times in ten"),
        (0.96, "nearly every time"),
        (1.0, "practically every time"),
    ],
)
def test_a_share_is_said_as_people_do(share: float, words: str) -> None:
    assert often(share) == words


@pytest.mark.parametrize(("share", "words"), [(0.002, "0.2%"), (0.0485, "4.9%"), (0.327, "33%"), (1.0, "100%")])
def test_a_share_in_a_table_has_as_many_digits_as_it_needs(share: float, words: str) -> None:
    assert rounded_share(share) == words


def test_the_signals_expected_by_chance_stand_beside_those_there_were(site: CompiledSite) -> None:
    section = _page(site).partition("{#chance}")[2].partition("\n## ")[0]
    # One share over two years at 95%. Its figure stands beside a region and the neighbours, and beside no country.
    assert "Here 1 test of this edition is counted." in section
    assert "would give at least 0.05 of them a signal" in section
    assert "Of comparisons only those with the country are counted." in section


def _rows_that_fit(measure: Measure, run: Sequence[Estimate]) -> tuple[bool, ...]:
    """Say of each row of the table whether it fits, as a reader of its words would."""
    often, window = measure.period in OFTEN, run[-TREND_POINTS:] if len(run) >= TREND_POINTS else run[-2:]
    return (
        measure.years_in_each > 1,
        often and in_current_process(measure, run) >= CONTROL_POINTS,
        not often and bool(run) and (measure.value == "count" or any(e.interval is None for e in window)),
        not often and len(run) >= TREND_POINTS,
        not often and len(run) >= 2,
        True,
    )


@given(st.data())
def test_the_first_row_that_fits_is_the_rule_that_judges(data: st.DataObject) -> None:
    measure = data.draw(made.measures())
    series = data.draw(made.series(measure))
    found = direction(measure, series)
    fits = _rows_that_fit(measure, unbroken_run(measure, series))
    assert len(fits) == len(DIRECTION_TABLE)
    _, rules, _ = DIRECTION_TABLE[fits.index(True)]
    assert found.rule in {rule.name for rule in rules} if rules else not found.judged


def test_what_cannot_be_judged_is_listed_by_its_reason(site: CompiledSite) -> None:
    section = _page(site).partition("{#not-tested}")[2].partition("\n## ")[0]
    assert "The direction of 2 of 3 measures cannot be judged." in section
    assert "A count does not say out of how many." in section
    assert 'href="../measures/referrals/#direction"' in section
    assert "Those that have no interval and stand in the worst quarter of the councils held are named" in section


def test_no_sentence_says_that_nothing_changed(site: CompiledSite) -> None:
    without_quotes = re.sub(r"“[^”]*”", "", _page(site))
    assert not re.search(r"\bno change\b|\bunchanged\b|\bstable\b", without_quotes)
