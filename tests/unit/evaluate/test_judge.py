"""The judgement of a priority: its tally, the order of the five verdicts, and the kinds of evidence."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from generator.domain.answer import NotSupplied
from generator.domain.edition import ChosenMeasure, Priority
from generator.domain.evidence import EvidenceItem
from generator.domain.judgement import EVIDENCE_KINDS, PriorityVerdict
from generator.evaluate.judge import Judgement, Tally, judge_priority, priority_verdict, tally
from tests.unit.evaluate.made import Result, measure, went
from tests.unit.made_year import UNTOLD_OF_A_PRIORITY

UNKNOWN = NotSupplied(not_supplied="There is none yet.")


def counted(improved: int, worsened: int, still: int, unknown: int) -> Tally:
    """Give a tally of so many measures of each sort."""
    return Tally(*(tuple(f"measure-{i}" for i in range(n)) for n in (improved, worsened, still, unknown)))


@pytest.mark.parametrize(
    ("counts", "verdict"),
    [
        # improved, worsened, no significant change, cannot be judged
        ((0, 1, 0, 0), "worsening"),
        ((0, 1, 0, 9), "worsening"),  # never hidden by missing ones
        ((1, 2, 5, 9), "worsening"),
        ((1, 1, 0, 0), "mixed"),
        ((3, 1, 2, 2), "mixed"),
        ((1, 1, 0, 9), "mixed"),  # nor by being in balance
        ((0, 0, 0, 0), "not-enough-evidence"),
        ((0, 0, 0, 1), "not-enough-evidence"),
        ((1, 0, 0, 2), "not-enough-evidence"),
        ((1, 0, 1, 8), "not-enough-evidence"),
        ((1, 0, 0, 1), "progress-shown"),  # half is enough
        ((1, 0, 9, 0), "progress-shown"),
        ((0, 0, 1, 1), "no-progress-shown"),
    ],
)
def test_the_first_verdict_that_applies_is_given(counts: tuple[int, int, int, int], verdict: PriorityVerdict) -> None:
    assert priority_verdict(counted(*counts)) == verdict


def test_the_verdict_is_what_its_words_say_for_every_tally_of_up_to_twelve_measures() -> None:
    for counts in product(range(4), repeat=4):
        improved, worsened, *_, unknown = counts
        verdict = priority_verdict(counted(*counts))
        assert (verdict == "worsening") == (worsened > improved)
        assert (verdict == "mixed") == (0 < worsened <= improved)
        if worsened == 0:
            most_unknown = sum(counts) == 0 or unknown > sum(counts) / 2
            assert (verdict == "not-enough-evidence") == most_unknown
            assert (verdict == "progress-shown") == (improved > 0 and not most_unknown)


def test_a_tally_sorts_each_measure_once_by_its_direction_and_keeps_their_order() -> None:
    verdicts: dict[str, Any] = {
        "a": "improved", "b": "rose", "c": "cannot-be-judged", "d": "worsened", "e": "fell", "f": "improved",
        "g": "no-significant-change",
    }  # fmt: skip
    found = tally(verdicts, {name: Result(went(verdict)) for name, verdict in verdicts.items()})
    assert found == Tally(("a", "f"), ("d",), ("g",), ("c",))  # b and e went nowhere that is better or worse
    assert (found.judged, found.total) == (4, 5)


def test_a_measure_that_is_named_twice_is_counted_once() -> None:
    assert tally(["a", "a"], {"a": Result(went("improved"))}).improved == ("a",)


def priority(*chosen: str, evidence: tuple[EvidenceItem, ...] = ()) -> Priority:
    return Priority(
        title="Neglect",
        outcome=UNKNOWN,
        group=UNKNOWN,
        chair=UNKNOWN,
        chapter="neglect",
        choice="Made up.",
        criteria_for_change=UNKNOWN,
        difference_made=UNKNOWN,
        **UNTOLD_OF_A_PRIORITY,
        evidence=evidence,
        measures=tuple(ChosenMeasure(measure=name, why="It is close to the outcome.") for name in chosen),
    )


def item(kind: Any) -> EvidenceItem:
    return EvidenceItem(kind=kind, says="It helped.", source="The audit group.")


def judged(of: Priority, **verdicts: Any) -> Judgement:
    kinds = {"audits": "process", "visits": "activity", "poverty": "context", "deaths": "impact"}
    measures = {name: measure(kind=kinds.get(name, "outcome")) for name in verdicts}
    return judge_priority(of, measures, {name: Result(went(verdict)) for name, verdict in verdicts.items()})


def test_an_outcome_of_which_no_side_is_better_is_no_progress_and_not_counted() -> None:
    measures = {"missing": measure(better="neither"), "repeats": measure()}
    results = {"missing": Result(went("rose")), "repeats": Result(went("improved"))}
    found = judge_priority(priority("missing", "repeats"), measures, results)
    assert (found.outcomes, found.verdict) == (("repeats",), "progress-shown")
    assert judge_priority(priority("missing"), measures, results).verdict == "not-enough-evidence"


def test_only_outcomes_and_impact_are_counted_because_what_was_done_cannot_show_that_it_helped() -> None:
    chosen = priority("audits", "repeats", "visits", "poverty", "deaths")
    found = judged(
        chosen, audits="improved", repeats="worsened", visits="improved", poverty="improved", deaths="improved"
    )
    assert found.outcomes == ("repeats", "deaths")
    assert (found.tally.improved, found.tally.worsened) == (("deaths",), ("repeats",))
    assert (found.verdict, found.rule) == ("mixed", "priority-tally/1")


def test_a_measure_that_is_chosen_twice_is_one_outcome() -> None:
    assert judged(priority("repeats", "repeats"), repeats="improved").outcomes == ("repeats",)


def test_a_priority_without_outcome_measures_has_not_enough_evidence() -> None:
    found = judged(priority("audits"), audits="improved")
    assert (found.verdict, found.tally.total, found.outcomes) == ("not-enough-evidence", 0, ())


def test_figures_are_a_kind_of_evidence_where_one_outcome_could_be_judged() -> None:
    assert judged(priority("repeats"), repeats="no-significant-change").present == ("data",)
    assert judged(priority("repeats"), repeats="cannot-be-judged").present == ()
    assert judged(priority("audits"), audits="improved").present == ()


def test_kinds_of_evidence_are_listed_once_in_one_order_and_the_others_are_missing() -> None:
    evidence = (item("inspection"), item("audit"), item("audit"))
    found = judged(priority("repeats", evidence=evidence), repeats="improved")
    assert found.present == ("data", "audit", "inspection")
    assert found.missing == ("practitioner", "child-or-family", "review")
    assert sorted(found.present + found.missing) == sorted(EVIDENCE_KINDS)


def test_one_kind_of_evidence_is_not_triangulated_and_two_are() -> None:
    assert not judged(priority("repeats"), repeats="improved").triangulated
    assert not judged(priority("repeats", evidence=(item("data"),)), repeats="improved").triangulated
    assert judged(priority("repeats", evidence=(item("audit"),)), repeats="improved").triangulated
