"""A claim is read word by word: what it must say, what it must not, and each mistake with its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.measure import Measure
from generator.domain.narrative import EvidenceToken
from generator.domain.period import PERIOD_KINDS, Period, PeriodKind, parse_period
from generator.evaluate.claims import claim_words
from generator.intake.known import Known
from generator.intake.passages import Passages
from generator.intake.tokens import read_tokens

if TYPE_CHECKING:
    from generator.domain.narrative import Token


def _read(text: str, known: Known) -> tuple[list[Token], list[tuple[str, int]]]:
    tokens, problems = read_tokens(Passages("content/2019-20/neglect.md", text), known)
    return [t.token for t in tokens], [(p.code.removeprefix("narrative."), p.place.column) for p in problems]


@pytest.mark.parametrize(
    ("claim", "token"),
    [
        ("rose since 2017-18", EvidenceToken("repeat-referrals", "rose", since="2017-18")),
        ("fell since 2018 to 2019", EvidenceToken("repeat-referrals", "fell", since="2018-19")),
        ("improved", EvidenceToken("repeat-referrals", "improved")),
        ("worsened", EvidenceToken("repeat-referrals", "worsened")),
        ("higher than westshire", EvidenceToken("repeat-referrals", "higher", than="westshire")),
        ("lower than neighbours-2019", EvidenceToken("repeat-referrals", "lower", than="neighbours-2019")),
        ("similar to othertown", EvidenceToken("repeat-referrals", "similar", than="othertown")),
        ("met", EvidenceToken("repeat-referrals", "met")),
        ("missed", EvidenceToken("repeat-referrals", "missed")),
    ],
)
def test_a_claim_is_read_and_written_back(claim: str, token: EvidenceToken, known: Known) -> None:
    assert _read(f"{{{{ evidence: repeat-referrals {claim} }}}}", known) == ([token], [])
    assert _read(f"{{{{evidence:repeat-referrals {claim_words(token)}}}}}", known) == ([token], [])


@pytest.mark.parametrize(
    ("written", "code", "column"),
    [
        ("", "token-no-id", 13),
        ("repeat-referrals", "token-no-claim", 14),
        ("repeat-referrals worse", "token-unknown-claim", 31),
        ("repeat-referrals Worsened", "token-unknown-claim", 31),
        ("repeat-referrals has worsened", "token-unknown-word", 31),
        ("repeat-referrals not met", "token-unknown-word", 31),
        ("referals worsened", "token-unknown-measure", 14),
        ("worsened", "token-unknown-measure", 14),
        ("referrals, repeat-referrals worsened", "token-one-measure", 14),
        ("repeat-referrals worsened since 2017-18", "token-claim-since", 40),
        ("repeat-referrals improved from 2017-18", "token-claim-since", 40),
        ("repeat-referrals improved in 2018-19", "token-claim-since", 40),
        ("repeat-referrals improved greatly", "token-unknown-word", 40),
        ("repeat-referrals met since 2018-19", "token-unknown-word", 35),
        ("repeat-referrals rose", "token-claim-no-since", 31),
        ("repeat-referrals fell from 2017-18", "token-claim-no-since", 31),
        ("repeat-referrals rose since", "token-word-alone", 36),
        ("repeat-referrals rose since 2017-19", "token-bad-period", 42),
        ("repeat-referrals rose since 2012-13", "token-no-period", 42),
        ("repeat-referrals rose since 2019-20", "token-since-newest", 42),
        ("repeat-referrals higher", "token-claim-no-area", 31),
        ("repeat-referrals higher to westshire", "token-claim-no-area", 31),
        ("repeat-referrals similar than westshire", "token-claim-no-area", 31),
        ("repeat-referrals higher than", "token-word-alone", 38),
        ("repeat-referrals higher than westshir", "token-unknown-area", 43),
        ("repeat-referrals higher than westshire, othertown", "token-unknown-word", 54),
    ],
)
def test_a_mistake_in_a_claim_has_its_code_and_place(written: str, code: str, column: int, known: Known) -> None:
    assert _read(f"{{{{ evidence: {written} }}}}", known) == ([], [(code, column)])


def test_a_measure_without_figures_of_ours_cannot_be_claimed_to_have_risen(known: Known) -> None:
    bare = replace(known, periods={"repeat-referrals": {"othertown": frozenset({"2018-19"})}})
    tokens, problems = _read("{{ evidence: repeat-referrals rose since 2018-19 }}", bare)
    assert (tokens, [code for code, _ in problems]) == ([], ["token-no-area-values"])


def test_a_claim_of_a_measure_or_area_whose_record_is_broken_is_left_alone(known: Known) -> None:
    broken = replace(known, broken=frozenset({"half-written", "half-an-area"}))
    assert _read("{{ evidence: half-written worsened }}", broken) == ([], [])
    token = EvidenceToken("repeat-referrals", "higher", than="half-an-area")
    assert _read("{{ evidence: repeat-referrals higher than half-an-area }}", broken) == ([token], [])


def _spellings(period: Period) -> list[str]:
    """Give the ways in which people write a period."""
    first = period.start.year
    if period.kind in {"financial-year", "academic-year"}:
        return [period.id, f"{first}/{period.id[-2:]}", f"{first}-{first + 1}", f"{first} to {first + 1}"]
    return [period.id, str(period.end.year)] if period.kind == "snapshot" else [period.id]


@st.composite
def _series(draw: st.DrawFn) -> tuple[PeriodKind, list[Period]]:
    """Give some periods of one kind in the order of time, two at least."""
    kind = draw(st.sampled_from(PERIOD_KINDS))
    years = draw(st.lists(st.integers(1990, 2040), min_size=2, max_size=6, unique=True))
    return kind, sorted(parse_period(_written(kind, year), kind, taken_on="31 March") for year in years)


def _written(kind: PeriodKind, year: int) -> str:
    pair = f"{year}-{(year + 1) % 100:02}"
    return {"quarter": f"{pair}-q3", "month": f"{year}-02", "calendar-year": str(year), "snapshot": str(year)}.get(
        kind, pair
    )


@given(series=_series(), data=st.data())
def test_a_period_in_a_claim_is_read_however_it_is_written_and_comes_back(
    series: tuple[PeriodKind, list[Period]], data: st.DataObject
) -> None:
    kind, periods = series
    known = _known(kind, periods)
    since = data.draw(st.sampled_from(periods))
    claim = data.draw(st.sampled_from(["rose", "fell"]))
    tokens, problems = _read(
        f"{{{{ evidence: m {claim} since {data.draw(st.sampled_from(_spellings(since)))} }}}}", known
    )
    if since == periods[-1]:
        assert (tokens, [code for code, _ in problems]) == ([], ["token-since-newest"])
    else:
        (token,) = tokens
        assert isinstance(token, EvidenceToken)
        assert parse_period(token.since or "", kind, taken_on="31 March") == since
        assert _read(f"{{{{ evidence: m {claim_words(token)} }}}}", known) == ([token], [])


@given(series=_series(), days=st.integers(400, 20_000))
def test_a_period_without_a_figure_is_never_taken(series: tuple[PeriodKind, list[Period]], days: int) -> None:
    kind, periods = series
    other = parse_period(_written(kind, (date(1990, 1, 1) + timedelta(days)).year), kind, taken_on="31 March")
    tokens, _problems = _read(f"{{{{ change: m since {other.id} }}}}", _known(kind, periods))
    assert bool(tokens) == (other in periods[:-1])


def _known(kind: PeriodKind, periods: list[Period]) -> Known:
    measure = Measure.model_validate(
        {
            "title": "Plans", "question": "How many?", "meaning": "Many.", "kind": "activity", "value": "count",
            "unit": "number", "counted": "plans", "better": "neither", "accountable": "shared", "period": kind,
            "taken_on": "31 March", "source": "made-up", "comparators": (), "quality": "Complete.",
        }
    )  # fmt: skip
    held = frozenset(p.id for p in periods)
    return Known({"m": measure}, {}, {"m": {"anytown": held}}, {}, {}, {}, "anytown", "neighbours")
