"""Laid-out drawings: nothing overlaps, nothing is cut off, letters keep their size, nothing crosses a gap."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.charts.describe import describe, lay_out
from generator.charts.figure import FigureKey
from generator.charts.scene import Area, Box, Dot, Ruling, Scene, Stroke, Words
from generator.charts.spec import Described
from generator.charts.style import AXIS, NARROW, SIZES, WIDE, Size
from generator.domain.measure import Break
from generator.domain.narrative import FigureForm
from tests.unit.charts.clashes import clashes, cut_off
from tests.unit.charts.made import NEIGHBOURS, disclosed, made, made_records

OLD: tuple[FigureForm, ...] = ("trend", "neighbours", "parts", "multiples")
"""Forms that need no verdict; the others are in `test_layout_judged`."""
AREAS = ("anytown", *NEIGHBOURS, "london", "england")
VALUES = st.lists(
    st.one_of(st.floats(0, 100).map(lambda v: round(v, 1)), st.sampled_from(["c", "x", "low", None])),
    min_size=2,
    max_size=16,
)
NAMES = st.sampled_from(
    ["Gangs", "Repeat referrals", "Children looked after by the council who went missing from home"]
)
BREAKS = st.lists(st.integers(2013, 2024), max_size=2, unique=True)


@st.composite
def scenes(draw: Any, form: FigureForm) -> Scene | None:
    """A figure of any series, in either size; None where it would be refused."""
    count = {"parts": 4, "multiples": 3}.get(form, 1)
    unit = draw(st.sampled_from(["percent", "per-10-000"])) if form != "parts" else "percent"
    measures = []
    for i in range(count):
        breaks = tuple(
            Break(from_period=f"{y}-{(y + 1) % 100:02}", reason="Why", comparable=bool(y % 2))
            for y in sorted(draw(BREAKS))
        )
        areas = AREAS if form in {"trend", "neighbours"} else AREAS[:1]
        lines = {area: draw(VALUES) for area in areas}
        if form == "parts":
            lines = {"anytown": [v / 4 if isinstance(v, float) else v for v in lines["anytown"]]}
        value = "proportion" if unit == "percent" else "rate"
        measures.append(made(lines, named=f"m{i}", short_title=draw(NAMES), unit=unit, value=value, breaks=breaks))
    found = describe(FigureKey(form, tuple(m.id for m in measures)), disclosed(*measures), made_records())
    return lay_out(found.spec, draw(st.sampled_from(SIZES))) if isinstance(found, Described) else None


@pytest.mark.parametrize("form", OLD)
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_no_words_overlap_and_nothing_is_cut_off(form: FigureForm, data: st.DataObject) -> None:
    scene = data.draw(scenes(form))
    if scene is None:
        return
    assert not clashes(scene)
    assert not cut_off(scene)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
def test_letters_are_of_one_size_in_both_drawings(size: Size) -> None:
    scene = _trend([20, 21, 22], size)
    assert {mark.size for mark in scene.marks if isinstance(mark, Words)} == {size.text}
    assert 15 <= size.text <= 16
    assert (WIDE.width, NARROW.width) == (720, 320)


def test_no_line_crosses_a_missing_a_hidden_or_a_broken_year() -> None:
    broken = Break(from_period="2020-21", reason="Counted anew", comparable=False)
    scene = _trend([20, 21, None, 22, 23, "c", 25, 26, 27, 28], WIDE, breaks=(broken,))
    lines = [mark for mark in scene.marks if isinstance(mark, Stroke) and (mark.name or "").startswith("anytown")]
    assert [len(mark.points) for mark in lines] == [2, 2, 2, 2]
    ends = sorted((line.points[0][0], line.points[-1][0]) for line in lines)
    assert all(before[1] < after[0] for before, after in pairwise(ends))


def test_a_line_goes_on_across_a_change_that_can_be_compared() -> None:
    change = Break(from_period="2014-15", reason="Revised", comparable=True)
    scene = _trend([20, 21, 22, 23], WIDE, breaks=(change,))
    assert [len(m.points) for m in scene.marks if isinstance(m, Stroke) and m.name == "anytown-1"] == [4]
    assert "Change" in _texts(scene)


def test_a_year_between_two_gaps_is_a_dot() -> None:
    scene = _trend([20, 21, "c", 23, "c", 25, 26], WIDE)
    assert [mark.name for mark in scene.marks if isinstance(mark, Dot) and mark.name] == ["anytown-2"]


def test_a_hidden_year_is_marked_under_the_axis() -> None:
    assert _texts(_trend([20, 21, "c", 23, "x", 25, 26], WIDE)).count("[c]") == 1


def test_hidden_years_that_stand_too_close_share_one_mark() -> None:
    values = [20.0, *["c"] * 8, 21.0, 22.0, 23.0, 24.0, 25.0]
    assert _texts(_trend(values, WIDE)).count("[c]") == 8
    assert _texts(_trend(values, NARROW)).count("[c]") == 1


def test_a_true_zero_is_drawn_on_the_axis_and_not_left_out() -> None:
    scene = _trend([4, 0, 8], WIDE)
    line = next(mark for mark in scene.marks if isinstance(mark, Stroke) and mark.name == "anytown-1")
    axis = next(mark for mark in scene.marks if isinstance(mark, Ruling) and mark.pen == AXIS)
    assert line.points[1][1] == pytest.approx(axis.lines[0][0][1])


def test_an_axis_above_zero_says_so_in_the_drawing() -> None:
    assert "Scale starts at 92, not at zero" in _texts(_trend([93, 94, 95, 97, 99], WIDE))


def test_a_short_time_has_its_axis_at_zero_so_that_a_step_is_no_cliff() -> None:
    texts = _texts(_trend([93, 95, 97, 99], WIDE))
    assert "0" in texts
    assert not any(text.startswith("Scale starts") for text in texts)
    assert not [text for text in _texts(_trend([20, 40], WIDE)) if text.startswith("Scale")]


def test_ours_is_bold_and_the_others_are_not() -> None:
    scene = _trend([20, 26.8], WIDE, {"england": [22, 22.6]})
    bold = {mark.text: mark.bold for mark in scene.marks if isinstance(mark, Words)}
    assert bold["Anytown 26.8%"]
    assert not bold["England 22.6%"]


def test_comparators_differ_in_colour_and_in_dashes() -> None:
    scene = _trend([20, 26.8], WIDE, {"england": [22, 22], "london": [19, 19], "leeds": [18, 17]})
    pens = {mark.name: mark.pen for mark in scene.marks if isinstance(mark, Stroke) and mark.name}
    assert len({pen.colour for pen in pens.values()}) == len(pens) == 4
    assert len({pen.dashes for pen in pens.values()}) == 4


def test_a_comparator_that_ends_early_says_when() -> None:
    assert "England 22.0% in 2013-14" in _texts(_trend([20, 21, 26.8], WIDE, {"england": [22, 22]}))


def test_the_publishers_interval_is_a_band() -> None:
    from decimal import Decimal

    from generator.disclose.cells import Shown

    cells = [Shown(Decimal(v), lower=Decimal(v - 2), upper=Decimal(v + 2)) for v in (20, 21, 22)]
    bands = [mark for mark in _trend(cells, WIDE).marks if isinstance(mark, Area)]
    assert [len(band.points) for band in bands] == [6]


def test_a_bar_with_a_hidden_part_is_not_drawn_to_its_end() -> None:
    whole, hidden = _bars([[30.0, 30.0], [60.0, "c"], [9.0, 10.0]])
    assert whole > hidden * 1.5


def test_a_bar_whose_parts_fall_short_is_completed_by_the_rest() -> None:
    first, second = _bars([[30.0, 40.0], [20.0, 10.0]])
    assert first == pytest.approx(second)


def test_a_council_without_a_figure_has_its_name_and_no_dot() -> None:
    measure = made({"anytown": [20.0], "leeds": ["c"], "reading": [22.0], "barnet": [23.0]})
    found = describe(FigureKey("neighbours", ("repeat-referrals",)), disclosed(measure), made_records())
    assert isinstance(found, Described)
    scene = lay_out(found.spec, WIDE)
    assert {mark.name for mark in scene.marks if isinstance(mark, Dot)} == {"anytown", "reading", "barnet"}
    assert {"Leeds", "[c]"} <= set(_texts(scene))


def _trend(ours: Any, size: Size, others: Any = None, **fields: Any) -> Scene:
    measure = made({"anytown": ours, **(others or {})}, **fields)
    found = describe(FigureKey("trend", ("repeat-referrals",)), disclosed(measure), made_records())
    assert isinstance(found, Described)
    return lay_out(found.spec, size)


def _bars(parts: list[list[Any]]) -> list[float]:
    """Give how long the bars of two years are, the older first."""
    measures = [made({"anytown": values}, named=f"p{i}", first=2023) for i, values in enumerate(parts)]
    found = describe(FigureKey("parts", tuple(m.id for m in measures)), disclosed(*measures), made_records())
    assert isinstance(found, Described)
    boxes = [m for m in lay_out(found.spec, WIDE).marks if isinstance(m, Box) and m.name]
    by_year = {y: [b.frame for b in boxes if (b.name or "").startswith(y)] for y in ("2023-24", "2024-25")}
    return [max(f.right for f in frames) - min(f.x for f in frames) for frames in by_year.values()]


def _texts(scene: Scene) -> list[str]:
    return [mark.text for mark in scene.marks if isinstance(mark, Words)]
