"""A made-up edition in which every kind of record of the year is filled, good and bad, for tests of blocks and pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from generator.disclose.cells import Cell, Shown, Withheld
from generator.disclose.disclosed import Disclosed
from generator.disclose.year import re_audit_verdicts
from generator.disclose.year_cells import (
    DisclosedAudit,
    DisclosedEvent,
    DisclosedTool,
    DisclosedUse,
    DisclosedYear,
    ShownReaudit,
)
from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.area import Area
from generator.domain.audit import Audit, Scale
from generator.domain.edition import Priority
from generator.domain.learning import Event
from generator.domain.partnership import Partner
from generator.domain.period import parse_period
from generator.domain.report import Before, Records
from generator.domain.source import Licence, Source
from generator.domain.tool import Tool
from generator.domain.voice import Hearing
from generator.domain.year import Audits, Counted, Learning, Tools, Voice, Year, counts_owed
from generator.evaluate.coverage import coverage
from generator.evaluate.enquiries import enquiries
from generator.evaluate.released import Released
from generator.evaluate.rules import NEWCOMBE
from generator.evaluate.standings import standings
from generator.evaluate.year_results import Standings
from generator.pages.book import Book
from tests.unit.made_year import made_year
from tests.unit.pages.full_records import ACTIONS, ARRANGEMENTS, CONTRIBUTIONS, PROMISED, PROMISES, REVIEWS
from tests.unit.pages.full_records_of_scrutiny import CHALLENGES, COMMITTEE, SCRUTINY, SHARING
from tests.unit.pages.full_records_of_work import AUDITS, EVENTS, HEARINGS, SCALE, TOOLS
from tests.unit.pages.judged_edition import made_book, made_measure, made_priority

PUBLISHED = date(2025, 11, 3)
"""The day of the made-up edition, as at which everything stands."""

PARTNERS: Mapping[str, Partner] = {
    "council": Partner(name="Anytown Council", role="statutory"),
    "police": Partner(name="Anytown Police", role="statutory"),
    "health": Partner(name="Anytown Health Board", role="statutory"),
    "schools": Partner(name="Director of Education", role="executive"),
    "youth-trust": Partner(name="Anytown Youth Trust", role="relevant-agency"),
}

SOURCE = Source(
    publisher="A ministry",
    title="Made-up statistics",
    licence="open",
    address="https://example.org/statistics",
    published=date(2025, 9, 1),
    retrieved=date(2025, 9, 2),
)

LOST = NotSupplied(not_supplied="The list was lost.")
NO_GRADES = NotSupplied(not_supplied="The auditors gave no grades.")
GRADED_ALONE = NoneToReport(none="One agency graded alone.")
NOT_AUDITED = NoneToReport(none="It is new. An audit is due in 2026.")
NO_LIST = NotSupplied(not_supplied="Nobody kept a list.")
NOBODY_COUNTED = NotSupplied(not_supplied="Nobody counted.")

_audits = {name: Audit.model_validate(audit) for name, audit in AUDITS.items()}
_tools = {name: Tool.model_validate(tool) for name, tool in TOOLS.items()}
_events = {name: Event.model_validate(event) for name, event in EVENTS.items()}
_hearings = {name: Hearing.model_validate(hearing) for name, hearing in HEARINGS.items()}


def full_year(chapter: str = "neglect", **records: Any) -> Year:
    """Make a year with every kind of record, told of in one chapter; `records` replace some."""
    scale = Scale.model_validate(SCALE)
    filled: dict[str, Any] = {
        "arrangements": ARRANGEMENTS.model_copy(update={"chapter": chapter}),
        "contributions": CONTRIBUTIONS.model_copy(update={"chapter": chapter}),
        "promises": PROMISES,
        "reviews": REVIEWS.model_copy(update={"chapter": chapter}),
        "audits": Audits(chapter, scale, {name: audit.definition() for name, audit in _audits.items()}),
        "tools": Tools(chapter, {name: tool.definition() for name, tool in _tools.items()}),
        "learning": Learning(chapter, {name: event.definition() for name, event in _events.items()}),
        "voice": Voice(chapter, {name: hearing.definition() for name, hearing in _hearings.items()}),
        "challenges": CHALLENGES.model_copy(update={"chapter": chapter}),
        "scrutiny": SCRUTINY.model_copy(update={"chapter": chapter}),
        "sharing": SHARING.model_copy(update={"chapter": chapter}),
    }
    return Year(**{**filled, **records})


def full_counted() -> Counted:
    """Give the counts of that year."""
    return Counted(
        audits={name: audit.counts() for name, audit in _audits.items()},
        tools={name: tool.counts() for name, tool in _tools.items()},
        events={name: event.counts() for name, event in _events.items()},
        hearings={name: hearing.counts() for name, hearing in _hearings.items()},
    )


def full_standings(year: Year | None = None) -> Standings:
    """Say where each record of a year stands by the real rules, on the day of the edition."""
    return standings({"neglect": full_priority()}, year or full_year(), PROMISED, PUBLISHED)


def full_priority() -> Priority:
    """Make the priority with its actions."""
    return made_priority(["repeat-referrals"], accountable="council", actions=ACTIONS)


def full_disclosed_year() -> DisclosedYear:
    """Give what may be shown of the counts of that year: some are withheld, some were not supplied."""
    before, after = _percent(12, 30), _percent(20, 32)
    again = ShownReaudit("neglect-2024", before, after, "no-significant-change", NEWCOMBE.name, Decimal("22.5"), Decimal("-2.1"), Decimal("44.0"))  # fmt: skip
    hidden = Withheld("c")
    return DisclosedYear(
        audits={
            "neglect-2024": DisclosedAudit(
                _count(30), _counts(good=4, enough=8, weak=14, poor=4), before, _percent(15, 20), None
            ),
            "neglect-2025": DisclosedAudit(
                _count(32),
                _counts(good=8, enough=12) | {"weak": hidden, "poor": hidden},
                after,
                _percent(18, 24),
                again,
            ),
            "missing-children": DisclosedAudit(_count(12), NO_GRADES, None, GRADED_ALONE, None),
        },
        tools={
            "neglect-framework": DisclosedTool(
                {"council": _count(140), "health": _count(62), "police": hidden},
                DisclosedUse(_percent(27, 40), _percent(12, 40), date(2025, 5, 1), "neglect-2025"),
            ),
            "chronology": DisclosedTool(NO_LIST, NOT_AUDITED),
        },
        events={
            "neglect-training": DisclosedEvent(_counts(council=80, police=25, health=40), _count(145)),
            "review-briefing": DisclosedEvent({"council": _count(30), "schools": hidden}, hidden),
            "learning-day": DisclosedEvent(LOST, None),
            "exploitation": DisclosedEvent(_counts(police=12, schools=18), _count(30)),
        },
        hearings={"young-carers": _count(24), "parents": hidden, "visitors": NOBODY_COUNTED},
    )


def full_book(*, year: Year | None = None, counts: DisclosedYear | None = None, **disclosed: Any) -> Book:
    """Make the edition of 2024-25 with that year and what may be shown of its counts.

    `disclosed` replaces parts of what is disclosed.
    """
    base = made_book(made_measure("repeat-referrals", "worsened"), priorities={"neglect": full_priority()})
    partnership = base.records.partnership.model_copy(update={"partners": dict(PARTNERS)})
    records = replace(
        base.records,
        partnership=partnership,
        year=full_year() if year is None else year,
        before=_before(base.records),
        counts_owed=counts_owed(full_year() if year is None else year, full_counted()),
        areas={"anytown": Area(name="Anytown", kind="council", code="E09000001")},
        sources={"made-up": SOURCE},
        licences={"open": Licence(name="Open licence", attribution="Open data.")},
    )
    found = replace(
        base.disclosed,
        year=_held(records.year, counts or full_disclosed_year()),
        standings=full_standings(records.year),
        coverage=coverage(records, base.disclosed.judgements, base.disclosed.weak),
    )
    found = replace(found, enquiries=enquiries(records, _released(found)))
    return Book(records, replace(found, **disclosed), base.charts)


def _held(year: Year, counts: DisclosedYear) -> DisclosedYear:
    """Keep the counts of records that the year holds."""
    return DisclosedYear(
        audits={name: counts.audits[name] for name in given(year.audits.audits)},
        tools={name: counts.tools[name] for name in given(year.tools.tools)},
        events={name: counts.events[name] for name in given(year.learning.events)},
        hearings={name: counts.hearings[name] for name in given(year.voice.voice)},
    )


def _released(found: Disclosed) -> Released:
    verdicts = re_audit_verdicts(found.year)
    return Released(found.weak, found.judgements, found.standings, found.coverage, verdicts)


def _before(records: Records) -> Before:
    """Make the edition before: what it promised, and a question of the committee that was open then."""
    committee = {name: item for name, item in COMMITTEE.items() if name in {"gambling", "attendance"}}
    year = made_year("neglect", promises=PROMISED, scrutiny=SCRUTINY.model_copy(update={"committee": committee}))
    earlier = {"period": "2023-24", "published": date(2024, 11, 1), "title": "Yearly report for 2023 to 2024"}
    edition = records.edition.model_copy(update=earlier)
    return Before("2023-24", edition, parse_period("2023-24", "financial-year"), records.priorities, year)


def _count(n: int) -> Cell:
    return Shown(Decimal(n))


def _counts(**counts: int) -> dict[str, Cell]:
    return {name: _count(n) for name, n in counts.items()}


def _percent(n: int, of: int) -> Shown:
    percent = Decimal(100 * n) / of
    return Shown(percent, n, of, max(percent - 15, Decimal(0)), min(percent + 15, Decimal(100)))
