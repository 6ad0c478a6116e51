"""What the narrative of one edition may refer to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.domain.area import Area
from generator.domain.edition import Priority, SummaryKind
from generator.domain.measure import Measure
from generator.domain.narrative import BlockName
from generator.domain.partnership import GlossaryEntry


@dataclass(frozen=True)
class Known:
    """Everything that a token or a link in a chapter of one edition can name.

    `measures` are those that the edition shows, in the order of its pages. `periods` maps measure, then area, to the
    ids of the periods that have a row and that the edition can see. `chapters` maps each chapter's id to its file.
    `broken` holds ids that may be right although nothing whole stands behind them: what names one is left alone until
    its record is mended. `unchosen` are measures that are held and that this edition does not show.
    `records` are the ids of the year's records, also of those that have mistakes, and `requirements` those of the
    guidance; each is None while a file cannot be read, so that nobody can tell which ids are right.
    `homes` maps each block to the chapter that its record names; `summaries` are those that somebody wrote.
    """

    measures: Mapping[str, Measure]
    areas: Mapping[str, Area]
    periods: Mapping[str, Mapping[str, frozenset[str]]]
    priorities: Mapping[str, Priority]
    chapters: Mapping[str, str]
    glossary: Mapping[str, GlossaryEntry]
    own_area: str
    neighbour_set_id: str
    broken: frozenset[str] = frozenset()
    unchosen: frozenset[str] = frozenset()
    records: tuple[str, ...] | None = ()
    requirements: tuple[str, ...] | None = ()
    homes: Mapping[BlockName, str] = field(default_factory=dict)
    summaries: tuple[SummaryKind, ...] = ()
