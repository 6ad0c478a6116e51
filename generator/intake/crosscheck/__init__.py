"""What no record can know alone: ids that lead nowhere, figures that cannot be, dates and lists that contradict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.intake.crosscheck.cells import check_cells
from generator.intake.crosscheck.editions import check_editions
from generator.intake.crosscheck.followed import check_followed
from generator.intake.crosscheck.measures import check_measures
from generator.intake.crosscheck.names import check_names
from generator.intake.crosscheck.periods import check_periods
from generator.intake.crosscheck.plausible import check_plausible
from generator.intake.crosscheck.priorities import check_priorities
from generator.intake.crosscheck.references import check_references
from generator.intake.crosscheck.targets import check_targets
from generator.intake.crosscheck.year_references import check_year_references

if TYPE_CHECKING:
    from generator.intake.library import Library
    from generator.problems import Problem


def crosscheck(library: Library) -> tuple[Problem, ...]:
    """Give every problem between records. What has mistakes of its own is checked as far as it can be read."""
    return (
        *check_references(library),
        *check_year_references(library),
        *check_names(library),
        *check_periods(library),
        *check_cells(library),
        *check_measures(library),
        *check_plausible(library),
        *check_editions(library),
        *check_followed(library),
        *check_priorities(library),
        *check_targets(library),
    )
