"""The first page: what the figures say in one sentence, the headline facts, the priorities, what is not there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from generator.charts.periods import both, when
from generator.charts.words import direction as verb_of
from generator.charts.words import name_of, sized, within
from generator.disclose.cells import DisclosedMeasure, Withheld
from generator.domain import wording
from generator.domain.partnership import NotSupplied
from generator.domain.period import Period
from generator.pages.addresses import ABOUT, DATA, HOME, MEASURES, chapter_page, link, measure_page
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.gaps import asked, gaps
from generator.pages.measure_rows import neighbours_named, sparkline, unit_note
from generator.pages.numbering import YEAR_IN_BRIEF
from generator.pages.phrases import (
    against,
    capital,
    change_since,
    direction,
    neighbours_comparison,
    value_in_short,
    why_hidden,
)
from generator.pages.table_block import words_table
from generator.pages.tally import Tally, tally
from generator.pages.text import Html, block, counted, front_matter, join, paragraphs, tag

TITLE = "The year in brief"
_NAMED_AT_MOST = 3


def put_home(book: Book, shelf: Shelf) -> None:
    """Add the first page."""
    counts = tally(book)
    head = front_matter(
        title=TITLE,
        description=f"{book.records.edition.title}: {finding(book)}",
        chapter=str(YEAR_IN_BRIEF),
        kind="home",
    )
    opening = block("div", tag("h1", finding(book)), tag("p", lead(counts, book), class_="lead"))
    sections = (
        opening,
        _verdicts(counts, book),
        _facts(book),
        "## The priorities {#priorities}",
        _priorities(book),
        "## What was not supplied {#not-supplied}",
        _gaps(book),
        "## Where to go next {#next}",
        _next(book),
        "## About this edition {#about}",
        _about(book),
    )
    shelf.put(HOME, head + "\n\n".join(part for part in sections if part) + "\n")


def finding(book: Book) -> str:
    """Say in one sentence what the first headline figures did, in neutral verbs.

    Over the newest five periods, or where a series is shorter or broken against the period before; never over a span
    that was picked for the story it tells.
    """
    said = [clause for measure in _headlines(book) if (clause := _clause(measure, book))][:2]
    if not said:
        return f"What the figures show about children in {book.place}"
    newest = max(clause.until.end for clause in said)
    # A figure that is older than the one beside it must say so, or a reader takes it for this year's.
    words = [c.words if c.until.end == newest else f"{c.words} ({when(c.until)})" for c in said]
    spans = [clause.span for clause in said]
    if len(set(spans)) == 1:
        return f"In {spans[0]}, {' and '.join(words)}"
    return capital(" and ".join(f"{clause} in {span}" for clause, span in zip(words, spans, strict=True)))


def lead(counts: Tally, book: Book) -> str:
    """Count all measures: how many rose, fell, stand higher or lower than the neighbours' median."""
    total = len(book.measures)
    compared = (
        f" {book.place}’s figure was higher than the middle one of its statistical neighbours on {len(counts.higher)} "
        f"and lower on {len(counts.lower)}."
        if counts.higher or counts.lower
        else ""
    )
    return (
        f"{_moved(counts, total, book.step)}{compared} "
        "No test of chance has been made yet, so a small change may mean nothing."
    )


def _moved(counts: Tally, total: int, step: str) -> str:
    if len(counts.unknown) == total:
        return f"No measure can yet be compared with four {step}s before."
    ways = [f"{len(counts.rose)} rose", f"{len(counts.fell)} fell"]
    ways += [f"{len(counts.same)} stayed the same"] if counts.same else []
    unknown = f"; {len(counts.unknown)} cannot be compared over that time" if counts.unknown else ""
    return f"Of {counted(total, 'measure')}, {both(ways)} in four {step}s{unknown}."


def _headlines(book: Book) -> tuple[DisclosedMeasure, ...]:
    return tuple(book.disclosed.measures[measure] for measure in book.records.edition.headlines)


class _Clause(NamedTuple):
    """What a figure did, over which time, until when."""

    words: str
    span: str
    until: Period


def _clause(measure: DisclosedMeasure, book: Book) -> _Clause | None:
    """Say what a figure did, and over which time; nothing where it has no earlier one."""
    change, span = measure.since_fifth, f"four {book.step}s"
    if change is None:
        change, span = measure.since_previous, f"one {book.step}"
    if change is None:
        return None
    name = within(name_of(measure.definition), book.records)
    verb = verb_of(change, measure.definition)
    to = "at" if verb == "stayed the same" else "to"
    return _Clause(f"{name} {verb} {to} {sized(change.after.value, measure.definition)}", span, change.until)


def _verdicts(counts: Tally, book: Book) -> Html:
    if len(counts.unknown) == len(book.measures):
        return Html()  # "no measure rose" would sound as if somebody had been able to look
    columns = (
        (f"What rose in four {book.step}s", counts.rose, "No measure rose."),
        (f"What fell in four {book.step}s", counts.fell, "No measure fell."),
        ("What cannot be compared", counts.unknown, "Every measure can be compared over that time."),
    )
    return block(
        "div",
        *(block("section", tag("h2", title), _named(ids, none, book)) for title, ids, none in columns),
        class_="verdicts",
    )


def _named(measures: Sequence[str], none: str, book: Book) -> Html:
    """Name a few measures, headline ones first, and count the others."""
    if not measures:
        return tag("p", none)
    headlines = [m for m in book.records.edition.headlines if m in measures]
    first = [*headlines, *(m for m in measures if m not in headlines)][:_NAMED_AT_MOST]
    links: list[Html] = []
    for position, measure in enumerate(first):
        name = name_of(book.records.measures[measure])
        shown = name if position == 0 else within(name, book.records)
        links.append(tag("a", shown, href=link(HOME, measure_page(measure))))
    more = len(measures) - len(first)
    if more:
        return tag("p", join(links, ", "), " and ", tag("a", f"{more} more", href=link(HOME, MEASURES)), ".")
    return tag("p", join(links, ", "), ".")


def _facts(book: Book) -> Html:
    facts = [_fact(measure, book) for measure in _headlines(book)]
    if not facts:
        return Html()
    return join([block("ul", *facts, class_="facts"), neighbours_named(book)], "\n\n")


def _fact(measure: DisclosedMeasure, book: Book) -> Html:
    definition = measure.definition
    name = tag("a", name_of(definition), href=link(HOME, measure_page(measure.id)))
    if measure.latest is None:
        return block("li", tag("p", name, class_="fact__name"), tag("p", "No figure", class_="fact__was"))
    unit = unit_note(measure)
    cell, period = measure.latest.cell, measure.latest.period
    value = value_in_short(cell, definition)
    beside = [why_hidden(cell)] if isinstance(cell, Withheld) else []
    beside += [change_since(c, definition) for c in (measure.since_previous, measure.since_fifth) if c]
    said = [f"{unit}, {when(period)}" if unit else when(period), *map(capital, beside)]
    return block(
        "li",
        tag("p", name, class_="fact__name"),
        tag("p", value, " ", sparkline(measure.id, book), class_="fact__value"),
        tag("p", "Made-up figure", class_="made-up") if definition.illustrative else "",
        *(tag("p", line, class_="fact__was") for line in said),
        _beside(measure, book),
    )


def _beside(measure: DisclosedMeasure, book: Book) -> Html:
    comparison = neighbours_comparison(measure, book.records)
    if comparison is None:
        return Html()
    theirs = wording.short(comparison.theirs.value, measure.definition)
    side = against(comparison, measure.definition)
    said = f"Same as neighbours’ {theirs}" if side == "same" else f"{side.capitalize()} than neighbours’ {theirs}"
    return tag("p", said, class_="fact__beside")


def _priorities(book: Book) -> Html:
    rows = []
    for priority_id, priority in book.records.priorities.items():
        rows.append(
            (
                tag("a", priority.title, href=link(HOME, chapter_page(priority.chapter))),
                _its_figures(priority_id, book),
                _answer(priority.outcome),
                _answer(priority.chair),
                _answer(priority.difference_made),
            )
        )
    columns = ("Priority", "Its figures", "Outcome sought", "Chair", "What difference did it make to children?")
    return words_table("Each priority, and what was said of it", columns, rows, "rows--priorities")


def _its_figures(priority_id: str, book: Book) -> Html:
    measures = [book.disclosed.measures[measure] for measure in book.records.measures_of(priority_id)]
    ways = [direction(m.since_fifth, m.definition) for m in measures if m.since_fifth]
    chosen, span = counted(len(measures), "measure"), f"four {book.step}s"
    if not ways:
        return join([tag("span", chosen), tag("small", f"cannot be compared over {span}")], " ")
    figures = f"{ways.count('rose')} rose, {ways.count('fell')} fell"
    return join([tag("span", figures), tag("small", f"of {chosen}, in {span}")], " ")


def _answer(answer: str | NotSupplied) -> Html:
    """Give an answer, or say that there is none with the first sentence of the reason: the chapter gives it whole."""
    if isinstance(answer, NotSupplied):
        reason = answer.not_supplied.partition(". ")[0].rstrip(".")
        return join([tag("span", "Not supplied"), tag("small", f"{reason}.")], " ")
    return tag("span", answer)


def _gaps(book: Book) -> Html:
    missing = gaps(book.records)
    if not missing:
        return paragraphs("Every answer that a report owes was given.")
    same: dict[tuple[str, ...], list[str]] = {}
    for subject, found in groupby(missing, lambda gap: gap.subject):
        questions = tuple(gap.question[:1].lower() + gap.question[1:] for gap in found)
        same.setdefault(questions, []).append(subject)
    lines = [tag("li", tag("b", f"{both(whose)}: "), f"{', '.join(what)}.") for what, whose in same.items()]
    said = _how_many(sum(gap.priority is not None for gap in missing), asked(book.records))
    why = tag("a", "Why each is missing", href=link(HOME, ABOUT, "not-supplied"))
    return block("div", tag("p", said), block("ul", *lines), tag("p", why, "."))


def _how_many(missing: int, owed: int) -> str:
    if not missing:
        return "Every answer that the priorities owe was given."
    if missing == owed:
        return f"None of the {owed} answers that the priorities owe was supplied."
    return f"{missing} of the {owed} answers that the priorities owe {'was' if missing == 1 else 'were'} not supplied."


def _next(book: Book) -> Html:
    first = book.records.chapters[0]
    lines = (
        (chapter_page(first.id), book.chapter_with_number(first.id), "the first chapter"),
        (MEASURES, "All measures", "every figure with its years, its neighbours and what it cannot show"),
        (DATA, "Data", "every figure as a file, free to use again"),
        (ABOUT, "How the figures are made", "changes, comparisons, rounding, symbols"),
    )
    return block("ul", *(tag("li", tag("a", name, href=link(HOME, page)), f": {what}") for page, name, what in lines))


def _about(book: Book) -> Html:
    return block("div", paragraphs(book.records.edition.statement))
