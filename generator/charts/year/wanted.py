"""Which figures the block of a year's records has, as far as its records alone can tell. See `worth_drawing` for the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.charts.figure import FigureKey, YearForm
from generator.charts.year.held import (
    has_agreements,
    has_attendance,
    has_challenges,
    has_committee,
    has_events,
    has_executive,
    has_grades,
    has_hearings,
    has_money,
    has_recommendations,
    has_returns,
    has_tools,
)
from generator.domain.answer import given
from generator.domain.narrative import BLOCK_NAMES, BlockName
from generator.domain.report import Records
from generator.domain.year import Year

COVERAGE = FigureKey("coverage", ())
"""The figure of the page that says what of the guidance is answered."""

_OF_BLOCKS: Mapping[BlockName, tuple[tuple[YearForm, Callable[[Year], bool]], ...]] = {
    "arrangements": (("structure", has_executive),),
    "partners": (("attendance", has_attendance), ("money", has_money), ("returns", has_returns)),
    "recommendations": (("recommendations", has_recommendations),),
    "audits": (("grades", has_grades),),
    "tools": (("use", has_tools),),
    "learning": (("levels", has_events), ("training", has_events)),
    "voice": (("heard", has_hearings),),
    "challenge": (("challenges", has_challenges),),
    "scrutiny": (("committee", has_committee),),
    "sharing": (("agreements", has_agreements),),
}
"""The figures of each block in their order, and what must be held for each."""


def figures_of(block: BlockName, records: Records, priority: str | None = None) -> tuple[FigureKey, ...]:
    """List the figures of a block in their order."""
    if block == "actions" and priority is not None:
        return (FigureKey("timeline", (priority,)),) if given(records.priorities[priority].actions) else ()
    return tuple(FigureKey(form, ()) for form, held in _OF_BLOCKS.get(block, ()) if held(records.year))


def year_figures(records: Records) -> tuple[FigureKey, ...]:
    """List every figure of the year's records, each once."""
    of_priorities = (key for priority in records.priorities for key in figures_of("actions", records, priority))
    return (*of_priorities, *(key for block in BLOCK_NAMES for key in figures_of(block, records)))
