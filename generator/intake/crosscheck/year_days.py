"""Days in the records of a year: none is later than the edition, and what follows comes after what it follows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.catalogue import problem
from generator.domain.period_words import day_in_words
from generator.intake.crosscheck.days import day_at, known_too_late
from generator.intake.crosscheck.year_records import ACTIONS, RECOMMENDATIONS
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located, Trail
from generator.intake.trails import EACH, trails_at
from generator.problems import Problem


@dataclass(frozen=True)
class _Order:
    """Within each record at `start`, no day at `later` comes before the one at `earlier`."""

    start: Trail
    earlier: Trail
    later: Trail


def _days_of_actions(start: Trail) -> tuple[Trail, ...]:
    days: tuple[Trail, ...] = (("started",), ("completed",), ("withdrawn", "on"), ("evidence", EACH, "when"))
    return tuple((*start, EACH, *day) for day in days)


def _order_of_actions(start: Trail) -> tuple[_Order, ...]:
    return (_Order((*start, EACH), ("started",), ("completed",)),)


_EACH_RECOMMENDATION: Trail = (*RECOMMENDATIONS, EACH)

_KNOWN: Mapping[str, tuple[Trail, ...]] = {
    "priority": _days_of_actions(ACTIONS["priority"]),
    "partners": (("partners", EACH, "in_its_words", "when"),),
    "reviews": (
        ("reviews", EACH, "began"),
        ("reviews", EACH, "finished"),
        ("reviews", EACH, "published", "on"),
        (*_EACH_RECOMMENDATION, "decision", "when"),
        (*_EACH_RECOMMENDATION, "effect", EACH, "when"),
        (*_EACH_RECOMMENDATION, "withdrawn", "on"),
        *_days_of_actions(ACTIONS["reviews"]),
    ),
    "audits": (("audits", EACH, "when"), *_days_of_actions(ACTIONS["audits"])),
    "tools": (("tools", EACH, "audited", "when"),),
    "learning": (("events", EACH, "when"), ("events", EACH, "evaluations", EACH, "when")),
    "voice": (("voice", EACH, "when"),),
    "challenge": (
        ("challenges", EACH, "raised"),
        ("challenges", EACH, "answer", "when"),
        ("challenges", EACH, "closed"),
    ),
    "scrutiny": (
        ("statement", "signed"),
        ("committee", EACH, "asked"),
        ("committee", EACH, "answer", "when"),
        ("committee", EACH, "follow_ups", EACH, "when"),
    ),
    "sharing": (("delays", EACH, "when"), ("escalations", EACH, "when")),
}
"""Days of what was known or done. What is still to come, such as the day by which something is due, may be later."""

_ORDERS: Mapping[str, tuple[_Order, ...]] = {
    "priority": _order_of_actions(ACTIONS["priority"]),
    "reviews": (
        _Order(("reviews", EACH), ("began",), ("finished",)),
        _Order(("reviews", EACH), ("began",), ("published", "on")),
        _Order(("reviews", EACH), ("began",), ("recommendations", EACH, "decision", "when")),
        *_order_of_actions(ACTIONS["reviews"]),
    ),
    "audits": _order_of_actions(ACTIONS["audits"]),
    "learning": (_Order(("events", EACH), ("when",), ("evaluations", EACH, "when")),),
    "challenge": (
        _Order(("challenges", EACH), ("raised",), ("answer", "when")),
        _Order(("challenges", EACH), ("raised",), ("closed",)),
        _Order(("challenges", EACH), ("answer", "when"), ("closed",)),
    ),
    "scrutiny": (
        _Order(("committee", EACH), ("asked",), ("answer", "when")),
        _Order(("committee", EACH), ("asked",), ("follow_ups", EACH, "when")),
    ),
    "sharing": (_Order(("agreements", EACH), ("signed",), ("review_due",)),),
}

_TO_COME: Mapping[str, tuple[Trail, ...]] = {
    "priority": ((*ACTIONS["priority"], EACH, "due"),),
    "arrangements": (("changes", EACH, "when"),),
    "promises": (("made", EACH, "due"),),
    "reviews": ((*ACTIONS["reviews"], EACH, "due"),),
    "audits": ((*ACTIONS["audits"], EACH, "due"),),
    "sharing": (("agreements", EACH, "review_due"),),
}
"""Days that may still be to come."""

_FAR = 5
"""How many years after its publication an edition may look ahead without being asked."""


def check_year_days(library: Library) -> Iterator[Problem]:
    """Report days that the edition could not know, days in the wrong order, and days that are very far away."""
    for edition in library.editions.values():
        for name, document in edition.year.documents.items():
            yield from _check(name, document, edition)
        for priority in edition.priorities.values():
            yield from _check("priority", priority.document, edition)


def _check(name: str, document: Located, edition: HeldEdition) -> Iterator[Problem]:
    too_late: set[Trail] = set()
    for pattern in _KNOWN.get(name, ()):
        for trail in trails_at(document, pattern):
            day = day_at(document, trail)
            for found in known_too_late(document, trail, day, edition) if day else ():
                too_late.add(trail)
                yield found
    for pattern in _TO_COME.get(name, ()):
        for trail in trails_at(document, pattern):
            yield from _far(document, trail, edition)
    for order in _ORDERS.get(name, ()):
        for start in trails_at(document, order.start):
            yield from (found for trail, found in _order(document, start, order) if trail not in too_late)


def _far(document: Located, trail: Trail, edition: HeldEdition) -> Iterator[Problem]:
    day, published = day_at(document, trail), day_at(edition.edition.document, ("published",))
    # As written, year first, days stand in the order of time: no calendar is needed for 29 February.
    if day and published and day.isoformat() > f"{published.year + _FAR}{published.isoformat()[4:]}":
        words = {"field": trail[-1], "day": day_in_words(day), "published": day_in_words(published)}
        yield problem("record.day-far-away", document.value(trail), **words)


def _order(document: Located, start: Trail, order: _Order) -> Iterator[tuple[Trail, Problem]]:
    first = _from(document, (*start, *order.earlier))
    for trail in trails_at(document, order.later, start):
        day = _until(document, trail)
        if first is not None and day is not None and day < first:
            words = {"later": _called(order.later), "earlier": _called(order.earlier)}
            yield trail, problem("record.days-out-of-order", document.value(trail), **words, first=day_in_words(first))


def _from(document: Located, trail: Trail) -> date | None:
    """Give a day; of a time of which only the year is known, its first."""
    year = _year(document, trail)
    return date(year, 1, 1) if year else day_at(document, trail)


def _until(document: Located, trail: Trail) -> date | None:
    """Give a day; of a time of which only the year is known, its last."""
    year = _year(document, trail)
    return date(year, 12, 31) if year else day_at(document, trail)


def _year(document: Located, trail: Trail) -> int | None:
    year = document.at((*trail, "year"))
    return year if isinstance(year, int) and not isinstance(year, bool) and 1900 <= year <= 2199 else None


def _called(trail: Trail) -> str:
    names = [step for step in trail if isinstance(step, str) and step != EACH]
    return f"`{names[-1]}`" if len(names) == 1 else f"`{names[-1]}` below `{names[-2]}`"
