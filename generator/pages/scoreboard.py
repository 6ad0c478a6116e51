"""The scoreboard: each priority's judgement from the figures, its tally, its evidence, and a person's judgement beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.charts.periods import both
from generator.charts.verdicts import PRIORITIES
from generator.domain.edition import Moderated
from generator.domain.judgement import EvidenceKind
from generator.domain.period_words import day_in_words
from generator.domain.wording import capital
from generator.evaluate.judge import Judgement
from generator.pages.addresses import chapter_page, link
from generator.pages.book import Book
from generator.pages.label import label
from generator.pages.table_block import words_table
from generator.pages.tally import tally_words
from generator.pages.text import Html, join, tag

EVIDENCE: Mapping[EvidenceKind, str] = {
    "data": "figures on how children fared",
    "audit": "audits",
    "practitioner": "practitioners",
    "child-or-family": "children and families",
    "review": "practice reviews",
    "inspection": "inspections",
}
"""Kinds of evidence, in the words of a reader."""

NOT_TRIANGULATED = "Not yet triangulated"
"""Said of what rests on fewer than two kinds of evidence."""

NONE_RECORDED = "None recorded"
"""Said where no person judged otherwise than the figures."""


def scoreboard(page: str, book: Book, priorities: Iterable[str] | None = None) -> Html:
    """Show the judgement of every priority, or of some, one a row, each linked to its block."""
    rows = [_row(each, page, book) for each in (book.disclosed.judgements if priorities is None else priorities)]
    columns = ("Priority", "Judgement from the figures", "Its outcome measures", "Evidence", "A person’s judgement")
    return words_table("Each priority, and how it is judged", columns, rows, "rows--scoreboard")


def outcomes_counted(judgement: Judgement, chosen: int) -> str:
    """Say how many of a priority's measures count: `4 of its 7 measures can show whether children fared better`."""
    outcomes, can = len(judgement.outcomes), "can show whether children fared better."
    if chosen == 1:
        return f"Its one measure {can if outcomes else can.replace('can', 'cannot', 1)}"
    return f"{'All' if outcomes == chosen else outcomes or 'None'} of its {chosen} measures {can}"


def evidence_listed(kinds: Iterable[EvidenceKind]) -> str:
    """List kinds of evidence: `figures and audits`, or `none`."""
    return both([EVIDENCE[kind] for kind in kinds]) or "none"


def by_whom(moderated: Moderated) -> str:
    """Say who gave a judgement, and when."""
    return f"{moderated.who}, {day_in_words(moderated.when)}"


def _row(priority_id: str, page: str, book: Book) -> tuple[Html, ...]:
    priority, judgement = book.records.priorities[priority_id], book.disclosed.judgements[priority_id]
    its_block = link(page, chapter_page(priority.chapter), f"judgement.{priority_id}")
    counts = outcomes_counted(judgement, len(priority.measures))
    return (
        tag("a", priority.title, href=its_block),
        label(PRIORITIES[judgement.verdict], its_block),
        join([tag("span", capital(tally_words(judgement.tally))), tag("small", counts)], " "),
        _evidence(judgement),
        _moderated(priority.moderated),
    )


def _evidence(judgement: Judgement) -> Html:
    kinds = [tag("span", capital(evidence_listed(judgement.present)))]
    if not judgement.triangulated:
        kinds.append(tag("small", f"{NOT_TRIANGULATED}."))
    if judgement.missing:
        kinds.append(tag("small", f"Missing: {evidence_listed(judgement.missing)}."))
    return join(kinds, " ")


def _moderated(moderated: Moderated | None) -> Html:
    if moderated is None:
        return tag("span", NONE_RECORDED)
    return join([label(PRIORITIES[moderated.verdict]), tag("small", by_whom(moderated))], " ")
