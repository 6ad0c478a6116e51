"""Where a measure stands beside others: the comparison with each comparator, and the place among the councils held."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.charts.periods import both
from generator.charts.result_words import comparison_words, place_words
from generator.charts.verdicts import COMPARISONS
from generator.disclose.cells import DisclosedMeasure, Shown, ShownComparison
from generator.domain.measure import Measure
from generator.domain.period_words import when
from generator.domain.wording import capital, sentence
from generator.evaluate.councils import all_councils
from generator.evaluate.results import Place
from generator.evaluate.sides import was_tested
from generator.evaluate.tested import is_tested
from generator.pages.addresses import COMPARISON, PLACE, measure_page
from generator.pages.book import Book
from generator.pages.label import label, place_label
from generator.pages.phrases import POLARITY, comparator_name, value_in_short
from generator.pages.result_facts import (
    Fact,
    interval_of_cell,
    interval_words,
    rules_of_intervals,
)
from generator.pages.result_section import Result
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, facts_list, tag


def comparison_result(measure: DisclosedMeasure, book: Book) -> Result:
    """Say where the newest figure stands beside each comparator's of the same period, and by what."""
    compared = measure.comparisons
    if not compared:
        return Result(COMPARISON, "Comparison", (tag("p", _why_not_compared(measure, book)),))
    lines = block("ul", *(_compared(each, measure.definition, book) for each in compared), class_="result__each")
    rules = [each.rule for each in compared]
    rules += [each.theirs_rule for each in compared if each.theirs_rule]
    return Result(
        COMPARISON,
        "Comparison",
        (lines, tag("p", _how_compared(measure, book))),
        rests_on=_comparison_inputs(measure, book),
        rules=tuple(rules),
    )


def place_result(measure: DisclosedMeasure, book: Book) -> Result:
    """Say our place among the councils held, and the band where all councils are."""
    place = measure.place
    if place is None:
        return Result(PLACE, "Place", (tag("p", _why_no_place(measure, book)),))
    return Result(
        PLACE,
        "Place",
        (tag("p", _place_sentence(place, measure.definition, book)),),
        verdict=label(place_label(place)),
        rests_on=_place_inputs(place, measure, book),
        rules=(place.rule,),
    )


def _compared(comparison: ShownComparison, definition: Measure, book: Book) -> Html:
    """Show a comparison: the label is its first word, and the clause goes on from there."""
    said = comparison_words(comparison, definition, comparator_name(comparison.comparator, book.records))
    for word in (f", so {comparison.verdict},", "similar ", "the same "):
        said = said.replace(word, "", 1)
    if comparison.verdict in {"higher", "lower"}:
        said = said.removeprefix(f"{comparison.verdict} ")
    return tag("li", label(COMPARISONS[comparison.verdict]), " ", f"{said}.")


def _how_compared(measure: DisclosedMeasure, book: Book) -> str:
    """Say by what the figures were compared, and which of the others are far."""
    definition, compared = measure.definition, measure.comparisons
    if not is_tested(definition):
        return "Counts are not tested: they mostly say how large a place is."
    interval = interval_of_cell(compared[0].ours, definition)
    if interval is None:
        return "No interval is known for this figure, so this was not tested: a difference may be chance."
    said = [f"The 95% interval of {book.place}’s figure is {interval}. What lies within it is called similar."]
    far = [comparator_name(each.comparator, book.records) for each in compared if each.outlier]
    if far:
        said.append(f"Outside our 99.8% interval too, and so called far: {both(far)}.")
    if not all(was_tested(each.rule) for each in compared):
        said.append("The median was not tested, because the figures that are missing could change what it says.")
    return " ".join(said)


def _why_not_compared(measure: DisclosedMeasure, book: Book) -> str:
    if measure.latest is None or not isinstance(measure.latest.cell, Shown):
        return f"There is no newest figure of {book.place} to compare."
    if not book.records.comparators_of(measure.definition):
        return "This measure is compared with nobody."
    return f"Nobody it is compared with has a figure {when(measure.latest.period)}."


def _comparison_inputs(measure: DisclosedMeasure, book: Book) -> tuple[Html, ...]:
    definition, ours = measure.definition, measure.comparisons[0].ours
    facts: list[Fact] = [("Which way is better", POLARITY[definition.better])]
    facts += _own_figure(ours, measure, book)
    intervals = rules_of_intervals([ours], measure_page(measure.id))
    if intervals and is_tested(definition):
        facts.append(("How the intervals are found", intervals))
    rows = [
        [
            tag("span", capital(comparator_name(c.comparator, book.records))),
            tag("span", value_in_short(c.theirs, definition)),
            tag("span", f"{c.known} of {c.total} councils" if c.total > 1 else "one figure"),
        ]
        for c in measure.comparisons
    ]
    columns = ("Beside", "Their figure", "Rests on")
    table = words_table(f"Their figures {when(measure.comparisons[0].period)}", columns, rows, "rows--figures")
    left_out = [
        tag("p", f"Not compared with {comparator_name(each, book.records)}: {sentence(why)}", class_="note")
        for each, why in definition.left_out.items()
    ]
    return (facts_list(facts), table, *left_out)


def _own_figure(ours: Shown, measure: DisclosedMeasure, book: Book) -> Iterator[Fact]:
    definition = measure.definition
    counts = f" ({ours.n:,} of {ours.of:,})" if ours.n is not None and ours.of is not None else ""
    yield f"Figure of {book.place}", f"{value_in_short(ours, definition)}{counts}"
    if not is_tested(definition):
        return
    yield "Its 95% interval", interval_of_cell(ours, definition) or "There is none."
    wide = measure.comparisons[0].wide
    if wide is not None:
        yield "Its 99.8% interval", interval_words(*wide, definition)


def _place_sentence(place: Place, definition: Measure, book: Book) -> str:
    said = f"{capital(when(place.period))}, {book.place}’s figure was {place_words(place)}."
    if definition.better != "neither":
        said += f" {POLARITY[definition.better]}"
    if place.worst_quarter and place.band is None:
        said += " That is in the worst quarter of those held."
    return f"{said} A place is no test: it says nothing of chance."


def _why_no_place(measure: DisclosedMeasure, book: Book) -> str:
    if measure.latest is None or not isinstance(measure.latest.cell, Shown):
        return f"There is no newest figure of {book.place} to rank."
    if not is_tested(measure.definition):
        return "Counts are not ranked: they mostly say how large a place is."
    return f"No other council that is held has a figure {when(measure.latest.period)}."


def _place_inputs(place: Place, measure: DisclosedMeasure, book: Book) -> tuple[Html, ...]:
    facts: list[Fact] = [
        ("Councils with a higher figure", str(place.higher)),
        ("Councils with a lower figure", str(place.lower)),
        *([("Councils with the same figure", str(place.tied))] if place.tied else []),
        ("Which way is better", POLARITY[measure.definition.better]),
        ("Band A to D", _band(place, measure.definition, book)),
    ]
    ranked = sorted(_ranked(place, measure, book), key=lambda each: (-each[1].value, each[0]))
    rows = [
        [tag("b" if name == book.place else "span", name), tag("span", value_in_short(cell, measure.definition))]
        for name, cell in ranked
    ]
    table = words_table(f"The councils held, {when(place.period)}", ("Council", "Figure"), rows, "rows--figures")
    return (facts_list(facts), table)


def _band(place: Place, definition: Measure, book: Book) -> str:
    if place.band is not None:
        return f"{place.band}. A is the best quarter, D the worst."
    if not book.records.every_council:
        return "None, because not every council in England is held."
    if definition.better == "neither":
        return "None, because neither side is better."
    if not place.all_councils:
        return f"None, because only {place.total} of {all_councils(book.records)} councils have a figure."
    return "None, because too many councils share a figure, or there are too few."


def _ranked(place: Place, measure: DisclosedMeasure, book: Book) -> Sequence[tuple[str, Shown]]:
    """Give the councils that were ranked, ours among them, with their figures."""
    councils = {*place.areas, book.records.own_area}
    return [
        (book.records.areas[area].name, point.cell)
        for area, points in measure.lines.items()
        if area in councils
        for point in points
        if point.period == place.period and isinstance(point.cell, Shown)
    ]
