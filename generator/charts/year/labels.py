"""The label of every status of a year's records: a shape and a word that say good or bad, never colour alone."""

from __future__ import annotations

from collections.abc import Mapping

from generator.charts.verdicts import Label
from generator.domain.standing import (
    ActionStatus,
    ChallengeStatus,
    CommitteeStatus,
    CoverageStatus,
    PromiseStatus,
    RecommendationStatus,
)

ACTIONS: Mapping[ActionStatus, Label] = {
    "late": Label("■", "Late", "bad"),
    "at-risk": Label("■", "At risk", "bad"),
    "not-started": Label("–", "Not started", "plain"),
    "on-time": Label("–", "On time", "plain"),
    # That something was done shows no difference yet, so it earns no tick.
    "complete": Label("◆", "Complete", "plain"),
    "embedded": Label("✓", "Embedded", "good"),
    "withdrawn": Label("–", "Withdrawn", "plain"),
}

RECOMMENDATIONS: Mapping[RecommendationStatus, Label] = {
    "undecided": Label("?", "Not decided", "unknown"),
    "late": Label("■", "Late", "bad"),
    "no-action": Label("■", "No action", "bad"),
    "under-way": Label("–", "Under way", "plain"),
    "unevidenced": Label("?", "Done, no effect shown", "unknown"),
    "effect-shown": Label("✓", "Effect shown", "good"),
    "embedded": Label("✓", "Embedded", "good"),
    "rejected": Label("–", "Rejected", "plain"),
    "withdrawn": Label("–", "Withdrawn", "plain"),
}

COMMITTEE: Mapping[CommitteeStatus, Label] = {
    "not-answered": Label("■", "Not answered", "bad"),
    "promise-open": Label("◆", "Promise open", "plain"),
    "answered": Label("–", "Answered", "plain"),
    "settled": Label("✓", "Settled", "good"),
    "noted": Label("–", "Asks for no answer", "plain"),
}

CHALLENGES: Mapping[ChallengeStatus, Label] = {
    "not-answered": Label("■", "Not answered", "bad"),
    "open": Label("◆", "Open", "plain"),
    "closed": Label("✓", "Closed", "good"),
}

PROMISES_KEPT: Mapping[PromiseStatus, Label] = {
    "not-told": Label("?", "Not on record", "unknown"),
    "not-kept": Label("■", "Not kept", "bad"),
    "given-up": Label("■", "Given up", "bad"),
    "partly-kept": Label("✓■", "Kept in part", "mixed"),
    "kept": Label("✓", "Kept", "good"),
}

ANSWERED: Mapping[CoverageStatus, Label] = {
    "not-answered": Label("■", "Not answered", "bad"),
    "partly": Label("✓■", "Answered in part", "mixed"),
    "answered": Label("✓", "Answered", "good"),
}
