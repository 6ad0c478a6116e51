"""The block of shared practice tools: who uses each and who does not, who is trained, and what an audit found of its use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.disclose.cells import Cell, Shown
from generator.disclose.year_cells import DisclosedTool, DisclosedUse
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.period_words import day_in_words
from generator.domain.tool import ToolDefinition
from generator.domain.wording import capital, number, sentence
from generator.pages.phrases import why_hidden
from generator.pages.text import Html, block, facts_list, inline, join, tag
from generator.pages.year.block_figures import block_figures
from generator.pages.year.mark import mark
from generator.pages.year.record_words import (
    by_partner,
    found,
    hidden_note,
    interval_words,
    partners,
    record_link,
    share_words,
)
from generator.pages.year.told import told, untold

if TYPE_CHECKING:
    from generator.pages.book import Book

HEADING = "## How each shared tool is used {#year.tools}"


def tools_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    return "\n\n".join((HEADING, *_parts(page, book)))


def _parts(page: str, book: Book) -> Iterator[str]:
    tools = book.records.year.tools.tools
    if not isinstance(tools, Mapping):
        yield untold(tools, "Shared tools")
        return
    if tools:
        yield found(*_finding(tools, book))
    yield from block_figures("tools", page, book)
    for name in sorted(tools, key=lambda each: _well(book.disclosed.year.tools[each])):
        yield f"### {inline(tools[name].name)} {{#tool.{name}}}"
        yield _tool(tools[name], book.disclosed.year.tools[name], page, book)


def _well(tool: DisclosedTool) -> Decimal:
    """Give what tools are ordered by: those that no audit looked at first, then the least well used."""
    return tool.used_well.value if isinstance(tool.used_well, Shown) else Decimal(-1)


def _finding(tools: Mapping[str, ToolDefinition], book: Book) -> Iterator[str]:
    counts = book.disclosed.year.tools
    unseen = [name for name in tools if not isinstance(counts[name].audited, DisclosedUse)]
    if unseen:
        many = f"{number(len(unseen))} of {number(len(tools))} shared tools"
        yield f"no audit of its use is reported for {'the one shared tool' if len(tools) == 1 else many}"
    for name, tool in tools.items():
        used, well = counts[name].used, counts[name].used_well
        if isinstance(well, Shown):
            said = f"{tool.name} was used well in {share_words(well, 'cases looked at')}"
            yield f"{said}, and used at all in {share_words(used)}" if isinstance(used, Shown) else said


def _tool(tool: ToolDefinition, counts: DisclosedTool, page: str, book: Book) -> Html:
    return block(
        "section",
        tag("p", tag("b", sentence(tool.purpose)), class_="record__asked"),
        mark(tool),
        facts_list(_facts(tool, counts, page, book)),
        class_="record",
    )


def _facts(tool: ToolDefinition, counts: DisclosedTool, page: str, book: Book) -> Iterator[tuple[str, Html]]:
    if isinstance(tool.used_by, NotSupplied):
        yield "Who uses it", told(tool.used_by)
    else:
        others = [each for each in book.records.partnership.partners if each not in tool.used_by]
        yield "Who does not use it", tag("span", f"{partners(others, book) or 'All partners use it'}.")
        yield "Who uses it", tag("span", f"{capital(partners(tool.used_by, book))}.")
    yield from _use(counts.audited, page, book)
    if isinstance(counts.trained, NotSupplied):
        yield "Staff trained", told(counts.trained)
    else:
        yield "Staff trained", join([by_partner(counts.trained, book), hidden_note(counts.trained.values())], " ")
    yield "What its use has shown", told(tool.learned)
    if tool.priority:
        yield "Priority", record_link(tool.priority, page, book)
    source = f" Source: {sentence(tool.source)}" if tool.source else ""
    yield "In use since", tag("span", f"{sentence(capital(tool.since))}{source}")


def _use(audited: DisclosedUse | NotSupplied | NoneToReport, page: str, book: Book) -> Iterator[tuple[str, Html]]:
    """Show what an audit found of a tool's use, and which audit that was."""
    if not isinstance(audited, DisclosedUse):
        yield "Audit of its use", told(audited)
        return
    yield "Used, where it should have been", _share(audited.used)
    yield "Used well", _share(audited.used_well)
    finished = tag("span", f"Finished on {day_in_words(audited.when)}.")
    named = join([": ", record_link(audited.audit, page, book), "."]) if audited.audit else ""
    yield (
        "Audit of its use",
        join([finished, tag("span", "It is part of the audit", named)], " ") if named else finished,
    )


def _share(cell: Cell) -> Html:
    if not isinstance(cell, Shown):
        return tag("span", f"{capital(why_hidden(cell))}.")
    return join([tag("b", f"{share_words(cell, 'cases')}."), tag("span", interval_words(cell))], " ")
