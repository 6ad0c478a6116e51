"""The block of training and learning: how far anybody looked at what each event changed. Attendance is no impact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.charts.year.levels import ASKS
from generator.disclose.cells import Shown
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.learning import LEVELS, EventDefinition, Level
from generator.domain.period_words import day_in_words
from generator.domain.wording import capital, sentence
from generator.evaluate.looked_at import reached
from generator.pages.phrases import why_hidden
from generator.pages.table_block import words_table
from generator.pages.text import Html, join, tag
from generator.pages.year.block_figures import block_figures
from generator.pages.year.mark import marked
from generator.pages.year.record_words import Said, by_partner, found, hidden_note, of_all, record_link
from generator.pages.year.told import told, untold

if TYPE_CHECKING:
    from generator.pages.book import Book

HEADING = "## What each event changed {#year.learning}"

_KINDS = {"training": "Training", "learning-event": "Learning event", "briefing": "Briefing"}

_REACHED: Mapping[int, Said] = {
    -1: ("has no check of what it changed", "have no check of what they changed"),
    0: ("was checked for what people thought of it alone", "were checked for what people thought of them alone"),
    1: ("was checked up to what people learned", "were checked up to what people learned"),
    2: ("was checked up to what people do at work", "were checked up to what people do at work"),
    3: ("was checked up to what children gain", "were checked up to what children gain"),
}


def learning_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    return "\n\n".join((HEADING, *_parts(page, book)))


def _parts(page: str, book: Book) -> Iterator[str]:
    events = book.records.year.learning.events
    if not isinstance(events, Mapping):
        yield untold(events, "Training and learning")
        return
    if events:
        yield found(*_finding(events))
        yield tag(
            "p", "How many came does not show what an event changed. So events are ordered by how far anybody looked."
        )
    yield from block_figures("learning", page, book)
    order = sorted(events, key=lambda name: reached(events[name]))
    columns = ("Event", *ASKS.values(), "Who came")
    rows = [_row(name, events[name], page, book) for name in order]
    if rows:
        caption = "Events by how far their effect was looked at, the least first"
        yield words_table(caption, columns, rows, "rows--records rows--wide rows--levels")


def _finding(events: Mapping[str, EventDefinition]) -> Iterator[str]:
    counts = Counter(reached(event) for event in events.values())
    yield of_all(len(events), ("event", "events"), ((counts[level], said) for level, said in _REACHED.items()))
    if not counts[3] and len(events) > 1:
        yield "nobody looked at what children gained from any of them"


def _row(name: str, event: EventDefinition, page: str, book: Book) -> tuple[Html, ...]:
    kind = f"{_KINDS[event.kind]}, {day_in_words(event.when)}. {sentence(event.about)}"
    head = [marked(event.title, event), tag("small", kind)]
    if event.arises_from:
        head.append(tag("small", "It arises from: ", record_link(event.arises_from, page, book), "."))
    if isinstance(event.evaluations, NotSupplied | NoneToReport):
        head.append(tag("small", "What was found out: ", told(event.evaluations)))
    levels = [_level(event, level) for level in LEVELS]
    return (tag("span", join(head, " "), id=f"event.{name}"), *levels, _came(name, book))


def _level(event: EventDefinition, level: Level) -> Html:
    if isinstance(event.evaluations, NotSupplied):
        return tag("span", "Not supplied", class_="not-looked")
    looked = () if isinstance(event.evaluations, NoneToReport) else event.evaluations
    said = [
        tag(
            "div",
            tag("span", sentence(each.says)),
            " ",
            tag("small", f"{day_in_words(each.when)}. {sentence(each.source)}"),
        )
        for each in looked
        if each.level == level
    ]
    return join(said, " ") if said else tag("span", "Not looked at", class_="not-looked")


def _came(name: str, book: Book) -> Html:
    event = book.disclosed.year.events[name]
    if isinstance(event.attended, NotSupplied):
        return told(event.attended)
    total = event.total
    if isinstance(total, Shown):
        said = tag("span", f"{total.value:,.0f} in all")
    else:
        said = tag("span", f"{capital(why_hidden(total))}." if total else "No total.")
    each = join([by_partner(event.attended, book), hidden_note(event.attended.values())], " ")
    return join([said, tag("details", tag("summary", "By partner"), each, class_="figure__behind")], " ")
