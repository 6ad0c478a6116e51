"""Names in a crowd of points, and keys over a drawing."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from generator.charts.callouts import Callout, Crowd, callouts, sampled
from generator.charts.end_labels import Said
from generator.charts.keys import Key, keys
from generator.charts.scene import Box, Dot, Frame, Stroke, Words
from generator.charts.style import NARROW, SIZES, WIDE, Size

FRAME = Frame(40, 20, 400, 300)
PLACES = st.tuples(st.floats(40, 440), st.floats(20, 320))


def named(*texts: str, at: tuple[float, float] = (200, 160), needed: bool = False) -> Callout:
    return Callout(tuple(Said(text) for text in texts), at, 4, needed=needed)


def test_a_name_stands_to_the_right_where_nothing_is_in_its_way() -> None:
    marks = callouts([named("Salford")], Crowd(((200, 160),), ()), FRAME, WIDE)
    words = next(mark for mark in marks if isinstance(mark, Words))
    assert words.frame.x > 204
    assert not [mark for mark in marks if isinstance(mark, Stroke)]


def test_a_name_without_room_is_left_out_unless_it_is_needed() -> None:
    crowd = Crowd(tuple((float(x), float(y)) for x in range(40, 441, 8) for y in range(20, 321, 8)), ())
    assert callouts([named("Salford")], crowd, FRAME, WIDE) == []
    needed = callouts([named("Anytown", needed=True)], crowd, FRAME, WIDE)
    assert [mark.text for mark in needed if isinstance(mark, Words)] == ["Anytown"]
    assert not [mark for mark in needed if isinstance(mark, Box)]  # white behind it would hide points


def test_a_name_that_had_to_move_far_is_tied_to_its_point() -> None:
    crowd = Crowd(tuple((200.0 + dx, 160.0 + dy) for dx in range(-70, 71, 7) for dy in range(-40, 41, 7)), ())
    marks = callouts([named("Anytown", needed=True)], crowd, FRAME, WIDE)
    assert [mark for mark in marks if isinstance(mark, Stroke)]


@given(st.lists(PLACES, min_size=1, max_size=12), st.lists(PLACES, max_size=60))
def test_names_cover_no_point_nor_each_other_and_stay_within(
    places: list[tuple[float, float]], others: list[tuple[float, float]]
) -> None:
    wanted = [named(f"Council {i}", at=at) for i, at in enumerate(places)]
    marks = callouts(wanted, Crowd((*places, *others), ()), FRAME, WIDE)
    frames = [mark.frame for mark in marks if isinstance(mark, Words)]
    assert not [1 for a, b in combinations(frames, 2) if a.overlaps(b)]
    for frame in frames:
        assert FRAME.x <= frame.x <= frame.right <= FRAME.right + 1e-9
        assert FRAME.y <= frame.y + 1e-9 <= frame.bottom <= FRAME.bottom + 1e-9
        assert not [p for p in (*places, *others) if frame.x < p[0] < frame.right and frame.y < p[1] < frame.bottom]


def test_lines_are_sampled_closely_enough() -> None:
    points = list(sampled([(0, 0), (60, 0), (60, 3)]))
    assert len(points) == 11
    assert points[:2] == [(0, 0), (6, 0)]


@given(
    st.lists(st.sampled_from(["Ours", "Statistical neighbours", "worse than chance would make it " * 3]), max_size=5),
    st.sampled_from(SIZES),
)
def test_keys_stand_side_by_side_as_far_as_there_is_room(texts: list[str], size: Size) -> None:
    found = [Key(lambda at: [Dot(at, 5, "#000000")], 5, text) for text in texts]
    marks, bottom = keys(found, size, 8)
    words = [mark for mark in marks if isinstance(mark, Words)]
    assert not [1 for a, b in combinations(words, 2) if a.frame.overlaps(b.frame, by=1)]
    assert all(word.frame.right <= size.width - size.pad + 0.01 for word in words)
    assert all(word.frame.bottom <= bottom for word in words)
    assert bottom >= 8


def test_keys_share_a_line_where_they_can() -> None:
    found = [Key(lambda at: [Dot(at, 5, "#000000")], 5, text) for text in ("One", "Two")]
    lines = {mark.at[1] for mark in keys(found, NARROW, 8)[0] if isinstance(mark, Words)}
    assert len(lines) == 1
