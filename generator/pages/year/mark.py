"""The mark of what is made up: it stands on the item itself, so that nobody can take an example for a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.pages.text import Html, join, tag

if TYPE_CHECKING:
    from generator.domain.record import MayBeIllustrative

MADE_UP = "Made up, as an example"


def mark(record: MayBeIllustrative) -> Html:
    """Say that a record is made up; nothing where it is not. It stands in a line of text, behind the item's name."""
    return tag("small", f"{MADE_UP}.", class_="made-up") if record.illustrative else Html()


def marked(words: str, record: MayBeIllustrative) -> Html:
    """Give words, with the mark behind them where their record is made up."""
    said = words if isinstance(words, Html) else tag("span", words)
    return join([said, mark(record)], " ") if record.illustrative else said
