"""Every count of a year is a cell, and what rests on a withheld one is withheld with it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from generator.disclose.cells import Shown, Withheld
from generator.disclose.year import HELD_BACK, disclose_year, re_audit_verdicts, shown_re_audit, total_of
from generator.disclose.year_cells import DisclosedEvent, DisclosedTool, DisclosedUse
from generator.domain.answer import NoneToReport, NotSupplied
from generator.evaluate.reaudit import re_audit
from generator.evaluate.shares import share
from generator.evaluate.year_results import AuditFinding, Share, ToolFinding, UseFinding, YearFindings

LOST = NotSupplied(not_supplied="The list was lost.")
NONE = NoneToReport(none="Nobody looked.")
MAY = date(2025, 5, 1)
THEN, NOW = share(12, 30), share(26, 32)
AGAIN = re_audit("first", THEN, NOW, same_scale=True)

FOUND = YearFindings(
    audits={
        "first": AuditFinding(30, {"good": 12, "weak": 18}, THEN, share(15, 20), None),
        "again": AuditFinding(32, LOST, NOW, NONE, AGAIN),
    },
    tools={
        "known": ToolFinding({"health": 62}, UseFinding(share(27, 40), share(12, 40), MAY, "first")),
        "new": ToolFinding(LOST, NONE),
    },
    events={"day": {"health": 3, "police": 4}, "lost": LOST},
    hearings={"carers": 6, "visitors": LOST},
)


def test_a_share_is_shown_with_its_counts_and_its_interval() -> None:
    shown = disclose_year(FOUND).audits["first"].good_enough
    assert isinstance(shown, Shown)
    assert (shown.value, shown.n, shown.of, shown.interval, shown.usable) == (Decimal(40), 12, 30, "wilson/1", True)
    assert shown.lower is not None
    assert shown.upper is not None
    assert shown.lower < 40 < shown.upper


def test_a_share_without_an_interval_is_shown_as_it_is() -> None:
    bare = Share(1, 4, Decimal(25), None)
    found = YearFindings({}, {"tool": ToolFinding(LOST, UseFinding(bare, bare, MAY))}, {}, {})
    assert disclose_year(found).tools["tool"].used == Shown(Decimal(25), 1, 4)


def test_counts_are_cells_and_what_nobody_supplied_keeps_its_reason() -> None:
    year = disclose_year(FOUND)
    assert year.audits["first"].cases == Shown(Decimal(30))
    assert year.audits["first"].grades == {"good": Shown(Decimal(12)), "weak": Shown(Decimal(18))}
    assert [year.audits["again"].grades, year.audits["again"].agreement] == [LOST, NONE]
    assert year.tools["known"].trained == {"health": Shown(Decimal(62))}
    assert year.tools["new"] == DisclosedTool(LOST, NONE)
    assert (year.tools["new"].used, year.tools["new"].used_well) == (None, None)
    assert year.hearings == {"carers": Shown(Decimal(6)), "visitors": LOST}


def test_the_use_of_a_tool_keeps_the_day_and_the_audit_that_found_it() -> None:
    audited = disclose_year(FOUND).tools["known"].audited
    assert isinstance(audited, DisclosedUse)
    assert (audited.when, audited.audit) == (MAY, "first")
    assert isinstance(audited.used, Shown)
    assert isinstance(audited.used_well, Shown)
    assert (audited.used.n, audited.used_well.n) == (27, 12)


def test_all_who_came_are_added_up_where_each_number_is_shown() -> None:
    events = disclose_year(FOUND).events
    assert events["day"].total == Shown(Decimal(7))
    assert events["lost"] == DisclosedEvent(LOST, None)


def test_a_sum_with_a_withheld_part_is_withheld() -> None:
    assert total_of({"a": Shown(Decimal(3)), "b": Withheld("c")}) == Withheld("c")
    assert total_of({}) == Shown(Decimal(0))


def test_the_verdict_of_a_second_look_passes_with_both_its_ends() -> None:
    shown = disclose_year(FOUND).audits["again"].re_audit
    assert shown is not None
    assert (shown.verdict, shown.rule, shown.why) == ("improved", "newcombe-difference/1", None)
    assert (shown.difference, shown.lower, shown.upper) == (AGAIN.difference, AGAIN.lower, AGAIN.upper)
    assert (shown.before, shown.after) == (
        disclose_year(FOUND).audits["first"].good_enough,
        disclose_year(FOUND).audits["again"].good_enough,
    )


@pytest.mark.parametrize("ends", [(Withheld("c"), Shown(Decimal(81))), (Shown(Decimal(40)), Withheld("c"))])
def test_a_verdict_of_which_one_end_is_withheld_is_withheld_with_both(ends: tuple[Withheld, Shown]) -> None:
    shown = shown_re_audit(AGAIN, *ends)
    assert (shown.verdict, shown.why) == ("cannot-be-judged", HELD_BACK)
    assert (shown.before, shown.after, shown.difference, shown.lower, shown.upper) == (None, None, None, None, None)


def test_what_cannot_be_judged_for_want_of_grades_says_so() -> None:
    found = re_audit("first", None, NOW, same_scale=True)
    shown = shown_re_audit(found, None, Shown(Decimal(81)))
    assert (shown.before, shown.after, shown.why) == (None, Shown(Decimal(81)), found.why)


def test_only_audits_that_repeat_another_have_a_verdict() -> None:
    assert re_audit_verdicts(disclose_year(FOUND)) == {"again": "improved"}
