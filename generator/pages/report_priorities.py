"""A priority as `report.json` holds it: its judgement with the tally behind it, its evidence, and what a person says."""

from __future__ import annotations

from generator.charts.verdicts import PRIORITIES
from generator.domain.edition import Moderated
from generator.domain.evidence import EvidenceItem
from generator.evaluate.judge import Judgement
from generator.pages.addresses import chapter_page, served
from generator.pages.book import Book
from generator.pages.report_numbers import Entry
from generator.pages.report_records import plain

_ANSWERS = (
    "outcome",
    "group",
    "chair",
    "accountable",
    "baseline",
    "difference_made",
    "actions",
    "did_not_work",
    "next_step",
)
"""What every priority owes an answer to."""


def priority(name: str, book: Book) -> Entry:
    """Give one priority. The judgement from the data and a person's own stand side by side."""
    found = book.records.priorities[name]
    return {
        "id": name,
        "title": found.title,
        "page": f"{served(chapter_page(found.chapter))}#priority.{name}",
        "measures": list(book.records.measures_of(name)),
        "judgement": _judgement(book.disclosed.judgements[name]),
        "moderated": _moderated(found.moderated) if found.moderated else None,
        "criteria_for_change": plain(found.criteria_for_change),
        **{name: plain(getattr(found, name)) for name in _ANSWERS},
        "evidence": [_evidence(item) for item in found.evidence],
    }


def _judgement(judgement: Judgement) -> Entry:
    tally = judgement.tally
    return {
        "verdict": judgement.verdict,
        "label": PRIORITIES[judgement.verdict].word,
        "rule": judgement.rule,
        "outcomes": list(judgement.outcomes),
        "tally": {
            "improved": list(tally.improved),
            "worsened": list(tally.worsened),
            "no_significant_change": list(tally.no_significant_change),
            "cannot_be_judged": list(tally.cannot_be_judged),
        },
        "evidence_present": list(judgement.present),
        "evidence_missing": list(judgement.missing),
        "triangulated": judgement.triangulated,
    }


def _moderated(moderated: Moderated) -> Entry:
    return {
        "verdict": moderated.verdict,
        "label": PRIORITIES[moderated.verdict].word,
        "who": moderated.who,
        "when": moderated.when.isoformat(),
        "why": moderated.why,
    }


def _evidence(item: EvidenceItem) -> Entry:
    return {"kind": item.kind, "says": item.says, "source": item.source, "link": item.link}
