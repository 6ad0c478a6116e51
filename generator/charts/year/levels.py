"""Events by how far anybody looked at what they changed, so that who came cannot pass for what changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal

from generator.charts.figure import Row, Table
from generator.charts.periods import both
from generator.charts.spec import Described
from generator.charts.verdicts import Label
from generator.charts.year.phrases import alt_of, made_up, out_of, verb, where_and_when
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part
from generator.domain.answer import NotSupplied, given
from generator.domain.learning import LEVELS, EventDefinition, Level
from generator.domain.report import Records
from generator.domain.wording import capital, number
from generator.evaluate.looked_at import reached

ASKS: Mapping[Level, str] = {
    "reaction": "What people thought of it",
    "learning": "What they learned",
    "practice": "What they do at work",
    "outcome": "What children gain",
}
"""What each level of an evaluation asks, the least first."""

UNTOLD, NOTHING = "untold", "nothing"
"""Where nobody told us whether anybody looked, and where nobody did."""

_GRAVE: Mapping[str, Label] = {
    UNTOLD: Label("?", "Nobody told us", "unknown"),
    NOTHING: Label("■", "Not looked at", "bad"),
}
NAMES: Mapping[str, str] = {
    **{name: label.word for name, label in _GRAVE.items()},
    **{str(level): asks for level, asks in ASKS.items()},
}
"""The rows, the gravest first."""


def levels(records: Records) -> Described:
    """Describe how many events were looked at up to each level. Every level has its row, for none is a finding."""
    events = given(records.year.learning.events)
    counts = Counter(_level(event) for event in events.values())
    rows = [name for name in NAMES if name != UNTOLD or counts[UNTOLD]]
    title = _title(counts, len(events))
    subtitle = where_and_when("Events, by how far anybody looked at what they changed", records)
    bars = tuple(_bar(name, counts[name]) for name in rows)
    return Described(
        spec=CountsSpec(title, (Part("Events", 0),), bars),
        title=title,
        subtitle=subtitle,
        alt=alt_of("Bars: events by how far anybody looked.", [f"{NAMES[r].lower()} {counts[r]}" for r in rows]),
        table=Table(
            subtitle, ("How far anybody looked", "Events"), tuple(Row(NAMES[r], (f"{counts[r]}",)) for r in rows)
        ),
        reading=("Each event is counted once, at the furthest that anybody looked.",),
        notes=made_up(events.values()),
        sources=(),
    )


def _level(event: EventDefinition) -> str:
    place = reached(event)
    if place >= 0:
        return LEVELS[place]
    return UNTOLD if isinstance(event.evaluations, NotSupplied) else NOTHING


def _title(counts: Mapping[str, int], of: int) -> str:
    """Say how many were not tested by what children gained, then how many nobody looked at."""
    events = "the only event" if of == 1 else "any event"
    if counts[UNTOLD] == of:
        return f"Nobody told us whether anybody looked at what {events} changed"
    if counts[NOTHING] == of:
        return f"Nobody looked at what {events} changed"
    said = _untested(of - counts["outcome"], of, sure=not counts[UNTOLD])
    tail = both(list(_unseen(counts))) if of > 1 else ""
    return f"{said}; {tail}" if tail else said


def _untested(count: int, of: int, *, sure: bool) -> str:
    """Say how many were not tested; where nobody told us of some, that is not known of all of them."""
    by = "tested by what children gained"
    if count == 0:
        return f"{capital(out_of(of, of, 'event', 'events'))} {verb(of, 'was', 'were')} {by}"
    if of == 1:
        return f"The only event was not {by}"
    if count == of:
        return f"No event {'was' if sure else 'is known to have been'} {by}"
    were = (verb(count, "was", "were"), "") if sure else (verb(count, "is", "are"), "known to have been ")
    return f"{capital(out_of(count, of, 'event', 'events'))} {were[0]} not {were[1]}{by}"


def _unseen(counts: Mapping[str, int]) -> Iterator[str]:
    if nothing := counts[NOTHING]:
        yield f"{number(nothing)} {verb(nothing, 'was', 'were')} not looked at at all"
    if untold := counts[UNTOLD]:
        yield f"of {number(untold)} nobody told us"


def _bar(name: str, count: int) -> CountBar:
    grave = _GRAVE.get(name) if count else None
    counts = (Count(0, Decimal(count), ""),) if count else ()
    return CountBar(name, str(grave or NAMES[name]), counts, f"{count}" if count else "none", verdict=grave)
