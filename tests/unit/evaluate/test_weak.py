"""Areas of little or no progress: what stands there follows from the results alone."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evaluate.rules import PLAIN_COMPARISON, TARGET_PLAIN, VALUE_ONLY
from generator.evaluate.weak import WeakSpot, weak_spots
from tests.unit.evaluate.made import Result, beside, measure, placed, stands, went

if TYPE_CHECKING:
    from generator.domain.report import Records

UNTESTED = went("cannot-be-judged", VALUE_ONLY.name)


def weak(result: Result, *, chosen: bool = False, **changes: Any) -> tuple[str, ...]:
    """Give the reasons why one measure is weak."""
    spots = weak_spots(
        records({"repeats": measure(**changes)}, {"neglect": ["repeats"] if chosen else []}), {"repeats": result}
    )
    return spots[0].reasons if spots else ()


def records(measures: dict[str, Any], priorities: dict[str, list[str]]) -> Records:
    chosen = {
        name: SimpleNamespace(measures=tuple(SimpleNamespace(measure=each) for each in those))
        for name, those in priorities.items()
    }
    return cast("Records", SimpleNamespace(measures=measures, priorities=chosen))


@pytest.mark.parametrize(
    ("result", "reasons"),
    [
        (Result(went("worsened")), ("worsened",)),
        (Result(went("improved")), ()),
        (Result(went("no-significant-change")), ()),
        (Result(UNTESTED), ()),
        (Result(went("improved"), target=stands("not-met")), ("target-missed",)),
        (Result(went("improved"), target=stands("met")), ()),
        (Result(went("improved"), target=stands("within-uncertainty")), ()),
        (Result(went("improved"), target=stands("cannot-be-judged", TARGET_PLAIN.name)), ()),
        (Result(went("improved"), target=stands("at", TARGET_PLAIN.name)), ()),
        (Result(UNTESTED, place=placed(worst=True, untested=True)), ("untested-in-worst-quarter",)),
        (Result(UNTESTED, place=placed(worst=False, untested=True)), ()),
        (Result(UNTESTED, place=placed(worst=True, untested=False)), ()),
        (Result(went("improved"), place=placed(worst=True, untested=True)), ()),
        (Result(went("no-significant-change"), comparisons=[beside("worse")]), ("worse-than-others",)),
        (Result(UNTESTED, comparisons=[beside("worse")]), ("worse-than-others",)),
        (
            Result(went("no-significant-change"), comparisons=[beside("better"), beside("worse")]),
            ("worse-than-others",),
        ),
        (Result(went("improved"), comparisons=[beside("worse")]), ()),
        (Result(went("no-significant-change"), comparisons=[beside("better"), beside("similar")]), ()),
        (Result(UNTESTED, comparisons=[beside("higher", PLAIN_COMPARISON.name)]), ()),
    ],
)
def test_each_reason_stands_for_one_result(result: Result, reasons: tuple[str, ...]) -> None:
    assert weak(result) == reasons


def test_whatever_rule_failed_a_value_that_nothing_tests_is_weak_in_the_worst_quarter() -> None:
    for rule in ("direction-of-travel/1", "recent-trend/1", "spc-xmr/1"):
        result = Result(went("cannot-be-judged", rule), place=placed(worst=True, untested=True))
        assert weak(result) == ("untested-in-worst-quarter",)


@pytest.mark.parametrize(("better", "missed"), [("higher", "below"), ("lower", "above")])
def test_without_an_interval_the_wrong_side_of_a_target_is_missed(better: str, missed: str) -> None:
    for verdict in ("above", "below"):
        reasons = weak(Result(UNTESTED, target=stands(verdict, TARGET_PLAIN.name)), better=better)
        assert reasons == (("target-missed",) if verdict == missed else ())


@pytest.mark.parametrize(
    ("kind", "counts"), [("outcome", True), ("impact", True), ("process", False), ("context", False)]
)
def test_an_outcome_of_a_priority_is_weak_without_progress_as_well(kind: str, counts: bool) -> None:
    still, unknown = Result(went("no-significant-change")), Result(UNTESTED)
    assert weak(still, chosen=True, kind=kind) == (("no-progress-shown",) if counts else ())
    assert weak(unknown, chosen=True, kind=kind) == (("not-judged",) if counts else ())
    assert weak(still, kind=kind) == weak(unknown, kind=kind) == ()


def test_reasons_stand_the_gravest_first() -> None:
    result = Result(
        went("worsened"),
        target=stands("not-met"),
        comparisons=[beside("worse")],
        place=placed(worst=True, untested=False),
    )
    assert weak(result, chosen=True) == ("worsened", "target-missed", "worse-than-others")
    untested = Result(
        UNTESTED,
        target=stands("above", TARGET_PLAIN.name),
        comparisons=[beside("worse")],
        place=placed(worst=True, untested=True),
    )
    reasons = ("target-missed", "untested-in-worst-quarter", "worse-than-others", "not-judged")
    assert weak(untested, chosen=True) == reasons
    assert WeakSpot("repeats", ("target-missed", "worse-than-others"), ()).gravest == "target-missed"


def test_equally_grave_spots_stand_in_the_order_of_the_measures_and_name_every_priority_that_chose_them() -> None:
    bad = Result(went("worsened"))
    known = records(
        {name: measure() for name in ("b", "a", "c")}, {"neglect": ["a", "a"], "young-people": ["c", "a"], "other": []}
    )
    assert weak_spots(known, {"b": bad, "a": bad, "c": Result(went("improved"))}) == (
        WeakSpot("b", ("worsened",), ()),
        WeakSpot("a", ("worsened",), ("neglect", "young-people")),
    )


def test_the_gravest_spot_stands_first_and_of_equally_grave_ones_that_with_more_reasons() -> None:
    results = {
        "behind": Result(went("no-significant-change"), comparisons=[beside("worse")]),
        "missed": Result(went("no-significant-change"), target=stands("not-met")),
        "worse": Result(went("worsened")),
        "worse-and-missed": Result(went("worsened"), target=stands("not-met")),
    }
    spots = weak_spots(records({name: measure() for name in results}, {}), results)
    assert [spot.measure for spot in spots] == ["worse-and-missed", "worse", "missed", "behind"]


@pytest.mark.parametrize("today", ["not-met", "above", "met"])
def test_a_target_that_is_not_yet_due_is_missed_by_nobody(today: Any) -> None:
    later = replace(stands("not-yet-due"), today=today)
    assert weak(Result(went("improved"), target=later)) == ()


@given(
    st.sampled_from(["rose", "fell", "no-significant-change", "cannot-be-judged"]),
    st.sampled_from(["above", "below", "at", "cannot-be-judged"]),
    st.sampled_from(["higher", "lower", "similar", "same"]),
    st.booleans(),
)
def test_a_measure_of_which_neither_direction_is_better_is_never_weak(
    verdict: Any, aimed: Any, compared: Any, chosen: bool
) -> None:
    result = Result(
        went(verdict),
        target=stands(aimed),
        comparisons=[beside(compared)],
        place=placed(worst=False, untested=True),
    )
    assert weak(result, chosen=chosen, better="neither") == ()


@given(st.sampled_from(["met", "within-uncertainty", "not-met"]), st.booleans(), st.booleans())
def test_what_worsened_is_always_weak_whatever_else_is_known(aimed: Any, worst: bool, chosen: bool) -> None:
    result = Result(
        went("worsened"),
        target=stands(aimed),
        comparisons=[beside("better")],
        place=placed(worst=worst, untested=worst),
    )
    assert weak(result, chosen=chosen)[0] == "worsened"
