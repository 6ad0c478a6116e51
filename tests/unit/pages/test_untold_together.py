"""What nobody supplied is told of together: no wall of rows that say the same, and no gap lost."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from generator.domain.answer import NoneToReport
from generator.pages.year.untold_together import Untold, untold_of, untold_together
from tests.unit.made_year import UNTOLD


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html)).strip()


def test_gaps_with_one_reason_are_one_paragraph() -> None:
    gaps = [Untold(what, "Nobody was asked.") for what in ("Its actions", "What comes next", "What did not work")]
    assert _text(untold_together(gaps)) == (
        "Not supplied: its actions, what comes next and what did not work. Nobody was asked."
    )


def test_gaps_with_several_reasons_have_a_line_for_each_reason() -> None:
    gaps = [Untold("Its actions", "Nobody was asked."), Untold("Its chair", "The post was empty"), Untold("Its group", "Nobody was asked.")]  # fmt: skip
    assert _text(untold_together(gaps)) == (
        "Not supplied: Its actions and its group. Nobody was asked. Its chair. The post was empty."
    )


def test_a_place_that_other_pages_lead_to_stays_although_its_section_is_gone() -> None:
    assert 'id="actions.neglect"' in untold_together(untold_of("Its actions", UNTOLD, "actions.neglect"))


def test_what_was_given_and_that_there_was_none_are_no_gaps() -> None:
    assert untold_of("Its actions", {}) == ()
    assert untold_of("Its actions", NoneToReport(none="There was none.")) == ()
    assert untold_together(()) == ""


_WORDS = st.text("abcdefg", min_size=1, max_size=6)


@given(st.lists(st.builds(Untold, st.from_regex(r"Q[0-9]{3}", fullmatch=True), _WORDS), unique_by=lambda gap: gap.what))
def test_every_gap_is_named_once_and_every_reason_once(gaps: list[Untold]) -> None:
    said = untold_together(gaps)
    for gap in gaps:
        assert len(re.findall(gap.what, said, re.IGNORECASE)) == 1
    assert said.count('class="reason"') == len({gap.reason for gap in gaps})
