"""The actions of a priority, the gravest first: who answers for each, by when, where it stands, what shows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.domain.action import Action
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.period_words import day_in_words
from generator.domain.standing import ACTION_STATUSES
from generator.domain.wording import capital, number, sentence
from generator.pages.priority_parts import heading
from generator.pages.table_block import words_table
from generator.pages.text import Html, counted, join, tag
from generator.pages.year.block_figures import block_figures
from generator.pages.year.data_link import data_link
from generator.pages.year.evidence_item import evidence_list
from generator.pages.year.mark import marked
from generator.pages.year.standing_label import ACTIONS, by_status, gravest_first, standing_line
from generator.pages.year.told import told

if TYPE_CHECKING:
    from generator.pages.book import Book

_DONE = frozenset({"complete", "embedded"})


def actions_block(priority: str, page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    answer = book.records.priorities[priority].actions
    title = heading("Where each action stands", "actions", priority, book)
    if isinstance(answer, NotSupplied | NoneToReport):
        return f"{title}\n\n{tag('p', told(answer))}"
    if not answer:
        return f"{title}\n\n{tag('p', 'No action is on record.', class_='found')}"
    parts = (
        title,
        tag("p", actions_finding(answer, book), class_="found"),
        tag("p", _counts(answer, book)),
        *block_figures("actions", page, book, priority),
        actions_table(f"Actions of {book.records.priorities[priority].title}, the gravest first", answer, page, book),
        data_link("actions", page),
    )
    return "\n\n".join(parts)


def actions_finding(actions: Mapping[str, Action], book: Book) -> str:
    """Say what the actions come to in one sentence, the bad news first."""
    standings = [book.disclosed.standings.actions[name] for name in actions]
    total = len(standings)
    late = [each for each in standings if each.status == "late"]
    if late:
        longest = max((each.days or 0 for each in late), default=0)
        how = f", {'by' if len(late) == 1 else 'the longest by'} {counted(longest, 'day')}" if longest else ""
        return f"{_of(len(late), total)} late{how}."
    if risky := sum(each.status == "at-risk" for each in standings):
        return f"{_of(risky, total)} at risk of being late."
    if any(each.status == "embedded" for each in standings):
        return "The one action is not late." if total == 1 else f"None of {total} actions is late."
    if total == 1:
        return "The one action is not late, and nothing shows yet that practice changed."
    return f"None of {total} actions is late, and of none is it shown that practice changed."


def actions_table(caption: str, actions: Mapping[str, Action], page: str, book: Book) -> Html:
    """Show actions, one a row, the gravest first. Each has the place that other pages lead to."""
    ordered = gravest_first(actions, book.disclosed.standings.actions, ACTION_STATUSES)
    columns = ("Action", "Where it stands, and by when", "What shows it")
    rows = [_row(name, actions[name], page, book) for name in ordered]
    return words_table(caption, columns, rows, "rows--records")


def _row(name: str, action: Action, page: str, book: Book) -> tuple[Html, ...]:
    standing = book.disclosed.standings.actions[name]
    post = f", {action.post}" if action.post else ""
    owner = tag("small", f"{book.partner(action.owner)}{post}")
    return (
        join([marked(tag("span", action.what, id=f"action.{name}"), action), owner], " "),
        join([standing_line(standing, ACTIONS, page), *_due(action, standing.why)], " "),
        evidence_list(action.evidence, page, book, of=action),
    )


def _due(action: Action, why: str) -> Iterator[Html]:
    """Say by when it is to be done, unless its status has said so, and what became of that day."""
    if (due := day_in_words(action.due)) not in why:
        yield tag("small", f"To be done by {due}.")
    if action.moved_from:
        yield tag("small", f"Moved from {', then '.join(day_in_words(day) for day in action.moved_from)}.")
    if action.obstacle:
        yield tag("small", f"In its way: {sentence(action.obstacle)}")
    if action.withdrawn:
        yield tag("small", f"Given up on {day_in_words(action.withdrawn.on)}: {sentence(action.withdrawn.why)}")


def _counts(actions: Mapping[str, Action], book: Book) -> str:
    standings = [book.disclosed.standings.actions[name] for name in actions]
    done = any(standing.status in _DONE for standing in standings)
    helped = " That something was done does not show that it helped." if done else ""
    day = day_in_words(book.records.edition.published)
    return f"On {day}: {by_status(standings, ACTIONS)}.{helped}"


def _of(some: int, total: int) -> str:
    if total == 1:
        return "The one action is"
    return f"{capital(number(some))} of {total} actions {'is' if some == 1 else 'are'}"
