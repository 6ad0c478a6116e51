"""The counts of a year come to shares only where they were supplied and mean the same."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.audit import Audit, Scale
from generator.domain.learning import Event
from generator.domain.tool import Tool
from generator.domain.voice import Hearing
from generator.domain.year import Audits, Counted, Learning, Tools, Voice, Year
from generator.evaluate.counted import count_year
from generator.evaluate.reaudit import NO_GRADES_NOW, NO_GRADES_THEN, OTHER_SCALE
from generator.evaluate.year_results import Share, ToolFinding, UseFinding, YearFindings
from tests.unit.made_year import made_year

UNTOLD = {"not_supplied": "Nobody told us."}
NONE = {"none": "There was none."}
SCALE = Scale(grades={"good": "Good", "enough": "Enough", "weak": "Weak"}, good_from="enough")


def audit(grades: Any, agreement: Any = None, **fields: Any) -> Audit:
    cases = sum(grades.values()) if grades and grades != UNTOLD else 8
    return Audit.model_validate(
        {
            "theme": "Neglect",
            "question": "Is it seen?",
            "when": "2025-05-01",
            "agencies": ["health"],
            "chosen": UNTOLD,
            "moderation": UNTOLD,
            "findings": [{"says": "It is.", "tone": "strength"}],
            "actions": NONE,
            "cases": cases or 8,
            "grades": grades,
            "agreement": agreement or NONE,
            **fields,
        }
    )


def found(
    audits: dict[str, Audit],
    earlier: dict[str, Audit] | None = None,
    scale: Scale | NotSupplied = SCALE,
    scale_before: Scale | NotSupplied | None = SCALE,
) -> YearFindings:
    """Count a year with these audits, and those of the edition before."""
    before = earlier or {}
    of_year = Audits(
        "audits",
        scale,
        {name: each.definition() for name, each in audits.items()},
        {name: each.definition() for name, each in before.items()},
    )
    counted = Counted(audits={name: each.counts() for name, each in {**before, **audits}.items()})
    return count_year(made_year(audits=of_year), counted, scale_before)


def counts(found: object) -> tuple[int, int] | None:
    return (found.n, found.of) if isinstance(found, Share) else None


def test_cases_are_good_enough_down_to_the_last_grade_that_counts() -> None:
    result = found({"now": audit({"good": 3, "enough": 4, "weak": 5}, {"both": 10, "same": 7})}).audits["now"]
    assert (result.cases, result.grades) == (12, {"good": 3, "enough": 4, "weak": 5})
    assert (counts(result.good_enough), counts(result.agreement), result.re_audit) == ((7, 12), (7, 10), None)


def test_a_grade_that_nobody_gave_counts_as_none() -> None:
    assert counts(found({"now": audit({"weak": 5})}).audits["now"].good_enough) == (0, 5)


@pytest.mark.parametrize(
    ("grades", "scale"),
    [
        (UNTOLD, SCALE),
        ({"good": 3}, NotSupplied(not_supplied="Nobody told us.")),
        ({"splendid": 3}, SCALE),
        ({"good": 0}, SCALE),
        ({"good": 3}, SCALE.model_copy(update={"good_from": "splendid"})),
    ],
)
def test_without_grades_that_are_known_there_is_no_share(grades: Any, scale: Any) -> None:
    result = found({"now": audit(grades, UNTOLD)}, scale=scale).audits["now"]
    assert result.good_enough is None
    assert result.agreement == NotSupplied.model_validate(UNTOLD)
    assert isinstance(result.grades, NotSupplied) == (grades == UNTOLD)


def test_an_audit_is_held_against_one_of_this_edition_or_of_the_one_before() -> None:
    first, again = audit({"good": 12, "weak": 18}), audit({"good": 26, "weak": 6}, re_audit_of="first")
    for result in (found({"first": first, "again": again}), found({"again": again}, {"first": first})):
        looked = result.audits["again"].re_audit
        assert looked is not None
        assert (looked.audit, counts(looked.before), counts(looked.after)) == ("first", (12, 30), (26, 32))
        assert looked.verdict == "improved"
    assert set(found({"again": again}, {"first": first}).audits) == {"again"}


@pytest.mark.parametrize(
    ("scale_before", "why"),
    [
        (None, NO_GRADES_THEN),
        (NotSupplied(not_supplied="Nobody told us."), NO_GRADES_THEN),
        (SCALE.model_copy(update={"good_from": "good"}), OTHER_SCALE),
        (Scale(grades={"good": "Good", "weak": "Weak"}, good_from="good"), OTHER_SCALE),
    ],
)
def test_two_audits_that_did_not_grade_alike_are_not_compared(scale_before: Any, why: str) -> None:
    again = audit({"good": 26, "weak": 6}, re_audit_of="first")
    result = found({"again": again}, {"first": audit({"good": 12, "weak": 18})}, scale_before=scale_before)
    looked = result.audits["again"].re_audit
    assert looked is not None
    assert (looked.verdict, looked.why) == ("cannot-be-judged", why)


def test_an_audit_without_grades_or_scale_is_not_compared() -> None:
    first, again = audit({"good": 12, "weak": 18}), audit(UNTOLD, re_audit_of="first")
    looked = found({"again": again}, {"first": first}).audits["again"].re_audit
    assert looked is not None
    assert looked.why == NO_GRADES_NOW
    graded = audit({"good": 12, "weak": 18}, re_audit_of="first")
    untold = found({"again": graded}, {"first": first}, scale=NotSupplied(not_supplied="Nobody told us."))
    assert untold.audits["again"].re_audit is not None
    assert untold.audits["again"].re_audit.why == NO_GRADES_NOW


def _tool(trained: Any, audited: Any) -> Tool:
    said = {"name": "A tool", "purpose": "To see.", "since": "2019", "used_by": UNTOLD, "learned": UNTOLD}
    return Tool.model_validate({**said, "trained": trained, "audited": audited})


def test_a_tool_is_used_and_used_well_in_the_cases_that_were_looked_at() -> None:
    looked = {"cases": 40, "used": 27, "used_well": 12, "when": "2025-05-01"}
    tools = {"known": _tool({"health": 62}, looked), "new": _tool(UNTOLD, NONE), "silent": _tool(UNTOLD, UNTOLD)}
    year = made_year(tools=Tools("tools", {name: each.definition() for name, each in tools.items()}))
    result = _count(year, Counted(tools={name: each.counts() for name, each in tools.items()})).tools
    known = result["known"]
    assert isinstance(known.audited, UseFinding)
    assert known.trained == {"health": 62}
    assert (counts(known.audited.used), counts(known.audited.used_well)) == ((27, 40), (12, 40))
    assert (known.audited.when, known.audited.audit) == (date(2025, 5, 1), None)
    untold, none = NotSupplied.model_validate(UNTOLD), NoneToReport.model_validate(NONE)
    assert (result["new"], result["silent"]) == (ToolFinding(untold, none), ToolFinding(untold, untold))


def test_who_came_and_who_was_heard_are_counted_where_anybody_did() -> None:
    held = {"title": "A day", "kind": "training", "when": "2025-01-01", "about": "Work.", "evaluations": NONE}
    asked = {"whose": "children", "who": "Carers", "how": "Talks.", "when": "2025-01-01", "asked": "Who?", "heard": ["You."], "changed": NONE}  # fmt: skip
    events = {name: Event.model_validate({**held, "attended": a}) for name, a in (("a", {"health": 3}), ("b", UNTOLD))}
    heard = {name: Hearing.model_validate({**asked, "people": p}) for name, p in (("c", 6), ("d", UNTOLD))}
    year = made_year(
        learning=Learning("x", {name: each.definition() for name, each in events.items()}),
        voice=Voice("x", {name: each.definition() for name, each in heard.items()}),
    )
    counted = Counted(
        events={name: each.counts() for name, each in events.items()},
        hearings={name: each.counts() for name, each in heard.items()},
    )
    result = _count(year, counted)
    untold = NotSupplied.model_validate(UNTOLD)
    assert result.events == {"a": {"health": 3}, "b": untold}
    assert result.hearings == {"c": 6, "d": untold}


def _count(year: Year, counted: Counted) -> YearFindings:
    return count_year(year, counted)
