"""`report.json`: every finding with its inputs, so that anyone can recompute it."""

from __future__ import annotations

import json

from generator.charts.words import sources_of, unit_phrase
from generator.disclose.cells import DisclosedMeasure
from generator.domain import wording
from generator.domain.answer import NotSupplied
from generator.domain.edition import ChosenMeasure
from generator.domain.measure import Measure
from generator.domain.report import Records
from generator.evaluate.chance import ChanceSignals
from generator.evaluate.rules import RULES
from generator.evaluate.weak import WeakSpot
from generator.pages.addresses import METHODS, REPORT, csv_file, measure_page, served
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.report_numbers import Entry, Json, dated, rounded
from generator.pages.report_priorities import priority
from generator.pages.report_results import results
from generator.pages.report_year import year

VERSION = "1.1"
"""The version of this file's layout. The first number rises when a field changes its meaning or goes."""


def put_report(book: Book, shelf: Shelf) -> None:
    """Add the file."""
    text = json.dumps(report(book), ensure_ascii=False, indent=1, allow_nan=False)
    shelf.put(REPORT, f"{text}\n")


def report(book: Book) -> Entry:
    """Give all findings of an edition, in the order of its pages."""
    records, disclosed = book.records, book.disclosed
    return {
        "schema": VERSION,
        "edition": _edition(records),
        "rules": [
            {"name": rule.name, "title": rule.title, "address": f"{served(METHODS)}#{rule.id}"} for rule in RULES
        ],
        "areas": [
            {"id": area, "name": known.name, "code": known.code, "kind": known.kind}
            for area, known in records.areas.items()
        ],
        "measures": [_measure(measure, records) for measure in book.measures],
        "priorities": [priority(name, book) for name in records.priorities],
        "little_or_no_progress": [_weak(spot) for spot in disclosed.weak],
        "chance": [_chance(row) for row in disclosed.chance],
        **year(book),
    }


def _edition(records: Records) -> Entry:
    edition, neighbours = records.edition, records.neighbours
    return {
        "id": records.id,
        "partnership": records.partnership.name,
        "title": edition.title,
        "address": f"{records.partnership.web_address.rstrip('/')}/{records.id}/",
        "period_start": records.period.start.isoformat(),
        "period_end": records.period.end.isoformat(),
        "status": edition.status,
        "statement": edition.statement,
        "version": edition.version,
        "published": edition.published.isoformat(),
        "data_as_at": edition.data_as_at.isoformat(),
        "guidance": edition.guidance,
        "own_area": records.own_area,
        "neighbours": {
            "id": records.partnership.neighbours,
            "title": neighbours.title,
            "model": neighbours.model,
            "published": neighbours.published,
            "areas": list(neighbours.areas),
        },
        "every_council": records.every_council,
    }


def _measure(measure: DisclosedMeasure, records: Records) -> Entry:
    return {
        "id": measure.id,
        **_definition(measure.definition, records),
        "page": served(measure_page(measure.id)),
        "data": csv_file(measure.id),
        "newest": dated(measure.latest) if measure.latest else None,
        "results": results(measure, records),
        "explanations": [_explanation(chosen) for chosen in records.chosen(measure.id) if chosen.explanation],
    }


def _definition(definition: Measure, records: Records) -> Entry:
    """Give of a measure's definition what its results rest on."""
    return {
        "title": definition.title,
        "question": definition.question,
        "kind": definition.kind,
        "value_kind": definition.value,
        "unit": unit_phrase(definition),
        "per": wording.PER.get(definition.unit),
        "better": definition.better,
        "period": definition.period,
        "years_in_each": definition.years_in_each,
        "repeats": definition.repeats is not None,
        "breaks": [
            {"from": start.id, "reason": each.reason, "comparable": each.comparable}
            for start, each in definition.dated_breaks()
        ],
        "rebased": [{"from": start.id, "reason": each.reason} for start, each in definition.dated_rebases()],
        "comparators": list(records.comparators_of(definition)),
        "left_out": [{"comparator": each, "reason": why} for each, why in definition.left_out.items()],
        "sources": list(sources_of(definition)),
        "illustrative": definition.illustrative,
    }


def _explanation(chosen: ChosenMeasure) -> Json:
    said = chosen.explanation
    if said is None:
        return None
    return {
        name: {"not_supplied": answer.not_supplied} if isinstance(answer, NotSupplied) else answer
        for name, answer in (("cause", said.cause), ("next_step", said.next_step))
    }


def _weak(spot: WeakSpot) -> Entry:
    return {"measure": spot.measure, "reasons": list(spot.reasons), "priorities": list(spot.priorities)}


def _chance(row: ChanceSignals) -> Entry:
    return {
        "rule": row.rule,
        "tests": row.tests,
        "level": rounded(row.level),
        "expected": rounded(row.expected),
        "signals": row.signals,
    }
