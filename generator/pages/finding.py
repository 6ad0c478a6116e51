"""The finding of the first page: what the judgements come to in one sentence, bad news first, and what follows it.

Everything is taken from the judgements of all measures. What an author puts among the headlines decides which of
several equally grave measures is named, never whether bad news stands here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from generator.charts.periods import both
from generator.charts.result_words import comparison_words, place_words
from generator.charts.words import name_of, sized, target_label, within
from generator.disclose.cells import DisclosedMeasure, Shown
from generator.domain.period import Period
from generator.domain.period_words import when
from generator.domain.wording import capital, number
from generator.evaluate.leading import Finding, leading
from generator.pages.book import Book
from generator.pages.moves import Move, move, signal
from generator.pages.phrases import comparator_name
from generator.pages.tally import all_measures, counts_in_words

Way = Literal["worse", "better"]

LONGEST_FINDING = 27
"""Words: more than a heading can carry. A second measure is then counted instead of named."""


def finding(book: Book) -> str:
    """Say the gravest finding in one sentence: what worsened, else what stands among the worst, else what improved."""
    said = statements(book)
    if said:
        return said[0]
    where = f"for children in {book.place}"
    if all_measures(book).sided.judged:
        return f"Nothing could be shown to have got better or worse {where}"
    return f"The figures cannot say whether anything got better or worse {where}"


def lead(book: Book) -> tuple[str, str]:
    """Say what comes after the finding, and count all measures: two paragraphs, of which the first may be empty."""
    return " ".join(f"{each}." for each in statements(book)[1:]), counts_in_words(all_measures(book), book)


def statements(book: Book) -> tuple[str, ...]:
    """Give a sentence without its full stop for each kind of finding that there is, the gravest first."""
    everything = all_measures(book)
    found = leading(everything.ordered, everything.sided, book.disclosed.weak)
    return tuple(_stated(finding, measures, book) for finding, measures in found.items())


def _stated(found: Finding, measures: Sequence[str], book: Book) -> str:
    match found:
        case "worsened":
            return _moved(measures, "worse", book)
        case "target-missed":
            return _target_missed(measures, book)
        case "untested-in-worst-quarter":
            return _untested(measures, book)
        case "worse-than-others":
            return _worse_than_others(measures, book)
        case "improved":
            return _moved(measures, "better", book)


def _moved(measures: Sequence[str], way: Way, book: Book) -> str:
    """Say what worsened or improved: two measures by name where that stays short, the others by their number."""
    two = _naming(measures, min(2, len(measures)), way, book)
    return two if len(two.split()) <= LONGEST_FINDING else _naming(measures, 1, way, book)


def _naming(measures: Sequence[str], named: int, way: Way, book: Book) -> str:
    first = [book.disclosed.measures[measure] for measure in measures[:named]]
    more = len(measures) - named
    verb = "worsened" if way == "worse" else "improved"
    behind = _but_behind(first, book) if way == "better" else ""
    if named == 1:
        one = move(first[0], book)
        said = (
            f"{_name(first[0])} {_from_to(one, book)} {one.span}, which is {way}"
            if one
            else f"{_name(first[0])} {verb} and {_stood(first[0], book)}"
        )
        return f"{said}{behind}{(more and f'; {_others(more)} {verb} too') or ''}"
    so = f"these and {_others(more)}" if more else "both"
    return f"{' and '.join(_clauses(first, book))}: {so} {verb}{behind}"


def _clauses(measures: Sequence[DisclosedMeasure], book: Book) -> Iterator[str]:
    """Say what each of several measures did; the verb and the span only once where they are the same."""
    said: set[tuple[str, str]] = set()
    for place, measure in enumerate(measures):
        name = within(name_of(measure.definition), book.records) if place else _name(measure)
        one = move(measure, book)
        if one is None:
            yield f"{name} {_stood(measure, book)}"
        elif (one.verb, one.span) in said:
            yield f"{name} {_from_to(one, book).removeprefix(f'{one.verb} ')}"
        else:
            said.add((one.verb, one.span))
            yield f"{name} {_from_to(one, book)} {one.span}"


def _from_to(one: Move, book: Book) -> str:
    return f"{one.words}{_older(one.until, book)}"


def _but_behind(measures: Sequence[DisclosedMeasure], book: Book) -> str:
    """Add which of the measures that improved are still in the worst quarter, so that nobody takes them for good."""
    behind = [m for m in measures if m.place is not None and m.place.worst_quarter]
    if not behind:
        return ""
    if len(measures) == 1:
        return "".join(f", but ranked {place_words(m.place)}" for m in behind if m.place)
    ranked = [
        f"{within(name_of(m.definition), book.records)} {'' if at else 'ranked '}{place_words(m.place)}"
        for at, m in enumerate(behind)
        if m.place
    ]
    return f", but {both(ranked)}"


def _target_missed(measures: Sequence[str], book: Book) -> str:
    first, more = book.disclosed.measures[measures[0]], len(measures) - 1
    result = first.target
    if result is None:
        raise ValueError("only a measure with a target can miss it")
    target = target_label(result.target, first.definition).replace("Target", "the target of")
    how = f" and {target} was not met" if result.verdict == "not-met" else f", {result.verdict} {target}"
    return f"{_name(first)} {_stood(first, book)}{how}{(more and f'; {_others(more)} did not reach theirs') or ''}"


def _untested(measures: Sequence[str], book: Book) -> str:
    first, more = book.disclosed.measures[measures[0]], len(measures) - 1
    place = f", {place_words(first.place)}," if first.place else ""
    others = f"; nor can {_others(more)} in the worst quarter" if more else ""
    return f"{_name(first)} {_stood(first, book)}{place} and cannot be tested{others}"


def _worse_than_others(measures: Sequence[str], book: Book) -> str:
    first, more = book.disclosed.measures[measures[0]], len(measures) - 1
    worse = next(c for c in first.comparisons if c.verdict == "worse")
    beside = comparison_words(worse, first.definition, comparator_name(worse.comparator, book.records))
    others = f"; {_others(more)} stood worse than others too" if more else ""
    return f"{_name(first)} {_stood(first, book)}, {beside}{others}"


def _stood(measure: DisclosedMeasure, book: Book) -> str:
    if measure.latest is None or not isinstance(measure.latest.cell, Shown):
        raise ValueError("a judgement rests on a figure that is shown")
    value = sized(measure.latest.cell.value, measure.definition)
    if where := signal(measure):
        return f"stood at {value} {when(measure.latest.period)}, {where}"
    return f"stood at {value}{_older(measure.latest.period, book)}"


def _older(period: Period, book: Book) -> str:
    """Name the year of a figure from before the edition's: a reader would take it for this year's."""
    return f" ({when(period)})" if period.end < book.records.period.start else ""


def _name(measure: DisclosedMeasure) -> str:
    return capital(name_of(measure.definition))


def _others(more: int) -> str:
    return f"{number(more)} other {'measure' if more == 1 else 'measures'}"
