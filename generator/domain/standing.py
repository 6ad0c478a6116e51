"""The words for where a record stands. All are derived from days and evidence by `evaluate/`; nobody types one."""

from __future__ import annotations

from typing import Literal, get_args

ActionStatus = Literal["late", "at-risk", "not-started", "on-time", "complete", "embedded", "withdrawn"]
"""Where an action stands, the gravest first."""

RecommendationStatus = Literal[
    "undecided", "late", "no-action", "under-way", "unevidenced", "effect-shown", "embedded", "rejected", "withdrawn"
]  # fmt: skip
"""Where a recommendation stands, the gravest first. `unevidenced`: everything is done and nothing shows an effect."""

CommitteeStatus = Literal["not-answered", "promise-open", "answered", "settled", "noted"]
"""Where a committee's item stands. `noted`: it asks for no answer."""

ChallengeStatus = Literal["not-answered", "open", "closed"]
"""Where a challenge between partners stands. `open`: it was answered, and whoever raised it is not content yet."""

PromiseStatus = Literal["not-told", "not-kept", "given-up", "partly-kept", "kept"]
"""What became of a promise of the edition before, the gravest first. `not-told`: nobody supplied it."""

CoverageStatus = Literal["not-answered", "partly", "answered"]
"""How far a report answers a requirement, the gravest first."""

FINISHED_ACTIONS: frozenset[ActionStatus] = frozenset({"complete", "embedded", "withdrawn"})
FINISHED_RECOMMENDATIONS: frozenset[RecommendationStatus] = frozenset(
    {"effect-shown", "embedded", "rejected", "withdrawn"}
)
OPEN_ITEMS: frozenset[CommitteeStatus] = frozenset({"not-answered", "promise-open"})
"""Where a committee still waits: for an answer, or for what it was promised."""
FINISHED: frozenset[str] = frozenset(
    {*FINISHED_ACTIONS, *FINISHED_RECOMMENDATIONS, *(set(get_args(CommitteeStatus)) - OPEN_ITEMS), "closed"}
)
"""Statuses from which nothing more is owed. A recommendation of which nothing shows an effect stays open."""

ACTION_STATUSES: tuple[ActionStatus, ...] = get_args(ActionStatus)
RECOMMENDATION_STATUSES: tuple[RecommendationStatus, ...] = get_args(RecommendationStatus)
COMMITTEE_STATUSES: tuple[CommitteeStatus, ...] = get_args(CommitteeStatus)
CHALLENGE_STATUSES: tuple[ChallengeStatus, ...] = get_args(ChallengeStatus)
PROMISE_STATUSES: tuple[PromiseStatus, ...] = get_args(PromiseStatus)
COVERAGE_STATUSES: tuple[CoverageStatus, ...] = get_args(CoverageStatus)
