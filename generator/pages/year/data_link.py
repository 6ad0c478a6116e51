"""The way from a block to the file that holds its records, for those who want to work with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from generator.pages.addresses import link
from generator.pages.text import Html, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

YearFile = Literal["actions", "committee", "promises", "recommendations", "requirements"]
"""A file of the year's records."""

_NAMES: Mapping[YearFile, str] = {
    "actions": "All actions of the report",
    "committee": "All questions of the committee",
    "promises": "All promises",
    "recommendations": "All recommendations",
    "requirements": "All that the guidance asks",
}


def data_link(file: YearFile, page: str) -> Html:
    """Lead to a file of the year's records."""
    return tag("p", tag("a", f"{_NAMES[file]}: data (CSV)", href=link(page, f"data/year/{file}.csv")), class_="note")
