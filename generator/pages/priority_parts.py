"""The parts of a priority that can stand anywhere in its chapter, each with its heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.pages.priority_judgement import priority_judgement
from generator.pages.text import inline

if TYPE_CHECKING:
    from generator.pages.book import Book


def heading(words: str, anchor: str, priority_id: str, book: Book) -> str:
    """Write the heading of a part. A chapter may tell of several priorities, and no two headings may read alike."""
    priority = book.records.priorities[priority_id]
    alone = sum(other.chapter == priority.chapter for other in book.records.priorities.values()) == 1
    title = words if alone else f"{inline(priority.title)}: {words[:1].lower()}{words[1:]}"
    return f"## {title} {{#{anchor}.{priority_id}}}"


def judgement_part(priority_id: str, _page: str, book: Book) -> str:
    """Show how a priority is judged, as Markdown."""
    return "\n\n".join(
        (heading("How this priority is judged", "judgement", priority_id, book), priority_judgement(priority_id, book))
    )
