"""The first page: what the judgements come to, bad news first, the priorities, what is weak, what is late or not there."""

from __future__ import annotations

from generator.charts.periods import both
from generator.pages.addresses import ABOUT, DATA, ENQUIRIES, HOME, MEASURES, METHODS, PROGRESS, chapter_page, link
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.finding import finding, lead
from generator.pages.gaps import Section, sections
from generator.pages.headline_facts import headline_facts
from generator.pages.home_lines import home_lines
from generator.pages.numbering import YEAR_IN_BRIEF
from generator.pages.progress_summary import progress_summary
from generator.pages.scoreboard import scoreboard
from generator.pages.tally import all_measures
from generator.pages.text import Html, block, front_matter, paragraphs, tag
from generator.pages.verdict_columns import verdict_columns
from generator.pages.year.fewer_returns import fewer_returns
from generator.pages.year.summaries import summary_links

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
            block("div", summaries, class_="summaries") if (summaries := summary_links(HOME, book)) else "",
            class_="finding",
        ),
        verdict_columns(all_measures(book), book),
        headline_facts(book),
        "## The priorities {#priorities}",
        scoreboard(HOME, book),
        "## Areas of little or no progress {#little-or-no-progress}",
        progress_summary(book),
        "## Promises, what is late, and what the guidance asks {#kept}",
        home_lines(book),
        "## What was not supplied {#not-supplied}",
        _gaps(book),
        "## Where to go next {#next}",
        _next(book),
        "## About this edition {#about}",
        block("div", paragraphs(book.records.edition.statement)),
    )
    shelf.put(HOME, head + "\n\n".join(part for part in sections if part) + "\n")


def _gaps(book: Book) -> Html:
    """Count what was not supplied. The page about this report names each with its reason; here it would be long."""
    found = sections(book)
    missing, owed = sum(len(each.missing) for each in found), sum(each.owed for each in found)
    if not missing:
        return block("div", tag("p", "Every answer that this report owes was given."), fewer_returns(book))
    nothing = [_inside(each.name) for each in found if len(each.missing) == each.owed]
    part = [f"{_inside(each.name)} ({len(each.missing)} of {each.owed})" for each in found if _in_part(each)]
    why = tag("a", "Each that is missing, and why", href=link(HOME, ABOUT, "not-supplied"))
    return block(
        "div",
        tag("p", _how_many(missing, owed)),
        tag("p", tag("b", "Nothing was supplied on: "), f"{both(nothing)}.") if nothing else "",
        tag("p", tag("b", "Missing in part: "), f"{both(part)}.") if part else "",
        fewer_returns(book),
        tag("p", why, "."),
    )


def _in_part(section: Section) -> bool:
    return 0 < len(section.missing) < section.owed


def _inside(name: str) -> str:
    return name[:1].lower() + name[1:]


def _how_many(missing: int, owed: int) -> str:
    if missing == owed:
        return f"None of the {owed} answers that this report owes was supplied."
    return f"{missing} of the {owed} answers that this report owes {'was' if missing == 1 else 'were'} not supplied."


def _next(book: Book) -> Html:
    first = book.records.chapters[0]
    lines = (
        (PROGRESS, "Areas of little or no progress", "where progress is not shown, and what the partners say of it"),
        (chapter_page(first.id), book.chapter_with_number(first.id), "where the chapters begin"),
        (ENQUIRIES, "Lines of enquiry", "what a councillor might ask, made by the tool"),
        (MEASURES, "All measures", "every figure with its years, its neighbours and what it cannot show"),
        (METHODS, "How the figures are judged", "every rule, and how often it would be wrong by chance"),
        (DATA, "Data", "every figure as a file, free to use again"),
        (ABOUT, "How this report is made", "rounding, symbols, what was not supplied"),
    )
    return block("ul", *(tag("li", tag("a", name, href=link(HOME, page)), f": {what}") for page, name, what in lines))
