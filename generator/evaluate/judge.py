"""The judgement of a priority, from its outcome measures alone, with the tally behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from generator.domain.judgement import EVIDENCE_KINDS
from generator.domain.measure import OUTCOMES
from generator.evaluate.rules import PRIORITY_TALLY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.domain.edition import Priority
    from generator.domain.judgement import ComparisonVerdict, EvidenceKind, PriorityVerdict
    from generator.domain.measure import Measure
    from generator.evaluate.results import Direction, Place, TargetResult

TRIANGULATED = 2
"""Kinds of evidence from which a judgement no longer rests on one alone."""


class Compared(Protocol):
    """A comparison, raw or released."""

    @property
    def comparator(self) -> str:
        """With whom: an area, or the set of neighbours."""

    @property
    def verdict(self) -> ComparisonVerdict:
        """Where our value stands."""

    @property
    def rule(self) -> str:
        """The rule that says so."""


class Judged(Protocol):
    """The four results of a measure, raw or released."""

    @property
    def direction(self) -> Direction:
        """Which way it went."""

    @property
    def target(self) -> TargetResult | None:
        """Where it stands beside its target."""

    @property
    def comparisons(self) -> Sequence[Compared]:
        """Where it stands beside others."""

    @property
    def place(self) -> Place | None:
        """Its place among the councils held."""


@dataclass(frozen=True)
class Tally:
    """Measures with a better and a worse side by what their direction came to, each once, in their order."""

    improved: tuple[str, ...] = ()
    worsened: tuple[str, ...] = ()
    no_significant_change: tuple[str, ...] = ()
    cannot_be_judged: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """How many measures were counted."""
        return self.judged + len(self.cannot_be_judged)

    @property
    def judged(self) -> int:
        """How many of them a rule could judge."""
        return len(self.improved) + len(self.worsened) + len(self.no_significant_change)


@dataclass(frozen=True)
class Judgement:
    """What a priority's outcome measures come to.

    `outcomes` are the measures that were counted; `present` and `missing` the kinds of evidence on record.
    """

    verdict: PriorityVerdict
    tally: Tally
    outcomes: tuple[str, ...]
    present: tuple[EvidenceKind, ...]
    missing: tuple[EvidenceKind, ...]
    rule: str = PRIORITY_TALLY.name

    @property
    def triangulated(self) -> bool:
        """Whether more than one kind of evidence is on record."""
        return len(self.present) >= TRIANGULATED


def judge_priority(priority: Priority, measures: Mapping[str, Measure], results: Mapping[str, Judged]) -> Judgement:
    """Judge a priority by its outcome measures (kinds `outcome` and `impact`) that have a better and a worse side.

    The others are shown, not counted: a rise of which nobody can say whether it is good is no progress. Figures are a kind of evidence where at least one outcome measure could be judged.
    """
    chosen = dict.fromkeys(c.measure for c in priority.measures)
    outcomes = tuple(m for m in chosen if measures[m].kind in OUTCOMES and measures[m].better != "neither")
    counted = tally(outcomes, results)
    kinds = {item.kind for item in priority.evidence} | ({"data"} if counted.judged else set())
    return Judgement(
        verdict=priority_verdict(counted),
        tally=counted,
        outcomes=outcomes,
        present=tuple(kind for kind in EVIDENCE_KINDS if kind in kinds),
        missing=tuple(kind for kind in EVIDENCE_KINDS if kind not in kinds),
    )


def priority_verdict(counted: Tally) -> PriorityVerdict:
    """Give the first that applies, so that a measure that worsened is never hidden by missing ones.

    Worsening: more worsened than improved. Mixed: at least one of each. Not enough evidence: fewer than half can be
    judged, or there is none. Progress shown: at least one improved. Else no progress shown. Rule `priority-tally/1`,
    ours.
    """
    improved, worsened = len(counted.improved), len(counted.worsened)
    if worsened > improved:
        return "worsening"
    if improved and worsened:
        return "mixed"
    if counted.total == 0 or counted.judged * 2 < counted.total:
        return "not-enough-evidence"
    return "progress-shown" if improved else "no-progress-shown"


def tally(measures: Iterable[str], results: Mapping[str, Judged]) -> Tally:
    """Sort measures by the verdict on their direction; one that only rose or fell is of no kind."""
    verdicts = {measure: results[measure].direction.verdict for measure in measures}

    def those(*wanted: str) -> tuple[str, ...]:
        return tuple(measure for measure, verdict in verdicts.items() if verdict in wanted)

    return Tally(
        improved=those("improved"),
        worsened=those("worsened"),
        no_significant_change=those("no-significant-change"),
        cannot_be_judged=those("cannot-be-judged"),
    )
