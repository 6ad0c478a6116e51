"""One question, recommendation or conclusion of a committee, with everything that became of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.period_words import day_in_words
from generator.domain.scrutiny import CommitteeItem, FollowUp, When
from generator.domain.wording import sentence
from generator.pages.text import Html, block, facts_list, inline, join, tag
from generator.pages.year.mark import mark
from generator.pages.year.record_words import points
from generator.pages.year.standing_label import COMMITTEE, standing_line
from generator.pages.year.told import told

if TYPE_CHECKING:
    from generator.pages.book import Book


def item_heading(name: str, item: CommitteeItem) -> str:
    """Write the heading of an item, as people would cite it."""
    return f"### {inline(f'{item.body}: {item.kind} {item.number}, {asked_in(item)[0]}')} {{#committee.{name}}}"


def asked_in(item: CommitteeItem) -> tuple[int, int, int]:
    """Give when an item was raised, to put items in order: a year of which no day is known stands before its days."""
    asked = item.asked
    return (asked.year, asked.month, asked.day) if isinstance(asked, date) else (asked.year, 0, 0)


def committee_item(name: str, page: str, book: Book) -> Html:
    """Show an item: where it stands, what was asked, answered and promised, what came of it, where it is on record."""
    item = given(book.records.year.scrutiny.committee)[name]
    standing = book.disclosed.standings.committee[name]
    return block(
        "section",
        tag("p", standing_line(standing, COMMITTEE, page)),
        mark(item),
        facts_list(_facts(name, item, book)),
        class_="record",
    )


def _facts(name: str, item: CommitteeItem, book: Book) -> Iterator[tuple[str, Html]]:
    asked = {"question": "What was asked", "recommendation": "What was recommended", "conclusion": "What was concluded"}
    yield asked[item.kind], join([tag("span", sentence(item.says)), tag("small", f"{_when(item.asked)}.")], " ")
    answer = item.answer
    if isinstance(answer, NotSupplied | NoneToReport):
        yield "Answer", told(answer)
    else:
        when = f", {_when(answer.when)}" if answer.when is not None else ""
        yield "Answer", join([tag("span", sentence(answer.says)), tag("small", f"{answer.who}{when}.")], " ")
        if answer.promise is not None:
            yield "Promise", tag("span", sentence(answer.promise))
    if item.follow_ups or book.disclosed.standings.committee[name].status != "noted":
        yield "What happened since", _since(item.follow_ups)
    if carried := _carried(name, book):
        yield "Carried over", tag("span", carried)
    yield "On record", tag("a", item.source, href=item.address) if item.address else tag("span", item.source)


def _since(follow_ups: tuple[FollowUp, ...]) -> Html:
    said = (
        join(
            [
                tag("span", f"{day_in_words(each.when)}: {sentence(each.says)}"),
                tag("small", f"Source: {sentence(each.source)}") if each.source else "",
                tag("b", "This settled it." if each.settles else ""),
            ],
            " ",
        )
        for each in follow_ups
    )
    return points(said) or tag("span", "Nothing is on record.")


def _carried(name: str, book: Book) -> str:
    """Say whether the report before held the item too."""
    before = book.records.before
    if before is None or name not in given(before.year.scrutiny.committee):
        return ""
    return f"It stood in the report for {before.period.prose} too."


def _when(when: When) -> str:
    return day_in_words(when) if isinstance(when, date) else f"{when.year}; the papers give no day"
