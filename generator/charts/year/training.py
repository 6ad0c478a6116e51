"""Who came to training, by partner, over all events of the year. How many came shows no effect, and its title says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.charts.figure import Row, Table
from generator.charts.spec import Described
from generator.charts.year.phrases import (
    alt_of,
    cell_words,
    how_many,
    made_up,
    out_of,
    partner_name,
    reason_notes,
    symbol_notes,
    verb,
    where_and_when,
)
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part
from generator.disclose.cells import Cell, Shown, Withheld
from generator.disclose.year_cells import DisclosedEvent, DisclosedYear
from generator.domain.answer import NotSupplied, given
from generator.domain.report import Records


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
    """Describe who came. What the events changed is another figure, which stands before this one."""
    events = given(records.year.learning.events)
    found = {name: year.events[name] for name in events}
    came = _most_first(found.values(), records)
    untold = sum(isinstance(event.attended, NotSupplied) for event in found.values())
    title = _title(list(found.values()))
    subtitle = where_and_when(f"Places taken up at {how_many(len(events), 'event', 'events')}", records)
    bars = tuple(_bar(c) for c in came)
    rows = tuple(Row(c.name, (c.words,)) for c in came)
    return Described(
        spec=CountsSpec(title, (Part("Places", 0),), bars),
        title=title,
        subtitle=subtitle,
        alt=alt_of("Bars: places taken up by each partner’s staff.", [f"{c.name} {c.words}" for c in came]),
        table=Table(subtitle, ("Partner", "Places taken up"), rows),
        reading=("Somebody who came to two events is counted twice.",),
        notes=(
            *((f"Of {how_many(untold, 'event', 'events')} nobody told us who came.",) if untold else ()),
            *reason_notes((events[name].title, event.attended) for name, event in found.items()),
            *symbol_notes(cell for c in came for cell in c.cells),
            *made_up(events.values()),
        ),
        sources=(),
    )


def _most_first(found: Iterable[DisclosedEvent], records: Records) -> list[_Came]:
    cells: dict[str, list[Cell]] = {}
    for event in found:
        attended = {} if isinstance(event.attended, NotSupplied) else event.attended
        for partner, cell in attended.items():
            cells.setdefault(partner, []).append(cell)
    came = [_Came(name, partner_name(name, records), tuple(each)) for name, each in cells.items()]
    # Where a number is hidden the order would hint at it, so these come last, as they were written.
    return sorted(came, key=lambda c: (c.hidden is not None, 0 if c.hidden else -c.known))


def _title(found: Sequence[DisclosedEvent]) -> str:
    """Say the sum of places, and what it does not show. Where a number is hidden, no sum is said, for it would tell it."""
    events = how_many(len(found), "event", "events")
    totals = [event.total for event in found if event.total is not None]
    if not all(isinstance(total, Shown) for total in totals):
        return f"How many came to {events} does not show what changed"
    places = sum((total.value for total in totals if isinstance(total, Shown)), Decimal(0))
    at = events if len(totals) == len(found) else out_of(len(totals), len(found), "event", "events")
    taken = f"{places:,} {verb(int(places), 'place was', 'places were')} taken up at {at}"
    return f"{taken}; how many came does not show what changed"


def _bar(came: _Came) -> CountBar:
    if came.hidden:
        known = (Count(0, came.known, f"{came.known:,}"),) if came.known else ()
        return CountBar(came.id, came.name, (*known, Count(0, None, cell_words(came.hidden))), "")
    return CountBar(came.id, came.name, (Count(0, came.known, ""),) if came.known else (), f"{came.known:,}")
