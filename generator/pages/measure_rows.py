"""Measures as rows: latest value, change, neighbours, line of the years. For the list of measures and for priorities."""

from __future__ import annotations

from collections.abc import Iterable

from generator.charts.periods import when
from generator.charts.words import name_of
from generator.disclose.cells import DisclosedMeasure
from generator.domain import wording
from generator.pages.addresses import link, measure_page
from generator.pages.book import Book
from generator.pages.phrases import against, direction, neighbours_comparison, value_in_short, was
from generator.pages.table_block import words_table
from generator.pages.text import Html, join, tag

_COLUMNS = ("Measure", "Latest", "Change", "Beside the neighbours’ median", "All years")


def measure_table(caption: str, measures: Iterable[str], page: str, book: Book) -> Html:
    """Show measures one a row, each linked to its page."""
    rows = [_row(book.disclosed.measures[measure], page, book) for measure in measures]
    return words_table(caption, _COLUMNS, rows, "rows--measures")


def sparkline(measure: str, book: Book) -> Html:
    """Show the line of all years, as an ornament beside the words that say the same; nothing for a single point."""
    drawn = book.charts.sparklines.get(measure)
    return tag("span", Html(drawn), class_="spark", aria_hidden="true") if drawn else Html()


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
    made_up = tag("small", "Made-up figures.") if definition.illustrative else ""
    return (
        join([name, made_up]),
        _latest(measure),
        _change(measure),
        _beside(measure, book),
        sparkline(measure.id, book),
    )


def _latest(measure: DisclosedMeasure) -> Html:
    if measure.latest is None:
        return tag("span", "No figure")
    value = value_in_short(measure.latest.cell, measure.definition)
    unit = unit_note(measure)
    return join([tag("b", value), tag("small", f"{unit} {when(measure.latest.period)}".strip())])


def _change(measure: DisclosedMeasure) -> Html:
    change = measure.since_previous
    if change is None:
        return join([tag("span", "Not known"), tag("small", measure.why_no_change or "")])
    verb = {"rose": "Rose", "fell": "Fell", "same": "Stayed the same"}[direction(change, measure.definition)]
    return join([tag("span", verb), tag("small", was(change, measure.definition))])


def _beside(measure: DisclosedMeasure, book: Book) -> Html:
    comparison = neighbours_comparison(measure, book.records)
    if comparison is None:
        return tag("span", "Not compared")
    side = {"higher": "Higher", "lower": "Lower", "same": "The same"}[against(comparison, measure.definition)]
    theirs = wording.short(comparison.theirs.value, measure.definition)
    some = f"; {comparison.known} of {comparison.total} known" if comparison.known < comparison.total else ""
    return join(
        [tag("span", side), tag("small", f"than their {theirs}{some}" if side != "The same" else f"{theirs}{some}")]
    )
