"""Words for areas of little or no progress: each reason, what the partners say, which priorities are concerned."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from generator.charts.result_words import place_words
from generator.charts.verdicts import COMPARISONS, TARGETS, Label, direction_label
from generator.charts.words import sized
from generator.disclose.cells import DisclosedMeasure, Shown
from generator.domain.answer import NotSupplied
from generator.domain.edition import Explanation
from generator.domain.period_words import when
from generator.domain.report import Records
from generator.domain.wording import sentence
from generator.evaluate.weak import WeakReason, WeakSpot
from generator.pages.addresses import chapter_page, link
from generator.pages.book import Book
from generator.pages.label import place_label
from generator.pages.moves import move, signal
from generator.pages.phrases import why_hidden
from generator.pages.text import Html, join, tag

Answer = Literal["cause", "next_step"]

TITLES: Mapping[WeakReason, str] = {
    "worsened": "Worsened",
    "target-missed": "Target not reached",
    "untested-in-worst-quarter": "In the worst quarter, and cannot be tested",
    "worse-than-others": "Worse than others",
    "no-progress-shown": "No progress shown",
    "not-judged": "Cannot be judged",
}
"""What each reason is called as a heading, and in a list of further reasons."""

_ASKED: Mapping[Answer, str] = {"cause": "cause", "next_step": "next step"}

_GAVE: Mapping[tuple[bool, bool], str] = {
    (True, True): "A cause and a next step were supplied.",
    (True, False): "A cause was supplied, but no next step.",
    (False, True): "A next step was supplied, but no cause.",
    (False, False): "Neither a cause nor a next step was supplied.",
}
"""What is said of the partners' cause and next step, by whether each was given."""


def reason_label(reason: WeakReason, measure: DisclosedMeasure) -> Label:
    """Give the label of a reason: that of the judgement behind it."""
    if reason == "target-missed" and measure.target is not None:
        return TARGETS[measure.target.verdict]
    if reason == "untested-in-worst-quarter" and measure.place is not None:
        return place_label(measure.place)
    if reason == "worse-than-others":
        return Label(COMPARISONS["worse"].shape, "Worse than others", "bad")
    return direction_label(measure.direction)


def further_reasons(spot: WeakSpot) -> str:
    """Name the other reasons why a measure stands here, as the end of a sentence: `worse than others, …`."""
    said = {"untested-in-worst-quarter": "not-judged"}  # that it cannot be tested says that it cannot be judged
    others = [reason for reason in spot.reasons[1:] if reason != said.get(spot.gravest)]
    return "; ".join(TITLES[reason][:1].lower() + TITLES[reason][1:] for reason in others)


def explanations(measure: str, records: Records) -> tuple[Explanation, ...]:
    """Give what the partners say of a measure, wherever the edition chooses it; each explanation once."""
    said = (chosen.explanation for chosen in records.chosen(measure))
    return tuple(dict.fromkeys(each for each in said if each is not None))


def partners_say(measure: str, answer: Answer, records: Records) -> Html:
    """Give the partners' cause or next step, or say plainly that none was supplied."""
    given = [getattr(each, answer) for each in explanations(measure, records)]
    said = [tag("span", sentence(words)) for words in given if not isinstance(words, NotSupplied)]
    if said:
        return join(said, " ")
    none = tag("span", f"No {_ASKED[answer]} was supplied.")
    reasons = [tag("span", sentence(each.not_supplied), class_="reason") for each in given]
    return join([none, *reasons], " ")


def cause_and_next_step(measure: str, records: Records) -> Html:
    """Give both answers one after the other, each named where there is one."""
    given = explanations(measure, records)
    if all(isinstance(each.cause, NotSupplied) and each.cause == each.next_step for each in given):
        reasons = [tag("span", sentence(each.cause.not_supplied), class_="reason") for each in given]  # type: ignore[union-attr]
        return join([tag("span", partners_gave(measure, records)), *reasons], " ")
    said: list[Html] = []
    for answer, asked in _ASKED.items():
        if any(not isinstance(getattr(each, answer), NotSupplied) for each in given):
            said.append(tag("b", f"{asked.capitalize()}:"))
        said.append(partners_say(measure, answer, records))
    return join(said, " ")


def partners_gave(measure: str, records: Records) -> str:
    """Say in brief what the partners gave: `A cause was supplied, but no next step.`."""
    given = explanations(measure, records)
    cause, step = (any(not isinstance(getattr(each, answer), NotSupplied) for each in given) for answer in _ASKED)
    return _GAVE[cause, step]


def standing_now(spot: WeakSpot, book: Book) -> str:
    """Say what a weak measure did or came to, and whether that could be tested."""
    said = measure_now(book.disclosed.measures[spot.measure], book)
    return f"{said}, and cannot be tested" if spot.gravest == "untested-in-worst-quarter" else said


def measure_now(measure: DisclosedMeasure, book: Book) -> str:
    """Say what a measure did or came to, and its place: `rose from 18.6% to 26.8% over five years, the highest of …`."""
    if measure.latest is None:
        return "no figure"
    cell, definition = measure.latest.cell, measure.definition
    moved = move(measure, book)
    value = sized(cell.value, definition) if isinstance(cell, Shown) else why_hidden(cell)
    said = f"{moved.words} {moved.span}" if moved else f"{value} {when(measure.latest.period)}"
    if where := signal(measure):
        said = f"{said}, {where}"
    return f"{said}, {place_words(measure.place)}" if measure.place is not None else said


def priorities_concerned(spot: WeakSpot, page: str, records: Records) -> Html:
    """Name the priorities that chose a measure, each linked to its judgement; else the partnership as a whole."""
    if not spot.priorities:
        return tag("span", "The partnership as a whole")
    named = ((name, records.priorities[name]) for name in spot.priorities)
    links = (
        tag("a", each.title, href=link(page, chapter_page(each.chapter), f"judgement.{name}")) for name, each in named
    )
    return join(list(links), ", ")
