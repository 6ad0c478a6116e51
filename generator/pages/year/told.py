"""Answers as readers see them: what was said, that nobody said it and why, or that there was none."""

from __future__ import annotations

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.wording import sentence
from generator.pages.phrases import supplied
from generator.pages.text import Html, join, tag


def told(answer: str | NotSupplied | NoneToReport) -> Html:
    """Give an answer; a gap says that it is one, and `none` is a fact with what is known of it."""
    if isinstance(answer, NoneToReport):
        return join([tag("strong", "None."), tag("span", sentence(answer.none), class_="reason")], " ")
    return supplied(answer)


def untold(answer: NotSupplied | NoneToReport, what: str) -> Html:
    """Say in a paragraph that something is not there, and why: `what` begins it, such as `Audits`."""
    return tag("p", tag("b", f"{what}: "), told(answer))
