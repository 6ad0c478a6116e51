"""What leads the first page follows from the judgements alone."""

from __future__ import annotations

from generator.domain.judgement import PriorityVerdict
from generator.evaluate.judge import Judgement, tally
from generator.evaluate.leading import leading, short_of_progress
from generator.evaluate.weak import WeakReason, WeakSpot
from tests.unit.evaluate.made import Result, went

RESULTS = {
    "better": Result(went("improved")),
    "behind": Result(went("improved")),
    "worse": Result(went("worsened")),
    "flat": Result(went("no-significant-change")),
    "late": Result(went("no-significant-change")),
}
COUNTS = tally(RESULTS, RESULTS)


def spot(measure: str, *reasons: WeakReason) -> WeakSpot:
    return WeakSpot(measure, reasons, ())


def test_bad_news_leads_and_a_finding_of_nothing_is_left_out() -> None:
    weak = (spot("worse", "worsened", "target-missed"), spot("flat", "worse-than-others"))
    assert list(leading(tuple(RESULTS), COUNTS, weak).items()) == [
        ("worsened", ("worse",)),
        ("worse-than-others", ("flat",)),
        ("improved", ("better", "behind")),
    ]


def test_among_equally_grave_measures_the_order_given_decides() -> None:
    weak = (spot("flat", "target-missed"), spot("late", "target-missed"))
    assert leading(("late", "flat"), COUNTS, weak)["target-missed"] == ("late", "flat")
    assert leading(("flat", "late"), COUNTS, weak)["target-missed"] == ("flat", "late")


def test_what_improved_and_is_still_worse_than_others_is_told_once() -> None:
    found = leading(tuple(RESULTS), COUNTS, (spot("behind", "worse-than-others"),))
    assert "worse-than-others" not in found
    assert "behind" in found["improved"]


def _judgement(verdict: PriorityVerdict) -> Judgement:
    return Judgement(verdict, COUNTS, outcomes=(), present=(), missing=())


def test_a_priority_falls_short_unless_progress_is_shown() -> None:
    judged = {
        "shown": _judgement("progress-shown"),
        "mixed": _judgement("mixed"),
        "silent": _judgement("not-enough-evidence"),
    }
    assert short_of_progress(judged) == ("mixed", "silent")
