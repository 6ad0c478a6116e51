"""A measure of little or no progress: what every rule says of it, whom it concerns, what the partners say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.charts.result_words import comparison_words, direction_words, place_words, target_words
from generator.charts.verdicts import COMPARISONS, TARGETS, direction_label
from generator.charts.words import name_of
from generator.disclose.cells import DisclosedMeasure, ShownComparison
from generator.domain.wording import capital, sentence
from generator.evaluate.results import Place
from generator.evaluate.rules import rule_named
from generator.evaluate.weak import WeakSpot
from generator.pages.addresses import (
    COMPARISON,
    DIRECTION,
    METHODS,
    PLACE,
    PROGRESS,
    RESULTS,
    TARGET,
    csv_file,
    link,
    measure_page,
    rule_anchor,
)
from generator.pages.book import Book
from generator.pages.label import label, place_label
from generator.pages.phrases import change_since, comparator_name
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, facts_list, inline, join, tag
from generator.pages.weak_words import (
    cause_and_next_step,
    explanations,
    further_reasons,
    partners_say,
    priorities_concerned,
    reason_label,
    standing_now,
)


def weak_block(spot: WeakSpot, book: Book) -> Iterator[str]:
    """Show one measure: a heading of Markdown, then a block of HTML."""
    measure = book.disclosed.measures[spot.measure]
    yield f"### {inline(measure.definition.title)} {{#weak.{spot.measure}}}"
    made_up = "Every figure of this measure is made up to show the tool." if measure.definition.illustrative else ""
    yield block(
        "section",
        tag(
            "p",
            label(reason_label(spot.gravest, measure)),
            " ",
            tag("b", f"{capital(standing_now(spot, book))}."),
            class_="weak__now",
        ),
        tag("p", made_up, class_="made-up") if made_up else "",
        facts_list(_facts(spot, measure, book)),
        _links(measure),
        class_="weak",
    )


def weak_rows(spots: Sequence[WeakSpot], book: Book) -> Html:
    """Show measures of which little can be said, one a row."""
    silent = all(not explanations(spot.measure, book.records) for spot in spots)
    columns = ("Measure", "Newest figure", "Why it cannot be judged", "Chosen for")
    rows = [_row(spot, book, silent=silent) for spot in spots]
    table = words_table(
        "Outcomes that cannot be judged", columns if silent else (*columns, "What the partners say"), rows, "rows--weak"
    )
    none = tag("p", "Neither a cause nor a next step was supplied for any of these.") if silent else ""
    return block("div", none, table)


def _facts(spot: WeakSpot, measure: DisclosedMeasure, book: Book) -> Iterator[tuple[str, Html]]:
    definition = measure.definition
    verdict = label(direction_label(measure.direction), _result(measure, DIRECTION))
    before = () if measure.direction.judged else _since(measure)
    words = tag("span", direction_words(measure.direction, definition))
    yield "Better or worse", join([verdict, words, *before], " ")
    if measure.target is not None:
        verdict = label(TARGETS[measure.target.verdict], _result(measure, TARGET))
        yield "Target", join([verdict, tag("span", target_words(measure.target, definition))], " ")
    if measure.comparisons:
        yield "Beside others", join([_beside(each, measure, book) for each in measure.comparisons])
    if measure.place is not None:
        yield "Place", _place(measure.place, measure)
    if also := further_reasons(spot):
        yield "Also", tag("span", capital(f"{also}."))
    yield "Chosen for", priorities_concerned(spot, PROGRESS, book.records)
    yield "Cause", partners_say(spot.measure, "cause", book.records)
    yield "Next step", partners_say(spot.measure, "next_step", book.records)


def _beside(comparison: ShownComparison, measure: DisclosedMeasure, book: Book) -> Html:
    verdict = label(COMPARISONS[comparison.verdict], _result(measure, COMPARISON))
    name = comparator_name(comparison.comparator, book.records)
    words = capital(comparison_words(comparison, measure.definition, name))
    return tag("div", verdict, " ", tag("span", f"{words}."))


def _place(place: Place, measure: DisclosedMeasure) -> Html:
    words, where = capital(place_words(place)), _result(measure, PLACE)
    if place.worst_quarter or place.band:
        return join([label(place_label(place), where), tag("span", f"{words}.")], " ")
    return join([tag("a", words, href=where), "."])


def _links(measure: DisclosedMeasure) -> Html:
    rule = rule_named(measure.direction.rule)
    links = (
        ("All results and what they rest on", _result(measure, RESULTS)),
        (f"The rule: {rule.title}", link(PROGRESS, METHODS, rule_anchor(measure.direction.rule))),
        ("Data (CSV)", link(PROGRESS, csv_file(measure.id))),
    )
    return block("ul", *(tag("li", tag("a", words, href=address)) for words, address in links), class_="figure__links")


def _row(spot: WeakSpot, book: Book, *, silent: bool) -> tuple[Html, ...]:
    measure = book.disclosed.measures[spot.measure]
    name = tag("a", name_of(measure.definition), href=_result(measure, RESULTS))
    reason = tag("span", sentence(capital(measure.direction.reason)))
    rule = tag("a", "rule", href=link(PROGRESS, METHODS, rule_anchor(measure.direction.rule)))
    data = tag("a", "CSV", href=link(PROGRESS, csv_file(measure.id)))
    made_up = [tag("small", "Made-up figures.")] if measure.definition.illustrative else []
    cells = (
        tag("span", join([name, tag("small", join([rule, data], ", ")), *made_up], " "), id=f"weak.{spot.measure}"),
        join([tag("span", capital(standing_now(spot, book))), tag("small", join(list(_since(measure)), " "))], " "),
        reason,
        priorities_concerned(spot, PROGRESS, book.records),
    )
    if silent:
        return cells
    return (*cells, cause_and_next_step(spot.measure, book.records))


def _since(measure: DisclosedMeasure) -> Iterator[Html]:
    for change in (measure.since_previous, measure.since_fifth):
        if change is not None:
            yield tag("span", f"{capital(change_since(change, measure.definition))}.")


def _result(measure: DisclosedMeasure, anchor: str) -> str:
    return link(PROGRESS, measure_page(measure.id), anchor)
