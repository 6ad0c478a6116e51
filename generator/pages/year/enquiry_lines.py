"""Lines of enquiry as they stand on their page: grouped, put together where one answer is owed, numbered through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain.answer import given
from generator.domain.scrutiny import Answer
from generator.pages.year.enquiry_places import subject_of
from generator.pages.year.enquiry_words import GROUPS, Group

if TYPE_CHECKING:
    from generator.evaluate.year_results import Enquiry
    from generator.pages.book import Book

LEADING = 5
"""So many of the gravest lines stand at the top, where there are more than that."""

_WORD = re.compile(r"\w{5,}")
_FEWEST_WORDS = 3
_MOSTLY = 0.7
"""The share of the longer words of the shorter text that the other has too, from which both read much the same."""


@dataclass(frozen=True)
class Line:
    """One line: its number on the page and what it asks about, several things where one answer is owed for all.

    `like` is the number of another line that reads much the same.
    """

    number: int
    enquiries: tuple[Enquiry, ...]
    like: int | None = None

    @property
    def first(self) -> Enquiry:
        """The gravest of what it asks about."""
        return self.enquiries[0]


def grouped(book: Book) -> tuple[tuple[Group, tuple[Line, ...]], ...]:
    """Give the lines of each group, numbered through all groups so that one can be named in a meeting."""
    found: list[tuple[Group, tuple[Line, ...]]] = []
    count = 0
    for group in GROUPS:
        asked = _beside_each_other(
            _together([e for e in book.disclosed.enquiries if e.kind in group.kinds], book), book
        )
        if asked:
            places = {id(enquiries): place for place, (enquiries, _) in enumerate(asked, count + 1)}
            lines = [
                Line(places[id(enquiries)], enquiries, places[id(like)] if like is not None else None)
                for enquiries, like in asked
            ]
            found.append((group, tuple(lines)))
            count += len(lines)
    return tuple(found)


def gravest(groups: Sequence[tuple[Group, tuple[Line, ...]]], book: Book) -> tuple[Line, ...]:
    """Give the gravest lines of all groups; none where there are so few that the page shows them at a glance."""
    lines = [line for _, of_group in groups for line in of_group]
    order = {id(enquiry): place for place, enquiry in enumerate(book.disclosed.enquiries)}
    return tuple(sorted(lines, key=lambda line: order[id(line.first)])[:LEADING]) if len(lines) > LEADING else ()


def _together(enquiries: Sequence[Enquiry], book: Book) -> list[tuple[Enquiry, ...]]:
    """Put together what was not supplied and is owed by the same bodies: it is one question to them."""
    found: dict[object, list[Enquiry]] = {}
    for each in enquiries:
        one = subject_of(each, book).whom if each.kind == "not-supplied" else (each.kind, each.subject)
        found.setdefault((each.kind, one), []).append(each)
    return [tuple(each) for each in found.values()]


def _beside_each_other(
    asked: Sequence[tuple[Enquiry, ...]], book: Book
) -> list[tuple[tuple[Enquiry, ...], tuple[Enquiry, ...] | None]]:
    """Put a committee's item right behind the promise that reads much the same; each gives the one that it is like."""
    items = [each for each in asked if each[0].subject.kind == "committee"]
    of_promises: dict[int, tuple[Enquiry, ...]] = {}
    for each in asked:
        if each[0].kind == "promise":
            free = (item for item in items if item not in of_promises.values())
            like = next((item for item in free if _much_the_same(each[0].subject.id, item[0].subject.id, book)), None)
            if like is not None:
                of_promises[id(each)] = like
    return list(_in_order(asked, of_promises))


def _in_order(
    asked: Sequence[tuple[Enquiry, ...]], of_promises: dict[int, tuple[Enquiry, ...]]
) -> Iterator[tuple[tuple[Enquiry, ...], tuple[Enquiry, ...] | None]]:
    for each in asked:
        if (like := of_promises.get(id(each))) is not None:
            yield each, like
            yield like, each
        elif each not in of_promises.values():
            yield each, None


def _much_the_same(promise: str, item: str, book: Book) -> bool:
    """Say whether a promise and what a committee was promised in an answer share most of their longer words."""
    made = given(book.records.before.year.promises.made) if book.records.before else {}
    asked = given(book.records.year.scrutiny.committee).get(item)
    if promise not in made or asked is None or not isinstance(asked.answer, Answer) or asked.answer.promise is None:
        return False
    one, other = (set(_WORD.findall(words.lower())) for words in (made[promise].what, asked.answer.promise))
    least = min(len(one), len(other))
    return least >= _FEWEST_WORDS and len(one & other) >= _MOSTLY * least
