"""What became of the promises of the edition before, counted in words, the bad news first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.charts.periods import both
from generator.domain.answer import given
from generator.domain.wording import capital, number
from generator.pages.year.years_between import why_none_before

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.domain.promise import Promise
    from generator.pages.book import Book

_BROKEN = {"not-kept": "not kept", "given-up": "given up"}
_HELD = {"partly-kept": "kept in part", "kept": "kept"}


def promises_before(book: Book) -> Mapping[str, Promise]:
    """Give the promises of the edition before, by id."""
    return given(book.records.before.year.promises.made) if book.records.before else {}


def promises_finding(book: Book, promises: Mapping[str, Promise] | None = None) -> str:
    """Say what became of promises, all or some: `Of 6 promises of last year’s report, one was not kept. Two were kept.`."""
    records = book.records
    if records.before is None:
        return why_none_before(records)
    chosen = promises_before(book) if promises is None else promises
    whose = f"the report for {records.before.period.prose}"
    if not chosen:
        return f"No promise of {whose} is on record."
    counts: Counter[str] = Counter(book.disclosed.standings.promises[name].status for name in chosen)
    if len(counts) == 1:
        return _alike(next(iter(counts)), len(chosen), whose)
    broken, held = _clauses(counts, _BROKEN), _clauses(counts, _HELD)
    if counts["not-told"]:
        broken.append(f"nothing is on record of {number(counts['not-told'])} of them")
    total = f"Of {len(chosen)} promises of {whose}"
    if not broken:
        return f"{total}, {both(held)}."
    none = "None is known to have been kept" if counts["not-told"] else "None was kept"
    return f"{total}, {both(broken)}. {capital(both(held)) or none}."


def _alike(status: str, total: int, whose: str) -> str:
    """Say the same of every promise."""
    which = "the one promise" if total == 1 else f"{'both' if total == 2 else f'all {number(total)}'} promises"
    if status == "not-told":
        return f"Nothing is on record of what became of the {f'{number(total)} promises' if total > 1 else 'one promise'} of {whose}."
    return f"{capital(which)} of {whose} {'was' if total == 1 else 'were'} {(_BROKEN | _HELD)[status]}."


def _clauses(counts: Counter[str], said: Mapping[str, str]) -> list[str]:
    return [
        f"{number(counts[status])} {'was' if counts[status] == 1 else 'were'} {words}"
        for status, words in said.items()
        if counts[status]
    ]
