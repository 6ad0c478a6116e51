"""Series are parted where something is missing, hidden or broken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.charts.series import Rift, hidden_spots, rifts, runs
from generator.domain.measure import Break
from tests.unit.charts.made import made, made_measure, made_points

VALUES = st.lists(st.one_of(st.floats(0, 99), st.sampled_from(["c", "x", "z", "low", None])), max_size=20)


def test_a_run_ends_at_gaps_and_at_hidden_years() -> None:
    points = made_points((1, 2, None, 3, "c", 4, 5), made_measure(), 2012)
    assert [[spot.at for spot in run] for run in runs(points, ())] == [[2013, 2014], [2016], [2018, 2019]]
    assert [(spot.at, spot.mark) for spot in hidden_spots(points)] == [(2017, "[c]")]


def test_a_closed_break_parts_a_run_and_an_open_one_does_not() -> None:
    points = made_points((1, 2, 3, 4), made_measure(), 2012)
    assert [len(run) for run in runs(points, (Rift(2015, closed=True),))] == [2, 2]
    assert [len(run) for run in runs(points, (Rift(2015, closed=False),))] == [4]


def test_only_breaks_within_the_periods_drawn_are_drawn() -> None:
    breaks = tuple(Break(from_period=p, reason="Why", comparable=True) for p in ("2012-13", "2014-15", "2030-31"))
    measure = made({"anytown": [1, 2, 3, 4]}, breaks=breaks).definition
    assert rifts(measure, 2013, 2016) == (Rift(2015, closed=False),)


@given(VALUES)
def test_runs_hold_every_shown_value_once_and_no_hidden_one(values: list[float | str | None]) -> None:
    found = runs(made_points(values, made_measure(), 2000), ())
    spots = [spot for run in found for spot in run]
    assert [spot.at for spot in spots] == [2001 + i for i, v in enumerate(values) if isinstance(v, float)]
    for run in found:
        assert [spot.at for spot in run] == list(range(run[0].at, run[-1].at + 1))
