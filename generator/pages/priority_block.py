"""A priority at the end of the chapter that tells of it: how it is judged, what is weak, what was done."""

from __future__ import annotations

from collections.abc import Iterator

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.edition import Criteria, DidNotWork, Priority
from generator.domain.period_words import day_in_words
from generator.domain.wording import sentence
from generator.pages.addresses import chapter_page
from generator.pages.book import Book
from generator.pages.gaps import SET_OUT, Answer, answers
from generator.pages.measure_rows import measure_table
from generator.pages.priority_judgement import priority_weak
from generator.pages.priority_parts import heading, judgement_part
from generator.pages.text import Html, block, facts_list, join, paragraphs, tag
from generator.pages.year.actions_block import actions_block
from generator.pages.year.evidence_matrix import evidence_matrix
from generator.pages.year.plan import Block, placed
from generator.pages.year.promises_page import promises_block, promises_untold
from generator.pages.year.told import told
from generator.pages.year.untold_together import Untold, untold_of, untold_together


def priority_block(priority_id: str, book: Book) -> str:
    """Show one priority, as Markdown: headings, each with blocks of HTML. What its chapter places itself is left out."""
    return "\n\n".join(_parts(priority_id, book))


def _parts(priority_id: str, book: Book) -> Iterator[str]:
    priority = book.records.priorities[priority_id]
    page = chapter_page(priority.chapter)
    chapter = next(chapter for chapter in book.records.chapters if chapter.id == priority.chapter)
    here = placed(chapter)
    gaps = _gaps(priority_id, here, book)
    gone = {gap.anchor for gap in gaps}
    if Block("judgement", priority_id) not in here:
        yield judgement_part(priority_id, page, book)
    yield heading("Measures without progress", "weak", priority_id, book)
    yield priority_weak(priority_id, book)
    if gaps:
        yield heading("What was not supplied", "missing", priority_id, book)
        yield _missing(priority_id, gaps, book)
    if f"difference.{priority_id}" not in gone:
        yield heading("What shows whether it helped", "difference", priority_id, book)
        if not isinstance(priority.difference_made, NotSupplied):
            yield tag("p", priority.difference_made)
        yield evidence_matrix(priority_id, page, book)
    if Block("actions", priority_id) not in here and f"actions.{priority_id}" not in gone:
        yield actions_block(priority_id, page, book)
    if Block("promises", priority_id) not in here and f"promises.{priority_id}" not in gone:
        yield promises_block(priority_id, page, book)
    yield from _told(priority_id, book)
    yield heading("Its measures", "measures", priority_id, book)
    yield _measures(priority_id, page, book)


def _told(priority_id: str, book: Book) -> Iterator[str]:
    """Give what partners said of the work and its aims; what they did not say stands among the gaps."""
    priority = book.records.priorities[priority_id]
    if not isinstance(priority.did_not_work, NotSupplied):
        yield heading("What did not work, and why", "did-not-work", priority_id, book)
        yield _did_not_work(priority.did_not_work)
    if not isinstance(priority.next_step, NotSupplied):
        yield heading("What comes next", "next-step", priority_id, book)
        yield tag("p", priority.next_step)
    if _set_out(priority):
        yield heading("What this priority set out to do", "priority", priority_id, book)
        yield _answers(priority_id, book)


def _gaps(priority_id: str, here: frozenset[Block], book: Book) -> tuple[Untold, ...]:
    """Find what nobody said of a priority. What its chapter places itself is told of there."""
    priority = book.records.priorities[priority_id]
    anchors = {"actions": "actions", "did_not_work": "did-not-work", "next_step": "next-step"}
    if not priority.evidence and not book.disclosed.judgements[priority_id].present:
        anchors["difference_made"] = "difference"
    skipped = {block.name for block in here if block.priority == priority_id}
    found = [
        gap
        for field, question, answer in answers(priority)
        if field not in skipped
        for gap in untold_of(question, answer, f"{anchors[field]}.{priority_id}" if field in anchors else None)
    ]
    if "promises" not in skipped:
        found.extend(promises_untold(priority_id, book))
    return tuple(found)


def _missing(priority_id: str, gaps: tuple[Untold, ...], book: Book) -> Html:
    """Tell of all gaps together, and of what follows where no test was set beforehand."""
    priority = book.records.priorities[priority_id]
    nothing = "" if _set_out(priority) else block("div", _owed(priority), id=f"priority.{priority_id}")
    none = "As no test was set beforehand, the figures could neither pass one nor fail it."
    untested = isinstance(priority.criteria_for_change, NotSupplied)
    return block("div", nothing, untold_together(gaps, headed=True), tag("p", none) if untested else "")


def _did_not_work(answer: DidNotWork | NoneToReport) -> Html:
    if isinstance(answer, NoneToReport):
        return tag("p", told(answer))
    return facts_list((("What", tag("span", sentence(answer.what))), ("Why", tag("span", sentence(answer.why)))))


def _measures(priority_id: str, page: str, book: Book) -> Html:
    priority = book.records.priorities[priority_id]
    measures = book.records.measures_of(priority_id)
    return block(
        "div",
        paragraphs(priority.choice),
        measure_table(f"Measures of {priority.title}", measures, page, book),
        class_="priority__measures",
    )


def _set_out(priority: Priority) -> list[tuple[str, str, Answer]]:
    """Give what somebody said of what a priority set out to do."""
    return [(f, q, said) for f, q, said in answers(priority) if f in SET_OUT and not isinstance(said, NotSupplied)]


def _owed(priority: Priority) -> Html:
    given = list(answers(priority))
    missing = sum(isinstance(answer, NotSupplied) for _, _, answer in given)
    return tag("p", "The priority: ", tag("b", priority.title), f". {_how_many(missing, len(given))}")


def _answers(priority_id: str, book: Book) -> Html:
    priority = book.records.priorities[priority_id]
    return block(
        "section",
        _owed(priority),
        facts_list((question, _answer(field, answer, book)) for field, question, answer in _set_out(priority)),
        class_="priority",
    )


def _answer(field: str, answer: Answer, book: Book) -> Html:
    if isinstance(answer, Criteria):
        return join([tag("span", sentence(answer.says)), tag("span", _written(answer, book), class_="reason")], " ")
    if field == "accountable" and isinstance(answer, str):
        return tag("span", book.partner(answer))
    return tag("span", answer) if isinstance(answer, str) else Html()


def _written(criteria: Criteria, book: Book) -> str:
    """Say when criteria were written, and what follows from it: who knows the figures can choose a test they pass."""
    day, year = day_in_words(criteria.written), book.records.period
    if criteria.written > year.end:
        return f"Written on {day}, after the year had ended: it could have been chosen so that the figures pass."
    return f"Written on {day}, {'before the year began' if criteria.written < year.start else 'while the year ran'}."


def _how_many(missing: int, owed: int) -> str:
    if not missing:
        return f"Each of the {owed} answers that every priority owes was given."
    if missing == owed:
        return f"None of the {owed} answers that every priority owes was supplied."
    return f"{missing} of the {owed} answers that every priority owes {'was' if missing == 1 else 'were'} not supplied."
