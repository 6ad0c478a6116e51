"""How far a report answers what guidance asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evaluate.year_results import Coverage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.domain.report import Records


def coverage(records: Records) -> Mapping[str, Coverage]:
    """Say of each requirement, in the order of the guidance, whether the report answers it."""
    return {name: Coverage(name, "not-answered", (), (), None) for name in records.guidance.requirements}
