"""What was found of a year's records: where each stands, and what its counts come to. Frozen values; rules are elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Generic, Literal, TypeVar, get_args

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.index import RecordKind
from generator.domain.judgement import DirectionVerdict
from generator.domain.requirement import Part
from generator.domain.standing import (
    ActionStatus,
    ChallengeStatus,
    CommitteeStatus,
    CoverageStatus,
    PromiseStatus,
    RecommendationStatus,
)
from generator.evaluate.interval import Interval

S_co = TypeVar("S_co", bound=str, covariant=True)


@dataclass(frozen=True)
class Standing(Generic[S_co]):
    """Where a record stands by a rule, on the edition's day. `why` says so in plain words, as part of a sentence.

    `days` counts how long it has been late or open, where that is known and more than nothing; of a challenge that is
    closed, how long it was open.
    """

    status: S_co
    rule: str
    why: str
    days: int | None = None


@dataclass(frozen=True)
class Standings:
    """Where every record of a year stands, by its id. `promises` are those of the edition before.

    `actions` holds those of priorities, recommendations and audits.
    """

    actions: Mapping[str, Standing[ActionStatus]]
    recommendations: Mapping[str, Standing[RecommendationStatus]]
    committee: Mapping[str, Standing[CommitteeStatus]]
    challenges: Mapping[str, Standing[ChallengeStatus]]
    promises: Mapping[str, Standing[PromiseStatus]]


@dataclass(frozen=True)
class PartAnswer:
    """How far one part of the report answers: `missing` says what is not there, each item as part of a sentence."""

    part: Part
    status: CoverageStatus
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Coverage:
    """How far the report answers one requirement.

    `passages` are the chapters that mark one of their passages as an answer, in order; `reason` is what an author
    says of a gap.
    """

    requirement: str
    status: CoverageStatus
    parts: tuple[PartAnswer, ...]
    passages: tuple[str, ...]
    reason: str | None


EnquiryKind = Literal[
    "worsened", "re-audit", "target-missed", "worst-quarter", "little-progress", "no-outcome-evidence", "late-action",
    "late-recommendation", "unevidenced", "promise", "not-answered", "challenge-open", "not-supplied", "returns",
    "attendance", "training", "nothing-changed", "sharing",
]  # fmt: skip
"""Why a councillor might ask, the gravest first.

- `worsened`, `target-missed`, `worst-quarter`, `little-progress`: a measure, for the gravest of its reasons;
- `re-audit`: an audit that found worse than the one that it repeats;
- `no-outcome-evidence`: a priority without an account of the difference made, with fewer than two kinds of evidence, or
  with outcome measures that cannot be judged;
- `late-action`: an action, unless its recommendation is asked about as late;
- `late-recommendation`: one that is late, undecided or without action;
- `unevidenced`: a recommendation, or an action of another kind, that is done and shows no effect;
- `promise`: one of the edition before that was not kept, was given up, or of which nobody told;
- `not-answered`: a committee's item, or what the guidance says must be there;
- `challenge-open`: a challenge that has been open for long;
- `not-supplied`: a priority, a partner, or a part of the year by its name in `Year`, of which something is missing;
- `returns`, `attendance`: a partner that owed data, or stayed away;
- `training`: an event of which nobody knows what it changed;
- `nothing-changed`: people were heard, and nothing came of it;
- `sharing`: a delay, a disagreement or an agreement that is not settled.
"""

ENQUIRY_KINDS: tuple[EnquiryKind, ...] = get_args(EnquiryKind)


TopicKind = Literal["measure", "priority", "partner", "part", "requirement"] | RecordKind
"""What a line of enquiry can be about. `part`: a part of the year, by its name in `Year`."""


@dataclass(frozen=True)
class Topic:
    """What a line of enquiry is about. An id alone does not tell: a priority may be called as a part of the year is."""

    kind: TopicKind
    id: str


@dataclass(frozen=True)
class Enquiry:
    """One line of enquiry. `why` says what was found, as sentences. `days` is for how long, where that is known."""

    kind: EnquiryKind
    subject: Topic
    why: str
    days: int | None = None


@dataclass(frozen=True)
class Share:
    """A count out of another, as a percentage, unrounded, with its interval. The count may be all there is."""

    n: int
    of: int
    percent: Decimal
    interval: Interval | None


@dataclass(frozen=True)
class Reaudit:
    """An audit held against the one that it repeats: the share good enough then and now, by a rule for two figures.

    `why` says why it cannot be judged, where it cannot.
    """

    audit: str
    before: Share | None
    after: Share | None
    verdict: DirectionVerdict
    rule: str
    difference: Decimal | None = None
    lower: Decimal | None = None
    upper: Decimal | None = None
    why: str | None = None


@dataclass(frozen=True)
class AuditFinding:
    """What the counts of an audit come to, or why they were not supplied. `good_enough` is None where it cannot be known."""

    cases: int
    grades: Mapping[str, int] | NotSupplied
    good_enough: Share | None
    agreement: Share | NotSupplied | NoneToReport
    re_audit: Reaudit | None


@dataclass(frozen=True)
class UseFinding:
    """What an audit found of a tool's use: its shares, its day, and its id where it is one of this edition."""

    used: Share
    used_well: Share
    when: date
    audit: str | None = None


@dataclass(frozen=True)
class ToolFinding:
    """What the counts of a tool come to, or why they were not supplied."""

    trained: Mapping[str, int] | NotSupplied
    audited: UseFinding | NotSupplied | NoneToReport


@dataclass(frozen=True)
class YearFindings:
    """What the counts of a year's records come to, by record. These are raw: only `disclose/` may read them.

    `events` holds who came by partner, `hearings` how many people were heard, or why that was not supplied.
    """

    audits: Mapping[str, AuditFinding]
    tools: Mapping[str, ToolFinding]
    events: Mapping[str, Mapping[str, int] | NotSupplied]
    hearings: Mapping[str, int | NotSupplied]
