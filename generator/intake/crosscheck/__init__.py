"""What no record can know alone: ids that lead nowhere, figures that cannot be, dates and lists that contradict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.intake.crosscheck.actions import check_actions
from generator.intake.crosscheck.cells import check_cells
from generator.intake.crosscheck.challenges import check_challenges
from generator.intake.crosscheck.committee import check_committee
from generator.intake.crosscheck.editions import check_editions
from generator.intake.crosscheck.finished import check_finished
from generator.intake.crosscheck.followed import check_followed
from generator.intake.crosscheck.measures import check_measures
from generator.intake.crosscheck.names import check_names
from generator.intake.crosscheck.partners import check_partners
from generator.intake.crosscheck.periods import check_periods
from generator.intake.crosscheck.placeholders import check_placeholders
from generator.intake.crosscheck.plausible import check_plausible
from generator.intake.crosscheck.priorities import check_priorities
from generator.intake.crosscheck.promises import check_promises
from generator.intake.crosscheck.references import check_references
from generator.intake.crosscheck.reviews import check_reviews
from generator.intake.crosscheck.small_counts import check_small_counts
from generator.intake.crosscheck.targets import check_targets
from generator.intake.crosscheck.vanished import check_vanished
from generator.intake.crosscheck.year_answers import check_year_answers
from generator.intake.crosscheck.year_counts import check_year_counts
from generator.intake.crosscheck.year_days import check_year_days
from generator.intake.crosscheck.year_ids import check_year_ids
from generator.intake.crosscheck.year_references import check_year_references

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        *_of_the_year(library),
    )


def _of_the_year(library: Library) -> Iterator[Problem]:
    """Give every problem of the records of the partnership's years."""
    yield from check_year_answers(library)
    yield from check_placeholders(library)
    yield from check_year_ids(library)
    yield from check_year_days(library)
    yield from check_year_counts(library)
    yield from check_partners(library)
    yield from check_actions(library)
    yield from check_reviews(library)
    yield from check_challenges(library)
    yield from check_promises(library)
    yield from check_vanished(library)
    yield from check_finished(library)
    yield from check_small_counts(library)
    yield from check_committee(library)
