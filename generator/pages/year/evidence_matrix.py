"""Kinds of evidence on a priority, side by side: what each says, and which are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.charts.verdicts import Label
from generator.domain.judgement import EVIDENCE_KINDS
from generator.domain.wording import capital, number
from generator.pages.addresses import link
from generator.pages.label import label
from generator.pages.scoreboard import EVIDENCE, NOT_TRIANGULATED, evidence_listed
from generator.pages.table_block import words_table
from generator.pages.tally import tally_words
from generator.pages.text import Html, block, join, tag
from generator.pages.year.evidence_item import evidence_list

if TYPE_CHECKING:
    from generator.domain.judgement import EvidenceKind
    from generator.evaluate.judge import Judgement
    from generator.pages.book import Book

# That evidence is there says nothing of whether it is good news, so it earns no tick.
ON_RECORD = Label("◆", "On record", "plain")
MISSING = Label("?", "Missing", "unknown")


def evidence_matrix(priority_id: str, page: str, book: Book) -> Html:
    """Show each kind of evidence that is there, then all that are missing in one row."""
    title = book.records.priorities[priority_id].title
    judgement = book.disclosed.judgements[priority_id]
    found = tag("p", rests_on(judgement), class_="found")
    told = {*judgement.present, *(item.kind for item in book.records.priorities[priority_id].evidence)}
    if not told:
        return block("div", found)
    rows = [_row(kind, priority_id, page, book) for kind in EVIDENCE_KINDS if kind in told]
    if untold := [kind for kind in EVIDENCE_KINDS if kind not in told]:
        kinds = capital(evidence_listed(untold))
        rows.append((tag("span", kinds), label(MISSING), tag("span", "Nothing on record.")))
    columns = ("Kind of evidence", "There or not", "What it says")
    return block(
        "div",
        found,
        words_table(f"Evidence on {title}: what each kind says", columns, rows, "rows--records"),
    )


def rests_on(judgement: Judgement) -> str:
    """Say in a sentence on how many kinds of evidence a priority rests."""
    there, total = len(judgement.present), len(EVIDENCE_KINDS)
    if not there:
        return f"{NOT_TRIANGULATED}: there is no evidence of any kind."
    if not judgement.triangulated:
        return f"{NOT_TRIANGULATED}: it rests on one kind of evidence alone, {EVIDENCE[judgement.present[0]]}."
    if there == total:
        return f"All {total} kinds of evidence are on record."
    return f"{capital(number(total - there))} of {total} kinds of evidence {'is' if total - there == 1 else 'are'} missing."


def _row(kind: EvidenceKind, priority_id: str, page: str, book: Book) -> tuple[Html, ...]:
    judgement = book.disclosed.judgements[priority_id]
    items = [item for item in book.records.priorities[priority_id].evidence if item.kind == kind]
    present = kind in judgement.present
    said = [evidence_list(items, page, book, named=False)] if items else []
    if kind == "data" and judgement.outcomes:
        counts = f"Outcome measures: {tally_words(judgement.tally)}."
        said.insert(0, tag("p", tag("a", counts, href=link(page, page, f"judgement.{priority_id}"))))
    return (
        tag("span", capital(EVIDENCE[kind])),
        label(ON_RECORD if present else MISSING),
        join(said, "\n") if said else tag("span", "Nothing on record."),
    )
