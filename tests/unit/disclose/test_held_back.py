"""No result rests on a figure that is not shown, even where the rules have seen it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.disclose.cells import DisclosedMeasure, Shown, Withheld
from generator.disclose.disclose import disclose
from generator.disclose.year import HELD_BACK
from generator.domain.observation import Observation
from generator.domain.period import Period
from generator.domain.report import Report, Series
from generator.domain.requirement import Requirement
from generator.evaluate.evaluate import evaluate
from generator.evaluate.findings import Findings, MeasureFinding
from tests.unit.evaluate.made import measure, period, year
from tests.unit.evaluate.made_report import (
    COMPARATORS,
    COUNTRY,
    MEASURE,
    NEIGHBOURS,
    OURS,
    disclosed_from,
    editions,
    report_of,
    shown_in,
)
from tests.unit.made_year import NO_FINDINGS, made_guidance

ALIKE = COMPARATORS[0]
Cells = set[tuple[str, Period]]


def five(*counts: int) -> Series:
    return {year(2020 + i): Observation(n=n, of=100) for i, n in enumerate(counts)}


REPORT = report_of(
    measure(),
    {
        OURS: five(18, 22, 26, 30, 36),
        "brookfield": five(20, 20, 20, 20, 20),
        "castleton": five(22, 22, 22, 22, 22),
        "dunmere": five(50, 50, 50, 50, 50),
        COUNTRY: five(34, 34, 34, 34, 34),
    },
    target="25",
)


def holding_back(report: Report, hidden: Cells) -> DisclosedMeasure:
    """Disclose what the rules found, after hiding figures that they have seen."""
    return disclose(hiding(report, hidden), report.records)[0].measures[MEASURE]


def hiding(report: Report, hidden: Cells) -> Findings:
    """Give what the rules found, with figures hidden that they have seen."""
    found = evaluate(report)[0].measures[MEASURE]
    series = {
        area: tuple(
            replace(each, observation=Observation(symbol="c")) if (area, each.period) in hidden else each
            for each in line
        )
        for area, line in found.series.items()
    }
    return Findings({MEASURE: replace(found, series=series)}, NO_FINDINGS)


def test_without_anything_held_back_every_result_passes_as_it_was_found() -> None:
    found, shown = evaluate(REPORT)[0].measures[MEASURE], shown_in(REPORT)
    assert (shown.direction, shown.target, shown.place) == (found.direction, found.target, found.place)
    assert [(c.comparator, c.verdict, c.outlier, c.rule, c.known, c.total) for c in shown.comparisons] == [
        (c.comparator, c.verdict, c.outlier, c.rule, c.known, c.total) for c in found.comparisons
    ]
    assert [m.cell for m in shown.medians] == [Shown(m.value) for m in found.medians]


@pytest.mark.parametrize("first", range(2020, 2025))
def test_a_hidden_figure_in_the_window_takes_the_judgement_with_it(first: int) -> None:
    shown = holding_back(REPORT, {(OURS, year(first))})
    assert (shown.direction.verdict, shown.direction.reason) == ("cannot-be-judged", HELD_BACK)
    assert (shown.direction.window, shown.direction.change, shown.direction.statistics) == ((), None, {})


def test_a_hidden_newest_figure_takes_every_result_with_it() -> None:
    shown = holding_back(REPORT, {(OURS, year(2024))})
    assert (shown.since_previous, shown.since_fifth, shown.comparisons, shown.place) == (None, None, (), None)
    assert shown.why_no_change == HELD_BACK
    assert shown.target is not None
    assert (shown.target.verdict, shown.target.period, shown.target.reason) == ("cannot-be-judged", None, HELD_BACK)
    assert shown.target.target == 25  # what was wanted is no secret


def test_a_hidden_earlier_figure_takes_its_changes_and_leaves_the_rest() -> None:
    shown = holding_back(REPORT, {(OURS, year(2020))})
    assert shown.since_fifth is None
    assert shown.since_previous is not None
    assert shown.why_no_change is None
    assert len(shown.comparisons) == 3
    assert shown.target is not None
    assert shown.target.verdict == "not-met"


def test_a_hidden_neighbour_takes_the_median_of_its_year_and_our_place_with_it() -> None:
    shown = holding_back(REPORT, {("castleton", year(2024))})
    assert [m.cell for m in shown.medians] == [Shown(Decimal(21))] * 4 + [Withheld("c")]
    assert [c.comparator for c in shown.comparisons] == [COUNTRY, "dunmere"]
    assert shown.place is None
    assert shown.direction.judged


def test_a_hidden_figure_of_another_year_leaves_our_place() -> None:
    assert holding_back(REPORT, {("castleton", year(2023))}).place is not None


def test_a_hidden_comparator_takes_its_comparison_with_it() -> None:
    shown = holding_back(REPORT, {(COUNTRY, year(2024))})
    assert [c.comparator for c in shown.comparisons] == [ALIKE, "dunmere"]
    assert all(isinstance(m.cell, Shown) for m in shown.medians)


def test_a_target_on_a_control_chart_rests_on_every_point_of_it() -> None:
    of = measure(period="month")
    months = {period(i, "month"): Observation(value=Decimal(10 + i % 2)) for i in range(12)}
    report = report_of(of, {OURS: months}, target="50")
    assert shown_in(report).target is not None
    shown = holding_back(report, {(OURS, period(3, "month"))})
    assert shown.target is not None
    assert (shown.target.verdict, shown.target.rule) == ("cannot-be-judged", "target-control/1")
    assert shown.direction.control is None


def test_what_is_held_back_is_counted_nowhere() -> None:
    hidden = {(OURS, year(2022))}
    found = evaluate(REPORT)[0]
    series = {
        **found.measures[MEASURE].series,
        OURS: tuple(
            replace(each, observation=Observation(symbol="c")) if (OURS, each.period) in hidden else each
            for each in found.measures[MEASURE].series[OURS]
        ),
    }
    disclosed, _ = disclose(
        Findings({MEASURE: replace(found.measures[MEASURE], series=series)}, NO_FINDINGS), REPORT.records
    )
    before = disclosed_from(REPORT)
    assert before.judgements["neglect"].verdict == "worsening"
    assert disclosed.judgements["neglect"].verdict == "not-enough-evidence"
    assert before.weak[0].reasons[0] == "worsened"
    assert "worsened" not in disclosed.weak[0].reasons
    assert "recent-trend/1" in {each.rule for each in before.chance}
    assert "recent-trend/1" not in {each.rule for each in disclosed.chance}


@given(editions(), st.data())
def test_no_result_rests_on_a_withheld_cell(report: Report, data: st.DataObject) -> None:
    found = evaluate(report)[0].measures[MEASURE]
    every = [(area, each.period) for area, line in found.series.items() for each in line]
    hidden: Cells = set(data.draw(st.lists(st.sampled_from(every), max_size=4))) if every else set()
    shown = holding_back(report, hidden)
    open_cells = {
        (area, point.period): point.cell
        for area, points in shown.lines.items()
        for point in points
        if isinstance(point.cell, Shown)
    }
    assert not hidden & set(open_cells)
    assert all((OURS, each) in open_cells for each in shown.direction.window if shown.direction.judged)
    for change in (shown.since_previous, shown.since_fifth):
        if change is not None:
            assert change.before == open_cells[OURS, change.since]
            assert change.after == open_cells[OURS, change.until]
            assert change.difference == change.after.value - change.before.value
    if shown.target is not None and shown.target.verdict != "cannot-be-judged":
        assert (OURS, shown.target.period) in open_cells
    for comparison in shown.comparisons:
        assert comparison.ours == open_cells[OURS, comparison.period]
        if comparison.comparator == ALIKE:
            assert not hidden & {
                (area, comparison.period) for area in NEIGHBOURS if _had_value(found, area, comparison.period)
            }
        else:
            assert comparison.theirs == open_cells[comparison.comparator, comparison.period]
    if shown.place is not None:
        assert not {
            (area, each) for area, each in hidden if each == shown.place.period and _had_value(found, area, each)
        }


@given(editions())
def test_what_the_publisher_shows_passes_whole(report: Report) -> None:
    found, shown = evaluate(report)[0].measures[MEASURE], shown_in(report)
    for area, line in found.series.items():
        for each, point in zip(line, shown.lines[area], strict=True):
            assert each.period == point.period
            assert isinstance(point.cell, Shown) == (each.value is not None)
            assert not isinstance(point.cell, Shown) or point.cell.value == each.value
    assert (shown.direction, shown.target, shown.place) == (found.direction, found.target, found.place)
    assert len(shown.comparisons) == len(found.comparisons)


def _had_value(found: MeasureFinding, area: str, at: Period) -> bool:
    return any(each.period == at and each.value is not None for each in found.series.get(area, ()))


@pytest.mark.parametrize("hidden", [set(), {(OURS, year(2024))}])
def test_a_message_on_what_is_not_answered_speaks_of_what_readers_see(hidden: Cells) -> None:
    asked = Requirement(
        code="R02", asks="Judge.", duty="must", wording="quoted", paragraph="unverified", parts=("judgements",)
    )
    records = replace(REPORT.records, guidance=made_guidance(wt_r02=asked))
    disclosed, problems = disclose(hiding(REPORT, hidden), records)
    assert disclosed.coverage["wt-r02"].status == ("not-answered" if hidden else "answered")
    assert [problem.code for problem in problems] == (["requirement.unanswered"] if hidden else [])
