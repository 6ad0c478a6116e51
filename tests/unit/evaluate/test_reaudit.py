"""An audit is held against the one it repeats by a published test, and never with more certainty than it gives."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.evaluate.reaudit import NO_GRADES_NOW, NO_GRADES_THEN, OTHER_SCALE, TOO_FEW, re_audit
from generator.evaluate.rules import NEWCOMBE, RE_AUDIT, WILSON
from generator.evaluate.shares import share
from generator.evaluate.year_results import Share

shares = st.integers(1, 60).flatmap(lambda of: st.integers(0, of).map(lambda n: share(n, of)))


def test_a_share_is_exact_and_has_the_interval_of_its_counts() -> None:
    found = share(1, 3)
    assert found.percent == Decimal(100) / 3
    assert found.interval is not None
    assert (round(found.interval.lower, 2), round(found.interval.upper, 2)) == (Decimal("6.15"), Decimal("79.23"))
    assert found.interval.rule == WILSON.name
    with pytest.raises(ValueError, match="no share"):
        share(4, 3)


@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [((12, 30), (26, 32), "improved"), ((26, 32), (12, 30), "worsened"), ((12, 30), (16, 32), "no-significant-change")],
)
def test_more_cases_that_are_good_enough_are_an_improvement(
    before: tuple[int, int], after: tuple[int, int], verdict: str
) -> None:
    found = re_audit("first", share(*before), share(*after), same_scale=True)
    assert (found.verdict, found.rule, found.audit, found.why) == (verdict, NEWCOMBE.name, "first", None)
    assert found.difference == pytest.approx(
        Decimal(100) * (Decimal(after[0]) / after[1] - Decimal(before[0]) / before[1])
    )
    assert found.lower is not None
    assert found.upper is not None
    assert found.lower < found.difference < found.upper


def test_where_it_cannot_be_judged_the_reason_is_said_and_no_difference_is_given() -> None:
    then, now = share(12, 30), share(26, 32)
    for found, why in (
        (re_audit("first", None, now, same_scale=True), NO_GRADES_THEN),
        (re_audit("first", then, None, same_scale=True), NO_GRADES_NOW),
        (re_audit("first", then, now, same_scale=False), OTHER_SCALE),
        (re_audit("first", share(2, 4), share(3, 3), same_scale=True), TOO_FEW),
    ):
        assert (found.verdict, found.rule, found.why) == ("cannot-be-judged", RE_AUDIT.name, why)
        assert (found.difference, found.lower, found.upper) == (None, None, None)


@given(shares, shares)
def test_to_look_the_other_way_turns_the_verdict_round(one: Share, other: Share) -> None:
    there, back = re_audit("x", one, other, same_scale=True), re_audit("x", other, one, same_scale=True)
    assume("cannot-be-judged" not in {there.verdict, back.verdict})
    turned = {"improved": "worsened", "worsened": "improved"}
    assert back.verdict == turned.get(there.verdict, there.verdict)


@given(shares, st.integers(1, 60))
def test_what_is_too_few_to_judge_could_never_have_shown_a_change(before: Share, of: int) -> None:
    verdicts = {re_audit("x", before, share(n, of), same_scale=True).verdict for n in range(of + 1)}
    assert verdicts == {"cannot-be-judged"} or verdicts & {"improved", "worsened"}
