"""Measures of two editions side by side: the figure and the verdict then and now, and targets that were changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.charts.verdicts import direction_label
from generator.charts.words import name_of, target_in_full
from generator.disclose.cells import DisclosedMeasure
from generator.domain.period_words import day_in_words, when
from generator.domain.wording import capital, number
from generator.pages.addresses import DIRECTION, SINCE, link, measure_page
from generator.pages.label import label
from generator.pages.phrases import value_in_short
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, counted, facts_list, join, tag

if TYPE_CHECKING:
    from generator.disclose.disclosed import Disclosed
    from generator.domain.edition import Target
    from generator.domain.measure import Measure
    from generator.domain.report import Before
    from generator.pages.book import Book


def since_finding(then: Disclosed, book: Book) -> str:
    """Say in two sentences how many verdicts turned, those that turned for the worse first."""
    shared = _shared(then, book)
    if not shared:
        return "No measure is shown in both reports, so no figure can be held against one of then."
    bad = [name for name in shared if _is(book.disclosed, name, "worsened")]
    new = [name for name in bad if not _is(then, name, "worsened")]
    good = [n for n in shared if _is(book.disclosed, n, "improved") and not _is(then, n, "improved")]
    again = len(bad) - len(new)
    if len(shared) == 1:
        turned = ((new, "newly judged worsened"), (bad, "judged worsened again"), (good, "newly judged improved"))
        said = next((words for names, words in turned if names), "judged neither newly worsened nor newly improved")
        return f"The one measure in both reports is {said}."
    worse = f"{_are(len(new))} newly judged worsened and {_are(again)} judged worsened again"
    return f"Of {counted(len(shared), 'measure')} in both reports, {worse}. {capital(_are(len(good)))} newly judged improved."


def _are(count: int) -> str:
    return f"{'none' if not count else number(count)} {'are' if count > 1 else 'is'}"


def measures_then_and_now(then: Disclosed, book: Book) -> Iterator[Html]:
    """Show each measure of both editions, those that worsened first, then name those that are new."""
    shared = _shared(then, book)
    if shared:
        note = (
            "“Then” is the newest figure that the report before could see. Publishers revise: a figure of then is given "
            "as it stands in the data now."
        )
        yield tag("p", note, class_="note")
        columns = ("Measure", "Then", "Now")
        ordered = sorted(shared, key=lambda name: not _is(book.disclosed, name, "worsened"))
        rows = [_row(then.measures[name], book.disclosed.measures[name]) for name in ordered]
        yield words_table("Measures of both reports, those that worsened first", columns, rows, "rows--records")
    new = [name_of(m.definition) for name, m in book.disclosed.measures.items() if name not in then.measures]
    if new:
        yield tag("p", f"New in this report: {'; '.join(new)}.")


def changed_targets(before: Before, book: Book) -> Html:
    """Show each target that is another one now, or gone, with who set it and when."""
    then, now = _targets(before), {m: t for m in book.records.measures if (t := book.records.target_of(m))}
    facts = []
    for name, target in then.items():
        if name in book.records.measures and target != now.get(name):
            measure = book.records.measures[name]
            facts.append((name_of(measure), _target_then_and_now(target, now.get(name), measure)))
    new = [name_of(book.records.measures[m]) for m in now if m not in then]
    parts = [facts_list(facts) if facts else tag("p", "No target of the report before was changed or left out.")]
    if new:
        parts.append(tag("p", f"New targets: {'; '.join(new)}."))
    return block("div", *parts)


def _target_then_and_now(then: Target, now: Target | None, measure: Measure) -> Html:
    said = f"Then {_target(then, measure)}. "
    return tag("span", said + (f"Now {_target(now, measure)}." if now else "Now there is none."))


def _target(target: Target, measure: Measure) -> str:
    by = f", to be reached by {target.reach_by}" if target.reach_by else ""
    return f"{target_in_full(target.value, measure)}{by}, set by {target.set_by} on {day_in_words(target.set_on)}"


def _targets(before: Before) -> Mapping[str, Target]:
    chosen = [*(c for p in before.priorities.values() for c in p.measures), *before.edition.measures]
    return {c.measure: c.target for c in reversed(chosen) if c.target is not None}


def _shared(then: Disclosed, book: Book) -> tuple[str, ...]:
    return tuple(name for name in book.disclosed.measures if name in then.measures)


def _is(disclosed: Disclosed, measure: str, verdict: str) -> bool:
    return disclosed.measures[measure].direction.verdict == verdict


def _row(then: DisclosedMeasure, now: DisclosedMeasure) -> tuple[Html, ...]:
    place = link(SINCE, measure_page(now.id), DIRECTION)
    name = tag("a", name_of(now.definition), href=link(SINCE, measure_page(now.id)))
    beside = [tag("small", note) for note in _notes(then, now)]
    return (
        join([name, *beside], " "),
        join([_figure(then), label(direction_label(then.direction))], " "),
        join([_figure(now), label(direction_label(now.direction), place)], " "),
    )


def _notes(then: DisclosedMeasure, now: DisclosedMeasure) -> Iterator[str]:
    if now.definition.illustrative:
        yield "Made-up figures."
    if then.latest is None or now.latest is None:
        return
    if then.latest.period == now.latest.period:
        yield "No newer figure has come."
    for start, each in now.definition.dated_breaks():
        if not each.comparable and then.latest.period < start <= now.latest.period:
            yield "The two figures must not be compared: what is counted changed between them."
            return


def _figure(measure: DisclosedMeasure) -> Html:
    if measure.latest is None:
        return tag("span", "No figure")
    value = tag("b", value_in_short(measure.latest.cell, measure.definition))
    return join([value, tag("small", capital(when(measure.latest.period)))], " ")
