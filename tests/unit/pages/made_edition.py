"""Small factories: the records and the compiled pages of a made-up partnership's editions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from generator.domain.answer import NotSupplied
from generator.domain.area import NeighbourSet
from generator.domain.edition import Accessibility, ChosenMeasure, Edition, Priority, Status
from generator.domain.measure import Measure
from generator.domain.partnership import Contact, Elsewhere, Partnership
from generator.domain.period import parse_period
from generator.domain.report import Records
from generator.pages.compiled import CompiledSite
from generator.pages.context import edition_context
from tests.unit.made_year import UNTOLD_OF_A_PRIORITY, made_guidance, made_year

STATEMENT = "This is a demonstration. It was made from published statistics."

PRIORITIES = {"neglect": "Neglect", "young-people": "Vulnerable young people", "disabilities": "Disabilities"}

UNKNOWN = NotSupplied(not_supplied="There is none yet.")


def made_records(
    year: str = "2024-25",
    *,
    status: Status = "demonstration",
    statement: str = STATEMENT,
    elsewhere: tuple[Elsewhere, ...] = (),
    **partnership: Any,
) -> Records:
    """Make the records of one edition with three priorities and a measure; `partnership` are fields of it."""
    return Records(
        id=year,
        edition=_edition(year, status, statement),
        period=parse_period(year, "financial-year"),
        partnership=_partnership(**partnership),
        own_area="anytown",
        areas={},
        neighbours=NeighbourSet(title="Neighbours", of="anytown", model="Made up", published="May 2025", areas=()),
        licences={},
        sources={},
        glossary={},
        elsewhere=elsewhere,
        priorities={priority: _priority(title) for priority, title in PRIORITIES.items()},
        measures={"referrals": _measure()},
        chapters=(),
        accessibility=Accessibility(compliance="fully", issues=(), tested="Made up.", prepared=date(2025, 1, 1)),
        year=made_year("about"),
        guidance=made_guidance(),
    )


def made_contact(email: str | NotSupplied = UNKNOWN) -> Contact:
    """Make a contact, with or without a mailbox."""
    return Contact(name="The business unit", email=email, mistakes="Write to us.")


def made_site(records: Records, all_records: Sequence[Records] = ()) -> CompiledSite:
    """Make the compiled pages of one edition: four of them, with what pages load."""
    return CompiledSite(
        edition=records.id,
        name=records.partnership.name,
        address=f"{records.partnership.web_address}{records.id}/",
        files={
            "index.md": b"# Start",
            "neglect.md": b"# Neglect",
            "measures/index.md": b"# Measures",
            "measures/referrals.md": b"# Referrals",
            "data/referrals.csv": b"year,value\n",
            "assets/report.css": b"body{}",
            "assets/fonts/sans-regular.woff2": b"font",
            "assets/favicon.svg": b"<svg/>",
            "assets/favicon.png": b"png",
            "assets/shell.js": b"",
        },
        nav=(),
        overrides={},
        extra=edition_context(records, all_records or (records,)),
    )


def _edition(year: str, status: Status, statement: str) -> Edition:
    period = parse_period(year, "financial-year")
    return Edition(
        title=f"Yearly report for {period.prose}",
        period=year,
        status=status,
        statement=statement,
        version="1.0",
        published=date(2025, 11, 3),
        data_as_at=period.end,
        follows=UNKNOWN,
        guidance="guidance-2018",
        sent_to=UNKNOWN,
        chapters=("about",),
        priorities=tuple(PRIORITIES),
        headlines=(),
        measures=(),
    )


def _partnership(**fields: Any) -> Partnership:
    given: dict[str, Any] = {
        "name": "Anytown Safeguarding Children Partnership",
        "short_name": "Anytown",
        "area": "anytown",
        "web_address": "https://example.org/anytown/",
        "contact": made_contact(),
        "partners": {},
        "neighbours": "neighbours",
    }
    return Partnership(**(given | fields))


def _priority(title: str) -> Priority:
    return Priority(
        title=title,
        outcome=UNKNOWN,
        group=UNKNOWN,
        chair=UNKNOWN,
        chapter="about",
        choice="Made up.",
        criteria_for_change=UNKNOWN,
        difference_made=UNKNOWN,
        **UNTOLD_OF_A_PRIORITY,
        measures=(ChosenMeasure(measure="referrals", why="Made up."),),
    )


def _measure() -> Measure:
    return Measure(
        title="Referrals",
        question="How many referrals were made?",
        meaning="How many came in.",
        kind="activity",
        value="count",
        unit="number",
        counted="referrals",
        better="neither",
        accountable="shared",
        period="financial-year",
        source="made-up",
        comparators=(),
        quality="Good.",
    )
