"""What a point of a control chart shows, wherever it is said."""

from __future__ import annotations

import pytest

from generator.charts.signals import last_point, signal_words
from generator.evaluate.control import Control, Signal


@pytest.mark.parametrize(
    ("signal", "high", "words", "of_the_last"),
    [
        ("astronomical", True, "above the upper control limit", "above the upper control limit"),
        ("astronomical", False, "below the lower control limit", "below the lower control limit"),
        (
            "trend",
            False,
            "one of seven or more months that fell in a row",
            "the last of seven or more months that fell in a row",
        ),
        (
            "two-of-three",
            True,
            "near the upper control limit, one of two within three months",
            "near the upper control limit, again within three months",
        ),
        (
            "shift",
            False,
            "one of seven or more months in a row below the mean",
            "the last of seven or more months in a row below the mean",
        ),
        ("none", None, "none", "within the control limits"),
    ],
)
def test_a_signal_is_named_alike_in_a_table_and_of_the_last_point(
    signal: Signal, high: bool | None, words: str, of_the_last: str
) -> None:
    assert signal_words(signal, "month", high=high) == words
    assert last_point(Control(groups=(), signals=(signal,), high=(high,)), "month") == of_the_last
