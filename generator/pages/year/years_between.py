"""The gap between an edition and the one that it follows, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.answer import NotSupplied
from generator.domain.wording import number, sentence

if TYPE_CHECKING:
    from generator.domain.report import Records


def years_missing(records: Records) -> int:
    """Count the years between the edition before and this one of which neither tells."""
    return max(records.period.ordinal - records.before.period.ordinal - 1, 0) if records.before else 0


def gap_of_years(records: Records) -> str:
    """Say which years no edition tells of; nothing where one follows the other."""
    missing = years_missing(records)
    if not missing or records.before is None:
        return ""
    lie = "One year lies" if missing == 1 else f"{number(missing).capitalize()} years lie"
    return (
        f"{lie} between the report for {records.before.period.prose} and this one, and no report of this site tells "
        "of what happened then."
    )


def why_none_before(records: Records) -> str:
    """Say why there is no edition before to hold this one against."""
    follows = records.edition.follows
    if isinstance(follows, NotSupplied):
        return f"There is no report before this one to hold it against: {sentence(follows.not_supplied)}"
    return "The report before this one is not part of this site, so nothing can be held against it."
