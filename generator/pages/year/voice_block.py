"""The block of voice: who was asked, what was heard, what changed. What changed nothing comes first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal, get_args

from generator.charts.periods import both
from generator.charts.verdicts import Label
from generator.disclose.cells import Shown
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.period_words import day_in_words
from generator.domain.voice import HearingDefinition, Whose
from generator.domain.wording import capital, sentence
from generator.pages.label import label
from generator.pages.table_block import words_table
from generator.pages.text import Html, join, tag
from generator.pages.year.block_figures import block_figures
from generator.pages.year.mark import marked
from generator.pages.year.record_words import Said, count_words, found, of_all, points, record_link
from generator.pages.year.told import told, untold

if TYPE_CHECKING:
    from generator.pages.book import Book

HEADING = "## Voice: asked, heard, changed {#year.voice}"

Change = Literal["nothing", "not-told", "something"]

CHANGES: Mapping[Change, tuple[Label, Said]] = {
    "nothing": (Label("■", "Nothing changed", "bad"), ("changed nothing", "changed nothing")),
    "not-told": (
        Label("?", "Not supplied", "unknown"),
        ("has no answer on what changed", "have no answer on what changed"),
    ),
    # What the partners say they changed need not have helped, so it earns no tick.
    "something": (Label("◆", "Something changed", "plain"), ("led to a change", "led to a change")),
}


def voice_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    return "\n\n".join((HEADING, *_parts(page, book)))


def change_of(hearing: HearingDefinition) -> Change:
    """Say whether anything changed because of what was heard."""
    if isinstance(hearing.changed, NoneToReport):
        return "nothing"
    return "not-told" if isinstance(hearing.changed, NotSupplied) else "something"


def _parts(page: str, book: Book) -> Iterator[str]:
    hearings = book.records.year.voice.voice
    if not isinstance(hearings, Mapping):
        yield untold(hearings, "Voice")
        return
    counts = Counter(change_of(each) for each in hearings.values())
    groups = ((counts[change], said) for change, (_, said) in CHANGES.items())
    things = ("time that people were asked", "times that people were asked")
    yield found(of_all(len(hearings), things, groups) if hearings else "", _not_asked(hearings))
    yield from block_figures("voice", page, book)
    order = sorted(hearings, key=lambda name: list(CHANGES).index(change_of(hearings[name])))
    rows = [_row(name, hearings[name], page, book) for name in order]
    if rows:
        columns = ("Who was asked", "What they were asked", "What they said", "What changed")
        yield words_table("Who was asked, where nothing changed first", columns, rows, "rows--records")


def _not_asked(hearings: Mapping[str, HearingDefinition]) -> str:
    asked = {each.whose for each in hearings.values()}
    missing = [whose for whose in get_args(Whose) if whose not in asked]
    return f"nobody asked {both(missing).replace(' and ', ' or ')}, as far as is on record" if missing else ""


def _row(name: str, hearing: HearingDefinition, page: str, book: Book) -> tuple[Html, ...]:
    how = f"{capital(hearing.whose)}. {sentence(hearing.how)} Ended on {day_in_words(hearing.when)}."
    head = [marked(hearing.who, hearing), tag("small", how), tag("small", _how_many(name, book))]
    if hearing.priority:
        head.append(tag("small", "Priority: ", record_link(hearing.priority, page, book), "."))
    return (
        tag("span", join(head, " "), id=f"hearing.{name}"),
        tag("span", sentence(hearing.asked)),
        points(sentence(each) for each in hearing.heard),
        _changed(hearing),
    )


def _how_many(name: str, book: Book) -> Html:
    people = book.disclosed.year.hearings[name]
    if isinstance(people, NotSupplied):
        return join(["How many answered: ", told(people)])
    said = count_words(people, "person answered", "people answered")
    return tag("span", f"{said}." if isinstance(people, Shown) else f"How many answered: {said[:1].lower()}{said[1:]}.")


def _changed(hearing: HearingDefinition) -> Html:
    shown = label(CHANGES[change_of(hearing)][0])
    changed = hearing.changed
    if isinstance(changed, NoneToReport):
        return join([shown, tag("span", sentence(changed.none), class_="reason")], " ")
    if isinstance(changed, NotSupplied):
        return join([shown, tag("span", sentence(changed.not_supplied), class_="reason")], " ")
    return join([shown, told(sentence(changed))], " ")
