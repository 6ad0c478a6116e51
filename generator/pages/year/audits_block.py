"""The block of audits: what was asked, how cases were graded, what was found, and what looking again showed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.disclose.cells import Shown
from generator.disclose.year_cells import DisclosedAudit
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.audit import AuditDefinition, AuditFinding
from generator.domain.period_words import day_in_words
from generator.domain.wording import capital, number, sentence
from generator.pages.phrases import why_hidden
from generator.pages.text import Html, block, facts_list, inline, join, tag
from generator.pages.year.action_lines import action_lines
from generator.pages.year.audit_again import again, again_in_brief
from generator.pages.year.block_figures import block_figures
from generator.pages.year.mark import mark
from generator.pages.year.record_words import (
    count_words,
    found,
    hidden_note,
    interval_words,
    partners,
    points,
    record_link,
    share_words,
    short_count,
)
from generator.pages.year.told import told, untold

if TYPE_CHECKING:
    from generator.pages.book import Book

HEADING = "## What each audit found {#year.audits}"


def audits_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    return "\n\n".join((HEADING, *_parts(page, book)))


def _parts(page: str, book: Book) -> Iterator[str]:
    audits, scale = book.records.year.audits.audits, book.records.year.audits.scale
    if not isinstance(audits, Mapping):
        yield untold(audits, "Audits")
        return
    if audits:
        yield found(*_finding(audits, book))
    yield from block_figures("audits", page, book)
    if isinstance(scale, NotSupplied):
        yield untold(scale, "The grades that audits give")
    for name in sorted(audits, key=lambda each: _good_enough(book.disclosed.year.audits[each])):
        yield f"### {inline(audits[name].theme)} {{#audit.{name}}}"
        yield _audit(name, audits[name], page, book)


def _good_enough(audit: DisclosedAudit) -> Decimal:
    """Give what audits are ordered by: the weakest first, and last those whose share nobody can see."""
    return audit.good_enough.value if isinstance(audit.good_enough, Shown) else Decimal(101)


def _finding(audits: Mapping[str, AuditDefinition], book: Book) -> Iterator[str]:
    counts = book.disclosed.year.audits
    shown = {name: each.good_enough for name, each in counts.items() if isinstance(each.good_enough, Shown)}
    if shown:
        weakest = min(shown, key=lambda name: shown[name].value)
        good = f"{share_words(shown[weakest], 'cases looked at')} were good enough"
        theme = f"“{audits[weakest].theme}”"
        yield f"in the weakest audit, {theme}, {good}" if len(shown) > 1 else f"in the audit {theme}, {good}"
    ungraded = sum(isinstance(each.grades, NotSupplied) for each in counts.values())
    if ungraded:
        yield f"{number(ungraded)} of {number(len(counts))} {'audit' if len(counts) == 1 else 'audits'} gave no grades"
    yield again_in_brief(counts.values())


def _audit(name: str, audit: AuditDefinition, page: str, book: Book) -> Html:
    counts = book.disclosed.year.audits[name]
    return block(
        "section",
        tag("p", tag("b", audit.question), class_="record__asked"),
        mark(audit),
        facts_list(_facts(audit, counts, page, book)),
        class_="record",
    )


def _facts(audit: AuditDefinition, counts: DisclosedAudit, page: str, book: Book) -> Iterator[tuple[str, Html]]:
    yield "Weaknesses found", _findings(audit.findings, "weakness")
    yield "Strengths found", _findings(audit.findings, "strength")
    yield "Good enough", _share(counts)
    if counts.re_audit is not None:
        yield "Looked at again", again(counts.re_audit, page, book)
    yield "Grades", _grades(counts, book)
    yield "Did graders agree?", _agreement(audit, counts)
    yield "What was looked at", _looked_at(audit, counts, book)
    if audit.priority:
        yield "Priority", record_link(audit.priority, page, book)
    if isinstance(audit.actions, Mapping):
        yield "What is done about it", action_lines(audit.actions, page, book)
    else:
        yield "What is done about it", told(audit.actions)


def _findings(findings: tuple[AuditFinding, ...], tone: str) -> Html:
    return points(sentence(each.says) for each in findings if each.tone == tone) or tag("span", "None was recorded.")


def _share(counts: DisclosedAudit) -> Html:
    cell = counts.good_enough
    if cell is None:
        return tag("span", "Cannot be known: grades were not supplied.")
    if not isinstance(cell, Shown):
        return tag("span", f"{capital(why_hidden(cell))}.")
    return join([tag("b", f"{share_words(cell, 'cases')}."), tag("span", interval_words(cell))], " ")


def _grades(counts: DisclosedAudit, book: Book) -> Html:
    scale = book.records.year.audits.scale
    if isinstance(counts.grades, NotSupplied):
        return told(counts.grades)
    if isinstance(scale, NotSupplied):
        return told(scale)
    said = [f"{scale.grades[grade]}: {short_count(cell)}" for grade, cell in counts.grades.items()]
    below = f"Grades from “{scale.grades[scale.good_from]}” up count as good enough."
    return join([points(said, "points points--short"), tag("small", below), hidden_note(counts.grades.values())], " ")


def _agreement(audit: AuditDefinition, counts: DisclosedAudit) -> Html:
    cell = counts.agreement
    if isinstance(cell, NotSupplied | NoneToReport):
        figure = join([tag("span", "How often graders agreed: "), told(cell)])
    elif isinstance(cell, Shown):
        figure = tag("span", f"{share_words(cell, 'cases graded by two agencies')} had the same grade from both.")
    else:
        figure = tag("span", f"{capital(why_hidden(cell))}.")
    return join([figure, tag("span", "How grades were held against each other: "), told(audit.moderation)], " ")


def _looked_at(audit: AuditDefinition, counts: DisclosedAudit, book: Book) -> Html:
    cases = count_words(counts.cases, "case", "cases")
    said = f"{cases}, by {partners(audit.agencies, book)}. Finished on {day_in_words(audit.when)}."
    return join([tag("span", said), tag("span", "How cases were chosen: "), told(audit.chosen)], " ")
