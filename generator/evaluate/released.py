"""What may be told of an edition, as far as questions are made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.domain.judgement import DirectionVerdict
from generator.evaluate.judge import Judgement
from generator.evaluate.weak import WeakSpot
from generator.evaluate.year_results import Coverage, Standings


@dataclass(frozen=True)
class Released:
    """Results that rest on shown figures alone. `re_audits` holds the verdict of each audit that repeats another."""

    weak: tuple[WeakSpot, ...]
    judgements: Mapping[str, Judgement]
    standings: Standings
    coverage: Mapping[str, Coverage]
    re_audits: Mapping[str, DirectionVerdict]
