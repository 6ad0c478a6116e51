"""The first page: what the judgements come to, bad news first, the priorities, what is weak, what is not there."""

from __future__ import annotations

from itertools import groupby

from generator.charts.periods import both
from generator.pages.addresses import ABOUT, DATA, HOME, MEASURES, METHODS, PROGRESS, chapter_page, link
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.finding import finding, lead
from generator.pages.gaps import asked, gaps
from generator.pages.headline_facts import headline_facts
from generator.pages.numbering import YEAR_IN_BRIEF
from generator.pages.progress_summary import progress_summary
from generator.pages.scoreboard import scoreboard
from generator.pages.tally import all_measures
from generator.pages.text import Html, block, front_matter, paragraphs, tag
from generator.pages.verdict_columns import verdict_columns

TITLE = "The year in brief"


def put_home(book: Book, shelf: Shelf) -> None:
    """Add the first page."""
    found, (then, counts) = finding(book), lead(book)
    head = front_matter(
        title=TITLE,
        description=f"{book.records.edition.title}: {found}",
        chapter=str(YEAR_IN_BRIEF),
        kind="home",
    )
    sections = (
        block(
            "div",
            tag("h1", found),
            tag("p", then, class_="lead") if then else "",
            tag("p", counts, class_="counts"),
            class_="finding",
        ),
        verdict_columns(all_measures(book), book),
        headline_facts(book),
        "## The priorities {#priorities}",
        scoreboard(HOME, book),
        "## Areas of little or no progress {#little-or-no-progress}",
        progress_summary(book),
        "## What was not supplied {#not-supplied}",
        _gaps(book),
        "## Where to go next {#next}",
        _next(book),
        "## About this edition {#about}",
        block("div", paragraphs(book.records.edition.statement)),
    )
    shelf.put(HOME, head + "\n\n".join(part for part in sections if part) + "\n")


def _gaps(book: Book) -> Html:
    missing = gaps(book.records)
    if not missing:
        return paragraphs("Every answer that a report owes was given.")
    same: dict[tuple[str, ...], list[str]] = {}
    for subject, found in groupby(missing, lambda gap: gap.subject):
        questions = tuple(gap.question[:1].lower() + gap.question[1:] for gap in found)
        same.setdefault(questions, []).append(subject)
    lines = [tag("li", tag("b", f"{both(whose)}: "), f"{', '.join(what)}.") for what, whose in same.items()]
    said = _how_many(sum(gap.priority is not None for gap in missing), asked(book.records))
    why = tag("a", "Why each is missing", href=link(HOME, ABOUT, "not-supplied"))
    return block("div", tag("p", said), block("ul", *lines), tag("p", why, "."))


def _how_many(missing: int, owed: int) -> str:
    if not missing:
        return "Every answer that the priorities owe was given."
    if missing == owed:
        return f"None of the {owed} answers that the priorities owe was supplied."
    return f"{missing} of the {owed} answers that the priorities owe {'was' if missing == 1 else 'were'} not supplied."


def _next(book: Book) -> Html:
    first = book.records.chapters[0]
    lines = (
        (PROGRESS, "Areas of little or no progress", "where progress is not shown, and what the partners say of it"),
        (chapter_page(first.id), book.chapter_with_number(first.id), "where the chapters begin"),
        (MEASURES, "All measures", "every figure with its years, its neighbours and what it cannot show"),
        (METHODS, "How the figures are judged", "every rule, and how often it would be wrong by chance"),
        (DATA, "Data", "every figure as a file, free to use again"),
        (ABOUT, "How this report is made", "rounding, symbols, what was not supplied"),
    )
    return block("ul", *(tag("li", tag("a", name, href=link(HOME, page)), f": {what}") for page, name, what in lines))
