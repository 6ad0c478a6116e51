"""Where a chapter, a partner and a report stand: late, missing or complete."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.evaluate.asked import Asked
from generator.evaluate.state import Late, PartState, ReportState

WHOLE = PartState("neglect", (Asked("The year", "The year", "What was done", None),), ())
LATE = Late("action", "visit", "neglect", ("council",))
OWED = Asked("The year", "The year", "Who came", "Nobody counted.")


def test_a_part_that_lacks_nothing_is_complete() -> None:
    assert WHOLE.status == "complete"
    assert WHOLE.unanswered == ()


@pytest.mark.parametrize(
    "part",
    [
        replace(WHOLE, has_text=False),
        replace(WHOLE, summaries=("children",)),
        replace(WHOLE, requirements=("wt23-r01",)),
        replace(WHOLE, asked=(*WHOLE.asked, OWED)),
    ],
)
def test_a_part_that_lacks_one_thing_is_not(part: PartState) -> None:
    assert part.status == "missing"
    assert not ReportState((WHOLE, part), (WHOLE,)).complete
    assert not ReportState((WHOLE,), (part,)).complete


def test_what_is_late_weighs_more_than_what_is_missing() -> None:
    assert replace(WHOLE, asked=(OWED,), late=(LATE,)).status == "late"
    assert replace(WHOLE, late=(LATE,)).status == "late"


def test_a_report_is_complete_when_every_part_is() -> None:
    assert ReportState((WHOLE,), (WHOLE,)).complete
    assert not ReportState((WHOLE, replace(WHOLE, late=(LATE,))), (WHOLE,)).complete
