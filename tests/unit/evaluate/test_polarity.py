"""Good and bad follow from the declared polarity alone."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import pytest

from generator.domain.judgement import ComparisonVerdict, DirectionVerdict
from generator.evaluate.polarity import EndsTell, change_verdict, ends_tell, rises, side_verdict
from tests.unit.evaluate.made import measure

Better = Literal["lower", "higher", "neither"]


@pytest.mark.parametrize(
    ("better", "rising", "verdict"),
    [
        ("lower", True, "worsened"),
        ("lower", False, "improved"),
        ("higher", True, "improved"),
        ("higher", False, "worsened"),
        ("neither", True, "rose"),
        ("neither", False, "fell"),
    ],
)
def test_a_change_is_good_only_on_the_better_side(better: Better, rising: bool, verdict: DirectionVerdict) -> None:
    assert change_verdict(measure(better=better), rising=rising) == verdict


@pytest.mark.parametrize(
    ("better", "higher", "verdict"),
    [
        ("lower", True, "worse"),
        ("lower", False, "better"),
        ("higher", True, "better"),
        ("higher", False, "worse"),
        ("neither", True, "higher"),
        ("neither", False, "lower"),
    ],
)
def test_a_difference_is_good_only_on_the_better_side(better: Better, higher: bool, verdict: ComparisonVerdict) -> None:
    assert side_verdict(measure(better=better), higher=higher) == verdict


@pytest.mark.parametrize("better", ["lower", "higher", "neither"])
@pytest.mark.parametrize("rising", [True, False])
def test_a_verdict_leads_back_to_the_rise_or_fall_that_it_was_made_of(better: Better, rising: bool) -> None:
    of = measure(better=better)
    assert rises(change_verdict(of, rising=rising), of) is rising


@pytest.mark.parametrize("verdict", ["no-significant-change", "cannot-be-judged"])
def test_where_nothing_was_shown_nothing_rose_or_fell(verdict: DirectionVerdict) -> None:
    assert rises(verdict, measure()) is None


@pytest.mark.parametrize(
    ("verdict", "first", "last", "told"),
    [
        ("worsened", "18.6", "26.8", "the-same"),
        ("worsened", "26.8", "18.6", "otherwise"),
        ("worsened", "26.81", "26.80", "otherwise"),  # a trend that rises though its ends fall, if only by a hair
        ("worsened", "26.8", "26.8", "otherwise"),
        ("worsened", "26.80", "26.81", "nothing"),
        ("improved", "26.8", "18.6", "the-same"),
        ("improved", "18.6", "26.8", "otherwise"),
        ("no-significant-change", "18.6", "26.8", "the-same"),
        ("no-significant-change", "26.8", "26.8", "nothing"),
        ("cannot-be-judged", "26.81", "26.80", "nothing"),
    ],
)
def test_the_ends_of_a_window_tell_what_its_verdict_says_or_contradict_it(
    verdict: DirectionVerdict, first: str, last: str, told: EndsTell
) -> None:
    assert ends_tell(verdict, measure(better="lower"), Decimal(first), Decimal(last)) == told
