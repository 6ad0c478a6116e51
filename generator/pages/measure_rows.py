"""Measures as rows: newest value, direction, earlier values, neighbours, all years. For the list and for priorities."""

from __future__ import annotations

from collections.abc import Iterable

from generator.charts.notes import neighbours_note
from generator.charts.verdicts import COMPARISONS, direction_label
from generator.charts.words import name_of
from generator.disclose.cells import DisclosedMeasure, Withheld
from generator.domain import wording
from generator.domain.period_words import when
from generator.domain.wording import capital
from generator.evaluate.sides import linking
from generator.pages.addresses import COMPARISON, DIRECTION, link, measure_page
from generator.pages.book import Book
from generator.pages.label import label
from generator.pages.phrases import change_in_words, neighbours_comparison, value_in_short, why_hidden
from generator.pages.table_block import words_table
from generator.pages.text import Html, join, tag


def measure_table(caption: str, measures: Iterable[str], page: str, book: Book) -> Html:
    """Show measures one a row, each linked to its page."""
    columns = (
        "Measure",
        "Newest",
        "Direction",
        f"One and four {book.step}s before",
        "Neighbours’ median",
        "All years",
    )
    rows = [_row(book.disclosed.measures[measure], page, book) for measure in measures]
    return words_table(caption, columns, rows, "rows--measures")


def neighbours_named(book: Book) -> Html:
    """Name the neighbours and date their set, for a page that speaks of them."""
    return tag("p", f"{neighbours_note(book.records)} Their figure is the median, the middle one.", class_="note")


def sparkline(measure: str, book: Book) -> Html:
    """Show the line of all years, as an ornament beside the words that say the same; nothing for a single point."""
    return Html(book.charts.sparklines.get(measure, ""))


def unit_note(measure: DisclosedMeasure) -> str:
    """Say the unit of a bare number where it is not in the measure's title already."""
    definition = measure.definition
    if definition.unit == "percent":
        return ""
    unit = wording.unit_words(definition)
    number = f"{wording.PER[definition.unit]:,}" if definition.unit in wording.PER else unit
    return "" if number.lower() in name_of(definition).lower() else unit


def _row(measure: DisclosedMeasure, page: str, book: Book) -> tuple[Html, ...]:
    definition = measure.definition
    name = tag("a", name_of(definition), href=link(page, measure_page(measure.id)))
    unit = unit_note(measure)
    below = [tag("small", unit)] if unit else []
    if definition.illustrative:
        below.append(tag("small", "Made-up figures."))
    return (
        join([name, *below], " "),
        _newest(measure),
        label(direction_label(measure.direction), link(page, measure_page(measure.id), DIRECTION)),
        _before(measure),
        _beside(measure, page, book),
        sparkline(measure.id, book),
    )


def _newest(measure: DisclosedMeasure) -> Html:
    if measure.latest is None:
        return tag("span", "no figure")
    cell = measure.latest.cell
    why = [tag("small", capital(why_hidden(cell)))] if isinstance(cell, Withheld) else []
    value = tag("b", value_in_short(cell, measure.definition))
    return join([value, tag("small", when(measure.latest.period)), *why], " ")


def _before(measure: DisclosedMeasure) -> Html:
    """Say from where the newest figure came, in plain verbs: the verdict stands in the column before."""
    changes = [change for change in (measure.since_previous, measure.since_fifth) if change]
    if not changes:
        return tag("span", "not compared")
    lines = [
        tag("div", tag("span", change_in_words(each, measure.definition)), " ", tag("small", when(each.since)))
        for each in changes
    ]
    return join(lines, " ")


def _beside(measure: DisclosedMeasure, page: str, book: Book) -> Html:
    comparison = neighbours_comparison(measure, book.records)
    if comparison is None:
        return tag("span", "not compared")
    verdict = label(COMPARISONS[comparison.verdict], link(page, measure_page(measure.id), COMPARISON))
    theirs = wording.short(comparison.theirs.value, measure.definition)
    known = "" if comparison.known == comparison.total else f" ({comparison.known} of {comparison.total} known)"
    return join([verdict, tag("small", f"{linking(comparison.verdict)} {theirs}{known}")], " ")
