"""How a measure is judged: four results side by side, each with its label, its sentence, its rule and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.charts.result_words import direction_words, target_words
from generator.charts.verdicts import TARGETS, direction_label
from generator.charts.words import target_in_full
from generator.disclose.cells import DisclosedMeasure, Point, Shown
from generator.domain import wording
from generator.domain.edition import Explanation
from generator.domain.measure import Break, Measure
from generator.domain.period import Period, parse_period
from generator.domain.period_words import day_in_words, when
from generator.domain.wording import capital, sentence
from generator.evaluate.rules import REBUILT_COUNT
from generator.pages.addresses import DIRECTION, PROGRESS, RESULTS, TARGET, link, measure_page
from generator.pages.book import Book
from generator.pages.label import label
from generator.pages.phrases import POLARITY, supplied
from generator.pages.result_facts import (
    Fact,
    change_facts,
    figures_table,
    interval_of_cell,
    plain_differences,
    rule_link,
    rules_of_intervals,
)
from generator.pages.result_section import Result, result_section
from generator.pages.results_beside import comparison_result, place_result
from generator.pages.text import Html, block, facts_list, join, tag
from generator.pages.weak_words import explanations

_REBUILT = "Rebuilt counts: {} of {}. The publisher gives a rate, and exactly one whole number of {} gives that rate."


def results_block(measure: DisclosedMeasure, book: Book) -> str:
    """Show the four results of a measure, as Markdown: a heading, then a block of HTML."""
    return f"## How it is judged {{#{RESULTS}}}\n\n" + block(
        "div",
        _weak(measure, book),
        *(result_section(result, measure.id) for result in results_of(measure, book)),
        *_explanations(measure, book),
        class_="results",
    )


def results_of(measure: DisclosedMeasure, book: Book) -> tuple[Result, ...]:
    """Give the four results of a measure. They stay apart: nothing multiplies them into one."""
    return (
        direction_result(measure, book),
        target_result(measure, book),
        comparison_result(measure, book),
        place_result(measure, book),
    )


def direction_result(measure: DisclosedMeasure, book: Book) -> Result:
    """Say which way the measure went, by which rule, from which figures."""
    found, definition = measure.direction, measure.definition
    said = [tag("p", direction_words(found, definition))]
    if not found.judged:
        said.append(tag("p", tag("b", "Plain difference, not tested. "), plain_differences(measure)))
    if definition.better == "neither":
        said.append(tag("p", "This measure has no better side, so no rise or fall is called good or bad."))
    said += [tag("p", note, class_="note") for note in _notes(measure, book)]
    return Result(
        DIRECTION,
        "Direction",
        tuple(said),
        verdict=label(direction_label(found)),
        rests_on=_direction_inputs(measure, book),
        rules=(found.rule,),
    )


def target_result(measure: DisclosedMeasure, book: Book) -> Result:
    """Say where the newest figure stands beside its target, or that no target is on record."""
    found, definition = measure.target, measure.definition
    if found is None:
        return Result(TARGET, "Target", (tag("p", "No target for this measure is on record."),))
    return Result(
        TARGET,
        "Target",
        (tag("p", capital(target_words(found, definition))),),
        verdict=label(TARGETS[found.verdict]),
        rests_on=(facts_list(_target_facts(measure, book)),),
        rules=(found.rule,),
    )


def _direction_inputs(measure: DisclosedMeasure, book: Book) -> tuple[Html, ...]:
    found, definition = measure.direction, measure.definition
    points = _window(measure, book)
    facts: list[Fact] = [("Which way is better", POLARITY[definition.better])]
    if found.window:
        facts.append(("Figures looked at", f"{len(found.window)}, from {_from_until(found.window)}"))
    facts += change_facts(found, definition)
    if found.judged:  # else it stands above, where nobody can miss it
        facts.append(("Plain difference, not tested", plain_differences(measure)))
    intervals = rules_of_intervals([point.cell for point in points], measure_page(measure.id))
    if intervals and found.control is None:  # a control chart has limits of its own
        facts.append(("How the intervals are found", intervals))
    what = f"The figures of {book.place} that were looked at" if found.window else f"The newest figures of {book.place}"
    table = figures_table(what, points, definition, found)
    return (facts_list(facts), table) if points else (facts_list(facts),)


def _from_until(window: Sequence[Period]) -> str:
    return f"{window[0].prose} until {window[-1].prose}"


def _window(measure: DisclosedMeasure, book: Book) -> tuple[Point, ...]:
    """Give the points that the direction's rule looked at; where nothing could be judged, the newest five."""
    own = measure.lines.get(book.records.own_area, ())
    if not measure.direction.window:
        return own[-5:]
    return tuple(point for point in own if point.period in measure.direction.window)


def _notes(measure: DisclosedMeasure, book: Book) -> Iterator[Html | str]:
    """Explain what is special about the figures that were looked at: rebuilt counts, breaks, new processes."""
    definition, points = measure.definition, _window(measure, book)
    rebuilt = [p for p in points if isinstance(p.cell, Shown) and p.cell.rebuilt]
    if rebuilt:
        rule = rule_link(REBUILT_COUNT.name, measure_page(measure.id))
        yield join([_REBUILT.format(len(rebuilt), len(points), definition.counted), " See: ", rule, "."])
    if points:
        cut = _break_before(definition, points[0].period)
        if cut is not None:
            yield f"Figures before {points[0].period.prose} are not looked at: {sentence(cut.reason)}"
        for start, rebase in definition.dated_rebases():
            if points[0].period < start <= points[-1].period:
                yield f"The control chart starts anew from {start.prose}: {sentence(rebase.reason)}"
    if definition.years_in_each > 1:
        yield f"Each figure covers {definition.years_in_each} years, so neighbouring figures share years."


def _break_before(definition: Measure, period: Period) -> Break | None:
    """Give the break that begins with this period and that nothing may cross."""
    return next((each for start, each in definition.dated_breaks() if start == period and not each.comparable), None)


def _target_facts(measure: DisclosedMeasure, book: Book) -> Iterator[Fact]:
    definition, target = measure.definition, book.records.target_of(measure.id)
    if target is not None:
        yield "Target", target_in_full(target.value, definition)
        yield "Set by", target.set_by
        yield "Set on", day_in_words(target.set_on)
        if target.reach_by:
            due = parse_period(target.reach_by, definition.period, taken_on=definition.taken_on)
            yield "To be reached by", due.prose
    if measure.latest is not None and isinstance(measure.latest.cell, Shown):
        cell = measure.latest.cell
        yield "Newest figure", f"{wording.full(cell.value, definition)}, {when(measure.latest.period)}"
        if definition.value != "count":
            yield "95% interval", interval_of_cell(cell, definition) or "There is none."
    control = measure.direction.control
    if control is not None and measure.target is not None:
        ends = (control.groups[-1].lower, control.groups[-1].upper)
        lower, upper = (wording.short(Decimal(repr(end)), definition) for end in ends)
        yield "Limits of the current process", f"{lower} to {upper}"
    yield "Which way is better", POLARITY[definition.better]


def _weak(measure: DisclosedMeasure, book: Book) -> Html:
    """Say that the measure is among the areas of little or no progress, where it is."""
    if all(spot.measure != measure.id for spot in book.disclosed.weak):
        return Html()
    there = tag("a", "areas of little or no progress", href=link(measure_page(measure.id), PROGRESS))
    return tag("p", "This measure is among the ", there, ".")


def _explanations(measure: DisclosedMeasure, book: Book) -> Iterator[Html]:
    """Show what the partners say of a figure. It stands beside the results, and takes nothing from them."""
    for explanation in explanations(measure.id, book.records):
        yield block("section", tag("h3", "What the partners say of it"), _explained(explanation), class_="result")


def _explained(explanation: Explanation) -> Html:
    return facts_list(
        [("Why it is so", supplied(explanation.cause)), ("What will be done", supplied(explanation.next_step))]
    )
