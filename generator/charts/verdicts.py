"""The label of every judgement: a shape and a word that say good or bad, never up or down, and never colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.domain.judgement import Band, ComparisonVerdict, DirectionVerdict, PriorityVerdict, TargetVerdict
from generator.evaluate.funnel import FunnelLabel
from generator.evaluate.results import Direction

Tone = Literal["good", "bad", "mixed", "plain", "unknown"]
"""What a label's colour may follow. `plain` is for what is neither good nor bad."""


@dataclass(frozen=True)
class Label:
    """A judgement as a reader sees it: `■ Worsened`."""

    shape: str
    word: str
    tone: Tone

    def __str__(self) -> str:
        return f"{self.shape} {self.word}"


DIRECTIONS: Mapping[DirectionVerdict, Label] = {
    "worsened": Label("■", "Worsened", "bad"),
    "improved": Label("✓", "Improved", "good"),
    "rose": Label("◆", "Rose, neither better nor worse", "plain"),
    "fell": Label("◆", "Fell, neither better nor worse", "plain"),
    "no-significant-change": Label("–", "No significant change", "plain"),
    "cannot-be-judged": Label("?", "Cannot be judged", "unknown"),
}

NOT_STEADY = Label("–", "Moved, but not steadily", "plain")
"""A change that the test found and that does not count, because without one of the years the trend would turn round.

To its rule it is no significant change; a reader would take that for chance, and chance it was not.
"""

TARGETS: Mapping[TargetVerdict, Label] = {
    "not-met": Label("■", "Target not met", "bad"),
    "met": Label("✓", "Target met", "good"),
    "within-uncertainty": Label("–", "Within uncertainty of the target", "plain"),
    "above": Label("◆", "Above the target, not tested", "plain"),
    "below": Label("◆", "Below the target, not tested", "plain"),
    "at": Label("◆", "At the target, not tested", "plain"),
    "not-yet-due": Label("–", "Not yet due", "plain"),
    "cannot-be-judged": Label("?", "Cannot be judged", "unknown"),
}

TARGETS_NAMED: Mapping[TargetVerdict, str] = {
    "not-met": "not met",
    "met": "met",
    "within-uncertainty": "within the figure’s uncertainty",
    "above": "the figure is above it, not tested",
    "below": "the figure is below it, not tested",
    "at": "the figure is at it, not tested",
    "not-yet-due": "not yet due",
    "cannot-be-judged": "cannot be judged",
}
"""Verdicts on a target that has just been named."""

COMPARISONS: Mapping[ComparisonVerdict, Label] = {
    "worse": Label("■", "Worse", "bad"),
    "better": Label("✓", "Better", "good"),
    "similar": Label("–", "Similar", "plain"),
    "higher": Label("◆", "Higher", "plain"),
    "lower": Label("◆", "Lower", "plain"),
    "same": Label("◆", "The same", "plain"),
}

BANDS: Mapping[Band, Label] = {
    "A": Label("✓", "Band A, the best quarter", "good"),
    "B": Label("◆", "Band B", "plain"),
    "C": Label("◆", "Band C", "plain"),
    "D": Label("■", "Band D, the worst quarter", "bad"),
}
"""Only the best and the worst quarter have a tone, as in DfE's LAIT."""

WORST_QUARTER = Label("■", "In the worst quarter", "bad")

FUNNELS: Mapping[FunnelLabel, str] = {
    "high-0.001": "High (99.8%)",
    "high-0.025": "High (95%)",
    "not-significant": "Within the limits",
    "low-0.025": "Low (95%)",
    "low-0.001": "Low (99.8%)",
}
"""Where a council stands in a funnel, and beyond which limits. That high is bad is not said of every measure."""

PRIORITIES: Mapping[PriorityVerdict, Label] = {
    "worsening": Label("■", "Worsening", "bad"),
    "mixed": Label("✓■", "Mixed", "mixed"),
    "not-enough-evidence": Label("?", "Not enough evidence", "unknown"),
    "no-progress-shown": Label("–", "No progress shown", "plain"),
    "progress-shown": Label("✓", "Progress shown", "good"),
}


def direction_label(found: Direction) -> Label:
    """Give the label of a direction."""
    return NOT_STEADY if found.verdict == "no-significant-change" and found.reason else DIRECTIONS[found.verdict]
