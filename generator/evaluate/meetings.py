"""Which partners stayed away from meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.contribution import Attendance

if TYPE_CHECKING:
    from generator.domain.contribution import Contribution


def mostly_missed(gave: Contribution) -> Attendance | None:
    """Give the meetings of a partner that came to fewer than half of them; None of any other."""
    meetings = gave.attendance
    return meetings if isinstance(meetings, Attendance) and meetings.attended * 2 < meetings.held else None
