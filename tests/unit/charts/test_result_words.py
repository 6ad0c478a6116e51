"""The sentence of each result, and the label of each verdict."""

from __future__ import annotations

from decimal import Decimal
from math import inf
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts import verdicts
from generator.charts.result_words import comparison_words, direction_words, place_words, signed, target_words
from generator.charts.verdicts import COMPARISONS, DIRECTIONS, FUNNELS, PRIORITIES, TARGETS, Label
from generator.charts.words import reachable
from generator.domain.judgement import ComparisonVerdict, DirectionVerdict, PriorityVerdict, TargetVerdict
from generator.evaluate.funnel import FunnelLabel
from generator.evaluate.results import ChangeInterval, Direction, Place, TargetResult
from generator.evaluate.rules import EXACT_RATIO, PLACE, RECENT_TREND, TARGET_CONTROL, TARGET_IN_INTERVAL, TARGET_PLAIN
from tests.unit.charts.judged import Series, judged
from tests.unit.charts.made import made_measure, made_period

SHARE = made_measure()
RATE = made_measure(value="rate", unit="per-10-000", denominator="children", better="neither")
YEARS = tuple(made_period(year, SHARE) for year in range(2020, 2025))
TARGET = Decimal("18.0")


def sentence(ours: list[Any], first: str = "2020-21", **fields: Any) -> str:
    disclosed, _ = judged({"m": Series({"anytown": ours}, first=first, fields=fields)})
    measure = disclosed.measures["m"]
    return direction_words(measure.direction, measure.definition)


@pytest.mark.parametrize(
    ("ours", "fields", "said"),
    [
        (
            [[390, 2097], [399, 2111], [416, 2122], [487, 2108], [563, 2101]],
            {},
            "It rose, which is worse, over five years, from 2020 to 2021 until 2024 to 2025: on average +2.1 percentage points a year (99.8% interval: +1.2 to +2.9).",
        ),
        (
            [[416, 1800], [420, 1800]],
            {},
            "No significant change could be shown from the year before: +0.2 percentage points (95% interval: −2.5 to +3.0).",
        ),
        (
            [[4300, 76000], [3900, 76200]],
            {"value": "rate", "unit": "per-10-000", "denominator": "children", "better": "neither"},
            "It fell from the year before: 0.90 times as high (95% interval: 0.87 to 0.94).",
        ),
        (
            [83.5, 69.6],
            {"better": "higher"},
            "Whether it got better or worse cannot be judged: the publisher gives no counts.",
        ),
        (
            [83.5, 69.6],
            {"better": "neither"},
            "Whether it changed by more than chance cannot be judged: the publisher gives no counts.",
        ),
    ],
)
def test_a_direction_is_a_sentence_with_its_window_and_interval(
    ours: list[Any], fields: dict[str, Any], said: str
) -> None:
    assert sentence(ours, **fields) == said


def test_the_sentence_of_a_control_chart_says_what_the_newest_point_shows_and_within_which_limits() -> None:
    assert sentence([[n, 100] for n in (20, 22) * 6 + (60,)], "2024-04", period="month") == (
        "The newest month is above the upper control limit, which is worse; chance alone would seldom do that "
        "(13 months, from April 2024 until April 2025; mean 24.0%, lower limit 18.7%, upper limit 29.3%)."
    )
    assert sentence([[n, 100] for n in (1, 0) * 6], "2024-04", period="month") == (
        "No significant change could be shown: the newest month is within the control limits "
        "(12 months, from April 2024 until March 2025; mean 0.5%, upper limit 3.2%)."
    )


def test_a_rise_from_none_has_no_upper_end() -> None:
    change = ChangeInterval("ratio", inf, 1.58, inf, 0.95)
    found = Direction("rose", EXACT_RATIO.name, "", YEARS[-2:], change)
    assert direction_words(found, RATE) == (
        "It rose from the year before: from none to some, which is at least 1.58 times as high (95% interval)."
    )


def test_a_change_that_does_not_count_says_why_and_reasons_end_once() -> None:
    change = ChangeInterval("difference-a-period", 1.0, 0.5, 1.5, 0.998)
    guarded = Direction("no-significant-change", RECENT_TREND.name, "without one year it would turn", YEARS, change)
    assert direction_words(guarded, SHARE).endswith(
        ". But without one year it would turn, so by its rule no significant change could be shown."
    )
    ended = Direction("cannot-be-judged", RECENT_TREND.name, "it was counted anew.")
    assert direction_words(ended, SHARE).endswith("judged: it was counted anew.")


@pytest.mark.parametrize(
    ("verdict", "rule", "better", "said"),
    [
        ("met", TARGET_IN_INTERVAL, "lower", "The newest figure meets the target of 18%: its whole interval lies on the better side."),
        ("not-met", TARGET_IN_INTERVAL, "lower", "The newest figure does not meet the target of 18%: its whole interval lies on the worse side."),
        ("within-uncertainty", TARGET_IN_INTERVAL, "lower", "Whether the newest figure meets the target of 18% cannot be told: the target lies within its interval."),
        ("not-met", TARGET_CONTROL, "lower", "The process does not meet the target of 18%: the limits of its control chart lie wholly on the worse side."),
        ("within-uncertainty", TARGET_CONTROL, "lower", "The target of 18% lies within the limits of the control chart: chance decides in which years it is met."),
        ("above", TARGET_PLAIN, "lower", "The newest figure is above the target of 18%. No interval is known, so nothing was tested."),
        ("at", TARGET_PLAIN, "neither", "The newest figure is at the target of 18%. That was not tested."),
    ],
)  # fmt: skip
def test_a_target_is_said_as_it_was_set(verdict: TargetVerdict, rule: Any, better: str, said: str) -> None:
    assert target_words(TargetResult(verdict, rule.name, TARGET, YEARS[-1]), made_measure(better=better)) == said


def test_a_target_that_is_not_yet_due_says_so_and_where_the_figure_stands_today() -> None:
    found = TargetResult(
        "not-yet-due", TARGET_IN_INTERVAL.name, TARGET, YEARS[-1], today="not-met", due=made_period(2027, SHARE)
    )
    assert target_words(found, SHARE) == (
        "The target is not due until 2027 to 2028. The newest figure does not meet the target of 18%: its whole interval "
        "lies on the worse side."
    )


def test_a_target_without_a_figure_cannot_be_judged() -> None:
    found = TargetResult("cannot-be-judged", TARGET_PLAIN.name, Decimal(600), None, "there is no newest figure")
    assert target_words(found, RATE) == (
        "Whether the target of 600 for every 10,000 children is met cannot be judged: there is no newest figure."
    )


@pytest.mark.parametrize(
    ("ours", "theirs", "fields", "said"),
    [
        ([563, 2101], [500, 2500], {}, "higher, so worse, than London, 20.0%"),
        ([563, 2101], [500, 2500], {"better": "higher"}, "higher, so better, than London, 20.0%"),
        ([563, 2101], [500, 2500], {"better": "neither"}, "higher than London, 20.0%"),
        ([22, 100], [500, 2500], {}, "similar to London, 20.0%"),
        (26.8, 20.0, {}, "higher than London, 20.0%"),
        (20.04, 20.0, {}, "a little higher than London, 20.0%"),
        (20, 20.0, {}, "the same as London, 20.0%"),
    ],
)
def test_a_comparison_is_a_clause(ours: Any, theirs: Any, fields: dict[str, Any], said: str) -> None:
    lines = {"anytown": [ours], "london": [theirs]}
    disclosed, _ = judged({"m": Series(lines, fields={**fields, "comparators": ("london",)})})
    measure = disclosed.measures["m"]
    assert comparison_words(measure.comparisons[0], measure.definition, "London") == said


def test_a_place_names_the_band_where_there_is_one() -> None:
    place = Place(YEARS[-1], higher=9, lower=140, tied=0, rule=PLACE.name, band="D")
    assert place_words(place) == "the 10th highest of 150 councils (band D, the worst quarter)"


@given(st.floats(-1e6, 1e6))
def test_a_signed_number_has_a_true_minus_and_no_sign_before_nought(number: float) -> None:
    said = signed(number, SHARE)
    assert "-" not in said
    assert said[0] in "+−" or Decimal(said) == 0


@pytest.mark.parametrize(
    ("fields", "lower", "upper", "said"),
    [
        ({}, -3.0, 104.0, (None, None)),
        ({}, 0.0, 100.0, (Decimal("0.0"), Decimal("100.0"))),
        ({"repeats": "allowed"}, 3.0, 104.0, (Decimal("3.0"), Decimal("104.0"))),
        ({"value": "mean", "unit": "number", "denominator": None}, -3.0, 104.0, (Decimal("-3.0"), Decimal("104.0"))),
    ],
)
def test_limits_end_where_a_measure_does(fields: dict[str, Any], lower: float, upper: float, said: Any) -> None:
    assert reachable(lower, upper, made_measure(**fields)) == said


LABELS: dict[Any, Any] = {
    DirectionVerdict: DIRECTIONS, TargetVerdict: TARGETS, ComparisonVerdict: COMPARISONS, PriorityVerdict: PRIORITIES,
    FunnelLabel: FUNNELS,
}  # fmt: skip


@pytest.mark.parametrize("kind", LABELS, ids=lambda kind: str(get_args(kind)[0]))
def test_every_verdict_has_its_label(kind: Any) -> None:
    assert set(LABELS[kind]) == set(get_args(kind))


def every_label() -> list[Label]:
    tables = (DIRECTIONS, TARGETS, COMPARISONS, PRIORITIES)
    return [label for table in tables for label in table.values()]


def test_a_shape_says_good_or_bad_and_never_up_or_down() -> None:
    shapes = {"good": "✓", "bad": "■", "unknown": "?"}
    for label in every_label():
        assert not set(label.shape) & set("▲▼△▽↑↓↗↘")
        assert "no change" not in label.word.lower()
        if label.tone in shapes:
            assert label.shape == shapes[label.tone]
        elif label.tone == "plain":
            assert label.shape in {"–", "◆"}


def test_nothing_without_a_better_side_is_good_or_bad() -> None:
    plain = [DIRECTIONS["rose"], DIRECTIONS["fell"], COMPARISONS["higher"], COMPARISONS["lower"], TARGETS["above"]]
    assert {label.tone for label in plain} == {"plain"}
    assert not any(word in str(label) for label in verdicts.DIRECTIONS.values() for word in ("↑", "↓"))
