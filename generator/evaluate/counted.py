"""What the counts in a year's records come to: grades of audits, use of tools, attendance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evaluate.year_results import YearFindings

if TYPE_CHECKING:
    from generator.domain.year import Counted, Year


def count_year(year: Year, counted: Counted) -> YearFindings:
    """Work out what the counts of a year come to."""
    del year, counted
    return YearFindings({}, {}, {}, {})
