"""Jumps by a power of ten, noughts and early ends are told from what series do by themselves."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.intake.crosscheck.lines import Lines
from generator.intake.crosscheck.plausible_ends import check_ends
from generator.intake.crosscheck.plausible_jumps import check_jumps
from generator.intake.crosscheck.plausible_noughts import check_noughts
from tests.unit.intake.made_lines import FIRST_YEAR, Cell, lines, own

STEADY = st.lists(st.integers(1000, 1200), min_size=5, max_size=13)


def counted(*counts: int) -> Lines:
    return own(*({"n": n} for n in counts), value="count", unit="number")


def published(*values: str) -> Lines:
    return own(*({"value": Decimal(value)} for value in values), value="rate", unit="per-10-000")


@given(STEADY, st.data(), st.sampled_from([10, 100, 1000]), st.booleans())
def test_a_figure_of_another_unit_is_found_wherever_it_stands(
    series: list[int], data: st.DataObject, times: int, greater: bool
) -> None:
    at = data.draw(st.integers(0, len(series) - 1))
    values = [Decimal(f"{n}.00") for n in series]
    values[at] = values[at] * times if greater else values[at] / times
    (found,) = check_jumps(own(*({"value": v} for v in values), value="rate", unit="per-10-000"))
    assert f"In {FIRST_YEAR + at} " in found.what


@given(STEADY, st.data())
def test_a_unit_that_changes_for_good_is_found_where_it_changes(series: list[int], data: st.DataObject) -> None:
    at = data.draw(st.integers(2, len(series) - 2))
    (found,) = check_jumps(counted(*(n if number < at else n * 10 for number, n in enumerate(series))))
    assert found.what.startswith(f"From {FIRST_YEAR + at} on ")


@given(st.lists(st.integers(100, 700), min_size=3, max_size=13))
def test_a_series_that_never_moves_eightfold_has_no_jump(series: list[int]) -> None:
    assert list(check_jumps(counted(*series))) == []


@pytest.mark.parametrize(
    "made",
    [
        published("9.3", "42.9", "5.7", "52.7", "100.0", "99.5", "98.8"),  # swings by itself
        counted(1, 10, 1, 9),  # small counts
        published("1", "10", "1"),  # one digit is as coarse as a small count
        counted(100, 1000, 100_000),  # grows, and fits no one unit
    ],
)
def test_what_swings_by_itself_is_no_jump(made: Lines) -> None:
    assert list(check_jumps(made)) == []


def test_a_jump_at_a_break_or_with_a_note_is_answered() -> None:
    cells: list[Cell] = [{"n": 100}, {"n": 110}, {"n": 1050}, {"n": 1000}]
    breaks = [{"from_period": str(FIRST_YEAR + 2), "reason": "A new count.", "comparable": True}]
    noted = [*cells[:2], {"n": 1050, "note": "A second office joined."}, cells[3]]
    assert len(list(check_jumps(own(*cells, value="count", unit="number")))) == 1
    assert list(check_jumps(own(*cells, value="count", unit="number", breaks=breaks))) == []
    assert list(check_jumps(own(*noted, value="count", unit="number"))) == []


@pytest.mark.parametrize(
    ("counts", "found"),
    [
        ((69, 0, 62), True),
        ((69, 62, 0), True),  # the newest
        ((10, 0, 10), True),
        ((9, 0, 62), False),  # nine would be none by chance once in 8,000 times, but small numbers are many
        ((0, 69, 62), False),  # before anybody counted
        ((300, 0, 15), False),  # on the way down
        ((69, 0, 0, 62), False),
    ],
)
def test_a_nought_is_strange_where_ten_were_expected(counts: tuple[int, ...], found: bool) -> None:
    assert bool(list(check_noughts(counted(*counts)))) is found


def test_fewer_cases_than_usual_make_a_nought_likelier() -> None:
    few = own({"n": 69, "of": 1000}, {"n": 0, "of": 100}, {"n": 62, "of": 1000})
    many = own({"n": 69, "of": 1000}, {"n": 0, "of": 900}, {"n": 62, "of": 1000})
    assert list(check_noughts(few)) == []
    assert len(list(check_noughts(many))) == 1


@pytest.mark.parametrize("symbol", ["c", "low"])
def test_a_nought_beside_a_small_number_is_not_far_from_it(symbol: str) -> None:
    made = own({"n": 69}, {"symbol": symbol}, {"n": 0}, {"n": 62}, value="count", unit="number")
    assert list(check_noughts(made)) == []


@pytest.mark.parametrize("symbol", ["x", "z"])
def test_a_gap_beside_a_nought_says_nothing_of_it(symbol: str) -> None:
    made = own({"n": 69}, {"symbol": symbol}, {"n": 0}, {"n": 62}, value="count", unit="number")
    assert len(list(check_noughts(made))) == 1


@pytest.mark.parametrize(
    ("values", "found"),
    [
        (("41.2", "44.0", "0.0", "39.9", "42.1"), True),
        (("41.2", "0.0", "39.9"), False),  # too short to call steady
        (("41.2", "4.0", "44.0", "0.0", "39.9", "42.1"), False),  # was low before
        (("2", "3", "0", "3", "2"), False),  # may be rounded to nought
    ],
)
def test_without_counts_a_nought_is_strange_in_a_steady_series(values: tuple[str, ...], found: bool) -> None:
    assert bool(list(check_noughts(published(*values)))) is found


def series_of(length: int, *, last: Cell = None) -> list[Cell]:
    return [*({"n": 100 + number} for number in range(length)), *([last] if last else [])]


@pytest.mark.parametrize(("length", "found"), [(5, []), (4, []), (3, ["anytown"]), (1, ["anytown"])])
def test_a_series_has_stopped_two_periods_before_the_others(length: int, found: list[str]) -> None:
    held = {"anytown": series_of(length), "council-1": series_of(5), "council-2": series_of(5)}
    told = [problem.what.split("`")[1] for problem in check_ends(lines(held, value="count", unit="number"))]
    assert told == found


def test_one_mistyped_year_accuses_nobody() -> None:
    ahead: list[Cell] = [*series_of(5), None, None, None, {"n": 100}]
    held = {"anytown": series_of(5), "council-1": ahead, "council-2": series_of(5)}
    assert list(check_ends(lines(held, value="count", unit="number"))) == []


def test_a_series_may_be_as_late_as_two_periods_that_nobody_has() -> None:
    """What counts is the measure's periods: a survey of every third year is one period late after three years."""
    held: dict[str, list[Cell]] = {
        "anytown": [{"n": 1}, None, None, {"n": 2}],
        "council-1": [{"n": 1}, None, None, {"n": 2}, None, None, {"n": 3}],
    }
    assert list(check_ends(lines(held, value="count", unit="number"))) == []


def test_a_series_with_symbols_to_the_end_or_an_ended_measure_has_not_stopped() -> None:
    held = {"anytown": [*series_of(3), None, {"symbol": "x"}], "council-1": series_of(5)}
    assert list(check_ends(lines(held, value="count", unit="number"))) == []
    early = {"anytown": series_of(2), "council-1": series_of(5)}
    assert list(check_ends(lines(early, value="count", unit="number", valid_to=str(FIRST_YEAR + 4)))) == []
