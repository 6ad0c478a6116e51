"""The parts of the methods page that are about all rules: the words, the levels, what is not tested, what is checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from generator.charts.verdicts import COMPARISONS, DIRECTIONS, PRIORITIES, TARGETS, Label
from generator.charts.words import name_of
from generator.disclose.cells import DisclosedMeasure
from generator.domain.judgement import ComparisonVerdict, DirectionVerdict, PriorityVerdict, TargetVerdict
from generator.domain.wording import capital
from generator.evaluate.direction import CONTROL_POINTS
from generator.evaluate.rules import (
    CONTROL_CHART,
    EXACT_RATIO,
    INTERVAL_DIFFERENCE,
    NEWCOMBE,
    RECENT_TREND,
    VALUE_ONLY,
    Rule,
)
from generator.evaluate.trend import TREND_POINTS
from generator.pages.addresses import DIRECTION, METHODS, PROGRESS, link, measure_page
from generator.pages.book import Book
from generator.pages.label import label
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, counted, join, tag

Verdict = TypeVar("Verdict", bound=str)

_SHORT = """
    Each measure has four results: which way it went, whether it reached its target, how it compares with others, and
    its place among the councils held. They stay apart. Nothing adds them up to a score.

    Each result names its rule and shows the figures behind it. The data files hold all that is needed to work it out
    again.

    A figure moves a little from year to year by chance. A rule calls it a change only where chance is an unlikely
    reason.

    Which way is better is declared for each measure. Where neither is, nothing is called good or bad.

    Figures are rounded for readers as the last step. Rules use them before rounding.
"""

_CLAIMS = """
    An author can tie a claim to the figures: that one rose, fell, improved, worsened, met its target, or stands above
    or below another. If the figures say otherwise, the report is not built, and its author is told what they say.

    “Improved” and “worsened” are the rule’s own verdict over the rule’s own years. No author can choose a kinder year
    to start from. “Rose since” and “fell since” name their year, and the rule’s verdict stands beside them.

    Numbers in the text come from the data, or from a source that is named in a footnote. A number that contradicts
    the measure it speaks of stops the build.

    What would count as progress is dated, so that a reader sees whether it was written before the figures were known.
"""

DIRECTION_MEANINGS: Mapping[DirectionVerdict, str] = {
    "worsened": "The figure moved to the worse side, by more than chance explains.",
    "improved": "The figure moved to the better side, by more than chance explains.",
    "rose": "It rose by more than chance explains. Neither side of this measure is better.",
    "fell": "It fell by more than chance explains. Neither side of this measure is better.",
    "no-significant-change": "Chance is enough to explain what movement there was. Or it moved, but not steadily one way: without one of the years the trend would turn round.",
    "cannot-be-judged": "No rule can be used. The page says why.",
}
TARGET_MEANINGS: Mapping[TargetVerdict, str] = {
    "not-met": "The whole interval lies on the worse side of the target. On a control chart: both limits do.",
    "met": "The whole interval lies on the better side of the target, or ends on it. On a control chart: both limits do.",
    "within-uncertainty": "The target lies within the interval, or between the limits. Nobody can say whether it was met.",
    "above": "Above the target as the figures stand.",
    "below": "Below the target as the figures stand.",
    "at": "Exactly at the target as the figures stand.",
    "not-yet-due": "It is to be reached later. Where the newest figure stands today is said beside it.",
    "cannot-be-judged": "There is no figure, or the newest one is not published.",
}
COMPARISON_MEANINGS: Mapping[ComparisonVerdict, str] = {
    "worse": "Theirs lies outside our interval, and ours is on the worse side.",
    "better": "Theirs lies outside our interval, and ours is on the better side.",
    "similar": "Theirs lies within our interval.",
    "higher": "Ours is higher. Neither side is better, or nothing could be tested.",
    "lower": "Ours is lower. Neither side is better, or nothing could be tested.",
    "same": "The two figures are the same. Nothing could be tested.",
}
PRIORITY_MEANINGS: Mapping[PriorityVerdict, str] = {
    "worsening": "More of its measures worsened than improved.",
    "mixed": "At least one worsened, and as many or more improved.",
    "not-enough-evidence": "Fewer than half of its measures can be judged, or it has none that count.",
    "no-progress-shown": "None improved and none worsened by more than chance explains.",
    "progress-shown": "At least one improved, and none worsened.",
}
"""What each label means, in the order of gravity."""

DIRECTION_TABLE: tuple[tuple[str, tuple[Rule, ...], str], ...] = (
    ("figures of several years each, which overlap", (), "cannot be judged, and the page says why"),
    (f"{CONTROL_POINTS} months or quarters or more of one way of working", (CONTROL_CHART,), "the newest one"),
    (
        "years of plain counts, or years of which one has neither counts nor an interval",
        (VALUE_ONLY,),
        "nothing is tested",
    ),
    (f"{TREND_POINTS} years in a row", (RECENT_TREND,), f"the newest {TREND_POINTS} years"),
    (
        f"2 to {TREND_POINTS - 1} years in a row",
        (NEWCOMBE, EXACT_RATIO, INTERVAL_DIFFERENCE),
        "the newest year and the one before",
    ),
    ("anything else", (), "cannot be judged, and the page says why"),
)
"""What is held, the rules that judge it, and what they look at. The first row that fits is used."""


def short_section() -> Html:
    """Say the whole in a few lines."""
    return _list(_SHORT)


def words_section() -> Html:
    """Show each label with its meaning, and say what "no significant change" is not."""
    rows = [
        *_meanings("Direction", DIRECTIONS, DIRECTION_MEANINGS),
        *_meanings("Target", TARGETS, TARGET_MEANINGS),
        *_meanings("Comparison", COMPARISONS, COMPARISON_MEANINGS),
        *_meanings("A priority", PRIORITIES, PRIORITY_MEANINGS),
    ]
    table = words_table("What each label means", ("Of", "Label", "Meaning"), rows, "rows--labels")
    never = tag("h3", "“No significant change could be shown”", id="no-significant-change")
    return block("div", table, never, _no_change())


def _meanings(about: str, labels: Mapping[Verdict, Label], meanings: Mapping[Verdict, str]) -> list[list[Html]]:
    return [[tag("span", about), label(labels[verdict]), tag("span", words)] for verdict, words in meanings.items()]


def _no_change() -> Html:
    return join(
        [
            tag("p", "This does not say that nothing changed. It says that the figures cannot tell a change from chance. Where cases are few, even a large change can look like chance."),
            tag("p", "So this report never says “no change” or “stable”. It gives the interval: where chance alone is at work, the change may be as small as one end, or as large as the other."),
        ],
        "\n",
    )  # fmt: skip


def levels_section() -> Html:
    """Explain 95% and 99.8%, and which is used for what."""
    return join(
        [
            tag("p", "95%: where nothing changed or differed, one test in 20 still signals. It is used for the interval of a figure, for two years side by side, for targets and for comparisons."),
            tag("p", "99.8%: where nothing changed or differed, one test in 500 signals. It is used for five years in a row and for what is called far from others, because these are the strongest words of the report."),
            tag("p", "Both hold where each case is one of its own. Children of one family, or one child counted twice, are not. Then false signals are more frequent than that."),
            tag("p", "An interval holds the true figure most of the time: at 95% in 19 cases out of 20. It speaks of chance alone. It does not mend a wrong count or a gap in recording."),
        ],
        "\n",
    )  # fmt: skip


def directions_table() -> Html:
    """Show how the rule of a direction is chosen."""
    rows = [[tag("span", capital(held)), _linked(rules), tag("span", looks)] for held, rules, looks in DIRECTION_TABLE]
    return words_table("How the rule is chosen: the first that fits", ("What is held", "Rule", "What it looks at"), rows, "rows--rules")  # fmt: skip


def not_tested_section(book: Book) -> Html:
    """Say for this edition which measures cannot be judged, grouped by the reason."""
    reasons: dict[str, list[DisclosedMeasure]] = {}
    for measure in book.measures:
        if not measure.direction.judged:
            reasons.setdefault(measure.direction.reason, []).append(measure)
    if not reasons:
        return tag("p", "The direction of every measure of this edition could be judged.")
    untested = sum(len(measures) for measures in reasons.values())
    progress = tag("a", "areas of little or no progress", href=link(METHODS, PROGRESS))
    rows = [
        [tag("span", f"{capital(reason)}."), tag("span", counted(len(measures), "measure")), _names(measures)]
        for reason, measures in sorted(reasons.items(), key=lambda each: -len(each[1]))
    ]
    return block(
        "div",
        tag("p", f"The direction of {untested} of {counted(len(book.measures), 'measure')} cannot be judged. That hides nothing: their plain differences, comparisons and places are shown. Those that have no interval and stand in the worst quarter of the councils held are named among the ", progress, "."),
        words_table("What cannot be judged, by reason", ("Reason", "How many", "Which"), rows, "rows--untested"),
    )  # fmt: skip


def claims_section() -> Html:
    """Say what the build checks of the words that people write."""
    return _list(_CLAIMS)


def _list(words: str) -> Html:
    """List the parts that empty lines divide."""
    return block("ul", *(tag("li", " ".join(part.split())) for part in words.strip().split("\n\n")))


def _linked(rules: Sequence[Rule]) -> Html:
    named = [tag("a", rule.title, href=link(METHODS, METHODS, rule.id)) for rule in rules]
    return join(named, "; ") if named else tag("span", "none")


def _names(measures: Sequence[DisclosedMeasure]) -> Html:
    links = [
        tag("a", name_of(each.definition), href=link(METHODS, measure_page(each.id), DIRECTION)) for each in measures
    ]
    return join(links, "; ")
