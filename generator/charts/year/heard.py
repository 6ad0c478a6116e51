"""How many children, family members and practitioners answered. Whoever was never asked has a row too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import get_args

from generator.charts.figure import Row, Table
from generator.charts.periods import both
from generator.charts.spec import Described
from generator.charts.year.phrases import (
    NOT_SUPPLIED,
    alt_of,
    cell_words,
    how_many,
    made_up,
    reason_notes,
    symbol_notes,
    verb,
    where_and_when,
)
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part
from generator.disclose.cells import Cell, Shown, Withheld
from generator.disclose.year_cells import DisclosedYear
from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.report import Records
from generator.domain.voice import HearingDefinition, Whose
from generator.domain.wording import capital

NAMES: Mapping[Whose, str] = {
    "children": "Children", "families": "Families", "practitioners": "Practitioners",
}  # fmt: skip
NEVER = "not asked"


@dataclass(frozen=True)
class _Heard:
    """The occasions on which one kind of people was asked, each with how many answered."""

    whose: Whose
    hearings: tuple[HearingDefinition, ...]
    answers: tuple[Cell | NotSupplied, ...]

    @property
    def cells(self) -> tuple[Cell, ...]:
        return tuple(answer for answer in self.answers if not isinstance(answer, NotSupplied))

    @property
    def known(self) -> Decimal:
        return sum((c.value for c in self.cells if isinstance(c, Shown)), Decimal(0))

    @property
    def hidden(self) -> Withheld | None:
        return next((c for c in self.cells if isinstance(c, Withheld)), None)

    @property
    def whole(self) -> bool:
        """Whether every one of its numbers is shown."""
        return all(isinstance(answer, Shown) for answer in self.answers)

    @property
    def words(self) -> str:
        if not self.hearings:
            return NEVER
        if self.hidden:
            return f"{self.known:,} and {cell_words(self.hidden)}" if self.known else cell_words(self.hidden)
        if self.whole:
            return f"{self.known:,}"
        return f"{self.known:,} and more" if self.known else NOT_SUPPLIED


def heard(year: DisclosedYear, records: Records) -> Described:
    """Describe who was heard."""
    hearings = given(records.year.voice.voice)
    groups = [_heard(whose, hearings, year) for whose in get_args(Whose)]
    title = _title(groups)
    subtitle = where_and_when("People who answered when they were asked", records)
    changed = sum(not isinstance(h.changed, NotSupplied | NoneToReport) for h in hearings.values())
    return Described(
        spec=CountsSpec(title, (Part("People", 0),), tuple(_bar(group) for group in groups)),
        title=title,
        subtitle=subtitle,
        alt=alt_of("Bars: people who answered.", [f"{NAMES[g.whose].lower()} {g.words}" for g in groups]),
        table=Table(
            subtitle,
            ("Who", "Times asked", "People who answered"),
            tuple(Row(NAMES[group.whose], (f"{len(group.hearings)}", group.words)) for group in groups),
        ),
        reading=("Somebody who answered twice is counted twice.",) if len(hearings) > 1 else (),
        notes=(
            f"They were asked {_times(len(hearings))}. We were told of {_change(changed)}.",
            *symbol_notes(cell for group in groups for cell in group.cells),
            *reason_notes((hearing.who, year.hearings[name]) for name, hearing in hearings.items()),
            *made_up(hearings.values()),
        ),
        sources=(),
    )


def _heard(whose: Whose, hearings: Mapping[str, HearingDefinition], year: DisclosedYear) -> _Heard:
    own = {name: hearing for name, hearing in hearings.items() if hearing.whose == whose}
    return _Heard(whose, tuple(own.values()), tuple(year.hearings[name] for name in own))


def _title(groups: list[_Heard]) -> str:
    never = [NAMES[g.whose].lower() for g in groups if not g.hearings]
    asked = [g for g in groups if g.hearings]
    answered = f"{both([NAMES[g.whose].lower() for g in asked])} were{'' if never else ' asked'}"
    if all(g.whole for g in asked):
        people = int(sum(g.known for g in asked))
        answered = f"{people:,} {verb(people, 'person', 'people')} answered"
    return f"{capital(both(never))} were not asked; {answered}" if never else f"{capital(answered)}{_shares(groups)}"


def _shares(groups: list[_Heard]) -> str:
    children = next(g for g in groups if g.whose == "children")
    if not all(g.whole for g in groups):
        return ""
    return f", {children.known:,} of them {verb(int(children.known), 'a child', 'children')}"


def _bar(group: _Heard) -> CountBar:
    name = NAMES[group.whose]
    if group.hidden:
        known = (Count(0, group.known, f"{group.known:,}"),) if group.known else ()
        return CountBar(group.whose, name, (*known, Count(0, None, cell_words(group.hidden))), "")
    missing = sum(isinstance(answer, NotSupplied) for answer in group.answers)
    remark = f"How many answered was {NOT_SUPPLIED} {_times(missing)}." if missing else ""
    known = (Count(0, group.known, ""),) if group.known else ()
    return CountBar(group.whose, name, known, group.words, remark)


def _change(count: int) -> str:
    return f"a change that came of it {_times(count)}" if count else "no change that came of it"


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, how_many(count, "time", "times"))
