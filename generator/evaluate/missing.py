"""Why there is no figure to judge or to compare, as clauses that readers and authors are given alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from generator.domain.period import Period

NO_FIGURES = "there are no figures"
NONE_EARLIER = "there is no earlier figure"
NONE_BEFORE = "there is no figure for the period before"


def hidden(which: Literal["newest", "earlier"], period: Period) -> str:
    """Say that a figure is not published: `the newest figure, for 2019 to 2020, is not published`."""
    return f"the {which} figure, for {period.prose}, is not published"
