"""How a priority is judged: from its figures and by a person, side by side; what counts, and on what evidence."""

from __future__ import annotations

from collections.abc import Iterator

from generator.charts.verdicts import PRIORITIES
from generator.charts.words import name_of
from generator.domain.edition import Priority
from generator.domain.wording import capital, sentence
from generator.evaluate.judge import Judgement
from generator.evaluate.rules import rule_named
from generator.evaluate.weak import WeakSpot
from generator.pages.addresses import (
    DIRECTION,
    METHODS,
    PROGRESS,
    RESULTS,
    chapter_page,
    link,
    measure_page,
    rule_anchor,
)
from generator.pages.book import Book
from generator.pages.data_files import zip_file
from generator.pages.label import label
from generator.pages.scoreboard import (
    NONE_RECORDED,
    NOT_TRIANGULATED,
    by_whom,
    evidence_listed,
    outcomes_counted,
)
from generator.pages.tally import by_verdict, tally_words
from generator.pages.text import Html, block, facts_list, join, tag
from generator.pages.weak_words import cause_and_next_step, reason_label, standing_now
from generator.pages.year.mark import mark


def priority_judgement(priority_id: str, book: Book) -> Html:
    """Show both judgements, the tally with every measure, and the evidence. None of them can be left out."""
    priority, judgement = book.records.priorities[priority_id], book.disclosed.judgements[priority_id]
    page = chapter_page(priority.chapter)
    return block(
        "section",
        block("div", _from_figures(priority_id, page, book), _by_a_person(priority), class_="judgements"),
        facts_list(_counted(judgement, page, book)) if judgement.outcomes else "",
        tag("p", tag("b", "Evidence. "), _kinds(judgement, priority_id, page)),
        tag("p", mark(priority)) if priority.illustrative else "",
        class_="judgement",
    )


def priority_weak(priority_id: str, book: Book) -> Html:
    """Show the measures of a priority that stand among the areas of little or no progress, with what partners say."""
    page = chapter_page(book.records.priorities[priority_id].chapter)
    weak = [spot for spot in book.disclosed.weak if priority_id in spot.priorities]
    every = tag("a", "areas of little or no progress", href=link(page, PROGRESS))
    if not weak and not book.disclosed.judgements[priority_id].outcomes:
        return tag("p", "No outcome measure is chosen, so none could stand among the ", every, ".")
    if not weak:
        return tag("p", "None of its measures stands among the ", every, ".")
    nobody = ", the gravest first. Nobody chose them, and nobody can remove one."
    alone = ". Nobody chose it, and nobody can remove it."
    stands = ("This one stands among the ", alone) if len(weak) == 1 else ("These stand among the ", nobody)
    return block(
        "div",
        tag("p", stands[0], every, stands[1]),
        block("ul", *(_weak(spot, page, book) for spot in weak), class_="weak-list"),
    )


def _from_figures(priority_id: str, page: str, book: Book) -> Html:
    priority, judgement = book.records.priorities[priority_id], book.disclosed.judgements[priority_id]
    data = tag("a", "Data (CSV files, ZIP)", href=link(page, zip_file(book.records)))
    rule = tag("a", rule_named(judgement.rule).title, href=link(page, METHODS, rule_anchor(judgement.rule)))
    tally = f"{capital(tally_words(judgement.tally))}." if judgement.outcomes else ""
    chosen = len(priority.measures)
    counted = outcomes_counted(judgement, chosen)
    others = " The others do not count." if 0 < len(judgement.outcomes) < chosen else ""
    if not judgement.outcomes and priority.no_outcome_measure:
        others = f" {sentence(priority.no_outcome_measure)}"
    return block(
        "div",
        tag("p", "From the figures", class_="judgements__whose"),
        tag("p", label(PRIORITIES[judgement.verdict])),
        tag("p", tally, class_="judgements__tally") if tally else "",
        tag("p", f"{counted}{others}", class_="judgements__counted"),
        tag("p", "Rule: ", rule, ". ", data, ".", class_="judgements__rule"),
    )


def _by_a_person(priority: Priority) -> Html:
    moderated = priority.moderated
    whose = tag("p", "By a person", class_="judgements__whose")
    if moderated is None:
        return block(
            "div", whose, tag("p", f"{NONE_RECORDED}: nobody put another judgement beside that of the figures.")
        )
    return block(
        "div",
        whose,
        tag("p", label(PRIORITIES[moderated.verdict])),
        tag("p", by_whom(moderated), class_="judgements__tally"),
        tag("p", "Why: ", tag("span", sentence(moderated.why))),
    )


def _counted(judgement: Judgement, page: str, book: Book) -> Iterator[tuple[str, Html]]:
    for verdict, measures in by_verdict(judgement.tally):
        links = [
            tag("a", name_of(book.records.measures[measure]), href=link(page, measure_page(measure), DIRECTION))
            for measure in measures
        ]
        yield label(verdict), join(links, ", ")


def _kinds(judgement: Judgement, priority_id: str, page: str) -> Html:
    """Say which kinds of evidence there are and which are missing."""
    said = [f"Present: {evidence_listed(judgement.present)}."]
    if judgement.missing:
        said.append(f"Missing: {evidence_listed(judgement.missing)}.")
    each = tag("a", "What each says", href=link(page, page, f"difference.{priority_id}"))
    kinds = tag("span", " ".join(said), " ", each, ".")
    if judgement.triangulated:
        return kinds
    few = "there is no evidence" if not judgement.present else "it rests on one kind of evidence alone"
    return join([tag("strong", f"{NOT_TRIANGULATED}:"), tag("span", f"{few}."), kinds], " ")


def _weak(spot: WeakSpot, page: str, book: Book) -> Html:
    measure = book.disclosed.measures[spot.measure]
    verdict = label(reason_label(spot.gravest, measure), link(page, PROGRESS, f"weak.{spot.measure}"))
    name = tag("a", name_of(measure.definition), href=link(page, measure_page(spot.measure), RESULTS))
    now = tag("p", verdict, " ", tag("b", name), f": {standing_now(spot, book)}.")
    return block("li", now, tag("p", cause_and_next_step(spot.measure, book.records), class_="weak__said"))
