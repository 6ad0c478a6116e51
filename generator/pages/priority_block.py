"""What a priority set out to do, what it answered, and its measures: at the end of the chapter that tells of it."""

from __future__ import annotations

from generator.domain.partnership import NotSupplied
from generator.pages.addresses import chapter_page
from generator.pages.book import Book
from generator.pages.gaps import answers
from generator.pages.measure_rows import measure_table
from generator.pages.phrases import supplied
from generator.pages.text import block, facts_list, inline, paragraphs, tag


def priority_block(priority_id: str, book: Book) -> str:
    """Show one priority, as Markdown: a heading, then blocks of HTML."""
    priority = book.records.priorities[priority_id]
    page = chapter_page(priority.chapter)
    given = list(answers(priority))
    missing = sum(isinstance(answer, NotSupplied) for _, answer in given)
    count = _how_many(missing, len(given))
    chosen = book.records.measures_of(priority_id)
    # A chapter may tell of several priorities, and two headings of one page must not read alike.
    alone = sum(other.chapter == priority.chapter for other in book.records.priorities.values()) == 1
    goals, figures = "What this priority set out to do", "Its measures"
    if not alone:
        goals, figures = (f"{inline(priority.title)}: {words}" for words in ("what it set out to do", "its measures"))
    return "\n\n".join(
        (
            f"## {goals} {{#priority.{priority_id}}}",
            block(
                "section",
                tag("p", "The priority: ", tag("b", priority.title), f". {count}"),
                facts_list((question, supplied(answer)) for question, answer in given),
                class_="priority",
            ),
            f"## {figures} {{#measures.{priority_id}}}",
            block(
                "div",
                paragraphs(priority.choice),
                measure_table(f"Measures of {priority.title}", chosen, page, book),
                class_="priority__measures",
            ),
        )
    )


def _how_many(missing: int, owed: int) -> str:
    if not missing:
        return f"Each of the {owed} answers that every priority owes was given."
    if missing == owed:
        return f"None of the {owed} answers that every priority owes was supplied."
    return f"{missing} of the {owed} answers that every priority owes {'was' if missing == 1 else 'were'} not supplied."
