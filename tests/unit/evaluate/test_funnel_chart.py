"""The funnel of all councils: its limits, and where each council stands."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.measure import Measure
from generator.evaluate.funnel_chart import Cases, Curve, funnel_chart
from tests.unit.charts.made import made_measure

SHARE = made_measure()
RATE = made_measure(value="rate", unit="per-10-000", denominator="children")
OTHERS = {f"c{i}": Cases(20 * i, 100 * i) for i in range(1, 41)}
"""Forty councils at 20%."""


def at(curve: Curve, of: float) -> float:
    """Read a line where a council stands, between two of its points in proportion."""
    here = bisect_left([x for x, _ in curve], of)
    (x0, y0), (x1, y1) = curve[here - 1], curve[here]
    return y0 + (y1 - y0) * (of - x0) / (x1 - x0)


@pytest.mark.parametrize("measure", [SHARE, RATE], ids=["share", "rate"])
@given(st.integers(150, 3900), st.floats(0.05, 0.5))
def test_no_council_is_drawn_on_another_side_of_a_line_than_its_label_says(
    measure: Measure, of: int, share: float
) -> None:
    n = round(of * share)
    found = funnel_chart(measure, {**OTHERS, "ours": Cases(n, of)})
    scale = 100 if measure is SHARE else 10_000
    value = n / of * scale
    for level, names in ((0.95, {"high-0.001", "high-0.025"}), (0.998, {"high-0.001"})):
        lower, upper = found.limits[level]
        near = 0.004 * scale  # between two of its points a drawn line is a little off
        if abs(value - at(upper, of)) > near:
            assert (found.labels["ours"] in names) == (value > at(upper, of))
        if abs(value - at(lower, of)) > near:
            assert (found.labels["ours"] in {n.replace("high", "low") for n in names}) == (value < at(lower, of))


@pytest.mark.parametrize("measure", [SHARE, RATE], ids=["share", "rate"])
def test_the_lines_close_in_on_the_average_and_reach_the_largest_council(measure: Measure) -> None:
    found = funnel_chart(measure, OTHERS)
    assert found.average == pytest.approx(20 if measure is SHARE else 2000)
    for lower, upper in found.limits.values():
        assert lower[-1][0] >= 4000
        assert upper[-1][0] >= 4000
        assert all(a[0] < b[0] for line in (lower, upper) for a, b in pairwise(line))
        assert lower[0][1] <= lower[-1][1] < found.average < upper[-1][1] <= upper[0][1]


def test_better_and_worse_follow_the_measure_and_are_not_said_without_a_better_side() -> None:
    councils = {**OTHERS, "high": Cases(400, 1000), "low": Cases(50, 1000)}
    lower, neither = funnel_chart(SHARE, councils), funnel_chart(made_measure(better="neither"), councils)
    assert (lower.labels["high"], lower.labels["low"], lower.labels["c5"]) == (
        "high-0.001", "low-0.001", "not-significant",
    )  # fmt: skip
    assert [lower.verdicts[c] for c in ("high", "low", "c5")] == ["worse", "better", "similar"]
    assert [neither.verdicts[c] for c in ("high", "low", "c5")] == ["higher", "lower", "similar"]
    assert funnel_chart(made_measure(better="higher"), councils).verdicts["high"] == "better"


def test_a_rate_without_any_event_has_no_lines() -> None:
    found = funnel_chart(RATE, {"a": Cases(0, 100), "b": Cases(0, 300)})
    assert found.average == 0
    assert set(found.labels.values()) == {"not-significant"}
    assert set(found.limits.values()) == {((), ())}


def test_a_mean_has_no_funnel() -> None:
    with pytest.raises(ValueError, match="no funnel"):
        funnel_chart(made_measure(value="mean", unit="number", denominator=None), OTHERS)
