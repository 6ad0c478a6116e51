"""The summary of little or no progress on the first page. It writes itself; no field of an edition removes it."""

from __future__ import annotations

from generator.charts.words import name_of
from generator.evaluate.weak import WeakSpot
from generator.pages.addresses import HOME, METHODS, PROGRESS, RESULTS, link, measure_page
from generator.pages.book import Book
from generator.pages.label import label
from generator.pages.text import Html, block, counted, tag
from generator.pages.weak_words import further_reasons, partners_gave, reason_label, standing_now

SHOWN_AT_MOST = 8
"""Measures of the summary. The page has them all."""


def progress_summary(book: Book) -> Html:
    """Show the gravest measures of little or no progress, count the others, and lead to the page of all."""
    weak = book.disclosed.weak
    if not weak:
        every = tag("a", "What was looked at", href=link(HOME, PROGRESS))
        return block("div", tag("p", "By the published rule no measure stands here. ", every, "."))
    shown = weak[:SHOWN_AT_MOST]
    return block(
        "div",
        _opening(len(weak)),
        block("ol", *(_line(s, book) for s in shown), class_="weak-list"),
        _rest(len(weak) - len(shown)),
    )


def _opening(total: int) -> Html:
    rule = tag("a", "published rule", href=link(HOME, METHODS, "little-or-no-progress"))
    stand = "stands" if total == 1 else "stand"
    said = f" puts a measure here. Nobody chose, and nobody can remove one. {counted(total, 'measure')} {stand} here, the gravest first."
    return tag("p", "A ", rule, said)


def _rest(more: int) -> Html:
    page = tag("a", "All areas of little or no progress", href=link(HOME, PROGRESS))
    if not more:
        return tag("p", page, ", with what the partners say.")
    return tag("p", f"And {counted(more, 'more measure')}. ", page, ", with what the partners say.")


def _line(spot: WeakSpot, book: Book) -> Html:
    measure = book.disclosed.measures[spot.measure]
    verdict = label(reason_label(spot.gravest, measure), link(HOME, PROGRESS, f"weak.{spot.measure}"))
    name = tag("a", name_of(measure.definition), href=link(HOME, measure_page(spot.measure), RESULTS))
    also = further_reasons(spot)
    now = tag("p", verdict, " ", tag("b", name), f": {standing_now(spot, book)}.")
    beneath = f"Also: {also}. " if also else ""
    return block("li", now, tag("p", f"{beneath}{partners_gave(spot.measure, book.records)}", class_="weak__said"))
