"""Where our figure stands among others' of the same period, as sentences put it: the third lowest, higher than theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain import wording
from generator.domain.period_words import when
from generator.evaluate.councils import ranked_councils

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from generator.domain.period import Period
    from generator.evaluate.prose.held import Held


@dataclass(frozen=True)
class Standing:
    """Our figure of one period beside those of other councils. `hidden` have none that is published."""

    measure: str
    period: Period
    ours: Decimal
    others: tuple[Decimal, ...]
    hidden: int
    decimals: int

    def may_be(self, nth: int, *, highest: bool) -> bool:
        """Whether we may be the `nth` highest or lowest: as unrounded or as shown, wherever hidden ones stand.

        Equal figures share every place that they take up together.
        """
        return any(self._may_be(nth, ours, others, highest=highest) for ours, others in (self._exact, self._shown))

    def beyond(self, *, higher: bool) -> int:
        """Count the others whose figure is higher, or lower, than ours; those that are shown alike are not counted."""
        ours, others = self._shown
        return sum((other > ours) if higher else (other < ours) for other in others)

    def is_among(self, *, highest: bool) -> bool:
        """Whether ours may be one of the highest or lowest: more are on its other side than beyond it, hidden ones for it."""
        return self.beyond(higher=highest) <= self.beyond(higher=not highest) + self.hidden

    def _may_be(self, nth: int, ours: Decimal, others: Iterable[Decimal], *, highest: bool) -> bool:
        others = tuple(others)
        ahead = sum((other > ours) if highest else (other < ours) for other in others)
        level = sum(other == ours for other in others)
        return ahead <= nth - 1 <= ahead + level + self.hidden

    @property
    def _exact(self) -> tuple[Decimal, tuple[Decimal, ...]]:
        return self.ours, self.others

    @property
    def _shown(self) -> tuple[Decimal, tuple[Decimal, ...]]:
        ours, *others = (wording.round_half_up(value, self.decimals) for value in (self.ours, *self.others))
        return ours, tuple(others)


def standing(measure: str, period: Period, held: Held, *, neighbours: bool) -> Standing | None:
    """Put our figure of a period beside the neighbours', or beside all councils' held. None where either is missing."""
    records = held.records
    among = ranked_councils(held.measure(measure), records)
    if neighbours:
        among &= frozenset(records.neighbours.areas)
    ours = _value(held, measure, records.own_area, period)
    values = [_value(held, measure, area, period) for area in sorted(among)]
    known = tuple(value for value in values if value is not None)
    if ours is None or not known:
        return None
    decimals = wording.decimals_of(held.measure(measure))
    return Standing(measure, period, ours, known, len(values) - len(known), decimals)


def standing_answer(found: Standing, held: Held) -> str:
    """Say how many others had more and less: `in 2024 to 2025 it was 69.6%; of 10 others 8 had more and 2 less`."""
    higher, lower = (found.beyond(higher=side) for side in (True, False))
    level = len(found.others) - higher - lower
    same = f", {_number(level)} the same" if level else ""
    shown = wording.short(found.ours, held.measure(found.measure))
    hidden = f" ({found.hidden} more have no published figure)" if found.hidden else ""
    counted = f"{_number(higher)} had a higher figure{same} and {_number(lower)} a lower one"
    return f"{when(found.period)} it was {shown}; of {len(found.others)} other councils {counted}{hidden}"


def _number(count: int) -> str:
    return str(count) if count else "none"


def _value(held: Held, measure: str, area: str, period: Period) -> Decimal | None:
    return next((value for then, value in held.line(measure, area) if then == period), None)
