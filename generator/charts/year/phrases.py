"""Phrases that the words of a year's figures are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.charts.words import LONGEST_ALT, fitted, listing
from generator.disclose.cells import Cell, Shown, Withheld
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.observation import SYMBOL_MEANING, Symbol
from generator.domain.partnership import named
from generator.domain.record import MayBeIllustrative
from generator.domain.report import Records
from generator.domain.wording import number, percent

MADE_UP = "Made up, as an example."
NOT_SUPPLIED = "not supplied"


def how_many(count: int, one: str, several: str) -> str:
    """Count things: `one meeting`, `12 meetings`, `no meetings`."""
    return f"{number(count)} {one if count == 1 else several}"


def out_of(count: int, of: int, one: str, several: str) -> str:
    """Say how many of them: `two of five actions`, `none of five actions`, `the only action`, `all five actions`."""
    if of == 1:
        return f"the only {one}" if count else f"not the only {one}"
    if count == of:
        return f"both {several}" if of == 2 else f"all {number(of)} {several}"
    return f"{number(count) if count else 'none'} of {number(of)} {several}"


def verb(count: int, one: str, several: str) -> str:
    """Choose the form that goes with a count."""
    return one if count == 1 else several


def either(words: Sequence[str]) -> str:
    """Join with commas and a last "or"."""
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def partner_name(partner: str, records: Records) -> str:
    """Name a partner as its record does, or all of them together."""
    return named(partner, records.partnership.partners)


def where_and_when(what: str, records: Records) -> str:
    """Say what, where and when, under a title."""
    return f"{what}, {records.partnership.short_name}, {records.period.prose}"


def made_up(shown: Iterable[MayBeIllustrative]) -> tuple[str, ...]:
    """Say that what is shown is made up, where any of it is."""
    return (MADE_UP,) if any(record.illustrative for record in shown) else ()


def cell_words(cell: Cell | None) -> str:
    """Write a count: `12`, `[c]`, or that nobody supplied it."""
    if cell is None:
        return NOT_SUPPLIED
    return f"[{cell.symbol}]" if isinstance(cell, Withheld) else f"{cell.value:,.0f}"


def cell_percent(cell: Cell | None) -> str:
    """Write a percentage: `41.7%`, `[c]`, or that nobody supplied it."""
    return percent(cell.value) if isinstance(cell, Shown) else cell_words(cell)


def symbol_notes(cells: Iterable[Cell | None]) -> tuple[str, ...]:
    """Say what each symbol means that stands among the cells."""
    symbols: dict[Symbol, None] = {cell.symbol: None for cell in cells if isinstance(cell, Withheld)}
    return tuple(f"[{symbol}] {SYMBOL_MEANING[symbol]}." for symbol in symbols)


def reason_notes(answers: Iterable[tuple[str, object]]) -> tuple[str, ...]:
    """Say of each count that is missing what was said instead, by the name of what it belongs to."""
    return tuple(_reason(name, answer) for name, answer in answers if isinstance(answer, NotSupplied | NoneToReport))


def _reason(name: str, answer: NotSupplied | NoneToReport) -> str:
    said = f"none. {answer.none}" if isinstance(answer, NoneToReport) else f"{NOT_SUPPLIED}. {answer.not_supplied}"
    return f"{name}: {said}{'' if said.endswith(('.', '?')) else '.'}"


def alt_of(kind: str, said: Sequence[str], begin: str = "They show:") -> str:
    """Say the kind of drawing, then as many of its rows as there is room for."""
    return fitted((kind, *listing(begin, said, LONGEST_ALT - len(kind) - 1)))
