"""Regions and countries are held against what an average of councils can be, and against their parts' sum."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.domain.wording import round_half_up
from generator.intake.crosscheck.lines import Lines
from generator.intake.crosscheck.plausible_areas import check_areas
from tests.unit.intake.made_lines import Cell, lines

COUNCILS = st.lists(
    st.integers(20, 5000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))), min_size=3, max_size=12
)


def councils(*values: str) -> dict[str, list[Cell]]:
    return {f"council-{number}": [{"value": Decimal(value)}] for number, value in enumerate(values)}


def beside(councils: dict[str, list[Cell]], country: object) -> dict[str, list[Cell]]:
    return {**councils, "country": [{"value": country}]}


def codes(made: Lines) -> list[str]:
    return [problem.code for problem in check_areas(made)]


@given(COUNCILS, st.integers(0, 2))
def test_the_average_of_all_councils_is_never_reported(counts: list[tuple[int, int]], decimals: int) -> None:
    share = Decimal(100 * sum(n for n, _ in counts)) / sum(of for _, of in counts)
    held: dict[str, list[Cell]] = {f"council-{i}": [{"n": n, "of": of}] for i, (n, of) in enumerate(counts)}
    held["country"] = [{"value": round_half_up(share, decimals)}]
    assert codes(lines(held, every_council=True)) == []


@given(COUNCILS)
def test_the_average_of_all_councils_as_they_publish_it_is_never_reported(counts: list[tuple[int, int]]) -> None:
    share = Decimal(100 * sum(n for n, _ in counts)) / sum(of for _, of in counts)
    published = [round_half_up(Decimal(100 * n) / of, 1) for n, of in counts]
    held: dict[str, list[Cell]] = {f"council-{i}": [{"value": value}] for i, value in enumerate(published)}
    held["country"] = [{"value": round_half_up(share, 1)}]
    assert codes(lines(held, every_council=True)) == []


@given(st.lists(st.integers(1, 400), min_size=3, max_size=12), st.integers(0, 1))
def test_the_sum_of_the_parts_is_always_reported(rates: list[int], off: int) -> None:
    total = sum(rates) + off  # each rate is rounded, and so is their sum
    assume(total > max(rates) + (len(rates) + 1) / 2)
    held: dict[str, list[Cell]] = {f"region-{i}": [{"value": rate}] for i, rate in enumerate(rates)}
    held["country"] = [{"value": total}]
    assert codes(lines(held, value="rate", unit="per-100-000")) == ["measure.sum-of-areas"]


@pytest.mark.parametrize(
    ("country", "found"),
    [("39.9", []), ("40.1", ["measure.out-of-range"]), ("5.1", []), ("4.9", ["measure.out-of-range"])],
)
def test_beside_some_councils_only_what_is_far_from_them_is_reported(country: str, found: list[str]) -> None:
    held = beside(councils("10.0", "15.0", "20.0"), Decimal(country))
    assert codes(lines(held)) == found


@pytest.mark.parametrize(
    ("country", "found"),
    [("20.1", []), ("20.2", ["measure.out-of-range"]), ("9.9", []), ("9.8", ["measure.out-of-range"])],
)
def test_beside_all_councils_whatever_is_outside_is_reported(country: str, found: list[str]) -> None:
    """Both ends may be out by their rounding: 20.04 and 20.05 are published as 20.0 and 20.1."""
    held = beside(councils("10.0", "15.0", "20.0"), Decimal(country))
    assert codes(lines(held, every_council=True)) == found


def test_where_a_council_s_figure_is_hidden_the_range_of_all_is_not_known() -> None:
    held = beside({**councils("10.0", "15.0", "20.0"), "council-3": [{"symbol": "c"}]}, 25)
    assert codes(lines(held, every_council=True)) == []


def test_two_councils_are_too_few() -> None:
    assert codes(lines(beside(councils("10.0", "15.0"), 90))) == []


def test_a_country_may_count_more_than_its_councils() -> None:
    held: dict[str, list[Cell]] = {f"council-{i}": [{"n": 100}] for i in range(3)}
    assert codes(lines({**held, "country": [{"n": 300}]}, value="count", unit="number")) == []


def test_one_series_is_reported_once_and_says_how_often() -> None:
    held: dict[str, list[Cell]] = {f"council-{i}": [{"value": 10 + i}] * 4 for i in range(3)}
    (found,) = check_areas(lines({**held, "country": [{"value": 90}, None, {"value": 11}, {"value": 95}]}))
    assert "2004" in found.what
    assert "2 of 3 periods" in found.what


def test_scores_below_nought_have_no_twice_as_much() -> None:
    held: dict[str, list[Cell]] = {f"council-{i}": [{"value": i - 2}] for i in range(3)}
    assert codes(lines({**held, "country": [{"value": 5}]}, value="score", unit="number")) == []
