"""What was promised: what became of the promises of the edition before, the gravest first, and what is promised now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.period_words import day_in_words
from generator.domain.standing import PROMISE_STATUSES
from generator.domain.wording import sentence
from generator.evaluate.questions import QUESTIONS
from generator.pages.addresses import PROMISES, chapter_page, link, measure_page
from generator.pages.priority_parts import heading
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, counted, front_matter, join, tag
from generator.pages.year.data_link import data_link
from generator.pages.year.evidence_item import evidence_list
from generator.pages.year.mark import explained, mark, marked
from generator.pages.year.promise_counts import promises_before, promises_finding
from generator.pages.year.standing_label import PROMISES_KEPT, gravest_first, standing_label
from generator.pages.year.told import told
from generator.pages.year.untold_together import Untold, untold_of
from generator.pages.year.years_between import gap_of_years, why_none_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.domain.promise import Promise
    from generator.pages.book import Book
    from generator.pages.compiled import Shelf

TITLE = "What was promised"
ASKED = QUESTIONS["Promises", "made"]


def put_promises(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    head = front_matter(title=TITLE, description="What became of last year’s promises, and this year’s", kind="year")
    parts = (
        _opening(book),
        *_became(book),
        "## What this report promises {#made}",
        *_made(book),
        data_link("promises", PROMISES),
    )
    shelf.put(PROMISES, explained(head + "\n\n".join(parts) + "\n"))


def promises_block(priority: str | None, page: str, book: Book) -> str:
    """Write what became of the promises of one priority, or of all, as Markdown for `page`."""
    if priority is None:
        title = "## What was promised {#promises}"
        before, made = promises_before(book), given(book.records.year.promises.made)
    else:
        title = heading("Promises on this priority", "promises", priority, book)
        before = {name: each for name, each in promises_before(book).items() if each.priority == priority}
        made = {n: each for n, each in given(book.records.year.promises.made).items() if each.priority == priority}
    return "\n\n".join((title, *_in_a_chapter(before, made, page, book)))


def promises_untold(priority: str, book: Book) -> tuple[Untold, ...]:
    """Give the gap where nothing of a priority's promises can be shown, as nobody said what is promised."""
    if any(each.priority == priority for each in promises_before(book).values()):
        return ()
    return untold_of(ASKED, book.records.year.promises.made, f"promises.{priority}")


def _opening(book: Book) -> Html:
    gap = gap_of_years(book.records)
    return block(
        "div",
        tag("h1", TITLE),
        tag("p", promises_finding(book), class_="lead"),
        tag("p", gap) if gap else "",
    )


def _became(book: Book) -> Iterator[str]:
    before = book.records.before
    if before is None:
        return
    yield f"## What became of the promises of the report for {before.period.prose} {{#became}}"
    became = book.records.year.promises.became
    if isinstance(became, NotSupplied | NoneToReport):
        yield tag("p", told(became))
    made = before.year.promises.made
    if isinstance(made, NotSupplied | NoneToReport):
        yield tag("p", "That report made no promise on record: ", told(made))
    elif made:
        yield _became_table(made, PROMISES, book)


def _made(book: Book) -> Iterator[str]:
    made = book.records.year.promises.made
    if isinstance(made, NotSupplied | NoneToReport):
        yield tag("p", told(made))
    elif not made:
        yield tag("p", "This report promises nothing.")
    else:
        yield tag("p", "The next report must say of each of these what became of it.")
        yield _made_table(made, PROMISES, book, anchored=True)


def _in_a_chapter(before: Mapping[str, Promise], made: Mapping[str, Promise], page: str, book: Book) -> Iterator[str]:
    if before:
        yield tag("p", promises_finding(book, before), class_="found")
        yield _became_table(before, page, book)
    elif book.records.before is None:
        yield tag("p", why_none_before(book.records))
    elif isinstance(book.records.before.year.promises.made, NotSupplied):
        yield tag("p", f"What the report for {book.records.before.period.prose} promised is not on record.")
    else:
        yield tag("p", f"The report for {book.records.before.period.prose} promised nothing here.")
    promised = book.records.year.promises.made
    if made:
        yield tag("p", f"This report makes {counted(len(made), 'promise')} here:")
        yield _made_table(made, page, book, anchored=False)
    elif isinstance(promised, NotSupplied | NoneToReport):
        yield tag("p", tag("b", f"{ASKED}: "), told(promised))
    else:
        yield tag("p", "This report promises nothing here.")
    yield tag("p", tag("a", "All promises", href=link(page, PROMISES)), ".")


def _became_table(promises: Mapping[str, Promise], page: str, book: Book) -> Html:
    standings = book.disclosed.standings.promises
    ordered = gravest_first(promises, standings, PROMISE_STATUSES)
    columns = ("What was promised", "What became of it", "What was done, and what was not", "What shows it")
    rows = [_became_row(name, promises[name], page, book) for name in ordered]
    return words_table("Promises of the report before, the gravest first", columns, rows, "rows--records")


def _became_row(name: str, promise: Promise, page: str, book: Book) -> tuple[Html, ...]:
    answer = given(book.records.year.promises.became).get(name)
    anchor = f"became.{name}" if page == PROMISES else None
    owed = tag("small", f"{book.partner(promise.owner)}, {_by(promise)}")
    shown = standing_label(book.disclosed.standings.promises[name], PROMISES_KEPT, page)
    what = join([marked(tag("span", promise.what, id=anchor), promise), owed], " ")
    if answer is None:
        return what, shown, tag("strong", "Not supplied."), tag("span", "Nothing.")
    if isinstance(answer, NotSupplied):
        return what, shown, told(answer), tag("span", "Nothing.")
    said = join([tag("span", sentence(answer.says)), mark(answer, promise)], " ")
    return what, shown, said, evidence_list(answer.evidence, page, book, of=answer)


def _made_table(promises: Mapping[str, Promise], page: str, book: Book, *, anchored: bool) -> Html:
    columns = ("What is promised", "Who answers for it", "By when", "What it belongs to")
    rows = [
        (
            marked(tag("span", promise.what, id=f"promise.{name}" if anchored else None), promise),
            tag("span", book.partner(promise.owner)),
            tag("span", day_in_words(promise.due)) if not isinstance(promise.due, NotSupplied) else told(promise.due),
            _belongs(promise, page, book),
        )
        for name, promise in promises.items()
    ]
    return words_table("Promises of this report", columns, rows, "rows--records")


def _belongs(promise: Promise, page: str, book: Book) -> Html:
    records = book.records
    lines = []
    if promise.priority is not None and promise.priority in records.priorities:
        priority = records.priorities[promise.priority]
        place = link(page, chapter_page(priority.chapter), f"judgement.{promise.priority}")
        lines.append(tag("a", priority.title, href=place))
    if promise.measure is not None and promise.measure in records.measures:
        measure = records.measures[promise.measure]
        name = measure.short_title or measure.title
        lines.append(tag("small", "Should show in: ", tag("a", name, href=link(page, measure_page(promise.measure)))))
    if promise.source:
        lines.append(tag("small", f"First said in: {promise.source}"))
    return join(lines, " ") if lines else tag("span", "The partnership as a whole")


def _by(promise: Promise) -> str:
    if isinstance(promise.due, NotSupplied):
        return f"no day supplied: {sentence(promise.due.not_supplied)}"
    return f"by {day_in_words(promise.due)}"
