"""Titles that say the verdict with the figures at the ends of its rule's window."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.comparators import our_side
from generator.charts.headline import headline
from generator.domain.judgement import DirectionVerdict
from generator.evaluate.results import Direction
from generator.evaluate.rules import RECENT_TREND
from tests.unit.charts.judged import Series, judged
from tests.unit.charts.made import made, made_records

RATE = {"value": "rate", "unit": "per-10-000", "denominator": "children", "title": "Referrals", "short_title": None}


def said(ours: list[Any], first: str = "2020-21", **fields: Any) -> str:
    disclosed, records = judged({"m": Series({"anytown": ours}, first=first, fields=fields)})
    measure = disclosed.measures["m"]
    return headline(measure, our_side(measure, records).points, records)


@pytest.mark.parametrize(
    ("ours", "fields", "title"),
    [
        (
            [[390, 2097], [399, 2111], [416, 2122], [487, 2108], [563, 2101]],
            {},
            "Repeat referrals worsened: from 18.6% to 26.8% over five years",
        ),
        (
            [[390, 2097], [399, 2111], [416, 2122], [487, 2108], [563, 2101]],
            {"better": "higher"},
            "Repeat referrals improved: from 18.6% to 26.8% over five years",
        ),
        (
            [[4000, 76000], [4300, 76200], [4700, 76400], [5100, 76500], [5600, 77000]],
            {**RATE, "better": "neither"},
            "Referrals rose: from 526.3 to 727.3 per 10,000 over five years",
        ),
        (
            [[22, 100], [21, 100], [23, 100], [20, 100], [24, 100]],
            {},
            "No significant change in repeat referrals could be shown: from 22.0% to 24.0% over five years",
        ),
        (
            [[22, 100], [21, 100], [23, 100], [20, 100], [22, 100]],
            {},
            "No significant change in repeat referrals could be shown: 22.0% in 2024 to 2025, as in 2020 to 2021",
        ),
        (
            [[358, 1000], [352, 1000], [349, 1000], [344, 1000], [248, 1000]],
            {},
            "Repeat referrals improved: from 35.8% to 24.8% over five years",
        ),
        (
            [[260, 1000], [357, 1000], [355, 1000], [356, 1000], [350, 1000]],
            {},
            "No significant change in repeat referrals could be shown: from 26.0% to 35.0% over five years, but not steadily",
        ),
        ([[416, 1800], [482, 1800]], {}, "Repeat referrals worsened: from 23.1% to 26.8% in one year"),
        ([83.5, 69.6], {}, "Repeat referrals fell to 69.6% in 2021 to 2022, from 83.5% the year before"),
        (
            [[416, 1800], [482, 1800], "c"],
            {},
            "Repeat referrals stood at 26.8% in 2021 to 2022; the next figure is not published",
        ),
    ],
)
def test_a_title_says_the_verdict_or_in_neutral_verbs_what_happened(
    ours: list[Any], fields: dict[str, Any], title: str
) -> None:
    assert said(ours, **fields) == title


@pytest.mark.parametrize(
    ("ours", "title"),
    [
        ([[n, 100] for n in (20, 22) * 6], "No significant change in repeat referrals could be shown: 22.0% in March 2025, within the control limits"),
        ([[n, 100] for n in (20, 22) * 6 + (60,)], "Repeat referrals worsened: 60.0% in April 2025, above the upper control limit"),
        ([[n, 100] for n in (40, 42) * 6 + (3,)], "Repeat referrals improved: 3.0% in April 2025, below the lower control limit"),
        ([[n, 100] for n in (30, 20) * 6 + (19, 20, 21, 22, 23, 24, 25)], "Repeat referrals worsened: 25.0% in October 2025, the last of seven or more months that rose in a row"),
        ([[n, 100] for n in (40, 20) * 8 + (26, 25, 26, 25, 26, 25, 26)], "Repeat referrals improved: 26.0% in February 2026, the last of seven or more months in a row below the mean"),
        ([[n, 100] for n in (30, *((28, 26) * 4), 29, 32, 32)], "Repeat referrals worsened: 32.0% in March 2025, near the upper control limit, again within three months"),
    ],
)  # fmt: skip
def test_the_title_of_a_control_chart_says_what_its_last_point_shows(ours: list[Any], title: str) -> None:
    assert said(ours, first="2024-04", period="month") == title


def test_ends_that_contradict_the_trend_over_all_years_are_not_set_beside_it() -> None:
    measure = made({"anytown": [30, 20, 24, 28, 29]}, first=2020)
    window = tuple(point.period for point in measure.lines["anytown"])
    rose = replace(measure, direction=Direction("worsened", RECENT_TREND.name, window=window))
    title = headline(rose, measure.lines["anytown"], made_records())
    assert title == "Repeat referrals worsened over five years: 29.0% in 2024 to 2025"


VERDICTS: tuple[DirectionVerdict, ...] = ("improved", "worsened", "rose", "fell", "no-significant-change")


@given(
    st.lists(st.floats(0, 100).map(lambda v: round(v, 2)), min_size=5, max_size=5),
    st.sampled_from(VERDICTS),
    st.sampled_from(["lower", "higher"]),
)
def test_no_title_says_no_change_nor_contradicts_its_verdict(
    values: list[float], verdict: DirectionVerdict, better: str
) -> None:
    measure = made({"anytown": values}, first=2020, better="neither" if verdict in {"rose", "fell"} else better)
    points = measure.lines["anytown"]
    found = Direction(verdict, RECENT_TREND.name, window=tuple(point.period for point in points))
    title = headline(replace(measure, direction=found), points, made_records())
    assert "no change" not in title.lower()
    assert ("No significant change" in title) == (verdict == "no-significant-change")
    if verdict in {"rose", "worsened"} and ": from " in title and better == "lower":
        assert values[-1] > values[0]
