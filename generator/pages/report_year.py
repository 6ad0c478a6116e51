"""A year's records as `report.json` holds them: what people wrote, where each stands, and what counts come to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.charts.verdicts import DIRECTIONS
from generator.disclose.cells import Cell, Shown, Withheld
from generator.domain.answer import NoneToReport, NotSupplied
from generator.pages.addresses import PROMISES, record_place, served
from generator.pages.report_numbers import Entry, Json, figure, rounded
from generator.pages.report_records import records_of
from generator.pages.year.standing_label import (
    ACTIONS,
    ANSWERED,
    CHALLENGES,
    COMMITTEE,
    PROMISES_KEPT,
    RECOMMENDATIONS,
    S,
)

if TYPE_CHECKING:
    from generator.charts.verdicts import Label
    from generator.disclose.year_cells import DisclosedYear, ShownReaudit
    from generator.domain.report import Records
    from generator.evaluate.year_results import Coverage, Enquiry, Standing
    from generator.pages.book import Book


def year(book: Book) -> Entry:
    """Give all of a year: its records, their standings, counts, coverage of the guidance, and lines of enquiry."""
    disclosed = book.disclosed
    return {
        "records": records_of(book.records.year),
        "standings": _standings(book),
        "counts": _counts(disclosed.year),
        "coverage": [_covered(each, book.records) for each in disclosed.coverage.values()],
        "enquiries": [_enquiry(each) for each in disclosed.enquiries],
    }


def _standings(book: Book) -> Entry:
    stand = book.disclosed.standings
    return {
        "actions": [_stands(name, each, ACTIONS, place_of(name, book)) for name, each in stand.actions.items()],
        "recommendations": [
            _stands(name, each, RECOMMENDATIONS, place_of(name, book)) for name, each in stand.recommendations.items()
        ],
        "committee": [_stands(name, each, COMMITTEE, place_of(name, book)) for name, each in stand.committee.items()],
        "challenges": [
            _stands(name, each, CHALLENGES, place_of(name, book)) for name, each in stand.challenges.items()
        ],
        "promises": [_stands(name, each, PROMISES_KEPT, became_place(name)) for name, each in stand.promises.items()],
    }


def _stands(name: str, standing: Standing[S], labels: Mapping[S, Label], place: str) -> Entry:
    return {
        "id": name,
        "page": place,
        "status": standing.status,
        "label": labels[standing.status].word,
        "rule": standing.rule,
        "why": standing.why,
        "days": standing.days,
    }


def place_of(record: str, book: Book) -> str:
    """Give the address of a record of this edition, below its folder."""
    page, anchor = record_place(book.index[record])
    return f"{served(page)}#{anchor}"


def became_place(promise: str) -> str:
    """Give the address of what became of a promise of the edition before. Its id may be that of a record of this one."""
    return f"{served(PROMISES)}#became.{promise}"


def _counts(year: DisclosedYear) -> Entry:
    return {
        "audits": [
            {
                "id": name,
                "cases": figure(audit.cases),
                "grades": _cells(audit.grades),
                "good_enough": _figure(audit.good_enough),
                "agreement": _figure(audit.agreement),
                "re_audit": _re_audit(audit.re_audit) if audit.re_audit else None,
            }
            for name, audit in year.audits.items()
        ],
        "tools": [
            {
                "id": name,
                "trained": _cells(tool.trained),
                "used": _figure(tool.used),
                "used_well": _figure(tool.used_well),
            }
            for name, tool in year.tools.items()
        ],
        "events": [
            {"id": name, "attended": _cells(event.attended), "total": _figure(event.total)}
            for name, event in year.events.items()
        ],
        "hearings": [{"id": name, "people": _figure(people)} for name, people in year.hearings.items()],
    }


def _re_audit(found: ShownReaudit) -> Entry:
    return {
        "audit": found.audit,
        "before": _figure(found.before),
        "after": _figure(found.after),
        "verdict": found.verdict,
        "label": DIRECTIONS[found.verdict].word,
        "rule": found.rule,
        "difference": rounded(found.difference),
        "lower": rounded(found.lower),
        "upper": rounded(found.upper),
        "why": found.why,
    }


def _cells(cells: Mapping[str, Cell] | NotSupplied) -> Json:
    return None if isinstance(cells, NotSupplied) else [{"id": name, **figure(cell)} for name, cell in cells.items()]


def _figure(cell: Cell | NotSupplied | NoneToReport | None) -> Json:
    return figure(cell) if isinstance(cell, Shown | Withheld) else None


def _covered(covered: Coverage, records: Records) -> Entry:
    asked = records.guidance.requirements[covered.requirement]
    return {
        "id": covered.requirement,
        "code": asked.code,
        "asks": asked.asks,
        "duty": asked.duty,
        "wording": asked.wording,
        "paragraph": asked.paragraph,
        "status": covered.status,
        "label": ANSWERED[covered.status].word,
        "parts": [{"part": each.part, "status": each.status, "missing": list(each.missing)} for each in covered.parts],
        "passages": list(covered.passages),
        "reason": covered.reason,
    }


def _enquiry(enquiry: Enquiry) -> Entry:
    about = {"subject_kind": enquiry.subject.kind, "subject": enquiry.subject.id}
    return {"kind": enquiry.kind, **about, "why": enquiry.why, "days": enquiry.days}
