"""Sparklines: small, quiet, and as honest about gaps as the charts."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.spark import HEIGHT, WIDTH, sparkline
from generator.domain.measure import Break
from tests.unit.charts.made import Values, made, made_records


def spark(*values: float | str | None, **fields: Any) -> str:
    svg = sparkline(made({"anytown": values}, **fields), made_records())
    assert svg is not None
    return svg


def test_a_series_is_a_line_with_a_dot_at_its_end() -> None:
    assert spark(10, 30, 20) == (
        '<svg class="spark" viewBox="0 0 96 28" width="96" height="28" aria-hidden="true" focusable="false">'
        '<polyline class="spark-line" points="4,24 48,4 92,14" fill="none" stroke="currentColor" stroke-width="2"/>'
        '<circle class="spark-end" cx="92" cy="14" r="3" fill="currentColor"/></svg>'
    )


def test_a_gap_stays_open_and_a_lone_year_is_a_dot() -> None:
    svg = spark(10, 20, None, 15, "c", 12, 14)
    assert svg.count("<polyline") == 2
    assert svg.count('class="spark-dot"') == 1


def test_no_line_crosses_a_break_that_cannot_be_compared() -> None:
    broken = Break(from_period="2014-15", reason="Why", comparable=False)
    assert spark(10, 20, 15, 12, breaks=(broken,)).count("<polyline") == 2


def test_a_flat_series_is_a_level_line() -> None:
    assert 'points="4,14 92,14"' in spark(7, 7)


@pytest.mark.parametrize("values", [(), ("c", "c"), (20,), ("c", 20)])
def test_fewer_than_two_values_have_no_sparkline(values: Values) -> None:
    assert sparkline(made({"anytown": values}), made_records()) is None


@given(st.lists(st.one_of(st.integers(-50, 1000), st.sampled_from(["c", None])), min_size=2, max_size=20))
def test_a_sparkline_is_sound_and_stays_in_its_frame(values: list[int | str | None]) -> None:
    svg = sparkline(made({"anytown": values}), made_records())
    if svg is None:
        return
    root = ET.fromstring(svg)  # noqa: S314 - our own drawing
    assert not [element for element in root.iter() if "style" in element.attrib or "id" in element.attrib]
    for x, y in re.findall(r"([\d.]+),([\d.]+)", svg):
        assert 0 <= float(x) <= WIDTH
        assert 0 <= float(y) <= HEIGHT
