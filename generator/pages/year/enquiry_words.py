"""Words for lines of enquiry: how they are grouped, what each kind is called, and what a councillor could ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.evaluate.year_results import EnquiryKind


@dataclass(frozen=True)
class Group:
    """Lines of enquiry that belong together. `anchor` is their place on the page."""

    anchor: str
    title: str
    kinds: tuple[EnquiryKind, ...]


GROUPS: tuple[Group, ...] = (
    Group(
        "enquiries.worse",
        "What got worse or lags behind",
        ("worsened", "re-audit", "target-missed", "worst-quarter", "little-progress"),
    ),
    Group(
        "enquiries.evidence",
        "Where evidence is missing",
        ("no-outcome-evidence", "unevidenced", "training", "nothing-changed"),
    ),
    Group(
        "enquiries.open",
        "What is late, open or not kept",
        ("late-action", "late-recommendation", "promise", "not-answered", "challenge-open", "sharing"),
    ),
    Group("enquiries.missing", "Who did not supply, or did not come", ("not-supplied", "returns", "attendance")),
)
"""Every kind stands in one of them."""

CALLED: Mapping[EnquiryKind, str] = {
    "worsened": "Worsened",
    "re-audit": "Audit done again",
    "target-missed": "Target not met",
    "worst-quarter": "Worst quarter",
    "little-progress": "Little or no progress",
    "no-outcome-evidence": "Priority",
    "late-action": "Action",
    "late-recommendation": "Recommendation",
    "unevidenced": "Done, no effect shown",
    "promise": "Promise",
    "not-answered": "Not answered",
    "challenge-open": "Challenge",
    "not-supplied": "Gaps",
    "returns": "Data",
    "attendance": "Meetings",
    "training": "Training",
    "nothing-changed": "Voice",
    "sharing": "Sharing information",
}
"""What a line of enquiry is about, in a word or two before its subject."""

NOTHING = "The rule found nothing to ask about. That is no proof that all is well: it can only ask about what this report shows."
"""What is said where there is no line of enquiry."""
