"""Who came to training, by partner, over all events of the year. Places that were taken up show no effect yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.charts.figure import Row, Table
from generator.charts.spec import Described
from generator.charts.year.phrases import (
    NOT_SUPPLIED,
    alt_of,
    capital,
    cell_words,
    how_many,
    made_up,
    out_of,
    partner_name,
    symbol_notes,
    verb,
    where_and_when,
)
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part
from generator.disclose.cells import Cell, Shown, Withheld
from generator.disclose.year_cells import DisclosedEvent, DisclosedYear
from generator.domain.answer import given
from generator.domain.learning import Evaluation, EventDefinition
from generator.domain.report import Records

TESTED = frozenset({"practice", "outcome"})
"""Levels of evaluation that tell more than what people thought and remembered on the day."""
NOBODY = "not told who came"


@dataclass(frozen=True)
class _Came:
    """The cells of one partner, event by event."""

    id: str
    name: str
    cells: tuple[Cell, ...]

    @property
    def known(self) -> Decimal:
        return sum((c.value for c in self.cells if isinstance(c, Shown)), Decimal(0))

    @property
    def hidden(self) -> Withheld | None:
        return next((c for c in self.cells if isinstance(c, Withheld)), None)

    @property
    def words(self) -> str:
        """Its sum; where a number is hidden, what is known and the symbol, for the sum would tell that number."""
        known = f"{self.known:,}"
        if self.hidden is None:
            return known
        return f"{known} and {cell_words(self.hidden)}" if self.known else cell_words(self.hidden)


def training(year: DisclosedYear, records: Records) -> Described:
    """Describe who came, and how many events were tested in practice."""
    events = given(records.year.learning.events)
    found = {name: year.events.get(name, DisclosedEvent(None, None)) for name in events}
    came = _most_first(found.values(), records)
    untold = sum(event.attended is None for event in found.values())
    title = _title(list(events.values()), None if any(c.hidden for c in came) else list(found.values()))
    subtitle = where_and_when(f"Places taken up at {how_many(len(events), 'event', 'events')}", records)
    bars = tuple(_bar(c) for c in came) or (CountBar("none", "All partners", (), NOBODY),)
    rows = tuple(Row(c.name, (c.words,)) for c in came) or (Row("All partners", (NOT_SUPPLIED,)),)
    return Described(
        spec=CountsSpec(title, (Part("Places", 0),), bars),
        title=title,
        subtitle=subtitle,
        alt=alt_of("Bars: places taken up by each partner’s staff.", [f"{c.name} {c.words}" for c in came] or [NOBODY]),
        table=Table(subtitle, ("Partner", "Places taken up"), rows),
        reading=("Somebody who came to two events is counted twice.",),
        notes=(
            *((f"Of {how_many(untold, 'event', 'events')} nobody told us who came.",) if untold else ()),
            *symbol_notes(cell for c in came for cell in c.cells),
            *made_up(events.values()),
        ),
        sources=(),
    )


def _most_first(found: Iterable[DisclosedEvent], records: Records) -> list[_Came]:
    cells: dict[str, list[Cell]] = {}
    for event in found:
        for partner, cell in (event.attended or {}).items():
            cells.setdefault(partner, []).append(cell)
    came = [_Came(name, partner_name(name, records), tuple(each)) for name, each in cells.items()]
    # Where a number is hidden the order would hint at it, so these come last, as they were written.
    return sorted(came, key=lambda c: (c.hidden is not None, 0 if c.hidden else -c.known))


def _title(events: Sequence[EventDefinition], found: Sequence[DisclosedEvent] | None) -> str:
    """Say how many events were tested, after the sum of places. None: a number is hidden, and a sum may tell it."""
    tested = sum(bool({e.level for e in _evaluations(event)} & TESTED) for event in events)
    looked = f"{out_of(tested, len(events), 'event', 'events')} {verb(tested or 1, 'was', 'were')} tested in practice"
    totals = [event.total for event in found or ()]
    if totals and all(isinstance(total, Shown) for total in totals):
        places = sum((total.value for total in totals if isinstance(total, Shown)), Decimal(0))
        return f"{places:,} {verb(int(places), 'place was', 'places were')} taken up; {looked}"
    return capital(looked)


def _evaluations(event: EventDefinition) -> tuple[Evaluation, ...]:
    return event.evaluations if isinstance(event.evaluations, tuple) else ()


def _bar(came: _Came) -> CountBar:
    if came.hidden:
        known = (Count(0, came.known, f"{came.known:,}"),) if came.known else ()
        return CountBar(came.id, came.name, (*known, Count(0, None, cell_words(came.hidden))), "")
    return CountBar(came.id, came.name, (Count(0, came.known, ""),) if came.known else (), f"{came.known:,}")
