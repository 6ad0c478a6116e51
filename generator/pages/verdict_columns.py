"""Three columns of the first page: what worsened, what improved, what cannot be judged."""

from __future__ import annotations

from collections.abc import Sequence

from generator.charts.result_words import place_words
from generator.charts.verdicts import DIRECTIONS, Label
from generator.charts.words import name_of
from generator.disclose.cells import DisclosedMeasure
from generator.domain.period_words import when
from generator.pages.addresses import DIRECTION, HOME, MEASURES, PROGRESS, link, measure_page
from generator.pages.book import Book
from generator.pages.moves import against_its_ends, move, signal
from generator.pages.phrases import value_in_short
from generator.pages.tally import AllMeasures, why_not_judged
from generator.pages.text import Html, block, counted, tag

NAMED_AT_MOST = 5
"""Measures of a column by name. The others are counted, with a link to where all stand."""


def verdict_columns(everything: AllMeasures, book: Book) -> Html:
    """Show what worsened, what improved, and what cannot be judged with the worst placed first."""
    sided = everything.sided
    columns = (
        (DIRECTIONS["worsened"], "What worsened", _moved(sided.worsened, "worsened", PROGRESS, book)),
        (DIRECTIONS["improved"], "What improved", _moved(sided.improved, "improved", MEASURES, book)),
        (DIRECTIONS["cannot-be-judged"], "What cannot be judged", _not_judged(sided.cannot_be_judged, book)),
    )
    return block("div", *(_column(label, title, said) for label, title, said in columns), class_="verdicts")


def _column(label: Label, title: str, said: Sequence[Html]) -> Html:
    shape = tag("span", label.shape, class_="label__shape", aria_hidden="true")
    return block("section", tag("h2", shape, " ", title, class_=f"verdict verdict--{label.tone}"), *said)


def _moved(measures: Sequence[str], verb: str, every: str, book: Book) -> list[Html]:
    if not measures:
        return [tag("p", f"No measure could be shown to have {verb}.")]
    named = measures[:NAMED_AT_MOST]
    lines = [_line(measure, _from_to(book.disclosed.measures[measure], book), book) for measure in named]
    more = len(measures) - len(named)
    rest = [tag("p", "And ", tag("a", counted(more, "other measure"), href=link(HOME, every)), ".")] if more else []
    return [block("ul", *lines), *rest]


def _from_to(measure: DisclosedMeasure, book: Book) -> str:
    said = move(measure, book)
    if said is not None:
        moved = f"from {said.before} to {said.after} {said.span}"
    elif together := against_its_ends(measure, book):
        moved = together
    else:
        where = signal(measure)
        moved = (
            f"{_newest(measure)} {when(measure.latest.period)}, {where}"
            if measure.latest and where
            else f"now {_newest(measure)}"
        )
    if measure.direction.verdict == "improved" and measure.place is not None and measure.place.worst_quarter:
        return f"{moved}, yet {place_words(measure.place)}"  # better than it was, and still among the worst
    return moved


def _newest(measure: DisclosedMeasure) -> str:
    return value_in_short(measure.latest.cell, measure.definition) if measure.latest else "not known"


def _not_judged(measures: Sequence[str], book: Book) -> list[Html]:
    """Name those in the worst quarter with their place, and count the others."""
    if not measures:
        return [tag("p", "Every measure with a better and a worse side could be judged.")]
    worst = [m for m in measures if (place := book.disclosed.measures[m].place) is not None and place.worst_quarter]
    named = worst[:NAMED_AT_MOST]
    lines = [_line(measure, _placed(book.disclosed.measures[measure]), book) for measure in named]
    why = why_not_judged(measures, book)
    all_of_them = f"{counted(len(measures), 'measure')} cannot be judged, {why}."
    reason = [tag("p", all_of_them, class_="verdict__why")] if why else []
    more = len(measures) - len(named)
    others = tag("a", counted(more, "other measure" if named else "measure"), href=link(HOME, MEASURES))
    rest = [tag("p", "And " if named else "", others, ".")] if more else []
    return [*([block("ul", *lines)] if lines else []), *rest, *reason]


def _placed(measure: DisclosedMeasure) -> str:
    return f"{_newest(measure)}, {place_words(measure.place)}" if measure.place else _newest(measure)


def _line(measure: str, said: str, book: Book) -> Html:
    definition = book.records.measures[measure]
    name = tag("a", name_of(definition), href=link(HOME, measure_page(measure), DIRECTION))
    made_up = tag("small", "Made-up figures.", class_="made-up") if definition.illustrative else ""
    return tag("li", name, ": ", tag("span", said), *([" ", made_up] if made_up else []))
