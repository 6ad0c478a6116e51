"""Laid-out drawings of a year's records: nothing overlaps or is cut off, however long names are and many rows."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.charts.describe import lay_out
from generator.charts.lettering import width_of
from generator.charts.scene import Box, Frame, Mark, Ruling, Scene, Stroke, Words
from generator.charts.style import DARK_BLUE, GROUND, NARROW, PARTS, REMAINDER, SIZES, WIDE, Size
from generator.charts.year.calendar import Calendar, calendar_axis, whole_months
from generator.charts.year.counts_scene import BAR
from generator.charts.year.day_marks import day_mark, span_mark
from generator.charts.year.labels import ACTIONS, RECOMMENDATIONS
from generator.charts.year.lines import lines
from generator.charts.year.spec import (
    Count,
    CountBar,
    CountsSpec,
    DayKind,
    DayMark,
    Panel,
    Part,
    Span,
    SpanKind,
    StructureSpec,
    TimelineSpec,
    TimeRow,
    YearSpec,
)
from tests.unit.charts.clashes import clashes, cut_off

NAMES = st.sampled_from(
    [
        "Police",
        "The London Borough of Anytown and its neighbours",
        "NHS South West London Integrated Care Board (Anytown place)",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "Train every health visitor, school nurse and family worker to use the framework in every home that they visit.",
    ]
)
ENDS = st.sampled_from(["", "12", "not supplied", "£1,234,567.50 (100.0%)", "19 of 20 not in time"])
DAYS = st.dates(date(1999, 1, 1), date(2049, 12, 31))


@st.composite
def counts(draw: Any) -> CountsSpec:
    parts = tuple(Part(draw(NAMES), shade) for shade in draw(st.sampled_from([(0,), (0, 1, None), (None, 3, 2, 1, 0)])))
    shares = draw(st.booleans())
    value = st.one_of(st.integers(1, 9), st.integers(1, 2_000_000))
    bars = []
    for i in range(draw(st.integers(1, 12))):
        held = [draw(value if shares else st.one_of(value, st.none())) for _ in parts]
        # As every figure has it: beside a hidden number stands no sum.
        end = draw(ENDS) if None not in held else ""
        segments = tuple(
            Count(p, None if n is None else Decimal(n), "[c]" if n is None else f"{n:,}") for p, n in enumerate(held)
        )
        remark = draw(
            st.sampled_from(["", "Looked again: – no significant change since the year before, in all areas"])
        )
        bars.append(
            CountBar(f"b{i}", draw(NAMES), segments[: draw(st.integers(0, 5))], end, remark, follows=bool(i % 3))
        )
    return CountsSpec("A title", parts, tuple(bars), shares=shares)


@st.composite
def timelines(draw: Any) -> TimelineSpec:
    as_at = draw(DAYS)
    rows = []
    for i in range(draw(st.integers(1, 9))):
        days = sorted(draw(st.lists(DAYS, min_size=2, max_size=2)))
        rows.append(
            TimeRow(
                id=f"r{i}",
                name=draw(NAMES),
                verdict=draw(st.sampled_from([*ACTIONS.values(), *RECOMMENDATIONS.values()])),
                remarks=draw(st.sampled_from([(), ("due on 30 September 2025", "1,126 days ago")])),
                spans=(Span(draw(st.sampled_from(get_args(SpanKind))), *days),),
                marks=tuple(DayMark(kind, draw(st.sampled_from(days))) for kind in get_args(DayKind)),
            )
        )
    ends = [as_at, *(day for row in rows for span in row.spans for day in (span.first, span.last))]
    return TimelineSpec(
        "A title",
        min(ends),
        max(ends),
        as_at,
        "The day of this report, 30 September 2025",
        tuple(rows),
        tuple((kind, kind) for kind in get_args(SpanKind)),
        tuple((kind, kind) for kind in get_args(DayKind)),
    )


@st.composite
def structures(draw: Any) -> StructureSpec:
    def panel(name: str) -> Panel:
        return Panel(name, draw(NAMES), tuple(draw(st.lists(NAMES, max_size=9))))

    groups = tuple(panel(f"g{i}") for i in range(draw(st.integers(1, 8))))
    return StructureSpec("A title", panel("top"), groups, panel("wider"), (panel("one"), panel("two")))


@settings(max_examples=60, deadline=None)
@given(spec=st.one_of(counts(), timelines(), structures()))
def test_no_words_overlap_and_nothing_is_cut_off(spec: YearSpec) -> None:
    for size in SIZES:
        scene = lay_out(spec, size)
        assert not clashes(scene)
        assert not cut_off(scene)
        assert {mark.size for mark in scene.marks if isinstance(mark, Words)} == {size.text}


@settings(max_examples=30, deadline=None)
@given(spec=structures())
def test_boxes_stand_apart_and_hold_their_words_and_no_line_crosses_one(spec: StructureSpec) -> None:
    for size in SIZES:
        scene = lay_out(spec, size)
        boxes = [mark.frame for mark in scene.marks if isinstance(mark, Box)]
        assert len(boxes) == 4 + len(spec.groups)
        assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]
        for words in (mark.frame for mark in scene.marks if isinstance(mark, Words)):
            assert [
                b
                for b in boxes
                if b.x < words.x and words.right < b.right and b.y < words.y and words.bottom < b.bottom
            ]
        for stroke in (mark for mark in scene.marks if isinstance(mark, Stroke)):
            for (x1, y1), (x2, y2) in zip(stroke.points, stroke.points[1:], strict=False):
                x, y = (x1 + x2) / 2, (y1 + y2) / 2
                assert not [b for b in boxes if b.x < x < b.right and b.y < y < b.bottom]


def bars(*held: tuple[int | None, ...], shares: bool = False, end: str = "") -> CountsSpec:
    parts = tuple(Part(name, shade) for name, shade in (("Missing", 0), ("Late", 1), ("In time", None)))
    rows = tuple(
        CountBar(
            f"b{i}",
            f"Partner {i}",
            tuple(
                Count(p, None if n is None else Decimal(n), "[c]" if n is None else f"{n}") for p, n in enumerate(row)
            ),
            end,
        )
        for i, row in enumerate(held)
    )
    return CountsSpec("A title", parts, rows, shares=shares)


def named(scene: Scene) -> dict[str, Mark]:
    return {mark.name: mark for mark in scene.marks if not isinstance(mark, Ruling | Words) and mark.name}


def width(mark: Mark) -> float:
    if isinstance(mark, Box):
        return mark.frame.width
    assert isinstance(mark, Stroke)
    return max(x for x, _ in mark.points) - min(x for x, _ in mark.points)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
def test_bars_of_counts_share_one_scale(size: Size) -> None:
    found = named(lay_out(bars((10, 20, 30), (5, 0, 10)), size))
    assert width(found["b0-1"]) == pytest.approx(2 * width(found["b1-1"]))
    assert width(found["b0-3"]) == pytest.approx(3 * width(found["b1-3"]))


def test_bars_of_shares_are_as_long_as_each_other() -> None:
    found = named(lay_out(bars((10, 20, 30), (1, 0, 1), shares=True), WIDE))
    first, second = (sum(width(m) for name, m in found.items() if name.startswith(bar)) for bar in ("b0-", "b1-"))
    assert first == pytest.approx(second)
    assert width(found["b1-1"]) == pytest.approx(first / 2)


def test_one_of_something_does_not_fill_the_drawing() -> None:
    found = named(lay_out(bars((1, 0, 0)), WIDE))
    assert width(found["b0-1"]) < 60


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
@pytest.mark.parametrize("rows", [2, 9])
def test_rows_of_one_each_are_blocks_longer_than_high_and_far_from_filling_the_drawing(size: Size, rows: int) -> None:
    found = named(lay_out(bars(*((1,),) * rows, end="1"), size))
    (each,) = {round(width(found[f"b{i}-1"]), 6) for i in range(rows)}
    assert BAR < each < size.width / 5


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
def test_a_hidden_number_is_a_dashed_gap_with_its_symbol_and_of_a_length_that_tells_nothing(size: Size) -> None:
    few, many = (lay_out(bars((4, None, 8), (n, n, n)), size) for n in (30, 300))
    gaps = [named(scene)["b0-2"] for scene in (few, many)]
    assert all(isinstance(gap, Stroke) and gap.pen.dashes for gap in gaps)
    assert width(gaps[0]) == pytest.approx(width(gaps[1]))
    assert "[c]" in [mark.text for mark in few.marks if isinstance(mark, Words)]
    assert "0" not in [mark.text for mark in few.marks if isinstance(mark, Words)]


def test_a_number_that_has_no_room_in_its_segment_stands_below_it() -> None:
    scene = lay_out(bars((1, 2, 900), (0, 0, 900)), NARROW)
    found = named(scene)
    small = next(mark for mark in scene.marks if isinstance(mark, Words) and mark.text == "1")
    big = next(mark for mark in scene.marks if isinstance(mark, Words) and mark.text == "900")
    box = found["b0-1"]
    assert isinstance(box, Box)
    assert small.frame.y > box.frame.bottom > big.frame.bottom


def test_what_is_in_order_is_pale_and_what_is_missing_is_dark() -> None:
    found = named(lay_out(bars((5, 5, 5)), WIDE))
    colours = [mark.fill for mark in found.values() if isinstance(mark, Box)]
    assert colours == [PARTS[0], PARTS[1], REMAINDER]
    assert PARTS[0] == DARK_BLUE


def test_marks_on_days_of_one_figure_differ_in_shape_or_place() -> None:
    of_actions: tuple[DayKind, ...] = ("due", "done", "evidence", "moved", "withdrawn")
    of_challenges: tuple[DayKind, ...] = ("raised", "answered", "closed")
    for kinds in (of_actions, of_challenges):
        shapes = {tuple((type(mark), _reach(mark)) for mark in day_mark(kind, (0, 0))) for kind in kinds}
        assert len(shapes) == len(kinds)


def test_stretches_of_one_figure_differ_in_more_than_their_colour() -> None:
    of_actions: tuple[SpanKind, ...] = ("work", "late", "planned")
    of_challenges: tuple[SpanKind, ...] = ("waiting", "open")
    for kinds in (of_actions, of_challenges):
        drawn = [span_mark(kind, 0, 50, 0)[0] for kind in kinds]
        looks = {
            ("filled", mark.fill != GROUND) if isinstance(mark, Box) else (mark.pen.width, mark.pen.dashes)
            for mark in drawn
            if isinstance(mark, Box | Stroke)
        }
        assert len(looks) == len(kinds)


def test_a_stretch_of_no_days_is_not_drawn() -> None:
    assert not span_mark("late", 10, 10.2, 0)


def _reach(mark: Mark) -> tuple[float, ...]:
    if isinstance(mark, Box):
        return (mark.frame.y, mark.frame.bottom)
    return tuple(y for _, y in mark.points) if not isinstance(mark, Words | Ruling) and hasattr(mark, "points") else ()


@settings(max_examples=80, deadline=None)
@given(first=DAYS, days=st.integers(0, 20_000))
def test_a_calendar_names_months_or_years_apart_from_each_other_and_within_the_drawing(first: date, days: int) -> None:
    start, end = whole_months(first, first + timedelta(days=days))
    assert start <= first
    assert first + timedelta(days=days) < end
    for size in SIZES:
        calendar = Calendar(start, end, 20, size.width - 40)
        marks, _ = calendar_axis(calendar, Frame(20, 10, size.width - 40, 100), size)
        scene = Scene("A title", size.width, 200, tuple(marks))
        assert not clashes(scene)
        assert not cut_off(scene)
        assert [mark for mark in marks if isinstance(mark, Words)]


@given(text=NAMES, room=st.floats(40, 300), bold=st.booleans())
def test_lines_never_run_over_their_room(text: str, room: float, bold: bool) -> None:
    found = lines(text, room, 15, bold=bold)
    assert all(width_of(line, 15, bold=bold) <= room for line in found)
    assert "".join(found).replace("-", "").replace(" ", "") == text.replace(" ", "")
