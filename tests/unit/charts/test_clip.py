"""Lines cut at the edges of a frame."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.charts.clip import clip
from generator.charts.scene import Frame

FRAME = Frame(0, 0, 10, 10)
PLACES = st.tuples(st.floats(-30, 30), st.floats(-30, 30))


def test_a_line_within_is_left_as_it_is() -> None:
    assert clip([(1, 1), (5, 9), (9, 1)], FRAME) == (((1, 1), (5, 9), (9, 1)),)


def test_a_line_is_cut_where_it_leaves_and_goes_on_where_it_comes_back() -> None:
    assert clip([(5, 5), (15, 5), (15, 8), (5, 8)], FRAME) == (((5, 5), (10, 5)), ((10, 8), (5, 8)))


def test_a_line_that_only_passes_by_is_left_out() -> None:
    assert clip([(-5, 20), (20, 20)], FRAME) == ()
    assert clip([(-5, 8), (3, 16)], FRAME) == ()


def test_the_edge_is_within() -> None:
    assert clip([(0, 10), (10, 10)], FRAME) == (((0, 10), (10, 10)),)


@given(st.lists(PLACES, min_size=2, max_size=8))
def test_nothing_is_drawn_beyond_the_frame(points: list[tuple[float, float]]) -> None:
    for part in clip(points, FRAME):
        assert all(-1e-9 <= x <= 10 + 1e-9 and -1e-9 <= y <= 10 + 1e-9 for x, y in part)


@given(st.lists(st.tuples(st.floats(0, 10), st.floats(0, 10)), min_size=2, max_size=8))
def test_nothing_within_is_lost(points: list[tuple[float, float]]) -> None:
    drawn = [point for part in clip(points, FRAME) for point in part]
    assert set(points) <= set(drawn)
