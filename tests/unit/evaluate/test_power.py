"""The figures of the methods page, found again in small by simulation, and the levels that the rules promise.

Seeds are fixed, so nothing here comes and goes. What is allowed is four standard errors of the simulation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import sqrt

import numpy as np
import pytest

from generator.evaluate.control import xmr
from generator.evaluate.difference import newcombe
from generator.evaluate.intervals import wilson
from generator.evaluate.power import CHANGE, CONTROL, LEVEL_OF_SHARES, TREND, ChangePower, ChartSignals, TrendPower
from generator.evaluate.ratio import exact_ratio
from generator.evaluate.trend import Counted, Measured, Trend, recent_trend

ROUNDED = 0.0005
"""What the figures may lack by being rounded."""


@pytest.fixture
def chance() -> np.random.Generator:
    return np.random.default_rng(3)


def agree(found: float, told: float, many: int) -> None:
    allowed = 4 * sqrt(max(told, 0.002) * max(1 - told, 0.002) / many) + ROUNDED
    assert abs(found - told) <= allowed, f"{found:.4f} found, {told} told, {allowed:.4f} allowed"


def share_of(verdicts: Sequence[bool]) -> float:
    return sum(verdicts) / len(verdicts)


def declared(shares: Sequence[float], cases: int, many: int, chance: np.random.Generator) -> float:
    series = chance.binomial(cases, shares, size=(many, len(shares))).tolist()
    found = (recent_trend([Counted(i, n, cases) for i, n in enumerate(ns)]) for ns in series)
    return share_of([isinstance(each, Trend) and each.significant for each in found])


@pytest.mark.parametrize("row", TREND, ids=lambda row: row.cases)
def test_the_recent_trend_sees_as_much_as_we_say(row: TrendPower, chance: np.random.Generator) -> None:
    steps = ((0.0, row.flat), (0.01, row.one_point), (0.02, row.two_points), (0.04, row.four_points))
    for step, told in steps:
        shares = [LEVEL_OF_SHARES - step * year for year in (-2, -1, 0, 1, 2)]
        agree(declared(shares, row.cases, 1500, chance), told, 1500)


@pytest.mark.parametrize("row", CHANGE, ids=lambda row: f"{row.cases}-{row.after}")
def test_the_rules_for_two_years_see_as_much_as_we_say(row: ChangePower, chance: np.random.Generator) -> None:
    pairs = chance.binomial(row.cases, (row.before, row.after), size=(3000, 2)).tolist()
    by_difference = [not newcombe(n1, row.cases, n2, row.cases)[1].hold(0) for n1, n2 in pairs]
    agree(share_of(by_difference), row.newcombe, len(pairs))
    intervals = [(wilson(n1, row.cases), wilson(n2, row.cases)) for n1, n2 in pairs]
    agree(share_of([a.upper < b.lower or b.upper < a.lower for a, b in intervals]), row.overlap, len(pairs))


@pytest.mark.parametrize("row", CONTROL, ids=lambda row: row.points)
def test_control_charts_of_stable_processes_show_as_many_false_signals_as_we_say(
    row: ChartSignals, chance: np.random.Generator
) -> None:
    charts = [xmr(values).signals for values in chance.standard_normal((3000, row.points)).tolist()]
    agree(share_of([signals[-1] != "none" for signals in charts]), row.last_point, len(charts))
    agree(share_of([set(signals) != {"none"} for signals in charts]), row.any_point, len(charts))


def test_the_methods_pages_sentence_holds() -> None:
    # "With about 300 cases a year, a fall of two points a year would be noticed about one time in three."
    (row,) = [row for row in TREND if row.cases == 300]
    assert 0.3 < row.two_points < 0.36


@pytest.mark.parametrize("share", [0.05, 0.22, 0.6])
@pytest.mark.parametrize("cases", [80, 900])
def test_flat_shares_are_called_a_trend_in_two_of_a_thousand(
    share: float, cases: int, chance: np.random.Generator
) -> None:
    many = 4000
    assert declared([share] * 5, cases, many, chance) <= 0.002 + 4 * sqrt(0.002 / many)


def test_flat_values_are_called_a_trend_in_two_of_a_thousand(chance: np.random.Generator) -> None:
    many, width = 6000, 1.959963984540054
    series = chance.standard_normal((many, 5)).tolist()
    found = (recent_trend([Measured(i, v, v - width, v + width) for i, v in enumerate(vs)]) for vs in series)
    assert share_of([isinstance(f, Trend) and f.significant for f in found]) <= 0.002 + 4 * sqrt(0.002 / many)


@pytest.mark.parametrize(("cases", "share"), [(60, 0.3), (100, 0.22), (300, 0.22), (1000, 0.07)])
def test_equal_shares_differ_by_newcombe_in_about_five_of_a_hundred(
    cases: int, share: float, chance: np.random.Generator
) -> None:
    pairs = chance.binomial(cases, share, size=(5000, 2)).tolist()
    false = share_of([not newcombe(n1, cases, n2, cases)[1].hold(0) for n1, n2 in pairs])
    assert 0.048 - 4 * sqrt(0.048 / 5000) <= false <= 0.059 + 4 * sqrt(0.059 / 5000)


@pytest.mark.parametrize(("mean1", "mean2"), [(2.0, 2.0), (12.0, 12.0), (60.0, 30.0), (300.0, 330.0)])
def test_equal_rates_differ_by_the_exact_test_in_at_most_five_of_a_hundred(
    mean1: float, mean2: float, chance: np.random.Generator
) -> None:
    """The populations are in proportion to the means, so that both rates are the same."""
    many = 2500
    pairs = chance.poisson((mean1, mean2), size=(many, 2)).tolist()
    found = (exact_ratio(x1, mean1, x2, mean2) for x1, x2 in pairs)
    false = share_of([each is not None and not each[1].hold(1) for each in found])
    assert false <= 0.05 + 4 * sqrt(0.05 * 0.95 / many)


NOISES: dict[str, Callable[[np.random.Generator, tuple[int, int]], np.ndarray]] = {
    "normal": lambda chance, size: chance.standard_normal(size),
    "counts": lambda chance, size: chance.poisson(40, size),
    "shares": lambda chance, size: chance.binomial(250, 0.22, size) / 250,
}


@pytest.mark.parametrize("noise", NOISES)
@pytest.mark.parametrize("points", [12, 24, 36])
def test_the_last_point_of_a_stable_process_is_a_signal_in_few_of_a_hundred(
    noise: str, points: int, chance: np.random.Generator
) -> None:
    many = 1500
    charts = [xmr(values).signals for values in NOISES[noise](chance, (many, points)).tolist()]
    assert share_of([signals[-1] != "none" for signals in charts]) <= 0.025 + 4 * sqrt(0.025 / many)
