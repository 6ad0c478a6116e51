"""The words of judgements. What they mean, and when each applies, is for `evaluate/` to say."""

from __future__ import annotations

from typing import Literal, get_args

PriorityVerdict = Literal["worsening", "mixed", "not-enough-evidence", "progress-shown", "no-progress-shown"]
"""What a priority's outcome measures come to, the gravest first."""

EvidenceKind = Literal["data", "audit", "practitioner", "child-or-family", "review", "inspection"]
EVIDENCE_KINDS: tuple[EvidenceKind, ...] = get_args(EvidenceKind)
"""Kinds of evidence. What rests on one kind alone is not yet triangulated."""

DirectionVerdict = Literal["improved", "worsened", "rose", "fell", "no-significant-change", "cannot-be-judged"]
"""What a series did. `rose` and `fell` are for measures of which neither direction is better."""

TargetVerdict = Literal[
    "met", "not-met", "within-uncertainty", "above", "below", "at", "not-yet-due", "cannot-be-judged"
]  # fmt: skip
"""Where a value stands beside its target. `above`, `below` and `at` are plain: nothing was tested. `not-yet-due`: the
period by which it is to be reached is later than the newest figure's."""

ComparisonVerdict = Literal["better", "worse", "similar", "higher", "lower", "same"]
"""Where our value stands beside another's. `higher` and `lower` say nothing of good or bad, `same` was not tested."""

Band = Literal["A", "B", "C", "D"]
"""A quarter of all councils, A the best."""
