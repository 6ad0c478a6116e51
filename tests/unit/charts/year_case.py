"""Made-up records of a year for its figures, written in short: what a case leaves out is filled in here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import TypeAdapter

from generator.disclose.cells import Cell, Shown, Withheld
from generator.disclose.disclosed import Disclosed
from generator.disclose.year_cells import (
    DisclosedAudit,
    DisclosedEvent,
    DisclosedTool,
    DisclosedUse,
    DisclosedYear,
    ShownReaudit,
)
from generator.domain.action import Action
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.arrangements import Arrangements
from generator.domain.audit import AuditDefinition, Scale
from generator.domain.challenge import Challenges
from generator.domain.contribution import Contributions
from generator.domain.edition import Priority
from generator.domain.learning import EventDefinition
from generator.domain.partnership import Partner
from generator.domain.report import Records
from generator.domain.requirement import Requirement
from generator.domain.review import Reviews
from generator.domain.scrutiny import Scrutiny
from generator.domain.sharing import Sharing
from generator.domain.tool import ToolDefinition
from generator.domain.voice import HearingDefinition
from generator.domain.year import Audits, Learning, Tools, Voice
from generator.evaluate.rules import NEWCOMBE
from generator.evaluate.year_results import Coverage, Standing, Standings
from tests.unit.charts.made import made_records
from tests.unit.made_year import made_disclosed, made_guidance, made_year

Written = Mapping[str, Any]
"""Records as a case writes them."""

UNTOLD = {"not_supplied": "Nobody told us."}
NOBODY = NotSupplied.model_validate(UNTOLD)
NONE = NoneToReport(none="Nobody looked.")
PARTNERS = {"council": "Anytown Council", "police": "Anytown Police", "health": "Anytown Health Board"}
AS_AT = date(2025, 11, 3)

_PARTNER = dict.fromkeys(("money", "attendance", "returns", "in_its_words"), UNTOLD)
_ACTION = {"what": "Do it.", "owner": "shared"}
_AUDIT = {
    "question": "Why?",
    "agencies": ["council"],
    "chosen": UNTOLD,
    "moderation": UNTOLD,
    "findings": [{"says": "Plans had no dates.", "tone": "weakness"}],
    "actions": UNTOLD,
}
_TOOL = {"purpose": "To see.", "since": "2019", "used_by": UNTOLD, "learned": UNTOLD}
_EVENT = {"kind": "training", "about": "All of it.", "when": "2025-01-10", "evaluations": UNTOLD}
_EVALUATION = {"says": "It helped.", "when": "2025-02-01", "source": "A form."}
_HEARING = {"who": "People", "how": "A talk.", "when": "2025-01-10", "asked": "What?", "heard": ["This."]}
_REVIEW = {"title": "Review", "kind": "rapid", "began": "2024-06-01", "published": UNTOLD, "learning": UNTOLD}
_RECOMMENDATION = {"number": "1", "says": "Do it.", "to": ["shared"], "decision": UNTOLD}
_ITEM = {
    "number": "1",
    "kind": "question",
    "body": "Committee",
    "asked": "2024-03-01",
    "says": "Why?",
    "source": "Notes",
}
_AGREEMENT = {"about": "Files.", "signed": "2020-01-01"}
_REQUIREMENT = {"code": "R01", "asks": "All.", "wording": "quoted", "paragraph": "1"}
_SHARING = dict.fromkeys(("delays", "escalations", "cross_boundary", "learned"), UNTOLD)
_ARRANGEMENTS = {
    **dict.fromkeys(("chair", "scrutineer", "groups", "wider", "boards", "changes", "restraint", "reforms"), UNTOLD),
    "in_force": "Since 2019.",
    "source": "A paper.",
}
_EXECUTIVE = {"name": "The executive", "does": "It leads.", "meets": UNTOLD}


def year_case(case: Written) -> tuple[Disclosed, Records]:
    """Make what a case writes: its records, and what may be shown of them."""
    actions = TypeAdapter(dict[str, Action]).validate_python(_each(case.get("actions", {}), _ACTION))
    of_a_priority: dict[str, Any] = {"title": "Neglect", "actions": actions}
    priority = Priority.model_construct(**of_a_priority)
    base = made_records()
    names: Mapping[str, str] = case.get("partners", PARTNERS)
    partners = {name: Partner(name=called, role="statutory") for name, called in names.items()}
    asked = {
        name: Requirement.model_validate({**_REQUIREMENT, **fields})
        for name, fields in case.get("guidance", {}).items()
    }
    records = replace(
        base,
        edition=base.edition.model_copy(update={"published": case.get("published", AS_AT)}),
        partnership=base.partnership.model_copy(update={"partners": partners}),
        priorities={"neglect": priority},
        year=made_year(**{field: make(case[name]) for name, (field, make) in _MAKERS.items() if name in case}),
        guidance=made_guidance(**{name.replace("-", "_"): requirement for name, requirement in asked.items()}),
    )
    coverage = {name: Coverage(name, status, (), (), None) for name, status in case.get("coverage", {}).items()}
    return made_disclosed(year=_cells(case), standings=_standings(case), coverage=coverage), records


def cell(written: Any) -> Cell | None:
    """Make a cell of a count, of `[n, of]` as a percentage, or of a symbol; None stays None."""
    if written is None:
        return None
    if isinstance(written, str):
        return Withheld(written)  # type: ignore[arg-type]
    if isinstance(written, int):
        return Shown(Decimal(written))
    n, of = written
    return Shown(Decimal(100 * n) / of, n, of)


def _each(written: Written, default: Written) -> dict[str, Any]:
    return {name: {**default, **fields} for name, fields in written.items()}


def _some(written: Written, default: Written, model: type[Any]) -> Any:
    """Make records by their ids, or the answer that there are none or nobody told us."""
    if set(written) & {"not_supplied", "none"}:
        return model
    return {name: model.model_validate(fields) for name, fields in _each(written, default).items()}


def _arrangements(written: Written) -> Arrangements:
    fields = {**_ARRANGEMENTS, "chapter": "about", **written}
    executive = written["executive"]
    fields["executive"] = executive if "not_supplied" in executive else {**_EXECUTIVE, **executive}
    return Arrangements.model_validate(fields)


def _contributions(written: Written) -> Contributions:
    fields = {"chapter": "about", "budget": written.get("budget", UNTOLD)}
    partners = {
        # The reader of our own files gives exact numbers; this one gives floats.
        name: {key: Decimal(str(value)) if isinstance(value, float) else value for key, value in partner.items()}
        for name, partner in _each(written["partners"], _PARTNER).items()
    }
    return Contributions.model_validate({**fields, "partners": partners})


def _reviews(written: Written) -> Reviews:
    review = {**_REVIEW, "recommendations": _each(written, _RECOMMENDATION)}
    return Reviews.model_validate({"chapter": "about", "reviews": {"rapid": review}})


def _audits(written: Written) -> Audits:
    scale = Scale.model_validate(written["scale"])
    return Audits("about", scale, _some(written["audits"], _AUDIT, AuditDefinition))


def _learning(written: Written) -> Learning:
    events = {
        name: {**fields, "evaluations": [{**_EVALUATION, "level": level} for level in fields["levels"]]}
        if "levels" in fields
        else dict(fields)
        for name, fields in written.items()
    }
    for fields in events.values():
        fields.pop("levels", None)
    return Learning("about", _some(events, _EVENT, EventDefinition))


def _sharing(written: Written) -> Sharing:
    fields = {"chapter": "about", **_SHARING, "agreements": _each(written, _AGREEMENT)}
    return Sharing.model_validate(fields)


_MAKERS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "arrangements": ("arrangements", _arrangements),
    "contributions": ("contributions", _contributions),
    "recommendations": ("reviews", _reviews),
    "audits": ("audits", _audits),
    "tools": ("tools", lambda written: Tools("about", _some(written, _TOOL, ToolDefinition))),
    "events": ("learning", _learning),
    "hearings": ("voice", lambda written: Voice("about", _some(written, _HEARING, HearingDefinition))),
    "challenges": (
        "challenges",
        lambda written: Challenges.model_validate({"chapter": "about", "challenges": written}),
    ),
    "committee": (
        "scrutiny",
        lambda written: Scrutiny.model_validate(
            {"chapter": "about", "statement": UNTOLD, "committee": _each(written, {**_ITEM, "answer": UNTOLD})}
        ),
    ),
    "agreements": ("sharing", _sharing),
}
"""What a case may write, the field of the year that it fills, and how."""


def _standings(case: Written) -> Standings:
    kinds = ("actions", "recommendations", "committee", "challenges", "promises")
    written = case.get("standings", {})
    return Standings(**{kind: {n: _standing(s) for n, s in written.get(kind, {}).items()} for kind in kinds})


def _standing(written: Any) -> Standing[Any]:
    status, days = written if isinstance(written, list) else (written, None)
    return Standing(status, "a-rule/1", "it is so", days)


def _cells(case: Written) -> DisclosedYear:
    cells = case.get("cells", {})
    return DisclosedYear(
        audits={name: _audit(fields) for name, fields in cells.get("audits", {}).items()},
        tools={
            name: DisclosedTool(NOBODY, _use(fields))
            for name, fields in {**_none_of(case, "tools"), **cells.get("tools", {})}.items()
        },
        events={
            name: DisclosedEvent(NOBODY, None)
            if not fields
            else DisclosedEvent(_cells_of(fields["attended"]), cell(fields["total"]))
            for name, fields in {**_none_of(case, "events"), **cells.get("events", {})}.items()
        },
        hearings={
            name: cell(written) or NOBODY
            for name, written in {**dict.fromkeys(case.get("hearings", {})), **cells.get("hearings", {})}.items()
        },
    )


def _none_of(case: Written, part: str) -> dict[str, Written]:
    """Give the records of a part without any cell."""
    return {name: {} for name in case.get(part, {})}


def _use(fields: Written) -> DisclosedUse | NotSupplied | NoneToReport:
    used, well = cell(fields.get("used")), cell(fields.get("used_well"))
    if used is None or well is None:
        return NOBODY if fields.get("untold") else NONE
    return DisclosedUse(used, well, date(2025, 3, 1))


def _audit(fields: Written) -> DisclosedAudit:
    again = fields.get("re_audit")
    return DisclosedAudit(
        cases=Withheld("x"),
        grades=NOBODY if "grades" not in fields else _cells_of(fields["grades"]),
        good_enough=cell(fields.get("good_enough")),
        agreement=NONE,
        re_audit=ShownReaudit(again[0], None, None, again[1], NEWCOMBE.name) if again else None,
    )


def _cells_of(written: Written) -> dict[str, Cell]:
    return {name: made for name, each in written.items() if (made := cell(each)) is not None}
