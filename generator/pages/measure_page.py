"""The page of one measure: the question, the newest figure, how it is judged, its drawings, what it means."""

from __future__ import annotations

from collections.abc import Iterator

from generator.charts.figure import FigureKey
from generator.charts.result_words import comparison_words, place_words
from generator.charts.verdicts import direction_label
from generator.charts.wanted import forms_of
from generator.charts.words import sources_of, unit_phrase
from generator.disclose.cells import DisclosedMeasure, Shown
from generator.domain.measure import Measure
from generator.domain.narrative import FigureForm
from generator.domain.period_words import when
from generator.domain.wording import capital, sentence
from generator.evaluate.missing import NONE_EARLIER
from generator.pages.addresses import DIRECTION, MEASURES, REPORT, chapter_page, csv_file, link, measure_page
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.figure_block import figure_block
from generator.pages.label import label
from generator.pages.measure_rows import sparkline
from generator.pages.phrases import (
    KINDS,
    POLARITY,
    change_since,
    comparator_name,
    neighbours_comparison,
    value_in_short,
    why_hidden,
)
from generator.pages.results_block import results_block
from generator.pages.source_words import source_paragraphs
from generator.pages.text import Html, block, facts_list, front_matter, paragraphs, tag

_HEADINGS: dict[FigureForm, str] = {
    "trend": "## Over the years {#over-the-years}",
    "control": "## Over time {#over-the-years}",
    "dumbbell": "## Between two years {#between-two}",
    "funnel": "## Beside other areas {#beside-others}",
    "neighbours": "## Beside other areas {#beside-others}",
}
"""What the figures of a measure stand under; two that follow each other may share it."""

_ACROSS = {
    True: "Figures before and after may be compared with care.",
    False: "Figures before and after must not be compared, and no line or change crosses it.",
}
_ANEW = "The work itself changed, so the control chart starts anew."


def put_measure_pages(book: Book, shelf: Shelf) -> None:
    """Add a page for every measure."""
    for measure in book.measures:
        shelf.put(measure_page(measure.id), _page(measure, book))


def _page(measure: DisclosedMeasure, book: Book) -> str:
    definition = measure.definition
    head = front_matter(title=definition.title, description=definition.question, kind="measure")
    return "\n\n".join(part for part in (head + _opening(measure, book), *_sections(measure, book)) if part) + "\n"


def _opening(measure: DisclosedMeasure, book: Book) -> str:
    definition = measure.definition
    number, total = book.numbering.measures[measure.id], len(book.measures)
    every = tag("a", f"Measure {number} of {total}", href=link(measure_page(measure.id), MEASURES))
    made_up = "Every figure of this measure is made up to show the tool." if definition.illustrative else ""
    return block(
        "div",
        tag("p", every, class_="eyebrow"),
        tag("h1", definition.title),
        tag("p", definition.question, class_="lead"),
        tag("p", made_up, class_="made-up") if made_up else "",
        _newest(measure, book),
        class_="opening",
    )


def _newest(measure: DisclosedMeasure, book: Book) -> Html:
    """Show the newest figure large with its verdict, and in two sentences what surrounds it."""
    definition = measure.definition
    if measure.latest is None:
        return tag("p", f"There is no figure for {book.place} in the years that this edition can see.")
    cell, period = measure.latest.cell, measure.latest.period
    if isinstance(cell, Shown):
        unit = "" if definition.unit == "percent" else f"{unit_phrase(definition)}, "
        counts = f" That is {cell.n:,} of {cell.of:,}." if _is_share(cell, definition) else ""
        unsure = " Its publisher marks it as of low reliability." if cell.low_reliability else ""
    else:
        unit, counts, unsure = "", f" {capital(why_hidden(cell))}.", ""
    verdict = label(direction_label(measure.direction), f"#{DIRECTION}")
    return block(
        "div",
        tag("p", value_in_short(cell, definition), " ", sparkline(measure.id, book), class_="newest__value"),
        tag("p", verdict, class_="newest__verdict"),
        tag("p", f"{book.place}, {unit}{when(period)}.{counts}{unsure}", class_="newest__about"),
        *(tag("p", said) for said in (_before(measure), _beside(measure, book)) if said),
        class_="newest",
    )


def _is_share(cell: Shown, definition: Measure) -> bool:
    return cell.n is not None and cell.of is not None and definition.value == "proportion"


def _before(measure: DisclosedMeasure) -> str:
    """Say how the newest figure came about, and which way would be better."""
    changes = [change_since(c, measure.definition) for c in (measure.since_previous, measure.since_fifth) if c]
    if not changes:
        changes = [f"no change can be given: {measure.why_no_change or NONE_EARLIER}"]
    if len(changes) == 2:
        verb, _, _ = changes[0].partition(" ")
        changes[1] = changes[1].removeprefix(f"{verb} ")
    return f"{capital(' and '.join(changes))}. {POLARITY[measure.definition.better]}"


def _beside(measure: DisclosedMeasure, book: Book) -> str:
    """Say where it stands beside the neighbours, or beside whoever comes first, and its place."""
    first = neighbours_comparison(measure, book.records) or next(iter(measure.comparisons), None)
    said = []
    if first is not None:
        name = comparator_name(first.comparator, book.records)
        said.append(comparison_words(first, measure.definition, name))
    if measure.place is not None:
        said.append(place_words(measure.place))
    return f"{capital('; '.join(said))}." if said else ""


def _sections(measure: DisclosedMeasure, book: Book) -> Iterator[str]:
    definition = measure.definition
    yield results_block(measure, book)
    yield from _drawn(measure, book)
    yield "## What it means {#what-it-means}"
    yield block("div", paragraphs(definition.meaning))
    yield "## What it counts {#what-it-counts}"
    yield _definition(definition, book)
    yield "## Changes in the series {#changes}"
    yield _changes(definition)
    yield "## How far to trust it {#quality}"
    yield block("div", paragraphs(definition.quality), _left_out(definition, book))
    yield "## Why it was chosen {#why}"
    yield _chosen(measure, book)
    yield "## Source and data {#source}"
    yield _source(measure, book)


def _drawn(measure: DisclosedMeasure, book: Book) -> Iterator[str]:
    place, headings = 0, set[str]()
    for form in forms_of(measure, book.records):
        figure = book.charts.figures.get(FigureKey(form, (measure.id,)))
        if figure:
            place += 1
            if _HEADINGS[form] not in headings:
                yield _HEADINGS[form]
            headings.add(_HEADINGS[form])
            number = book.numbering.on_measure_page(measure.id, place)
            yield figure_block(figure, number, measure_page(measure.id), book)
    if not place:
        yield "## Over the years {#over-the-years}"
        yield tag("p", "There are too few figures to draw. The data file holds what there is.")


def _definition(definition: Measure, book: Book) -> Html:
    period = definition.period.replace("-", " ").capitalize()
    when_counted = f"One day: {definition.taken_on} of each year" if definition.period == "snapshot" else period
    facts = [
        ("Counted", definition.numerator or definition.counted),
        *([("Out of", definition.denominator)] if definition.denominator else []),
        ("Shown as", unit_phrase(definition)),
        ("Period", when_counted),
        *([("Years in each figure", str(definition.years_in_each))] if definition.years_in_each > 1 else []),
        ("Which way is better", POLARITY[definition.better]),
        ("What it is about", KINDS[definition.kind].capitalize()),
        ("Who answers for it", book.partner(definition.accountable)),
        *([("One child can count more than once", "Yes")] if definition.repeats else []),
    ]
    return facts_list(facts)


def _changes(definition: Measure) -> Html:
    """Tell of breaks in how it is counted, and of changes of the process, from which a control chart starts anew."""
    lines = [
        tag("li", tag("b", f"From {start.prose}: "), sentence(each.reason), " ", _ACROSS[each.comparable])
        for start, each in definition.dated_breaks()
    ]
    lines += [
        tag("li", tag("b", f"From {start.prose}: "), sentence(each.reason), " ", _ANEW)
        for start, each in definition.dated_rebases()
    ]
    return block("ul", *lines) if lines else tag("p", "No change in how this is counted is on record here.")


def _left_out(definition: Measure, book: Book) -> Html:
    if not definition.left_out:
        return Html()
    lines = [
        tag("li", tag("b", f"Not compared with {comparator_name(c, book.records)}: "), sentence(why))
        for c, why in definition.left_out.items()
    ]
    return block("ul", *lines)


def _chosen(measure: DisclosedMeasure, book: Book) -> Html:
    records, page = book.records, measure_page(measure.id)
    lines = []
    for priority in records.priorities.values():
        for chosen in priority.measures:
            if chosen.measure == measure.id:
                named = tag("a", priority.title, href=link(page, chapter_page(priority.chapter)))
                lines.append(tag("li", named, ": ", sentence(chosen.why)))
    lines += [
        tag("li", "The partnership as a whole: ", sentence(chosen.why))
        for chosen in records.edition.measures
        if chosen.measure == measure.id
    ]
    return block("ul", *lines)


def _source(measure: DisclosedMeasure, book: Book) -> Html:
    page = measure_page(measure.id)
    return block(
        "div",
        *(source_paragraphs(source, page, book.records) for source in sources_of(measure.definition)),
        tag("p", tag("a", "Data of this measure (CSV)", href=link(page, csv_file(measure.id)))),
        tag("p", tag("a", "All results of this edition for programs (report.json)", href=link(page, REPORT))),
    )
