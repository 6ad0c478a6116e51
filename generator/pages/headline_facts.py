"""The headline facts of the first page: at most six figures, each with its judgement and whom it stands beside."""

from __future__ import annotations

from generator.charts.verdicts import COMPARISONS, TARGETS, direction_label
from generator.charts.words import name_of, target_label
from generator.disclose.cells import DisclosedMeasure, Withheld
from generator.domain import wording
from generator.domain.period_words import when
from generator.domain.wording import capital
from generator.evaluate.sides import was_tested
from generator.pages.addresses import COMPARISON, DIRECTION, HOME, TARGET, link, measure_page
from generator.pages.book import Book
from generator.pages.label import label
from generator.pages.measure_rows import neighbours_named, sparkline, unit_note
from generator.pages.phrases import change_since, comparator_name, neighbours_comparison, value_in_short, why_hidden
from generator.pages.text import Html, block, join, tag


def headline_facts(book: Book) -> Html:
    """Show the headlines that the edition chose; nothing where it chose none."""
    chosen = [book.disclosed.measures[measure] for measure in book.records.edition.headlines]
    if not chosen:
        return Html()
    return join([block("ul", *(_fact(each, book) for each in chosen), class_="facts"), neighbours_named(book)], "\n\n")


def _fact(measure: DisclosedMeasure, book: Book) -> Html:
    definition, page = measure.definition, measure_page(measure.id)
    name = tag("p", tag("a", name_of(definition), href=link(HOME, page)), class_="fact__name")
    if measure.latest is None:
        return block("li", name, tag("p", "No figure", class_="fact__was"))
    cell, period = measure.latest.cell, measure.latest.period
    unit = unit_note(measure)
    beside = [why_hidden(cell)] if isinstance(cell, Withheld) else []
    beside += [change_since(c, definition) for c in (measure.since_previous, measure.since_fifth) if c]
    said = [f"{unit}, {when(period)}" if unit else when(period), *map(capital, beside)]
    return block(
        "li",
        name,
        tag("p", value_in_short(cell, definition), " ", sparkline(measure.id, book), class_="fact__value"),
        tag("p", "Made-up figure", class_="made-up") if definition.illustrative else "",
        *(tag("p", line, class_="fact__was") for line in said),
        tag("p", label(direction_label(measure.direction), link(HOME, page, DIRECTION)), class_="fact__verdict"),
        _target(measure, page),
        _beside(measure, page, book),
    )


def _target(measure: DisclosedMeasure, page: str) -> Html:
    if measure.target is None:
        return Html()
    target = target_label(measure.target.target, measure.definition)
    verdict = label(TARGETS[measure.target.verdict], link(HOME, page, TARGET))
    return tag("p", verdict, " ", tag("span", target), class_="fact__beside")


def _beside(measure: DisclosedMeasure, page: str, book: Book) -> Html:
    comparison = neighbours_comparison(measure, book.records)
    if comparison is None:
        return Html()
    theirs = wording.short(comparison.theirs.value, measure.definition)
    beside = capital(comparator_name(comparison.comparator, book.records).removeprefix("the "))
    untested = "" if was_tested(comparison.rule) else ", not tested"
    verdict = label(COMPARISONS[comparison.verdict], link(HOME, page, COMPARISON))
    return tag("p", verdict, " ", tag("span", f"{beside} {theirs}{untested}"), class_="fact__beside")
