"""Where the records of an edition hold prose, and of what kind it is.

What others said or found, and what has its source named beside it, is sourced: it may hold figures. What is yet to be
done is an aim, which may name what is to be reached. All else is an account by those who write the report, whose figures
come from the data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain.narrative import ProseKind
from generator.intake.trails import EACH

if TYPE_CHECKING:
    from generator.intake.located import Trail


@dataclass(frozen=True)
class ProseField:
    """Where prose stands: `*` is every item of a list, or the value of every field."""

    trail: Trail
    kind: ProseKind = "account"


def _at(start: Trail, kind: ProseKind, *names: str) -> tuple[ProseField, ...]:
    """Give fields of one kind below `start`; a point in a name leads further down."""
    return tuple(ProseField((*start, *name.split(".")), kind) for name in names)


def _of_actions(start: Trail) -> tuple[ProseField, ...]:
    each = (*start, EACH)
    return (
        *_at(each, "aim", "what"),
        *_at(each, "account", "obstacle", "withdrawn.why"),
        *_at(each, "sourced", "evidence.*.says"),
    )


_OF_A_CHOICE = (
    *_at(("measures", EACH), "account", "why", "explanation.cause"),
    *_at(("measures", EACH), "set", "target.set_by"),
    # What will be done may name the figure that is to be reached.
    *_at(("measures", EACH), "aim", "explanation.next_step"),
)

EDITION: Iterable[ProseField] = (
    *_at((), "title", "title"),
    *_at((), "account", "statement", "no_longer_shown.*", "no_longer_a_priority.*", "not_answered.*", "no_summary.*"),
    *_OF_A_CHOICE,
)
"""Prose of the edition's own record."""

PRIORITY: Iterable[ProseField] = (
    # What a priority is called and seeks may be an aim: “Fewer repeat referrals”.
    *_at((), "aim", "title", "outcome", "next_step"),
    *_at((), "account", "choice", "baseline", "difference_made", "did_not_work.what", "did_not_work.why"),
    *_at((), "account", "moderated.why", "no_outcome_measure"),
    *_at((), "sourced", "evidence.*.says"),
    *_of_actions(("actions",)),
    *_OF_A_CHOICE,
)
"""Prose of a priority."""

_RECOMMENDATION: Trail = ("reviews", EACH, "recommendations", EACH)

YEAR: Mapping[str, Iterable[ProseField]] = {
    # Its source stands in the file.
    "arrangements": (
        *_at((), "sourced", "in_force", "executive.does", "executive.meets", "chair.why", "groups.*.does"),
        *_at((), "sourced", "wider.*.part", "boards.*.link", "changes.*.what", "restraint", "reforms.*.so_far"),
    ),
    "partners": (
        *_at(("budget",), "sourced", "other_from", "spent.*.what"),
        # A partner's own return, and its own words.
        *_at(("partners", EACH), "sourced", "in_kind", "attendance.why", "returns.why", "in_its_words.says.*"),
    ),
    "promises": (
        *_at(("became", EACH), "account", "says"),
        *_at(("became", EACH), "sourced", "evidence.*.says"),
        *_at(("made", EACH), "aim", "what"),
    ),
    "reviews": (
        *_at(("reviews", EACH), "account", "learning"),
        *_at(_RECOMMENDATION, "sourced", "says", "effect.*.says"),
        *_at(_RECOMMENDATION, "account", "decision.why", "withdrawn.why"),
        *_of_actions((*_RECOMMENDATION, "actions")),
    ),
    "audits": (
        *_at(("audits", EACH), "aim", "question"),
        *_at(("audits", EACH), "sourced", "chosen", "moderation", "findings.*.says"),
        *_of_actions(("audits", EACH, "actions")),
    ),
    "tools": (
        *_at(("tools", EACH), "aim", "purpose"),
        *_at(("tools", EACH), "sourced", "since"),
        *_at(("tools", EACH), "account", "learned"),
    ),
    "learning": (
        *_at(("events", EACH), "aim", "about"),
        *_at(("events", EACH), "sourced", "evaluations.*.says"),
    ),
    "voice": (
        *_at(("voice", EACH), "sourced", "who", "how", "asked", "heard.*"),
        *_at(("voice", EACH), "account", "changed"),
    ),
    "challenge": (
        *_at(("challenges", EACH), "sourced", "subject", "answer.says"),
        *_at(("challenges", EACH), "account", "changed"),
    ),
    "scrutiny": (
        *_at(("statement",), "sourced", "says.*", "on_this_report"),
        *_at(("committee", EACH), "sourced", "says", "answer.says", "follow_ups.*.says"),
        *_at(("committee", EACH), "aim", "answer.promise"),
    ),
    "sharing": (
        *_at(("agreements", EACH), "account", "about"),
        *_at(("delays", EACH), "account", "what", "effect", "mended"),
        *_at(("escalations", EACH), "account", "what", "result"),
        *_at(("cross_boundary", EACH), "account", "about", "works"),
        *_at((), "account", "learned"),
    ),
}
"""Prose of the records of an edition's year, by the name of the file."""
