"""Which figures the block of a year's records has. Each can be drawn: where there is nothing to draw there is none."""

from __future__ import annotations

from generator.charts.figure import FigureKey
from generator.domain.narrative import BlockName
from generator.domain.report import Records


def figures_of(block: BlockName, records: Records, priority: str | None = None) -> tuple[FigureKey, ...]:
    """List the figures of a block in their order."""
    del block, records, priority
    return ()


def year_figures(records: Records) -> tuple[FigureKey, ...]:
    """List every figure of the year's records, each once."""
    del records
    return ()
