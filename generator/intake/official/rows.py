"""The rows of a `values:` block as text: one area a heading, one period a line, numbers in full."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from generator.domain.observation import Observation
from generator.domain.period import Period
from generator.intake.official.cell import plain
from generator.intake.official.comments import Comments


def block(values: Mapping[str, Mapping[Period, Observation]], order: Sequence[str], comments: Comments) -> list[str]:
    """Write the block, areas in `order` and then by name, periods in order of time, people's comments in place."""
    if not any(values.values()):
        return [_with("values: {}", comments.beside(())), *comments.at_end]
    lines = [_with("values:", comments.beside(()))]
    for area in _in_order(values, order):
        lines += [f"  {comment}" for comment in comments.above((area,))]
        lines.append(_with(f"  {area}:", comments.beside((area,))))
        for period in sorted(values[area]):
            key = (area, period_key(period))
            lines += [f"    {comment}" for comment in comments.above(key)]
            lines.append(_with(f"    {key[1]}: {observation(values[area][period])}", comments.beside(key)))
    return [*lines, *(f"  {comment}" for comment in comments.at_end)]


def period_key(period: Period) -> str:
    """Write a period as a row's name. A snapshot goes by its year, since the measure says on which day it is taken."""
    return str(period.end.year) if period.kind == "snapshot" else period.id


def observation(one: Observation) -> str:
    """Write what was observed on one line: `{n: 812, of: 4410}`, `{symbol: c}`."""
    return "{" + ", ".join(f"{name}: {text}" for name, text in _fields(one)) + "}"


def _fields(one: Observation) -> Iterator[tuple[str, str]]:
    for name in ("n", "of", "value", "lower", "upper"):
        number = getattr(one, name)
        if number is not None:
            yield name, plain(Decimal(number))
    if one.symbol is not None:
        yield "symbol", one.symbol
    if one.note is not None:
        yield "note", json.dumps(one.note, ensure_ascii=False)


def _in_order(values: Mapping[str, object], order: Sequence[str]) -> list[str]:
    rank = {area: number for number, area in enumerate(order)}
    return sorted((area for area in values if values[area]), key=lambda area: (rank.get(area, len(rank)), area))


def _with(line: str, comment: str | None) -> str:
    return f"{line}  {comment}" if comment else line
