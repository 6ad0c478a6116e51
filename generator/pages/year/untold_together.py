"""Answers that nobody gave, told of together: each is named once, and a reason that several share is said once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.domain.answer import NotSupplied
from generator.domain.wording import capital, sentence
from generator.pages.text import Html, block, join, tag


@dataclass(frozen=True)
class Untold:
    """A question that nobody answered, and why. `anchor` is the place that its answer would have had.

    A `name`, such as that of a partner, keeps its capital within a sentence.
    """

    what: str
    reason: str
    anchor: str | None = None
    name: bool = False


def untold_of(what: str, answer: object, anchor: str | None = None, *, name: bool = False) -> tuple[Untold, ...]:
    """Give the gap where an answer was not supplied; nothing where it was, or where there was none to report."""
    return (Untold(what, answer.not_supplied, anchor, name),) if isinstance(answer, NotSupplied) else ()


def untold_together(gaps: Sequence[Untold], *, headed: bool = False) -> Html:
    """Name all gaps in one paragraph where they have one reason, else in a list with a line for each reason.

    `headed`: a heading has said already that they were not supplied.
    """
    same: dict[str, list[Untold]] = {}
    for gap in gaps:
        same.setdefault(gap.reason, []).append(gap)
    if not same:
        return Html()
    if len(same) == 1:
        return tag("p", tag("strong", "Not supplied: "), *_line(gaps), class_="untold")
    lines = (tag("li", *_line(each, first=True)) for each in same.values())
    lead = "" if headed else tag("p", tag("strong", "Not supplied:"))
    return block("div", lead, block("ul", *lines, class_="points"), class_="untold")


def _line(gaps: Sequence[Untold], *, first: bool = False) -> tuple[str, ...]:
    """Name gaps that share a reason, then give it."""
    words = [gap.what if gap.name else _within(gap.what) for gap in gaps]
    names = [tag("span", capital(w) if first and not n else w, id=gaps[n].anchor) for n, w in enumerate(words)]
    last = [*([join(names[:-1], ", "), " and "] if names[1:] else []), names[-1]]
    return (*last, ". ", tag("span", sentence(gaps[0].reason), class_="reason"))


def _within(words: str) -> str:
    return words[:1].lower() + words[1:]
