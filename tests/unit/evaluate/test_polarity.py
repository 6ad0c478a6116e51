"""Good and bad follow from the declared polarity alone."""

from __future__ import annotations

from typing import Literal

import pytest

from generator.domain.judgement import ComparisonVerdict, DirectionVerdict
from generator.evaluate.polarity import change_verdict, side_verdict
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
