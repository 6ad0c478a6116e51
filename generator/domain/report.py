"""The report: one edition with all that it may show. `Records` hold no number of a measure; `Report` does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.domain.area import Area, NeighbourSet
from generator.domain.edition import (
    Accessibility,
    ChosenMeasure,
    Edition,
    NoLonger,
    Priority,
    SummaryKind,
    Target,
)
from generator.domain.measure import Measure
from generator.domain.narrative import Chapter, Prose
from generator.domain.observation import Observation
from generator.domain.partnership import Elsewhere, GlossaryEntry, Partnership
from generator.domain.period import Period
from generator.domain.requirement import Guidance
from generator.domain.source import Licence, Source
from generator.domain.year import Counted, CountOwed, Year
from generator.problems import Place

Series = Mapping[Period, Observation]
"""What was observed in one area, period by period in order of time. A period that is absent is a gap."""


@dataclass(frozen=True)
class Before:
    """The edition that another one follows: what it said and promised."""

    id: str
    edition: Edition
    period: Period
    priorities: Mapping[str, Priority]
    year: Year


@dataclass(frozen=True)
class Records:
    """Everything of one edition but the numbers of its measures. Mappings keep the order of their files.

    `measures` holds those that the edition shows, in the order of its pages: by priority, then the partnership's
    own, each once.
    """

    id: str
    edition: Edition
    period: Period
    partnership: Partnership
    own_area: str
    areas: Mapping[str, Area]
    neighbours: NeighbourSet
    licences: Mapping[str, Licence]
    sources: Mapping[str, Source]
    glossary: Mapping[str, GlossaryEntry]
    elsewhere: tuple[Elsewhere, ...]
    priorities: Mapping[str, Priority]
    measures: Mapping[str, Measure]
    chapters: tuple[Chapter, ...]
    accessibility: Accessibility
    year: Year
    guidance: Guidance
    before: Before | None = None
    """The edition that this one follows, where it is one of this report's."""
    summaries: Mapping[SummaryKind, Chapter] = field(default_factory=dict)
    """Summaries that people wrote."""
    every_council: bool = False
    prose: tuple[Prose, ...] = ()
    """What the edition's own records say to readers in words."""
    no_longer_shown: tuple[NoLonger, ...] = ()
    """Measures of the edition before that are gone."""
    no_longer_priorities: tuple[NoLonger, ...] = ()
    """Priorities of the edition before that are none now."""
    counts_owed: tuple[CountOwed, ...] = ()
    """The counts that the year's records owe, without the counts."""
    guidance_place: Place | None = None
    """Where the edition names its guidance, for messages on what it asks."""

    @property
    def written(self) -> tuple[Chapter | Prose, ...]:
        """Everything that is said in words of this edition: chapters, summaries, then the prose of its records."""
        return (*self.chapters, *self.summaries.values(), *self.prose)

    def measures_of(self, priority: str | None) -> tuple[str, ...]:
        """Give the measures of one priority, or with None those of the partnership as a whole, in order."""
        chosen = self.edition.measures if priority is None else self.priorities[priority].measures
        return tuple(c.measure for c in chosen)

    def target_of(self, measure: str) -> Target | None:
        """Give the target of a measure; the same wherever the edition shows it."""
        return next((c.target for c in self.chosen(measure) if c.target is not None), None)

    def chosen(self, measure: str) -> tuple[ChosenMeasure, ...]:
        """Give every place where the edition chooses a measure: for its priorities in order, then for itself."""
        everywhere = (*(c for p in self.priorities.values() for c in p.measures), *self.edition.measures)
        return tuple(c for c in everywhere if c.measure == measure)

    def comparators_of(self, measure: Measure) -> tuple[str, ...]:
        """Give the areas and the set of neighbours that a measure is compared with, in its order.

        Beside a council's count those of regions and the country would only say that they are larger.
        """
        kinds = {"council"} if measure.value == "count" else {"council", "region", "country"}
        able = {area for area, known in self.areas.items() if known.kind in kinds} - {self.own_area}
        return tuple(
            c for c in measure.comparators if c not in measure.left_out and c in {*able, self.partnership.neighbours}
        )


@dataclass(frozen=True)
class Report:
    """One edition, whole: its records, what was observed by measure and area, and the counts in its year's records."""

    records: Records
    observations: Mapping[str, Mapping[str, Series]]
    counted: Counted = field(default_factory=Counted)
