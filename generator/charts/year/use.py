"""Whether shared tools are used: of the cases looked at, not used, used but not well, and used well."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from generator.charts.figure import Row, Table
from generator.charts.spec import Described
from generator.charts.year.phrases import (
    NOT_SUPPLIED,
    alt_of,
    cell_percent,
    how_many,
    made_up,
    reason_notes,
    symbol_notes,
    where_and_when,
)
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part
from generator.disclose.cells import Cell, Shown
from generator.disclose.year_cells import DisclosedTool, DisclosedYear
from generator.domain.answer import NotSupplied, given
from generator.domain.report import Records
from generator.domain.tool import ToolDefinition
from generator.domain.wording import capital

PARTS = (Part("Not used", 0), Part("Used, but not well", 1), Part("Used well", None))
NOT_LOOKED_AT = "no audit of its use"


@dataclass(frozen=True)
class _Tool:
    """A tool and what may be shown of its use."""

    id: str
    definition: ToolDefinition
    found: DisclosedTool

    @property
    def used(self) -> Cell | None:
        return self.found.used

    @property
    def used_well(self) -> Cell | None:
        return self.found.used_well

    @property
    def missing(self) -> str:
        """What stands where its use would be: that no audit looked, or that nobody told."""
        return NOT_SUPPLIED if isinstance(self.found.audited, NotSupplied) else NOT_LOOKED_AT

    @property
    def well(self) -> Decimal | None:
        return self.used_well.value if isinstance(self.used_well, Shown) else None


def use(year: DisclosedYear, records: Records) -> Described:
    """Describe how far the tools are used."""
    tools = [_Tool(name, tool, year.tools[name]) for name, tool in given(records.year.tools.tools).items()]
    # The least used first; those of whose use nobody knows come before all.
    tools.sort(key=lambda t: (t.used is not None, t.well is None, t.well or 0))
    title = _title(tools)
    subtitle = where_and_when("Cases in which a tool should have been used", records)
    cells = [cell for tool in tools for cell in (tool.used, tool.used_well)]
    return Described(
        spec=CountsSpec(title, PARTS, tuple(_bar(tool) for tool in tools)),
        title=title,
        subtitle=subtitle,
        alt=alt_of("Bars: cases in which each tool was not used, used, and used well.", [_said(t) for t in tools]),
        table=Table(subtitle, ("Tool", "Cases looked at", "Used", "Used well"), tuple(_row(tool) for tool in tools)),
        reading=("Each bar is all the cases in which the tool should have been used.",),
        notes=(*symbol_notes(cells), *_reasons(tools), *made_up(tool.definition for tool in tools)),
        sources=(),
    )


def _reasons(tools: list[_Tool]) -> tuple[str, ...]:
    return reason_notes((tool.definition.name, tool.found.audited) for tool in tools)


def _title(tools: list[_Tool]) -> str:
    unknown = sum(tool.used is None for tool in tools)
    known = [tool for tool in tools if tool.well is not None]
    if not known:
        many = "the tool" if len(tools) == 1 else f"any of the {how_many(len(tools), 'tool', 'tools')}"
        return f"How well {many} is used cannot be shown, as the numbers are hidden"
    worst = known[0]
    tail = f"; {how_many(unknown, 'tool was', 'tools were')} not looked at" if unknown else ""
    return f"{capital(worst.definition.name)} was used well in {_counts(worst.used_well)}{tail}"


def _counts(cell: Cell | None) -> str:
    if not isinstance(cell, Shown) or cell.n is None or cell.of is None:
        return f"{cell_percent(cell)} of cases"
    return f"{cell.n:,} of {cell.of:,} cases"


def _bar(tool: _Tool) -> CountBar:
    name = tool.definition.name
    if tool.used is None:
        return CountBar(tool.id, name, (), tool.missing)
    used, well = tool.used, tool.used_well
    if not isinstance(used, Shown) or used.n is None or used.of is None:
        # Without its number the length of a bar would tell it.
        return CountBar(tool.id, name, (), f"used: {cell_percent(used)}")
    counts = [Count(0, Decimal(used.of - used.n), f"{used.of - used.n:,}")] if used.of > used.n else []
    if isinstance(well, Shown) and well.n is not None:
        counts += [Count(1, Decimal(used.n - well.n), f"{used.n - well.n:,}")] if used.n > well.n else []
        counts += [Count(2, Decimal(well.n), f"{well.n:,}")] if well.n else []
        return CountBar(tool.id, name, tuple(counts), f"{cell_percent(well)} used well")
    return CountBar(tool.id, name, (*counts, Count(2, None, cell_percent(well))), "")


def _row(tool: _Tool) -> Row:
    if tool.used is None:
        return Row(tool.definition.name, (tool.missing,) * 3)
    of = f"{tool.used.of:,}" if isinstance(tool.used, Shown) and tool.used.of is not None else cell_percent(tool.used)
    return Row(tool.definition.name, (of, _cell(tool.used), _cell(tool.used_well)))


def _cell(cell: Cell | None) -> str:
    counted = f"{cell.n:,} ({cell_percent(cell)})" if isinstance(cell, Shown) and cell.n is not None else ""
    return counted or cell_percent(cell)


def _said(tool: _Tool) -> str:
    if tool.used is None:
        return f"{tool.definition.name}: {tool.missing}"
    return f"{tool.definition.name}: used {_cell(tool.used)}, used well {_cell(tool.used_well)}"
