"""Labels are moved apart as little as can be, and never overlap."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.spread import rows, spread

LABELS = st.lists(st.tuples(st.floats(-50, 350), st.floats(5, 40)), min_size=1, max_size=7)


def test_labels_that_stand_clear_stay_where_they_belong() -> None:
    assert spread([20, 80, 50], [10, 10, 10], 0, 100) == (20, 80, 50)


def test_labels_that_meet_share_the_way() -> None:
    assert spread([50, 50], [20, 20], 0, 100) == (40, 60)


def test_a_label_at_the_edge_is_pushed_inside() -> None:
    assert spread([0], [20], 0, 100) == (10,)
    assert spread([99], [20], 0, 100) == (90,)


def test_nothing_is_spread_to_nothing() -> None:
    assert spread([], [], 0, 100) == ()


@given(LABELS)
def test_labels_never_overlap_and_keep_their_order(labels: list[tuple[float, float]]) -> None:
    wishes, lengths = [w for w, _ in labels], [n for _, n in labels]
    places = spread(wishes, lengths, 0, 300)
    order = sorted(range(len(labels)), key=lambda i: wishes[i])
    for before, after in pairwise(order):
        assert places[after] - places[before] >= (lengths[before] + lengths[after]) / 2 - 1e-6


@given(LABELS)
def test_labels_stay_within_the_ends_where_they_fit(labels: list[tuple[float, float]]) -> None:
    places = spread([w for w, _ in labels], [n for _, n in labels], 0, 300)
    for place, (_, length) in zip(places, labels, strict=True):
        assert place - length / 2 >= -1e-6
        assert place + length / 2 <= 300 + 1e-6


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(1, 60)), max_size=12))
def test_spans_in_one_row_stand_apart(spans: list[tuple[float, float]]) -> None:
    ends = [(start, start + length) for start, length in spans]
    placed = rows(ends, gap=2)
    for i, (start, end) in enumerate(ends):
        for j in range(i):
            if placed[i] == placed[j]:
                assert end + 2 <= ends[j][0] or ends[j][1] + 2 <= start


@pytest.mark.parametrize(
    ("spans", "expected"), [([(0, 10), (12, 20)], (0, 0)), ([(0, 10), (5, 20), (13, 30)], (0, 1, 0))]
)
def test_spans_take_as_few_rows_as_can_be(spans: list[tuple[float, float]], expected: tuple[int, ...]) -> None:
    assert rows(spans, gap=2) == expected
