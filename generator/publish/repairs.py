"""Repairs of the theme, as substitutions that must find what they mend.

A repair that finds nothing, or too much, is a bug of ours: an update of the theme must not undo one in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from re import DOTALL, Pattern
from re import compile as pattern


class RepairError(Exception):
    """A bug of ours: the theme's pages are no longer what a repair expects."""


@dataclass(frozen=True)
class Repair:
    """One substitution: why it is made, what it replaces, by what, and how often that stands on every page."""

    why: str
    old: Pattern[str]
    new: str
    times: int


REPAIRS: tuple[Repair, ...] = (
    Repair(
        "The page has its own link to the report; the theme's would be a second one, to the heading.",
        pattern(r'(<div data-md-component="skip">).*?(</div>)', DOTALL),
        r"\1\2",
        times=1,
    ),
    Repair(
        "The theme keeps its state in two check boxes, which a page without styles would show.",
        pattern(r'<input class="md-toggle"'),
        '<input hidden class="md-toggle"',
        times=2,
    ),
    Repair(
        "A label without words, of a drawer that the page does not have.",
        pattern(r'<label class="md-overlay" for="__drawer"></label>'),
        "",
        times=1,
    ),
)


def repair(html: str) -> str:
    """Repair one page of the theme.

    Raises:
        RepairError: a repair does not find what it mends.

    """
    for one in REPAIRS:
        html, times = one.old.subn(one.new, html)
        if times != one.times:
            raise RepairError(f"{one.old.pattern} was found {times} times, not {one.times}: {one.why}")
    return html
