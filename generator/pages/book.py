"""What every page of one edition may draw on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.charts.figure import Charts
from generator.disclose.cells import DisclosedMeasure
from generator.disclose.disclosed import Disclosed
from generator.domain.index import Ref, index_of
from generator.domain.owners import owners_of
from generator.domain.partnership import SHARED, named
from generator.domain.report import Records
from generator.domain.wording import capital
from generator.evaluate.asked import Asked, all_asked
from generator.pages.context import months
from generator.pages.numbering import Numbering, number_all


@dataclass(frozen=True)
class Book:
    """One edition on its way to pages: records, figures that may be shown, drawings, numbers.

    `before` is what may be shown of the edition that this one follows.
    """

    records: Records
    disclosed: Disclosed
    charts: Charts
    before: Disclosed | None = None

    @cached_property
    def numbering(self) -> Numbering:
        """The numbers of chapters, figures and tables."""
        return number_all(self.records, self.charts.figures)

    @cached_property
    def index(self) -> Mapping[str, Ref]:
        """The records of the year that words can name, by id."""
        return index_of(self.records.priorities, self.records.year)

    @cached_property
    def owners(self) -> Mapping[str, tuple[str, ...]]:
        """The partners that answer for a record of the year, where it says so itself."""
        return owners_of(self.records.priorities, self.records.year)

    @cached_property
    def asked(self) -> tuple[Asked, ...]:
        """Every question that the edition owes an answer to, in the order of its records."""
        return all_asked(self.records)

    def partner(self, partner: str) -> str:
        """Name a partner, or all of them together, where a line begins."""
        name = named(partner, self.records.partnership.partners)
        return capital(name) if partner == SHARED else name

    @property
    def measures(self) -> tuple[DisclosedMeasure, ...]:
        """The measures in the order of their pages."""
        return tuple(self.disclosed.measures.values())

    @property
    def place(self) -> str:
        """The name of our own area."""
        return self.records.partnership.short_name

    @property
    def months(self) -> str:
        """From when to when the edition reports: `April 2024 to March 2025`."""
        return months(self.records)

    @property
    def step(self) -> str:
        """What lies between two figures of a measure: a year, unless some come more often."""
        often = any(measure.definition.period in {"quarter", "month"} for measure in self.measures)
        return "period" if often else "year"

    def chapter_with_number(self, chapter: str) -> str:
        """Name a chapter as the contents do: `3 Neglect`."""
        title = next(c.title for c in self.records.chapters if c.id == chapter)
        return f"{self.numbering.chapters[chapter]} {title}"
