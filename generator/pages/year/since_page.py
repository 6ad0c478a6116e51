"""What changed since the last edition: figures, judgements, actions, partners, what is gone. Nobody chooses what it says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.charts.verdicts import PRIORITIES
from generator.domain.period import parse_period
from generator.domain.period_words import day_in_words
from generator.pages.addresses import PROMISES, SINCE, chapter_page, link
from generator.pages.label import label
from generator.pages.no_longer import dropped_measures, dropped_priorities, has_dropped
from generator.pages.scoreboard import by_whom
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, front_matter, join, tag
from generator.pages.year.since_measures import changed_targets, measures_then_and_now, since_finding
from generator.pages.year.since_partners import partners_then_and_now
from generator.pages.year.since_records import records_then_and_now
from generator.pages.year.years_between import gap_of_years, why_none_before

if TYPE_CHECKING:
    from generator.disclose.disclosed import Disclosed
    from generator.domain.edition import Priority
    from generator.domain.report import Before
    from generator.pages.book import Book
    from generator.pages.compiled import Shelf

TITLE = "What changed since the last edition"


def put_since(book: Book, shelf: Shelf) -> None:
    """Add the page. Without an edition before, it says why there is none."""
    head = front_matter(title=TITLE, description="Figures, judgements and actions, then and now", kind="year")
    shelf.put(SINCE, head + "\n\n".join(_parts(book)) + "\n")


def _parts(book: Book) -> Iterator[str]:
    before, then = book.records.before, book.before
    if before is None or then is None:
        yield block("div", tag("h1", TITLE), tag("p", why_none_before(book.records), class_="lead"))
        return
    yield _opening(before, then, book)
    yield "## Measures, then and now {#measures}"
    yield from measures_then_and_now(then, book)
    yield "## Priorities, then and now {#priorities}"
    yield _priorities(before, then, book)
    yield "## Actions, recommendations and questions {#records}"
    yield from records_then_and_now(then, before, book)
    yield "## What partners supplied, then and now {#partners}"
    yield partners_then_and_now(before, book)
    yield "## Targets that were changed {#targets}"
    yield changed_targets(before, book)
    yield "## What is no longer shown {#no-longer-shown}"
    yield from _gone(book)


def _opening(before: Before, then: Disclosed, book: Book) -> Html:
    made, which = _made(before)
    earlier = tag("a", which, href=f"../../{before.id}/")
    gap = gap_of_years(book.records)
    told = tag("a", "What was promised", href=link(SINCE, PROMISES))
    return block(
        "div",
        tag("h1", TITLE),
        tag("p", since_finding(then, book), class_="lead"),
        tag("p", tag("strong", gap)) if gap else "",
        tag("p", "This page holds the report against the ", earlier, f". {made} ", told, " has a page of its own."),
    )


def _made(before: Before) -> tuple[str, str]:
    """Say when the report before was published; one that was never published says that it is none, and what it is."""
    day, years = before.edition.published, before.period.prose
    if before.edition.status == "final":
        return f"It was published on {day_in_words(day)}.", f"report for {years}"
    what = "demonstration" if before.edition.status == "demonstration" else "draft"
    month = parse_period(f"{day:%Y-%m}", "month").prose
    return f"That {what} was made in {month}.", f"{what} of the report for {years}"


def _priorities(before: Before, then: Disclosed, book: Book) -> Html:
    now = book.disclosed.judgements
    rows = []
    for name, priority in book.records.priorities.items():
        earlier = then.judgements.get(name)
        place = link(SINCE, chapter_page(priority.chapter), f"judgement.{name}")
        rows.append(
            (
                tag("a", priority.title, href=place),
                _beside(label(PRIORITIES[earlier.verdict]), before.priorities.get(name))
                if earlier
                else tag("span", "No priority then"),
                _beside(label(PRIORITIES[now[name].verdict], place), priority),
            )
        )
    rows += [
        (
            tag("span", priority.title),
            _beside(label(PRIORITIES[then.judgements[name].verdict]), priority),
            tag("span", "No priority now"),
        )
        for name, priority in before.priorities.items()
        if name not in now
    ]
    columns = ("Priority", f"Judgement in {before.period.prose}", "Judgement now")
    return words_table(
        "Judgements of priorities from the figures, and a person’s beside them", columns, rows, "rows--records"
    )


def _beside(from_figures: Html, priority: Priority | None) -> Html:
    """Set a person's judgement beside the one from the figures: neither is ever shown alone."""
    moderated = priority.moderated if priority else None
    if moderated is None:
        return from_figures
    return join([from_figures, label(PRIORITIES[moderated.verdict]), tag("small", by_whom(moderated))], " ")


def _gone(book: Book) -> Iterator[Html]:
    if not has_dropped(book.records):
        yield tag("p", "Every measure and every priority of the report before is in this one too.")
    yield from filter(None, (dropped_measures(book.records), dropped_priorities(book.records)))
