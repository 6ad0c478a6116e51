"""Laid-out drawings of what was judged: nothing overlaps, and every judgement has its shape."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.charts.describe import lay_out
from generator.charts.scene import Area, Box, Dot, Frame, Mark, Ruling, Scene, Stroke, Words
from generator.charts.shapes import signal
from generator.charts.spec import ControlSpec, Described, FunnelSpec, Refusal
from generator.charts.style import DARK_BLUE, GROUND, LIMIT, MIDDLE, SIGNALS, SIZES, TARGET, WIDE, Size
from generator.domain.narrative import FigureForm
from tests.unit.charts.clashes import clashes, cut_off
from tests.unit.charts.judged import Series, figure

NAMES = st.sampled_from(
    ["Gangs", "Repeat referrals", "Children looked after by the council who went missing from home"]
)
KINDS: tuple[dict[str, Any], ...] = (
    {},
    {"better": "higher"},
    {"better": "neither", "value": "rate", "unit": "per-10-000", "denominator": "children under 18"},
)
TARGETS = st.one_of(st.none(), st.integers(1, 90).map(lambda v: {"value": v}))


@st.composite
def counts(draw: Any, most: int = 4000) -> list[int]:
    of = draw(st.integers(20, most))
    return [round(of * draw(st.floats(0, 0.9))), of]


@st.composite
def trends(draw: Any) -> tuple[dict[str, Series], dict[str, Any]]:
    lines = {
        area: draw(st.lists(st.one_of(counts(), st.just("c")), min_size=2, max_size=9))
        for area in ("anytown", "leeds", "london", "england")
    }
    fields = {**draw(st.sampled_from(KINDS)), "short_title": draw(NAMES)}
    return {"m": Series(lines, target=draw(TARGETS), fields=fields)}, {}


@st.composite
def dots(draw: Any) -> tuple[dict[str, Series], dict[str, Any]]:
    areas = ("anytown", "leeds", "reading", "barnet", "london", "england")
    fields = {**draw(st.sampled_from(KINDS)), "short_title": draw(NAMES)}
    return {"m": Series({area: [draw(counts())] for area in areas}, fields=fields)}, {}


@st.composite
def funnels(draw: Any) -> tuple[dict[str, Series], dict[str, Any]]:
    share = draw(st.floats(0.02, 0.6))
    ofs = draw(st.lists(st.integers(40, 9000), min_size=20, max_size=60))
    stray = draw(st.floats(0, 0.4))
    ns = [round(of * min(0.95, share * (1 + stray * ((i % 7) - 3) / 3))) for i, of in enumerate(ofs)]
    lines = {f"newcastle-and-the-valleys-{i}": [[n, of]] for i, (n, of) in enumerate(zip(ns, ofs, strict=True))}
    lines |= {area: [draw(counts(9000))] for area in ("anytown", "leeds", "reading")}
    fields = {**draw(st.sampled_from(KINDS)), "short_title": draw(NAMES)}
    return {"m": Series(lines, fields=fields)}, {"every_council": True}


@st.composite
def controls(draw: Any) -> tuple[dict[str, Series], dict[str, Any]]:
    kind, first, anew = draw(
        st.sampled_from([("month", "2020-04", "2021-02"), ("quarter", "2018-19-q1", "2020-21-q3")])
    )
    rebased = [{"from_period": anew, "reason": "Why"}] if draw(st.booleans()) else []
    months = draw(st.lists(counts(200), min_size=22, max_size=60))
    fields = {**draw(st.sampled_from(KINDS)), "short_title": draw(NAMES), "period": kind, "rebased": rebased}
    return {"m": Series({"anytown": months}, first=first, target=draw(TARGETS), fields=fields)}, {}


@st.composite
def dumbbells(draw: Any) -> tuple[dict[str, Series], dict[str, Any]]:
    value = st.one_of(counts(), st.floats(0, 100).map(lambda v: round(v, 1)))
    kind = draw(st.sampled_from(KINDS))
    measures = {}
    for i in range(draw(st.integers(1, 8))):
        fields = {**kind, "short_title": f"{draw(NAMES)} {i}"}
        measures[f"m{i}"] = Series({"anytown": draw(st.lists(value, min_size=2, max_size=6))}, fields=fields)
    return measures, {}


FORMS: dict[FigureForm, Any] = {
    "trend": trends(), "neighbours": dots(), "funnel": funnels(), "control": controls(), "dumbbell": dumbbells(),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_no_words_overlap_and_nothing_is_cut_off(form: FigureForm, data: st.DataObject) -> None:
    measures, settings_of = data.draw(FORMS[form])
    found = figure(form, measures, **settings_of)
    if isinstance(found, Refusal):
        assert form in {"trend", "dumbbell"}
        return
    assert len(found.alt) <= 220
    for size in SIZES:
        scene = lay_out(found.spec, size)
        assert not clashes(scene)
        assert not cut_off(scene)


def described(form: FigureForm, measures: dict[str, Series], **settings_of: Any) -> Described:
    found = figure(form, measures, **settings_of)
    assert isinstance(found, Described)
    return found


def texts(scene: Scene) -> list[str]:
    return [mark.text for mark in scene.marks if isinstance(mark, Words)]


WORSE = [[390, 2097], [399, 2111], [416, 2122], [487, 2108], [563, 2101]]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
def test_a_trend_has_its_verdict_at_its_end_with_its_shape(size: Size) -> None:
    scene = lay_out(described("trend", {"m": Series({"anytown": WORSE})}).spec, size)
    assert "■ Worsened" in texts(scene)


def test_the_target_is_a_dashed_line_with_its_value_within_the_axis() -> None:
    scene = lay_out(described("trend", {"m": Series({"anytown": WORSE}, target={"value": 41})}).spec, WIDE)
    line = next(mark for mark in scene.marks if isinstance(mark, Stroke) and mark.name == "target")
    assert line.pen == TARGET
    assert line.pen.dashes
    assert "Target 41%" in texts(scene)
    assert "50%" in texts(scene)


def test_only_our_own_interval_is_drawn_and_widens_the_axis() -> None:
    lines = {"anytown": WORSE, "england": [[2, 9], [2, 9], [2, 9], [2, 9], [2, 9]]}
    scene = lay_out(described("trend", {"m": Series(lines)}).spec, WIDE)
    bands = [mark.name for mark in scene.marks if isinstance(mark, Area)]
    assert bands == ["anytown-interval-1"]
    assert "30%" in texts(scene)  # England's would reach above 50%


def months(count: int = 24, last: int = 36) -> list[list[int]]:
    return [[36 + (i * 7) % 5, 160] for i in range(count - 1)] + [[last, 160]]


@pytest.mark.parametrize(
    ("better", "tone", "kind"), [("lower", "bad", Box), ("higher", "good", Dot), ("neither", "plain", Area)]
)
def test_each_kind_of_signal_has_its_own_shape_and_colour(better: str, tone: str, kind: type) -> None:
    fields = {"period": "month", "better": better}
    found = described("control", {"m": Series({"anytown": months(last=80)}, first="2023-04", fields=fields)})
    assert isinstance(found.spec, ControlSpec)
    assert [spot.tone for spot in found.spec.spots][-2:] == [None, tone]
    marks = [
        mark for mark in lay_out(found.spec, WIDE).marks if getattr(mark, "name", None) == f"anytown-{2025 * 12 + 2}"
    ]
    assert [type(mark) for mark in marks] == [kind]


def test_no_two_signals_share_a_shape_or_a_colour() -> None:
    shapes = {tone: [type(mark) for mark in signal(tone, (0, 0), 5)] for tone in ("bad", "good", "plain")}
    assert len({tuple(kinds) for kinds in shapes.values()}) == 3
    assert len(set(SIGNALS.values())) == 3


@pytest.mark.parametrize("colour", [*SIGNALS.values(), LIMIT.colour, MIDDLE.colour, TARGET.colour, DARK_BLUE])
def test_every_line_and_point_stands_out_from_white(colour: str) -> None:
    assert contrast(colour, GROUND) >= 3


def test_a_control_chart_starts_anew_at_a_new_process() -> None:
    fields = {"period": "month", "rebased": [{"from_period": "2024-04", "reason": "Why"}]}
    lines = [*months(12, 40), *[[n - 20, of] for n, of in months(13)]]
    found = described("control", {"m": Series({"anytown": lines}, first="2023-04", fields=fields)})
    scene = lay_out(found.spec, WIDE)
    means = [mark for mark in scene.marks if isinstance(mark, Stroke) and (mark.name or "").startswith("mean-")]
    assert "New process" in texts(scene)
    assert [mark.name for mark in means] == ["mean-1", "mean-2"]
    assert means[0].points[1][0] == pytest.approx(means[1].points[0][0])
    assert means[0].points[0][1] < means[1].points[0][1]
    joined = next(mark for mark in scene.marks if isinstance(mark, Stroke) and mark.name == "anytown")
    assert len(joined.points) == 25


def test_a_limit_that_no_figure_can_reach_is_not_drawn() -> None:
    rare = [[n % 3, 60] for n in range(12)]
    fields = {"period": "month"}
    scene = lay_out(described("control", {"m": Series({"anytown": rare}, first="2024-04", fields=fields)}).spec, WIDE)
    assert not [mark for mark in scene.marks if isinstance(mark, Stroke) and (mark.name or "").startswith("lower")]
    assert not [text for text in texts(scene) if text.startswith("Lower limit")]
    assert "−" not in "".join(texts(scene))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
def test_the_last_point_of_a_control_chart_is_named_with_its_verdict(size: Size) -> None:
    fields = {"period": "month"}
    spec = described("control", {"m": Series({"anytown": months(last=80)}, first="2023-04", fields=fields)}).spec
    said = texts(lay_out(spec, size))
    assert "■ Worsened" in said
    assert any(text.startswith("Anytown 50.0%") for text in said)


def by_name(scene: Scene) -> dict[str, Mark]:
    return {mark.name: mark for mark in scene.marks if not isinstance(mark, Ruling | Words) and mark.name}


def all_councils(ours: list[int]) -> dict[str, Series]:
    lines = {f"council-{i:02}": [[44 + i, 200 + 5 * i]] for i in range(40)}
    return {"m": Series({**lines, "anytown": [ours], "leeds": [[300, 1400]], "reading": [[2, 400]]})}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
def test_a_funnel_names_ours_and_the_few_beyond_its_limits_and_shows_neighbours_by_shape(size: Size) -> None:
    scene = lay_out(described("funnel", all_councils([400, 1000]), every_council=True).spec, size)
    assert {"Anytown 40.0%", "Reading"} <= set(texts(scene))
    named = {name: type(mark) for name, mark in by_name(scene).items()}
    assert named["anytown"] is Dot
    assert (named["leeds"], named["reading"]) == (Area, Area)
    assert named["council-07"] is Dot
    assert "Leeds" not in texts(scene)


def test_names_in_a_funnel_cover_no_council() -> None:
    scene = lay_out(described("funnel", all_councils([400, 1000]), every_council=True).spec, WIDE)
    dots = [mark.at for mark in scene.marks if isinstance(mark, Dot) and mark.name]
    boxes = [mark.frame for mark in scene.marks if isinstance(mark, Box) and mark.fill == GROUND]
    assert boxes
    assert not [at for at in dots for box in boxes if inside(at, box)]


def inside(at: tuple[float, float], box: Frame) -> bool:
    return box.x < at[0] < box.right and box.y < at[1] < box.bottom


def test_many_councils_beyond_the_limits_are_left_to_the_table() -> None:
    lines = {f"council-{i:02}": [[10 + 30 * (i % 2), 100]] for i in range(40)}
    found = described("funnel", {"m": Series({**lines, "anytown": [[250, 1000]]})}, every_council=True)
    assert isinstance(found.spec, FunnelSpec)
    assert [council.id for council in found.spec.councils if council.wanted] == ["anytown"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.get("value", "proportion"))
def test_the_lines_of_a_funnel_stay_within_its_frame_and_do_not_turn_back(kind: dict[str, Any]) -> None:
    measures = all_councils([400, 1000])
    scene = lay_out(described("funnel", {"m": Series(measures["m"].lines, fields=kind)}, every_council=True).spec, WIDE)
    lines = [m for m in scene.marks if isinstance(m, Stroke) and (m.name or "").startswith(("lower-", "upper-"))]
    average = next(m for m in scene.marks if isinstance(m, Stroke) and m.name == "average")
    assert len(lines) == 4
    for line in lines:
        assert all(a[0] < b[0] for a, b in pairwise(line.points))
        assert all(average.points[0][0] <= x <= average.points[1][0] for x, _ in line.points)


def test_two_periods_have_two_shapes_joined_by_a_line() -> None:
    scene = lay_out(described("dumbbell", {"m": Series({"anytown": [[416, 1800], [482, 1800]]})}).spec, WIDE)
    named = by_name(scene)
    earlier, later, change = named["m-earlier"], named["m-later"], named["m-change"]
    assert isinstance(earlier, Area)
    assert isinstance(later, Dot)
    assert isinstance(change, Stroke)
    assert change.points[1] == later.at
    assert {"+3.7 points, +0.8 to +6.5", "■ Worsened"} <= set(texts(scene))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
