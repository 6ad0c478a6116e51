"""The stage: one measure's results together, and what holds for all of them at once."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.domain.observation import Observation
from generator.domain.report import Report, Series
from generator.evaluate.findings import Change
from generator.evaluate.judge import judge_priority
from generator.evaluate.weak import weak_spots
from tests.unit.evaluate.made import measure, measures, year
from tests.unit.evaluate.made_report import COUNTRY, MEASURE, OTHERS, OURS, editions, found_in, report_of

SWAP = {
    "improved": "worsened", "worsened": "improved", "better": "worse", "worse": "better", "met": "not-met",
    "not-met": "met",
}  # fmt: skip


def five(*counts: int) -> Series:
    return {year(2020 + i): Observation(n=n, of=100) for i, n in enumerate(counts)}


RISING = five(18, 22, 26, 30, 36)
LINES = {
    OURS: RISING,
    "brookfield": five(20, 20, 20, 20, 20),
    "castleton": five(22, 22, 22, 22, 22),
    "dunmere": {year(2024): Observation(value=Decimal(50))},
    "eastwich": {year(2024): Observation(symbol="c")},
    COUNTRY: {year(2024): Observation(value=Decimal(34))},
}


def test_a_measure_has_its_changes_and_four_results_side_by_side() -> None:
    found = found_in(report_of(measure(), LINES, target="25"))
    assert found.latest is not None
    assert (found.latest.period, found.latest.value) == (year(2024), Decimal(36))
    assert found.since_previous == Change(year(2023), year(2024), Decimal(30), Decimal(36))
    assert found.since_fifth == Change(year(2020), year(2024), Decimal(18), Decimal(36))
    assert found.why_no_change is None
    assert found.direction.verdict == "worsened"
    assert found.target is not None
    assert found.target.verdict == "not-met"
    assert [(c.comparator, c.theirs, c.verdict) for c in found.comparisons] == [
        ("neighbours-2019", Decimal(21), "worse"),
        (COUNTRY, Decimal(34), "similar"),
        ("dunmere", Decimal(50), "better"),
    ]
    assert found.place is not None
    assert (found.place.higher, found.place.lower, found.place.total) == (1, 2, 4)  # England is no council


def test_a_neighbour_that_a_measure_leaves_out_is_neither_ranked_nor_behind_the_median() -> None:
    with_all = found_in(report_of(measure(), LINES))
    without = found_in(report_of(measure(left_out={"castleton": "It counts otherwise."}), LINES))
    assert with_all.place is not None
    assert without.place is not None
    assert set(with_all.place.areas) - set(without.place.areas) == {"castleton"}
    both, alone = (found.medians[-1] for found in (with_all, without))
    assert (both.value, both.known, both.total) == (Decimal(21), 2, 2)
    assert (alone.value, alone.known, alone.total) == (Decimal(20), 1, 1)
    assert len(without.series) == len(LINES)  # its figures are held all the same


def test_without_our_own_figures_there_are_others_and_no_result() -> None:
    found = found_in(report_of(measure(), {COUNTRY: RISING}, target="25"))
    assert (found.latest, found.since_previous, found.since_fifth) == (None, None, None)
    assert found.why_no_change == "there are no figures"
    assert found.target is not None
    assert (found.direction.verdict, found.target.verdict) == ("cannot-be-judged", "cannot-be-judged")
    assert (found.comparisons, found.place) == ((), None)


def test_without_a_target_there_is_no_result_of_one() -> None:
    assert found_in(report_of(measure(), LINES)).target is None


@given(editions(measures(better="neither")), st.booleans())
def test_where_neither_direction_is_better_no_result_is_good_or_bad(report: Report, chosen: bool) -> None:
    found = found_in(report)
    assert found.direction.verdict in {"rose", "fell", "no-significant-change", "cannot-be-judged"}
    assert found.target is None or found.target.verdict in {"above", "below", "at", "cannot-be-judged"}
    assert all(c.verdict in {"higher", "lower", "similar", "same"} for c in found.comparisons)
    assert found.place is None or (found.place.band, found.place.worst_quarter) == (None, False)
    records = report.records if chosen else replace(report.records, priorities={})
    assert weak_spots(records, {MEASURE: found}) == ()
    judged = judge_priority(report.records.priorities["neglect"], report.records.measures, {MEASURE: found})
    assert judged.verdict in {"not-enough-evidence", "no-progress-shown"}


@given(editions(measures(better="lower")))
def test_the_other_polarity_swaps_every_verdict_and_nothing_else(report: Report) -> None:
    of = report.records.measures[MEASURE]
    records = replace(report.records, measures={MEASURE: of.model_copy(update={"better": "higher"})})
    one, other = found_in(report), found_in(replace(report, records=records))
    assert other.direction.verdict == _swapped(one.direction.verdict)
    assert [c.verdict for c in other.comparisons] == [_swapped(c.verdict) for c in one.comparisons]
    assert [c.outlier for c in other.comparisons] == [c.outlier for c in one.comparisons]
    if one.target and other.target and one.latest and one.latest.interval:
        ends = {one.latest.interval.lower, one.latest.interval.upper}
        if one.target.target not in ends:  # an end that touches its target speaks for the better side, from either side
            assert other.target.verdict == _swapped(one.target.verdict)
    if one.place and other.place:
        assert (one.place.higher, one.place.lower) == (other.place.higher, other.place.lower)
    assert (one.since_previous, one.since_fifth, one.medians) == (
        other.since_previous,
        other.since_fifth,
        other.medians,
    )


@given(editions())
def test_the_newest_figure_alone_is_held_against_a_target_and_others(report: Report) -> None:
    found = found_in(report)
    newest = found.latest.period if found.latest else None
    assert all(c.period == newest for c in found.comparisons)
    assert found.place is None or found.place.period == newest
    assert found.target is None or found.target.period in {newest, None}
    if found.latest is None or found.latest.value is None:
        assert (found.comparisons, found.place, found.direction.judged) == ((), None, False)


@given(editions(), st.sampled_from(OTHERS))
def test_another_councils_figures_touch_no_direction_and_no_target(report: Report, other: str) -> None:
    lines: dict[str, Any] = dict(report.observations[MEASURE])
    lines[other] = {}
    without = replace(report, observations={MEASURE: lines})
    one, two = found_in(report), found_in(without)
    assert (one.direction, one.target, one.medians) == (two.direction, two.target, two.medians)


def _swapped(verdict: str) -> str:
    return SWAP.get(verdict, verdict)
