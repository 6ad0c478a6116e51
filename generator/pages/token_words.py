"""What each token of a chapter becomes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from generator.charts.figure import FigureKey
from generator.charts.result_words import place_words
from generator.disclose.cells import Cell, DisclosedMeasure, Shown, Withheld
from generator.domain.narrative import (
    AnswersToken,
    BlockToken,
    ChangeToken,
    Chapter,
    EvidenceToken,
    FigureToken,
    LinkToken,
    PlacedToken,
    PlaceToken,
    TableToken,
    ValueToken,
)
from generator.evaluate.place import place_then
from generator.evaluate.results import Place
from generator.pages.addresses import (
    COVERAGE,
    DATA,
    DIRECTION,
    ENQUIRIES,
    GLOSSARY,
    MEASURES,
    METHODS,
    PLACE,
    PROGRESS,
    PROMISES,
    SINCE,
    SOURCES,
    chapter_page,
    link,
    measure_page,
    record_place,
)
from generator.pages.book import Book
from generator.pages.change_words import change_phrase
from generator.pages.evidence_words import evidence
from generator.pages.figure_block import figure_block, table_only
from generator.pages.phrases import value_in_words
from generator.pages.text import Html, inline, join, tag
from generator.pages.year.asked_words import passage_mark
from generator.pages.year.blocks import year_block
from generator.pages.year.passages import passage_anchor
from generator.pages.year.plan import Block

_PAGES = {
    "measures": (MEASURES, "all measures"),
    "data": (DATA, "the data"),
    "sources": (SOURCES, "the sources"),
    "glossary": (GLOSSARY, "the glossary"),
    "methods": (METHODS, "how we judge"),
    "little-or-no-progress": (PROGRESS, "the areas of little or no progress"),
    "promises": (PROMISES, "the promises"),
    "requirements": (COVERAGE, "what the guidance asks"),
    "lines-of-enquiry": (ENQUIRIES, "the lines of enquiry"),
    "since-last-edition": (SINCE, "what changed since the last edition"),
}
_LINK_STILL_OPEN = re.compile(r"\[[^\]\n]*\Z")
_LINK_CLOSES = re.compile(r"[^\[\]\n]*\][(\[]")


@dataclass(frozen=True)
class TokenWords:
    """Turns the tokens of one chapter into Markdown. A summary is read as a chapter is, and has a `page` of its own."""

    chapter: Chapter
    book: Book
    page: str | None = None

    def text(self) -> str:
        """Give the chapter's Markdown with every token replaced."""
        pieces: list[str] = []
        position = 0
        for placed in self.chapter.tokens:
            pieces += [self.chapter.text[position : placed.start], self._words(placed)]
            position = placed.end
        return "".join([*pieces, self.chapter.text[position:]])

    @cached_property
    def _first_values(self) -> frozenset[int]:
        """Where a section first gives a value of a measure: there it is told of whom a rate is, and not again."""
        first: dict[tuple[int, str], int] = {}
        for placed in self.chapter.tokens:
            token = placed.token
            if isinstance(token, ValueToken | ChangeToken) and self._gives_a_value(token):
                section = sum(heading.place.line < placed.place.line for heading in self.chapter.headings)
                first.setdefault((section, token.measure), placed.start)
        return frozenset(first.values())

    def _gives_a_value(self, token: ValueToken | ChangeToken) -> bool:
        measure = self.book.disclosed.measures[token.measure]
        return isinstance(token, ChangeToken) or isinstance(_cell(measure, token, self.book), Shown)

    @property
    def _page(self) -> str:
        return self.page or chapter_page(self.chapter.id)

    def _words(self, placed: PlacedToken) -> str:  # noqa: PLR0911 - one a token
        match placed.token:
            case ValueToken() as token:
                return self._value(token, placed)
            case LinkToken() as token:
                return self._link(token, placed)
            case ChangeToken() as token:
                return self._change(token, placed)
            case PlaceToken() as token:
                return self._place(token, placed)
            case EvidenceToken() as token:
                return self._evidence(token, placed)
            case AnswersToken() as token:
                return self._answers(token, placed)
            case BlockToken() as token:
                return f"\n{year_block(Block(token.name, token.priority), self._page, self.book)}\n"
            case FigureToken() | TableToken() as token:
                return self._figure(token, placed)

    def _answers(self, token: AnswersToken, placed: PlacedToken) -> Html:
        """Mark the passage, and lead to what the guidance asks."""
        requirement = self.book.records.guidance.requirements[token.requirement]
        address = link(self._page, COVERAGE, token.requirement)
        anchor = passage_anchor(self.chapter, token, placed.start)
        return passage_mark(requirement, address, anchor, partly=token.partly)

    def _value(self, token: ValueToken, placed: PlacedToken) -> Html:
        measure = self.book.disclosed.measures[token.measure]
        again = placed.start not in self._first_values
        words = inline(value_in_words(_cell(measure, token, self.book), measure.definition, again=again))
        return self._linked(words, placed, token.measure)

    def _change(self, token: ChangeToken, placed: PlacedToken) -> Html:
        measure = self.book.disclosed.measures[token.measure]
        again = placed.start not in self._first_values
        change, verdict = change_phrase(measure, token.since, self.book.records, again=again)
        return join([self._linked(inline(change), placed, token.measure, anchor=DIRECTION), inline(verdict)])

    def _place(self, token: PlaceToken, placed: PlacedToken) -> Html:
        measure = self.book.disclosed.measures[token.measure]
        place = measure.place if token.period is None else _place_then(measure, token.period, self.book)
        words = place_words(place) if place else "without a place among councils"
        return self._linked(inline(words), placed, token.measure, anchor=PLACE)

    def _evidence(self, token: EvidenceToken, placed: PlacedToken) -> Html:
        found = evidence(token, self.book.disclosed.measures[token.measure], self.book.records)
        words = self._linked(found.words, placed, token.measure, anchor=found.anchor, class_="evidence")
        return tag("small", "(", words, ")")

    def _linked(
        self, words: Html, placed: PlacedToken, measure: str, *, anchor: str | None = None, class_: str = "v"
    ) -> Html:
        """Lead to the page of a measure, or to a result on it, unless the words of a link stand around the token."""
        if self._inside_a_link(placed):
            return words
        return tag("a", words, class_=class_, href=link(self._page, measure_page(measure), anchor))

    def _link(self, token: LinkToken, placed: PlacedToken) -> Html:
        target, anchor, title = _target(token.target, self.book)
        words = inline(token.words or title)
        if self._inside_a_link(placed):
            return words
        return tag("a", words, href=link(self._page, target, anchor))

    def _figure(self, token: FigureToken | TableToken, placed: PlacedToken) -> str:
        figure = self.book.charts.figures.get(FigureKey(token.form, token.measures, token.period))
        if figure is None:  # the chart's own stage has said why
            return ""
        number = self.book.numbering.tokens[self.chapter.id][placed.start]
        show = figure_block if isinstance(token, FigureToken) else table_only
        return f"\n{show(figure, number, self._page, self.book)}\n"

    def _inside_a_link(self, placed: PlacedToken) -> bool:
        """Whether the words of a link stand around the token: a link cannot hold another."""
        before, after = self.chapter.text[: placed.start], self.chapter.text[placed.end :]
        return bool(_LINK_STILL_OPEN.search(before) and _LINK_CLOSES.match(after))


def _cell(measure: DisclosedMeasure, token: ValueToken, book: Book) -> Cell:
    """Find the value: without a period that of our own latest one, whosever value is asked for.

    The intake has seen that there is a row. Where every neighbour's figure is hidden there is no median.
    """
    records = book.records
    area = token.area or records.own_area
    period = token.period or (measure.latest.period.id if measure.latest else None)
    points = measure.medians if area == records.partnership.neighbours else measure.lines.get(area, ())
    return next((point.cell for point in points if point.period.id == period), Withheld("x"))


def _place_then(measure: DisclosedMeasure, period_id: str, book: Book) -> Place | None:
    """Rank our shown value of a period among those shown of other councils."""
    found = {
        area: (point.period, point.cell.value)
        for area, points in measure.lines.items()
        for point in points
        if point.period.id == period_id and isinstance(point.cell, Shown)
    }
    own = found.get(book.records.own_area)
    values = {area: value for area, (_, value) in found.items()}
    return place_then(measure.definition, own[0], values, book.records) if own else None


def _target(target: str, book: Book) -> tuple[str, str | None, str]:
    """Give the page, the anchor and the title of what a link names."""
    records = book.records
    if target in records.measures:
        return measure_page(target), None, records.measures[target].title
    chapter = next((c for c in records.chapters if c.id == target), None)
    if chapter:
        return chapter_page(target), None, chapter.title
    if target in records.priorities:
        priority = records.priorities[target]
        return chapter_page(priority.chapter), f"priority.{target}", priority.title
    if target in records.glossary:
        return GLOSSARY, target, records.glossary[target].word
    if target in book.index:
        ref = book.index[target]
        return *record_place(ref), ref.title
    page, title = _PAGES[target]
    return page, None, title
