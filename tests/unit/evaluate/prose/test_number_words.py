"""Shares in words and what they come to."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.evaluate.prose.number_words import worded


@pytest.mark.parametrize(
    ("words", "percent"),
    [
        ("half of them", 50),
        ("a quarter of plans", 25),
        ("two thirds", "66.7"),
        ("three-quarters", 75),
        ("more than a third", "33.3"),
        ("one plan in four", 25),
        ("three in ten", 30),
        ("7 out of 10", 70),
        ("one in twenty-five", 4),
        ("one in a hundred", 1),
        ("fifteen per cent", 15),
        ("twenty-five per cent", 25),
        ("two and a half per cent", "2.5"),
        ("five percentage points", None),
        ("twice as many", None),
        ("two hundred", None),
    ],
)
def test_a_share_in_words_has_its_percentage(words: str, percent: int | str | None) -> None:
    found = worded(words)
    assert len(found) == 1
    each = found[0].percent
    assert (None if each is None else round(each, 1)) == (None if percent is None else Decimal(percent))


@pytest.mark.parametrize(
    "words", ["ten in one", "five out of five", "three in ten years", "half-term", "a third person"]
)
def test_what_is_no_share_has_none(words: str) -> None:
    assert worded(words) == ()


def test_of_two_readings_the_longer_holds() -> None:
    text = "one and a half times as many, or half of them"
    assert [text[w.start : w.end] for w in worded(text)] == ["one and a half times", "half"]
