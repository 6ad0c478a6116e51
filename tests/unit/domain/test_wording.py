"""Numbers are rounded half up, once, and read as people read them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.measure import Measure, Unit, ValueKind
from generator.domain.wording import (
    bare,
    capital,
    decimals_of,
    full,
    one_decimal,
    percent,
    pounds,
    round_half_up,
    sentence,
    share_of,
    short,
    unit_words,
)

NUMBERS = st.decimals(-1_000_000, 1_000_000, places=6)


def a_measure(value: ValueKind = "proportion", unit: Unit = "percent", decimals: int | None = None) -> Measure:
    return Measure(
        title="A measure",
        question="What?",
        meaning="Something.",
        kind="outcome",
        value=value,
        unit=unit,
        counted="referrals",
        denominator="children aged 0 to 17",
        decimals=decimals,
        better="lower",
        accountable="shared",
        period="financial-year",
        source="a-source",
        comparators=(),
        quality="Good.",
    )


def test_the_longest_numbers_are_rounded_too() -> None:
    digits, decimals = "9" * 18, "1" * 30
    assert str(round_half_up(Decimal(f"{digits}.{decimals}6"), 30)) == f"{digits}.{decimals[:-1]}2"


@given(NUMBERS, st.integers(0, 4))
def test_rounding_is_the_schoolbook_s(value: Decimal, decimals: int) -> None:
    scaled = abs(Fraction(value)) * 10**decimals
    expected = Fraction(floor(scaled + Fraction(1, 2)), 10**decimals)
    assert abs(Fraction(round_half_up(value, decimals))) == expected


@pytest.mark.parametrize(
    ("value", "decimals", "rounded"),
    [("2.85", 1, "2.9"), ("-2.85", 1, "-2.9"), ("12.25", 1, "12.3"), ("0.5", 0, "1"), ("2.5", 0, "3")],
)
def test_halves_go_up_away_from_nought(value: str, decimals: int, rounded: str) -> None:
    assert round_half_up(Decimal(value), decimals) == Decimal(rounded)


@given(NUMBERS, st.integers(0, 4))
def test_a_written_number_is_the_rounded_one(value: Decimal, decimals: int) -> None:
    written = bare(value, a_measure(decimals=decimals))
    assert "-" not in written
    assert Decimal(written.replace(",", "").replace("−", "-")) == round_half_up(value, decimals)


def test_nought_has_no_sign() -> None:
    assert bare(Decimal("-0.04"), a_measure()) == "0.0"


def test_counts_have_no_decimals_and_shares_have_one() -> None:
    assert decimals_of(a_measure("count", "number")) == 0
    assert decimals_of(a_measure()) == 1
    assert decimals_of(a_measure(decimals=2)) == 2


@pytest.mark.parametrize(
    ("measure", "value", "in_full", "in_short", "unit"),
    [
        (a_measure(), "26.84", "26.8%", "26.8%", "%"),
        (a_measure("count", "number"), "1234", "1,234 referrals", "1,234", "referrals"),
        (a_measure("count", "number"), "1", "1", "1", "referrals"),
        (
            a_measure("rate", "per-10-000"),
            "850.07",
            "850.1 for every 10,000 children aged 0 to 17",
            "850.1",
            "for every 10,000 children aged 0 to 17",
        ),
    ],
    ids=["percent", "number", "one", "rate"],
)
def test_a_unit_is_said_in_words(measure: Measure, value: str, in_full: str, in_short: str, unit: str) -> None:
    assert full(Decimal(value), measure) == in_full
    assert short(Decimal(value), measure) == in_short
    assert unit_words(measure) == unit


@pytest.mark.parametrize(("amount", "said"), [("120000", "£120,000"), ("0", "£0"), ("1234.5", "£1,234.50")])
def test_pounds_have_pence_only_where_there_are_some(amount: str, said: str) -> None:
    assert pounds(Decimal(amount)) == said


def test_a_sentence_has_one_end_and_a_beginning_when_asked() -> None:
    assert [sentence(words) for words in ("a", "a.", " a? ", "a…")] == ["a.", "a.", "a?", "a…"]
    assert [capital(words) for words in ("", "a b", "NHS")] == ["", "A b", "NHS"]


def test_a_share_of_nothing_is_nought() -> None:
    assert percent(share_of(1, 3)) == "33.3%"
    assert percent(share_of(Decimal(1), Decimal(0))) == "0.0%"


def test_differences_have_a_true_minus_and_nought_has_none() -> None:
    assert [one_decimal(Decimal(each)) for each in ("-3.05", "-0.04", "2.85")] == ["−3.1", "0.0", "2.9"]
