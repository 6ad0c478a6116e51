"""Actions under the record that they arise from, the gravest first: where each stands, who owes it, what shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.domain.action import Action
from generator.domain.period_words import day_in_words
from generator.domain.standing import ACTION_STATUSES
from generator.domain.wording import sentence
from generator.pages.text import Html, join, tag
from generator.pages.year.evidence_item import evidence_item
from generator.pages.year.mark import mark
from generator.pages.year.record_words import points
from generator.pages.year.standing_label import ACTIONS, gravest_first, standing_line

if TYPE_CHECKING:
    from generator.pages.book import Book


def action_lines(actions: Mapping[str, Action], page: str, book: Book) -> Html:
    """List actions; each is the place that links to it lead to."""
    ordered = gravest_first(actions, book.disclosed.standings.actions, ACTION_STATUSES)
    lines = [_line(name, actions[name], page, book) for name in ordered]
    return tag("ul", join(lines, " "), class_="actions-list") if lines else Html()


def _line(name: str, action: Action, page: str, book: Book) -> Html:
    standing = book.disclosed.standings.actions[name]
    who = book.partner(action.owner) + (f" ({action.post})" if action.post else "")
    said = tag("div", tag("b", sentence(action.what)), " ", tag("span", f"{who}."), *_space(mark(action)))
    parts = [said, tag("div", standing_line(standing, ACTIONS, page)), *_more(action)]
    if action.evidence:
        parts.append(points(evidence_item(item, page, book, of=action) for item in action.evidence))
    return tag("li", join(parts, " "), id=f"action.{name}")


def _more(action: Action) -> list[Html]:
    said = []
    if action.moved_from:
        days = ", ".join(day_in_words(each) for each in action.moved_from)
        said.append(f"The day was moved from {days}.")
    if action.obstacle is not None:
        said.append(f"In its way: {sentence(action.obstacle)}")
    if action.withdrawn is not None:
        said.append(f"Given up because: {sentence(action.withdrawn.why)}")
    return [tag("div", " ".join(said), class_="reason")] if said else []


def _space(piece: Html) -> tuple[str, ...]:
    return (" ", piece) if piece else ()
