"""The rules that judge a direction, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from generator.evaluate.rules import (
    CONTROL_CHART,
    DIRECTION,
    EXACT_RATIO,
    INTERVAL_DIFFERENCE,
    NEWCOMBE,
    PLAIN_DIFFERENCE,
    RECENT_TREND,
    VALUE_ONLY,
    Rule,
)
from generator.pages.rule_words import FINGERTIPS, MAKING_DATA_COUNT, OURS, RuleWords

RECENT_TREND_WORDS = RuleWords(
    asks="Did the figure go one way over the newest five years, by more than chance?",
    does="""
        It takes the newest five years: for a share the counts, else the figures with their intervals. It
        asks how likely such a slope would be if nothing had changed. It calls a change only where that is
        less likely than one time in 500. That is a level of 99.8%.

        Then it leaves out each year in turn. If the slope turned round without one of them, the change does
        not count, however large it is: the figure moved, but not steadily one way. A single year can still
        make most of a change, as long as the slope never turns.

        It cannot be worked out with fewer than five years, or with a year missing. Nor where none or all of
        the cases were counted in a year. Nor where each figure covers several years, and so overlaps with
        the next.
    """,
    formula=(
        "Shares, c of d cases in the years t = 1 to 5, C = Σc, D = Σd:",
        "X² = D (D Σct − C Σdt)² / (C (D − C) (D Σdt² − (Σdt)²))",
        "average change a year = (D Σct − C Σdt) / (D Σdt² − (Σdt)²)",
        "its 99.8% interval: ± 3.090232 √((C / D) (1 − C / D) D / (D Σdt² − (Σdt)²))",
        "slope of the leave-one-out check: least squares of ln(c / (d − c)) on t, each year alike",
        "Other figures, each year weighing w = 1 / s² with s = (upper − lower) / (2 × 1.959964):",
        "b = (Σw Σwvt − Σwt Σwv) / (Σw Σwt² − (Σwt)²), variance = Σw / (Σw Σwt² − (Σwt)²), X² = b² / variance",
        "A change counts where X² is above 9.5495, the value that chance passes one time in 500.",
    ),
    source=(
        f"{FINGERTIPS}, recent trends: FingertipsNext (commit d1600f4), fingertips-open (6780897) and the R package "
        "PHEindicatormethods, branch add_trend_markers (bd97b04). Its text asks for years that follow each other and "
        "its code does not look. Ours does. Nor does ours count a change of a share where the average change and the slope of the "
        "check point different ways. Its publisher warns that its markers are no rigorous analysis of a series."
    ),
    limits=(
        "It is strict, so that few false alarms are raised. The price is that much real change goes unnoticed where "
        "cases are few. See how often the rules see a change. It takes each case as one of its own and each year as "
        "new: children of one family, one child twice, or plans that are open on two dates in a row make it too sure "
        "of itself. So does a figure that moves from year to year for reasons of its own."
    ),
)

CONTROL_WORDS = RuleWords(
    asks="Is the newest month or quarter unlike what this work usually does?",
    does="""
        The chart has a mean and two limits. The limits come from how far neighbouring figures usually lie
        apart. Nearly all figures of steady work lie between them.

        Four things are a signal: a figure outside the limits; seven figures in a row that all rise or all
        fall; two of three in a row near the same limit, all three
        on one side of the mean; seven in a row on the same side of the mean.

        Only the newest figure is judged. There must be 12 figures or more of the same way of working. Where
        the work was changed on a date that is on record, the chart starts anew from there, and the reason
        is shown.
    """,
    formula=(
        "limits = mean ± 2.66 × average distance between neighbouring figures",
        "near a limit = beyond two thirds of the way to it",
        "A distance of 3.267 times the average or more is left out, once.",
    ),
    source=(
        f"{MAKING_DATA_COUNT}. That no distance is left out where nothing would remain, as in a row of noughts with a "
        "single one, is ours."
    ),
    limits=(
        "Limits from fewer than about 20 figures are rough. Older signals on the chart are marked, but they are not "
        "news: among 24 steady figures there is one somewhere in about one chart out of five."
    ),
)

NEWCOMBE_WORDS = RuleWords(
    asks="Did a share change between two years, where fewer than five can be used?",
    does="""
        Each year’s share has an interval. The two are joined into an interval of the difference, at 95%.
        Where it leaves out nought, the change counts.
    """,
    formula=(
        "d = p2 − p1, from d − √((p2 − l2)² + (u1 − p1)²) to d + √((u2 − p2)² + (p1 − l1)²)",
        "p: the share of a year; l and u: the ends of its 95% interval by Wilson",
    ),
    source="Newcombe, 1998, method 10. It gives what the Python package statsmodels gives as “newcomb”.",
    limits="It sees two years and nothing before them. Where nothing changes it signals one time in 20.",
)

RATIO_WORDS = RuleWords(
    asks="Did a rate change between two years, where fewer than five can be used?",
    does="""
        It takes the events of both years together. If the rate had stayed as it was, they would fall into
        the two years by chance, in proportion to the two populations. From this it works out how many times
        as high the newer rate is, with a 95% interval. Where that leaves out 1, the change counts.

        Where neither year had any event there is nothing to compare.
    """,
    formula=(
        "Of x1 + x2 events, x2 is binomial with the share π = ρ n2 / (n1 + ρ n2)",
        "ρ = π / (1 − π) × n1 / n2, with the limits of π by Clopper and Pearson",
    ),
    source="Przyborowski and Wilenski, 1940; Clopper and Pearson, 1934; Fay, “Two-sided exact tests and matching confidence intervals "
    "for discrete data”, The R Journal, 2010.",
    limits=(
        "It takes each event as one of its own. Children of one family, or one child twice, are not. Then it is too "
        "sure of itself."
    ),
)

JOINED_INTERVALS_WORDS = RuleWords(
    asks="Did a figure change between two years, where its publisher gives an interval and no counts?",
    does="""
        It joins the two published intervals as the rule for two shares does. Where the result leaves out
        nought, the change counts.
    """,
    formula=("d = v2 − v1, from d − √((v2 − l2)² + (u1 − v1)²) to d + √((u2 − v2)² + (v1 − l1)²)",),
    source="Zou and Donner, 2008.",
    limits="It is as good as the publisher’s intervals, which are taken as they stand.",
)  # fmt: skip

VALUE_ONLY_WORDS = RuleWords(
    asks="What can be said where the figures come without counts?",
    does="""
        Nothing is tested. Without counts nobody can say how far chance moves a figure. So the direction
        cannot be judged, and the page says so.

        It always gives the plain difference to the period before and to four periods before: rose or fell,
        nothing more. Beside others it says higher or lower. Beside a target it says above or below.

        The same holds for plain counts, for averages without an interval, and for shares that could pass 100%,
        because a child can be counted more often above than below.
    """,
    source=OURS,
    limits=(
        "A large fall that cannot be tested is still a large fall. Where such a figure is in the worst quarter of the "
        "councils held, it is named among the areas of little or no progress."
    ),
)

PLAIN_WORDS = RuleWords(
    asks="How far does the newest figure lie from an earlier one?",
    does="""
        One figure minus the other, before rounding. It is always the period before and the one four periods
        before, so nobody picks a start that suits. No difference is taken across a break.

        A chapter may speak of another year. Then the rule’s own verdict stands beside it.
    """,
    formula=("difference = newest figure − earlier figure",),
    source=OURS,
    limits="It is no test. A figure can move from year to year by chance alone.",
)

DIRECTION_WORDS = RuleWords(
    asks="Which rule says whether a measure got better or worse?",
    does="""
        The figures decide, not the author. The first row of the table that fits is used, over the years
        that the row names.

        The years must follow each other. They stop at a missing year, at a figure that is not published,
        and at a break across which figures must not be compared. A count taken on one day a year stands for
        its year.

        Whether a rise is good is declared with each measure, never guessed. Where neither side is better, a
        rise is a rise and a fall is a fall.
    """,
    source="Ours. The rules that it chooses from are published ones; their order is not.",
    limits="A measure can move to another rule when it gains a fifth year. So each result names the rule that gave it.",
)

CHANGE_WORDS: Mapping[Rule, RuleWords] = {
    DIRECTION: DIRECTION_WORDS,
    CONTROL_CHART: CONTROL_WORDS,
    RECENT_TREND: RECENT_TREND_WORDS,
    NEWCOMBE: NEWCOMBE_WORDS,
    EXACT_RATIO: RATIO_WORDS,
    INTERVAL_DIFFERENCE: JOINED_INTERVALS_WORDS,
    VALUE_ONLY: VALUE_ONLY_WORDS,
    PLAIN_DIFFERENCE: PLAIN_WORDS,
}
"""In the order of the page."""
