"""One edition as it may be published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.disclose.cells import DisclosedMeasure
from generator.disclose.year_cells import DisclosedYear
from generator.evaluate.chance import ChanceSignals
from generator.evaluate.judge import Judgement
from generator.evaluate.weak import WeakSpot
from generator.evaluate.year_results import Coverage, Enquiry, Standings


@dataclass(frozen=True)
class Disclosed:
    """One edition's figures as they may be published, by measure, in the order of its pages.

    `judgements` are those of the priorities, in their order; `weak` the areas of little or no progress; `chance` the
    tests that were made. All three count released results only, or they would tell of hidden ones. `year` holds the
    counts of the year's records, `standings` where each stands, `coverage` what of the guidance is answered. `enquiries` are the questions that
    a councillor might ask, the gravest first.
    """

    measures: Mapping[str, DisclosedMeasure]
    judgements: Mapping[str, Judgement]
    weak: tuple[WeakSpot, ...]
    chance: tuple[ChanceSignals, ...]
    year: DisclosedYear
    standings: Standings
    coverage: Mapping[str, Coverage]
    enquiries: tuple[Enquiry, ...]
