"""What the rules make of Croydon's own published figures. Nobody may talk these verdicts away."""

from __future__ import annotations

from functools import cache

import pytest

from generator.disclose.cells import DisclosedMeasure, Shown
from generator.disclose.disclose import disclose
from generator.disclose.disclosed import Disclosed
from generator.domain.wording import short
from generator.evaluate.evaluate import evaluate
from generator.evaluate.rules import BENCHMARK_IN_INTERVAL, PLAIN_COMPARISON, RECENT_TREND, VALUE_ONLY
from generator.pipeline import read
from tests.conftest import ROOT

NO_COUNTS = "the publisher gives no counts"

DIRECTIONS = {
    "repeat-protection-plans": "no-significant-change",
    "plans-two-years-or-more": "worsened",
    "hospital-admissions-injuries": "no-significant-change",
    "persistent-absence-children-in-need": "cannot-be-judged",
    "three-or-more-placements": "no-significant-change",
    "care-leavers-in-education-or-work": "cannot-be-judged",
    "care-leavers-suitable-accommodation": "improved",
    "first-time-entrants": "cannot-be-judged",
    "suspensions": "cannot-be-judged",
    "permanent-exclusions": "cannot-be-judged",
    "persistent-absence": "cannot-be-judged",
    "overall-absence": "cannot-be-judged",
    "neet-or-not-known-16-17": "cannot-be-judged",
    "plans-on-time-20-weeks": "cannot-be-judged",
    "repeat-referrals": "worsened",
    "assessments-on-time": "cannot-be-judged",
    "conferences-on-time": "improved",
    "looked-after-health-checks": "cannot-be-judged",
    "social-worker-vacancies": "cannot-be-judged",
    "agency-social-workers": "cannot-be-judged",
    "social-worker-turnover": "cannot-be-judged",
    "social-worker-caseload": "cannot-be-judged",
}
"""Every measure of 2024-25 that has a better side."""


@cache
def edition(name: str) -> Disclosed:
    report = next(each for each in read(ROOT)[0] if each.records.id == name)
    return disclose(evaluate(report)[0], report.records)[0]


def of(measure: str, name: str = "2024-25") -> DisclosedMeasure:
    return edition(name).measures[measure]


def words(measure: str, *years: str) -> list[str]:
    """Give our own values in some periods as readers see them."""
    found = of(measure)
    cells = {point.period.id: point.cell for point in found.lines["croydon"]}
    return [short(cell.value, found.definition) for each in years if isinstance(cell := cells[each], Shown)]


def test_repeat_referrals_worsened_over_five_years() -> None:
    found = of("repeat-referrals")
    assert words("repeat-referrals", "2020-21", "2024-25") == ["18.6%", "26.8%"]
    assert (found.direction.verdict, found.direction.rule) == ("worsened", RECENT_TREND.name)
    assert (found.direction.window[0].id, found.direction.window[-1].id) == ("2020-21", "2024-25")
    assert found.direction.change is not None
    assert 1.6 < found.direction.change.lower < found.direction.change.upper < 2.8
    assert {c.verdict for c in found.comparisons} == {"worse"}
    assert found.place is not None
    assert (found.place.higher, found.place.total, found.place.worst_quarter) == (0, 11, True)


def test_plans_open_for_two_years_or_more_worsened_over_five_years() -> None:
    found = of("plans-two-years-or-more")
    assert words("plans-two-years-or-more", "2021-03-31", "2023-03-31", "2025-03-31") == ["2.6%", "3.2%", "8.2%"]
    assert (found.direction.verdict, found.direction.rule) == ("worsened", RECENT_TREND.name)
    assert found.direction.window[0].id == "2021-03-31"
    assert {(c.verdict, c.outlier) for c in found.comparisons} == {("worse", True)}


def test_assessments_on_time_are_the_third_lowest_of_eleven_and_cannot_be_tested() -> None:
    found = of("assessments-on-time")
    assert words("assessments-on-time", "2024-25") == ["69.6%"]
    assert (found.direction.verdict, found.direction.rule) == ("cannot-be-judged", VALUE_ONLY.name)
    assert found.direction.reason == NO_COUNTS
    assert {(c.verdict, c.rule) for c in found.comparisons} == {("lower", PLAIN_COMPARISON.name)}
    assert found.place is not None
    assert (found.place.lower, found.place.tied, found.place.total) == (2, 0, 11)
    assert (found.place.worst_quarter, found.place.untested, found.place.band) == (True, True, None)


def test_conferences_on_time_improved_and_are_still_the_third_lowest_of_ten() -> None:
    found = of("conferences-on-time")
    assert words("conferences-on-time", "2024-25") == ["70.0%"]
    assert (found.direction.verdict, found.direction.rule) == ("improved", RECENT_TREND.name)
    assert {(c.verdict, c.rule) for c in found.comparisons} == {("worse", BENCHMARK_IN_INTERVAL.name)}
    assert found.place is not None
    assert (found.place.lower, found.place.total, found.place.worst_quarter) == (2, 10, True)


def test_every_measure_with_a_better_side_comes_to_what_its_figures_say() -> None:
    measures = edition("2024-25").measures
    assert {
        name: each.direction.verdict for name, each in measures.items() if each.definition.better != "neither"
    } == DIRECTIONS


def test_what_worsened_or_stands_low_untested_is_among_the_areas_of_little_or_no_progress() -> None:
    weak = {spot.measure: spot for spot in edition("2024-25").weak}
    assert weak["repeat-referrals"].gravest == "worsened"
    assert weak["plans-two-years-or-more"].gravest == "worsened"
    assert weak["assessments-on-time"].reasons == ("untested-in-worst-quarter",)
    assert weak["plans-two-years-or-more"].priorities == ("neglect",)
    # Both improved over five years, and stand worse than all that they are compared with.
    assert weak["conferences-on-time"].reasons == ("worse-than-others",)
    assert weak["care-leavers-suitable-accommodation"].reasons == ("worse-than-others",)


def test_neglect_is_worsening_because_what_worsened_outweighs_what_did_not() -> None:
    judged = edition("2024-25").judgements["neglect"]
    assert (judged.verdict, judged.tally.worsened) == ("worsening", ("plans-two-years-or-more",))
    assert len(judged.tally.no_significant_change) == 2
    assert judged.tally.cannot_be_judged == ("persistent-absence-children-in-need",)


def test_one_improvement_among_nine_measures_is_not_enough_evidence_for_young_people() -> None:
    judged = edition("2024-25").judgements["vulnerable-young-people"]
    assert judged.verdict == "not-enough-evidence"
    assert (judged.tally.improved, judged.tally.judged, judged.tally.total) == (
        ("care-leavers-suitable-accommodation",),
        2,
        9,
    )


def test_in_2019_20_repeat_referrals_had_not_worsened() -> None:
    assert of("repeat-referrals", "2019-20").direction.verdict == "no-significant-change"


@pytest.mark.parametrize("name", ["2019-20", "2024-25"])
def test_volumes_without_a_better_side_are_never_called_better_or_worse(name: str) -> None:
    for each in edition(name).measures.values():
        if each.definition.better == "neither":
            assert each.direction.verdict not in {"improved", "worsened"}
            assert not {"better", "worse"} & {c.verdict for c in each.comparisons}


def test_a_median_without_its_hidden_figures_makes_nobody_better() -> None:
    # Four of ten neighbours hid small shares of long plans, and with them as low as can be the median is like ours.
    beside = edition("2019-20").measures["plans-two-years-or-more"].comparisons[0]
    assert (beside.known, beside.total) == (6, 10)
    assert (beside.verdict, beside.rule) == ("lower", PLAIN_COMPARISON.name)
    # In 2024-25 it is higher than the middle however the two hidden ones stand.
    beside = edition("2024-25").measures["plans-two-years-or-more"].comparisons[0]
    assert (beside.verdict, beside.rule) == ("worse", BENCHMARK_IN_INTERVAL.name)
