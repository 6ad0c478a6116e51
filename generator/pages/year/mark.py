"""The mark of what is made up: it stands on the item itself, so that nobody can take an example for a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.pages.text import Html, join, tag

if TYPE_CHECKING:
    from generator.domain.record import MayBeIllustrative

MADE_UP = "Made up, as an example"
"""The words of the first mark on a page."""

SHORT = "Made up"
"""The words of every other."""

ALL_OF_IT = "All that stands in this part is made up, as an example."


def mark(record: MayBeIllustrative, of: MayBeIllustrative | None = None) -> Html:
    """Say that a record is made up; nothing where it is not. It stands in a line of text, behind the item's name.

    What lies in a record `of` that is marked itself has no mark of its own.
    """
    told = of is not None and of.illustrative
    return _small(SHORT) if record.illustrative and not told else Html()


def marked(words: str, record: MayBeIllustrative) -> Html:
    """Give words, with the mark behind them where their record is made up."""
    said = words if isinstance(words, Html) else tag("span", words)
    return join([said, mark(record)], " ") if record.illustrative else said


def headed(part: str) -> str:
    """Say under the heading of a part, in Markdown, that all of it is made up."""
    heading, _, rest = part.partition("\n\n")
    return "\n\n".join((heading, tag("p", ALL_OF_IT, class_="made-up"), rest))


def explained(page: str) -> str:
    """Say the first mark of a whole page in full, unless a part has told it before."""
    first, told = page.find(_small(SHORT)), page.find(ALL_OF_IT)
    return page if -1 < told < first else page.replace(_small(SHORT), _small(MADE_UP), 1)


def _small(words: str) -> Html:
    return tag("small", f"{words}.", class_="made-up")
