"""A priority at the end of the chapter that tells of it: how it is judged, what is weak, what it set out to do."""

from __future__ import annotations

from collections.abc import Iterator

from generator.domain.answer import NotSupplied
from generator.domain.edition import Criteria
from generator.domain.period_words import day_in_words
from generator.pages.addresses import chapter_page
from generator.pages.book import Book
from generator.pages.gaps import Answer, answers
from generator.pages.measure_rows import measure_table
from generator.pages.phrases import supplied
from generator.pages.priority_judgement import priority_judgement, priority_weak
from generator.pages.text import Html, block, facts_list, inline, join, paragraphs, sentence, tag


def priority_block(priority_id: str, book: Book) -> str:
    """Show one priority, as Markdown: headings, each with blocks of HTML."""
    return "\n\n".join(_parts(priority_id, book))


def _parts(priority_id: str, book: Book) -> Iterator[str]:
    priority = book.records.priorities[priority_id]
    # A chapter may tell of several priorities, and two headings of one page must not read alike.
    alone = sum(other.chapter == priority.chapter for other in book.records.priorities.values()) == 1

    def heading(words: str, anchor: str) -> str:
        title = words if alone else f"{inline(priority.title)}: {words[:1].lower()}{words[1:]}"
        return f"## {title} {{#{anchor}.{priority_id}}}"

    yield heading("How this priority is judged", "judgement")
    yield priority_judgement(priority_id, book)
    yield heading("What did not show progress", "weak")
    yield priority_weak(priority_id, book)
    yield heading("What this priority set out to do", "priority")
    yield _answers(priority_id, book)
    yield heading("Its measures", "measures")
    yield block(
        "div",
        paragraphs(priority.choice),
        measure_table(
            f"Measures of {priority.title}",
            book.records.measures_of(priority_id),
            chapter_page(priority.chapter),
            book,
        ),
        class_="priority__measures",
    )


def _answers(priority_id: str, book: Book) -> Html:
    priority = book.records.priorities[priority_id]
    given = list(answers(priority))
    missing = sum(isinstance(answer, NotSupplied) for _, _, answer in given)
    return block(
        "section",
        tag("p", "The priority: ", tag("b", priority.title), f". {_how_many(missing, len(given))}"),
        facts_list((question, _answer(field, answer, book)) for field, question, answer in given),
        class_="priority",
    )


def _answer(field: str, answer: Answer, book: Book) -> Html:
    if isinstance(answer, Criteria):
        return join([tag("span", sentence(answer.says)), tag("span", _written(answer, book), class_="reason")], " ")
    if field == "criteria_for_change" and isinstance(answer, NotSupplied):
        none = tag("span", "So no test was set beforehand that the figures could pass or fail.", class_="reason")
        return join([supplied(answer), none], " ")
    return supplied(answer)


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
