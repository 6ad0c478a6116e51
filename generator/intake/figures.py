"""The figures of a measure: their periods read, and the part of them that an edition sees."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pydantic import ConfigDict

from generator.domain.measure import Break, DayOfYear, MeasureFile, Rebase, Unit, ValueKind
from generator.domain.observation import Observation
from generator.domain.period import BadPeriodError, Period, PeriodKind, parse_period
from generator.domain.record import Id, PeriodText, Record, Text
from generator.domain.report import Series
from generator.domain.value import possible_range


class Figures(Record):
    """A measure's values and what must be known to check them.

    Apart from `MeasureFile`, so that figures are checked also where a measure has mistakes elsewhere.
    """

    model_config = ConfigDict(extra="ignore")

    value: ValueKind
    unit: Unit
    period: PeriodKind
    taken_on: DayOfYear | None = None
    repeats: str | None = None
    breaks: tuple[Break, ...] = ()
    rebased: tuple[Rebase, ...] = ()
    valid_to: PeriodText | None = None
    values: dict[Id, dict[Text, Observation]]

    @classmethod
    def of(cls, measure: MeasureFile) -> Figures:
        """Take them from a measure that is whole."""
        return cls.model_construct(**{name: getattr(measure, name) for name in cls.model_fields})

    @property
    def possible(self) -> tuple[Decimal | None, Decimal | None]:
        """The least and the largest value that there can be, as far as there are such ends."""
        return possible_range(self.value, self.unit, repeats=self.repeats is not None)

    def read(self, text: str) -> Period | BadPeriodError:
        """Read a period of this measure, or say why it is none."""
        try:
            return parse_period(text, self.period, taken_on=self.taken_on)
        except BadPeriodError as reason:
            return reason

    def periods(self) -> dict[str, Period | BadPeriodError]:
        """Read each period that stands in `values`, once, by its text."""
        return {text: self.read(text) for text in dict.fromkeys(t for cells in self.values.values() for t in cells)}

    def series(self, *, until: date) -> dict[str, Series]:
        """Give what was observed in each area in periods that end by `until`, in order of time.

        Periods that cannot be read are left out: they are problems of their own.
        """
        seen = {t: p for t, p in self.periods().items() if isinstance(p, Period) and p.end <= until}
        return {
            area: dict(sorted(((seen[t], o) for t, o in cells.items() if t in seen), key=lambda pair: pair[0]))
            for area, cells in self.values.items()
        }
