"""Claims hold when the unrounded data say so, and of claims that exclude each other no two hold.

The messages themselves are golden cases, `tests/golden/problems/claim-*.yml`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.edition import ChosenMeasure, Target
from generator.domain.narrative import (
    CLAIM_KINDS,
    ChangeToken,
    Chapter,
    EvidenceToken,
    PlacedToken,
    PlaceToken,
    Token,
)
from generator.domain.observation import Observation
from generator.domain.period import parse_period
from generator.domain.report import Report
from generator.evaluate.answers import Asked, ends_of, place_found
from generator.evaluate.claims import contradicted_claims
from generator.evaluate.evaluate import evaluate
from generator.pipeline import read
from generator.problems import Place

if TYPE_CHECKING:
    from generator.domain.period import Period
    from generator.evaluate.findings import Findings

MINIMAL = Path(__file__).parents[2] / "golden" / "minimal"
MEASURE = "repeat-referrals"
YEARS = tuple(parse_period(text, "financial-year") for text in ("2017-18", "2018-19", "2019-20"))


@cache
def _minimal() -> Report:
    (report,), _problems = read(MINIMAL)
    return report


def _report(ours: dict[Period, Observation] | None = None, target: Decimal | None = None, **measure: object) -> Report:
    """Change our own figures of one measure, its definition and its target."""
    report = _minimal()
    records = report.records
    changed = records.measures[MEASURE].model_copy(update=measure)
    chosen = ChosenMeasure(
        measure=MEASURE,
        why="It is near.",
        target=Target(value=target, set_by="The partners", set_on=records.period.start) if target is not None else None,
    )
    neglect = records.priorities["neglect"].model_copy(update={"measures": (chosen,)})
    observed = dict(report.observations)
    if ours:
        observed[MEASURE] = {**observed[MEASURE], "anytown": ours}
    measures = {**records.measures, MEASURE: changed}
    return Report(replace(records, measures=measures, priorities={"neglect": neglect}, chapters=()), observed)


def _codes(report: Report, *tokens: Token, findings: Findings | None = None) -> list[str | None]:
    """Give, for each token, the code of its fault or None."""
    found = findings or evaluate(report)[0]
    placed = tuple(PlacedToken(token, i, i + 1, Place("a.md", 1, i + 1), alone=False) for i, token in enumerate(tokens))
    records = replace(report.records, chapters=(Chapter("a", "a.md", "A", "", placed, ()),))
    codes = {p.place.column: p.code for p in contradicted_claims(found, records)}
    return [codes.get(i + 1) for i, _ in enumerate(tokens)]


def _counts(*pairs: tuple[int, int]) -> dict[Period, Observation]:
    return {year: Observation(n=n, of=of) for year, (n, of) in zip(YEARS, pairs, strict=True)}


SINCE = tuple(EvidenceToken(MEASURE, claim, since="2017-18") for claim in ("rose", "fell"))
VERDICTS = tuple(EvidenceToken(MEASURE, claim) for claim in ("improved", "worsened"))
TARGET = tuple(EvidenceToken(MEASURE, claim) for claim in ("met", "missed"))


def _beside(than: str) -> tuple[EvidenceToken, ...]:
    return tuple(EvidenceToken(MEASURE, claim, than=than) for claim in ("higher", "lower", "similar"))


SHARE = st.tuples(st.integers(0, 2000), st.just(2000))


@given(SHARE, SHARE, SHARE)
def test_of_rose_and_fell_the_one_holds_that_the_unrounded_figures_say(
    first: tuple[int, int], middle: tuple[int, int], last: tuple[int, int]
) -> None:
    rose, fell = (code is None for code in _codes(_report(_counts(first, middle, last)), *SINCE))
    assert (rose, fell) == (last[0] > first[0], last[0] < first[0])


def test_a_rise_too_small_to_be_seen_when_rounded_is_a_rise() -> None:
    report = _report(_counts((20000, 100000), (20000, 100000), (20001, 100000)))
    assert _codes(report, *SINCE) == [None, "claim.contradicted"]


@given(SHARE, SHARE, st.sampled_from(["lower", "higher", "neither"]))
def test_a_verdict_is_claimed_only_where_the_rule_gives_it(
    before: tuple[int, int], after: tuple[int, int], better: str
) -> None:
    report = _report(_counts((1, 2), before, after), better=better)
    findings = evaluate(report)[0]
    verdict = findings.measures[MEASURE].direction.verdict
    codes = _codes(report, *VERDICTS, findings=findings)
    assert [code is None for code in codes] == [verdict == token.claim for token in VERDICTS]
    if better == "neither":
        assert codes == ["claim.no-better", "claim.no-better"]


@given(SHARE)
def test_where_a_comparison_is_tested_exactly_one_of_three_claims_holds(ours: tuple[int, int]) -> None:
    report = _report(_counts((1, 2), (1, 2), ours))
    for than in ("england", "neighbours-2019"):
        assert _codes(report, *_beside(than)).count(None) == 1


@given(st.decimals(0, 100, places=1))
def test_where_nothing_is_tested_higher_and_lower_are_plain_and_nothing_else_can_be_claimed(value: Decimal) -> None:
    ours = {year: Observation(value=v) for year, v in zip(YEARS, (Decimal(50), Decimal(60), value), strict=True)}
    report = _report(ours, target=Decimal(30))
    higher, lower, similar = _codes(report, *_beside("england"))
    england = Decimal("22.6")
    assert [higher, lower] == [
        None if value > england else "claim.contradicted",
        None if value < england else "claim.contradicted",
    ]
    assert similar == "claim.not-tested"
    assert set(_codes(report, *SINCE, *VERDICTS, *TARGET)) == {"claim.not-tested"}
    assert (
        _codes(report, ChangeToken(MEASURE, None), ChangeToken(MEASURE, "2017-18"), PlaceToken(MEASURE, None))
        == [None] * 3
    )


@given(SHARE, st.integers(1, 99))
def test_a_target_is_met_or_missed_only_where_the_rule_says_so(ours: tuple[int, int], target: int) -> None:
    report = _report(_counts((1, 2), (1, 2), ours), target=Decimal(target))
    findings = evaluate(report)[0]
    result = findings.measures[MEASURE].target
    assert result is not None
    held = [code is None for code in _codes(report, *TARGET, findings=findings)]
    assert held == [result.verdict == "met", result.verdict == "not-met"]


def test_a_count_may_be_said_to_have_risen() -> None:
    rose = EvidenceToken("protection-plans", "rose", since="2018-03-31")
    higher = EvidenceToken("protection-plans", "higher", than="neighbours-2019")
    assert _codes(_report(), rose, higher) == [None, None]
    similar = EvidenceToken("protection-plans", "similar", than="neighbours-2019")
    assert _codes(_report(), similar) == ["claim.not-tested"]


def test_no_change_is_told_across_a_break_and_one_beside_it_is() -> None:
    breaks = ({"from_period": "2018-19", "reason": "Another way to count", "comparable": False},)
    definition = type(_minimal().records.measures[MEASURE]).model_validate(
        {**_minimal().records.measures[MEASURE].model_dump(exclude_none=True), "breaks": breaks}
    )
    report = _report(breaks=definition.breaks)
    tokens: tuple[Token, ...] = (
        ChangeToken(MEASURE, "2017-18"),
        ChangeToken(MEASURE, "2018-19"),
        ChangeToken(MEASURE, None),
        *SINCE,
    )
    assert _codes(report, *tokens) == ["claim.break", None, None, "claim.break", "claim.break"]
    across = Asked(MEASURE, evaluate(report)[0].measures[MEASURE], report.records)
    assert ends_of(across, "2017-18") is None


@given(st.lists(st.sampled_from(["c", "x", "z", "low", ""]), min_size=3, max_size=3))
def test_a_message_prints_no_figure_of_a_year_that_is_not_published(symbols: list[str]) -> None:
    numbers = (137, 251, 389)
    ours = {
        year: Observation(symbol=symbol) if symbol else Observation(n=n, of=1000)
        for year, n, symbol in zip(YEARS, numbers, symbols, strict=True)
    }
    report = _report(ours, target=Decimal(1))
    tokens: tuple[Token, ...] = (
        *SINCE,
        *VERDICTS,
        *TARGET,
        *_beside("england"),
        ChangeToken(MEASURE, None),
        PlaceToken(MEASURE, None),
    )
    placed = tuple(PlacedToken(t, i, i + 1, Place("a.md", 1, i + 1), alone=False) for i, t in enumerate(tokens))
    records = replace(report.records, chapters=(Chapter("a", "a.md", "A", "", placed, ()),))
    said = " ".join(f"{p.what} {p.why} {p.mend}" for p in contradicted_claims(evaluate(report)[0], records))
    for n, symbol in zip(numbers, symbols, strict=True):
        if symbol:
            assert not re.search(rf"\b{n // 10}\.{n % 10}%", said)
    assert said


def test_our_place_of_the_newest_period_is_the_place_that_the_stage_found() -> None:
    report = _minimal()
    finding = evaluate(report)[0].measures[MEASURE]
    found = place_found(Asked(MEASURE, finding, report.records), None)
    assert finding.place is not None
    assert not isinstance(found, str)
    assert (found.higher, found.lower, found.tied) == (finding.place.higher, finding.place.lower, finding.place.tied)


@cache
def _croydon() -> tuple[Report, Findings]:
    report = next(r for r in read(MINIMAL.parents[2])[0] if r.records.id == "2024-25")
    return report, evaluate(report)[0]


@pytest.mark.parametrize(
    ("token", "code"),
    [
        (EvidenceToken("repeat-referrals", "worsened"), None),
        (EvidenceToken("repeat-referrals", "rose", since="2020-21"), None),
        (EvidenceToken("repeat-referrals", "improved"), "claim.contradicted"),
        (EvidenceToken("repeat-referrals", "fell", since="2020-21"), "claim.contradicted"),
        (EvidenceToken("repeat-referrals", "similar", than="england"), "claim.contradicted"),
        (EvidenceToken("repeat-referrals", "met"), "claim.no-target"),
        (EvidenceToken("plans-two-years-or-more", "worsened"), None),
        (EvidenceToken("plans-two-years-or-more", "improved"), "claim.contradicted"),
        (EvidenceToken("assessments-on-time", "improved"), "claim.not-tested"),
        (EvidenceToken("assessments-on-time", "rose", since="2023-24"), "claim.not-tested"),
        (EvidenceToken("assessments-on-time", "lower", than="london"), None),
        (EvidenceToken("referrals", "improved"), "claim.no-better"),
    ],
    ids=str,
)
def test_nothing_kinder_can_be_claimed_of_croydon(token: EvidenceToken, code: str | None) -> None:
    report, findings = _croydon()
    assert _codes(report, token, findings=findings) == [code]


@pytest.mark.parametrize("claim", CLAIM_KINDS)
def test_every_claim_of_the_grammar_is_held_against_the_data(claim: str) -> None:
    tokens = {t.claim: t for t in (*SINCE, *VERDICTS, *TARGET, *_beside("castleton"))}
    # Without counts, a target or that comparator no claim at all can be borne out.
    ours = {year: Observation(value=Decimal(50)) for year in YEARS}
    assert _codes(_report(ours), tokens[claim]) != [None]  # type: ignore[index]
