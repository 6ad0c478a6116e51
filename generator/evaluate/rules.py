"""The rules by which this tool judges, each with its name and version.

A result stores the name of the rule that gave it. A rule that changes gets a new version, and the old one's results
keep the old name; the methods page explains each under an anchor that equals its id.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """One rule. `id` is its anchor on the methods page, `title` what readers call it."""

    id: str
    version: int
    title: str

    @property
    def name(self) -> str:
        """The name that is stored with each result: `recent-trend/1`."""
        return f"{self.id}/{self.version}"


WILSON = Rule("wilson", 1, "Wilson’s interval for a share")
EXACT_POISSON = Rule("exact-poisson", 1, "Exact interval for a rate of fewer than ten events")
BYAR = Rule("byar", 1, "Byar’s interval for a rate of ten events or more")
PUBLISHER_INTERVAL = Rule("publisher-interval", 1, "The publisher’s own interval")
REBUILT_COUNT = Rule("rebuilt-count", 1, "A count rebuilt from a rate")

PLAIN_DIFFERENCE = Rule("plain-difference", 1, "Plain difference")
CONTROL_CHART = Rule("spc-xmr", 1, "Control chart")
RECENT_TREND = Rule("recent-trend", 1, "Recent trend")
NEWCOMBE = Rule("newcombe-difference", 1, "Difference of two shares")
EXACT_RATIO = Rule("exact-ratio", 1, "Ratio of two rates")
INTERVAL_DIFFERENCE = Rule("interval-difference", 1, "Difference of two published figures")
VALUE_ONLY = Rule("value-only", 1, "Figures without counts")
DIRECTION = Rule("direction-of-travel", 1, "Which rule judges a direction")

TARGET_IN_INTERVAL = Rule("target-in-interval", 1, "A target and an interval")
TARGET_PLAIN = Rule("target-plain", 1, "A target without an interval")
TARGET_CONTROL = Rule("target-control", 1, "A target on a control chart")

BENCHMARK_IN_INTERVAL = Rule("benchmark-in-interval", 1, "Our interval and their figure")
PLAIN_COMPARISON = Rule("plain-comparison", 1, "Plain comparison")
NEIGHBOUR_MEDIAN = Rule("neighbour-median", 1, "The neighbours’ median")

PLACE = Rule("place-among-held", 1, "Place among the councils held")
BAND = Rule("quartile-band", 1, "Bands A to D of all councils")
FUNNEL = Rule("funnel", 1, "Funnel of all councils")

PRIORITY_TALLY = Rule("priority-tally", 1, "Judgement of a priority")
LITTLE_PROGRESS = Rule("little-or-no-progress", 1, "Areas of little or no progress")

ACTION_STATUS = Rule("action-status", 1, "Where an action stands")
RECOMMENDATION_STATUS = Rule("recommendation-status", 1, "Where a recommendation stands")
COMMITTEE_STATUS = Rule("committee-status", 1, "Where a committee’s question stands")
CHALLENGE_STATUS = Rule("challenge-status", 1, "Where a challenge between partners stands")
PROMISE_STATUS = Rule("promise-status", 1, "What became of a promise")
RE_AUDIT = Rule("re-audit", 1, "An audit held against the one it repeats")
REQUIREMENT_COVERAGE = Rule("requirement-coverage", 1, "How far a report answers the guidance")
LINES_OF_ENQUIRY = Rule("lines-of-enquiry", 1, "Lines of enquiry")

RULES: tuple[Rule, ...] = (
    DIRECTION, CONTROL_CHART, RECENT_TREND, NEWCOMBE, EXACT_RATIO, INTERVAL_DIFFERENCE, VALUE_ONLY, PLAIN_DIFFERENCE,
    TARGET_IN_INTERVAL, TARGET_PLAIN, TARGET_CONTROL,
    BENCHMARK_IN_INTERVAL, PLAIN_COMPARISON, NEIGHBOUR_MEDIAN, PLACE, BAND, FUNNEL,
    WILSON, EXACT_POISSON, BYAR, PUBLISHER_INTERVAL, REBUILT_COUNT,
    PRIORITY_TALLY, LITTLE_PROGRESS,
    ACTION_STATUS, RECOMMENDATION_STATUS, COMMITTEE_STATUS, CHALLENGE_STATUS, PROMISE_STATUS, RE_AUDIT,
    REQUIREMENT_COVERAGE, LINES_OF_ENQUIRY,
)  # fmt: skip
"""All rules, in the order of the methods page."""

_BY_NAME = {rule.name: rule for rule in RULES}


def rule_named(name: str) -> Rule:
    """Give the rule behind a stored name.

    Raises:
        KeyError: there is no such rule.

    """
    return _BY_NAME[name]
