"""The blocks of audits and of shared tools."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from generator.disclose.cells import Shown, Withheld
from generator.disclose.year_cells import DisclosedUse, ShownReaudit
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.judgement import DirectionVerdict
from generator.domain.year import Audits, Tools
from generator.evaluate.rules import RE_AUDIT
from generator.pages.book import Book
from generator.pages.year.audits_block import audits_block
from generator.pages.year.tools_block import tools_block
from tests.unit.made_year import UNTOLD
from tests.unit.pages.full_year import NO_LIST, full_book, full_disclosed_year, full_year
from tests.unit.pages.read_page import anchors, finding, section, words

PAGE = "neglect.md"


def test_the_finding_tells_of_the_weakest_audit_the_silent_one_and_the_second_look() -> None:
    assert finding(audits_block(PAGE, full_book())) == (
        "In the weakest audit, “Neglect, first look”, 12 of 30 cases looked at (40.0%) were good enough. "
        "One of three audits gave no grades. The one audit that was done again showed no significant change."
    )


def test_audits_stand_with_the_weakest_first_and_those_without_a_figure_last() -> None:
    found = [a for a in anchors(audits_block(PAGE, full_book())) if a.startswith("audit.")]
    assert found == ["audit.neglect-2024", "audit.neglect-2025", "audit.missing-children"]


def test_weaknesses_stand_above_strengths() -> None:
    said = section(audits_block(PAGE, full_book()), "audit.neglect-2025")
    assert "Weaknesses found Fathers were seldom asked. Strengths found Most plans have dates." in said


def test_a_second_look_gives_the_verdict_both_shares_the_difference_and_its_interval() -> None:
    block = audits_block(PAGE, full_book())
    assert (
        "Looked at again – No significant change Held against Neglect, first look . Good enough then: 12 of 30 (40.0%). "
        "Now: 20 of 32 (62.5%). That is 22.5 percentage points more. The difference could be anything from −2.1 to "
        "44.0 points (95% interval)."
    ) in section(block, "audit.neglect-2025")
    assert 'href="../methods/#newcombe-difference"' in block
    assert 'href="#audit.neglect-2024"' in block


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        ("worsened", "The one audit that was done again worsened."),
        ("improved", "The one audit that was done again improved."),
        ("cannot-be-judged", "The one audit that was done again cannot be judged against the earlier one."),
    ],
)
def test_the_finding_says_what_a_second_look_came_to(verdict: DirectionVerdict, said: str) -> None:
    year = full_disclosed_year()
    again = ShownReaudit("neglect-2024", None, None, verdict, RE_AUDIT.name, why="the two did not grade alike")
    audits = {**year.audits, "neglect-2025": replace(year.audits["neglect-2025"], re_audit=again)}
    block = audits_block(PAGE, full_book(counts=replace(year, audits=audits)))
    assert said in finding(block)
    assert "The two did not grade alike." in section(block, "audit.neglect-2025")


def test_the_audit_of_the_report_before_is_named_as_such() -> None:
    year = full_year()
    assert isinstance(year.audits.audits, dict)
    now, before = dict(year.audits.audits), {"neglect-2024": year.audits.audits["neglect-2024"]}
    del now["neglect-2024"]
    counts = full_disclosed_year()
    audits = {name: counts.audits[name] for name in now}
    alone = replace(year, audits=replace(year.audits, audits=now, earlier=before))
    block = audits_block(PAGE, full_book(year=alone, counts=replace(counts, audits=audits)))
    assert "Held against “Neglect, first look” of the report before." in words(block).replace(" .", ".")


def test_a_hidden_grade_is_a_symbol_that_is_explained() -> None:
    said = section(audits_block(PAGE, full_book()), "audit.neglect-2025")
    assert "Needs work: [c] Poor: [c] Grades from “Good enough” up count as good enough. [c]: hidden to protect" in said


def test_a_hidden_share_says_why_and_is_not_the_weakest() -> None:
    year = full_disclosed_year()
    hidden = replace(year.audits["neglect-2024"], good_enough=Withheld("c"))
    block = audits_block(PAGE, full_book(counts=replace(year, audits={**year.audits, "neglect-2024": hidden})))
    assert finding(block).startswith("In the audit “Neglect, second look”, 20 of 32")
    assert "Good enough Not published (hidden to protect people" in section(block, "audit.neglect-2024")


def test_what_nobody_supplied_of_an_audit_is_said_with_its_reason() -> None:
    said = section(audits_block(PAGE, full_book()), "audit.missing-children")
    for gap in (
        "Good enough Cannot be known: grades were not supplied.",
        "Grades Not supplied. The auditors gave no grades.",
        "How often graders agreed: None. One agency graded alone. How grades were held against each other: Not supplied. There was none.",
        "How cases were chosen: Not supplied. Nobody wrote it down.",
        "What is done about it Not supplied. No plan was sent.",
        "Made up.",
    ):
        assert gap in said


def test_an_action_that_was_given_up_says_why() -> None:
    said = section(audits_block(PAGE, full_book()), "audit.neglect-2025")
    assert (
        "Write a leaflet. Anytown Council. – Withdrawn Withdrawn on 1 February 2025. Given up because: Nobody" in said
    )


@pytest.mark.parametrize(
    ("block", "anchor"), [(audits_block, "audit.neglect-2025"), (tools_block, "tool.neglect-framework")]
)
def test_an_audit_and_a_tool_lead_to_their_priority(block: Callable[[str, Book], str], anchor: str) -> None:
    page = block(PAGE, full_book())
    assert "Priority Neglect" in section(page, anchor)
    assert page.count('<a href="#judgement.neglect">Neglect</a>') == 1


def test_a_year_without_a_scale_says_so() -> None:
    year = full_year()
    block = audits_block(PAGE, full_book(year=replace(year, audits=replace(year.audits, scale=UNTOLD))))
    assert "The grades that audits give: Not supplied. Nobody told us." in words(block)


def test_tools_that_nobody_audited_stand_first_and_open_the_finding() -> None:
    block = tools_block(PAGE, full_book())
    assert finding(block) == (
        "No audit of its use is reported for one of two shared tools. Neglect framework was used well in 12 of 40 cases "
        "looked at (30.0%), and used at all in 27 of 40 (67.5%)."
    )
    assert [a for a in anchors(block) if a.startswith("tool.")] == ["tool.chronology", "tool.neglect-framework"]


def test_partners_that_do_not_use_a_tool_are_named_first() -> None:
    said = section(tools_block(PAGE, full_book()), "tool.neglect-framework")
    assert (
        "Who does not use it Anytown Police, Director of Education and Anytown Youth Trust. "
        "Who uses it Anytown Council and Anytown Health Board."
    ) in said


def test_who_is_trained_is_told_by_partner_and_hidden_counts_are_explained() -> None:
    said = section(tools_block(PAGE, full_book()), "tool.neglect-framework")
    assert "Anytown Council: 140 Anytown Health Board: 62 Anytown Police: [c] [c]: hidden to protect people" in said


def test_a_tool_of_which_nothing_is_known_says_so_at_every_question() -> None:
    said = section(tools_block(PAGE, full_book()), "tool.chronology")
    assert "Who uses it Not supplied. Nobody kept a list." in said
    expected = (
        "Audit of its use None. It is new. An audit is due in 2026. Staff trained Not supplied. Nobody kept a list."
    )
    assert expected in said


def test_the_use_of_a_tool_has_the_day_and_the_audit_that_found_it() -> None:
    said = section(tools_block(PAGE, full_book()), "tool.neglect-framework")
    theme = full_year().audits.audits["neglect-2025"].theme  # type: ignore[index]
    assert f"Audit of its use Finished on 1 May 2025. It is part of the audit: {theme}" in said


def test_a_tool_of_whose_use_nobody_told_is_no_tool_that_nobody_audited() -> None:
    year = full_disclosed_year()
    silent = replace(year.tools["chronology"], audited=NO_LIST)
    book = full_book(counts=replace(year, tools={**year.tools, "chronology": silent}))
    assert "Audit of its use Not supplied. Nobody kept a list." in section(tools_block(PAGE, book), "tool.chronology")


def test_a_share_whose_counts_are_not_known_is_a_percentage() -> None:
    year = full_disclosed_year()
    known = year.tools["neglect-framework"]
    assert isinstance(known.audited, DisclosedUse)
    tool = replace(known, audited=replace(known.audited, used_well=Shown(Decimal("30.04"))))
    block = tools_block(PAGE, full_book(counts=replace(year, tools={**year.tools, "neglect-framework": tool})))
    assert "Used well 30.0% of cases." in section(block, "tool.neglect-framework")


@pytest.mark.parametrize(
    "answer", [NotSupplied(not_supplied="Nobody sent them."), NoneToReport(none="Nobody sent them.")]
)
def test_a_year_without_audits_and_tools_says_which_it_is(answer: NotSupplied | NoneToReport) -> None:
    year = full_year(audits=Audits("neglect", UNTOLD, answer), tools=Tools("neglect", answer))
    said = "Not supplied." if isinstance(answer, NotSupplied) else "None."
    for block in (audits_block, tools_block):
        assert f"{said} Nobody sent them." in words(block(PAGE, full_book(year=year)))
