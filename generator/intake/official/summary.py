"""What an import did, in words for the person who ran it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.domain.observation import Observation
from generator.domain.period import Period
from generator.intake.official.cell import plain
from generator.intake.official.changes import Cell, Changes, Revision
from generator.intake.official.desk import Update
from generator.intake.official.plan import Import
from generator.intake.official.rows import period_key

_LONGEST_LIST = 12
_HIDDEN = range(1, 6)
"""Counts that a report does not show are not shown on a screen either, where others may look on."""


def summary(done: Import) -> str:
    """Say what changed, measure by measure, and what was left out and why."""
    lines: list[str] = []
    for update in done.updates:
        lines += _measure(update)
    lines += _left_out(done)
    changed = sum(update.changed for update in done.updates)
    lines.append(f"{_counted(len(done.updates), 'measure')} read, {changed} of them with changes.")
    return "\n".join(lines) + "\n"


def _measure(update: Update) -> Iterator[str]:
    changes = update.changes
    numbers = [
        f"{len(cells)} {word}"
        for word, cells in (("added", changes.added), ("revised", changes.revised), ("kept", changes.kept))
        if cells
    ]
    yield f"{update.measure}: {', '.join([*numbers, f'{changes.same} as before'])}"
    if changes.added:
        yield f"  added    {_by_period(changes.added)}"
    yield from _revised(changes)
    if changes.kept:
        yield f"  kept     {_by_period(changes.kept)}: in our file and no longer in the publisher's"
    for area in changes.dropped:
        yield f"  dropped  {area}: the measure leaves it out"
    for label, reason in sorted(update.skipped.items()):
        yield f"  skipped  {label}: {reason}"


def _revised(changes: Changes) -> Iterator[str]:
    for revision in changes.revised[:_LONGEST_LIST]:
        yield f"  revised  {revision.cell.area} {period_key(revision.cell.period)}{_old_and_new(revision)}"
    if len(changes.revised) > _LONGEST_LIST:
        yield f"  revised  and {len(changes.revised) - _LONGEST_LIST} more"


def _old_and_new(revision: Revision) -> str:
    if _is_small(revision.before) or _is_small(revision.after):
        return ""
    return f": {_words(revision.before)} → {_words(revision.after)}"


def _is_small(one: Observation) -> bool:
    rest = None if one.n is None or one.of is None else one.of - one.n
    return any(number in _HIDDEN for number in (one.n, one.of, rest, one.value) if number is not None)


def _words(one: Observation) -> str:
    if one.n is not None:
        return f"{one.n:,}" + (f" of {one.of:,}" if one.of is not None else "")
    return f"[{one.symbol}]" if one.value is None else plain(one.value)


def _by_period(cells: Sequence[Cell]) -> str:
    """List periods with their areas; a run of periods with the same number of areas becomes one."""
    areas: dict[Period, list[str]] = {}
    for cell in sorted(cells, key=lambda cell: cell.period):
        areas.setdefault(cell.period, []).append(cell.area)
    runs: list[list[Period]] = []
    for period, names in areas.items():
        before = runs[-1][-1] if runs else None
        if before is not None and period.ordinal == before.ordinal + 1 and len(names) == len(areas[before]) > 1:
            runs[-1].append(period)
        else:
            runs.append([period])
    return _listed(_run(run, areas[run[0]]) for run in runs)


def _run(run: Sequence[Period], areas: Sequence[str]) -> str:
    which = areas[0] if len(areas) == 1 else _counted(len(areas), "area")
    if len(run) == 1:
        return f"{period_key(run[0])} ({which})"
    return f"{period_key(run[0])} to {period_key(run[-1])} ({which} each)"


def _left_out(done: Import) -> Iterator[str]:
    if done.not_held:
        yield f"Left out: {_listed(done.not_held)} (`held: false` in data/areas.yml)"
    if done.others:
        yield f"Left out: {_counted(len(done.others), 'area')} that data/areas.yml does not name"
    for file in done.dictionaries:
        yield f"Not needed: {file} is the dictionary of LAIT and has no figures"
    if done.unmet:
        yield f"Not in these files: {_listed(done.unmet)}"


def _listed(words: Iterable[str]) -> str:
    every = list(words)
    shown = ", ".join(every[:_LONGEST_LIST])
    return shown if len(every) <= _LONGEST_LIST else f"{shown} and {len(every) - _LONGEST_LIST} more"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
