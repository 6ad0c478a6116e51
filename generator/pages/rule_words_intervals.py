"""The rules that say how sure a figure is, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from generator.evaluate.rules import BYAR, EXACT_POISSON, PUBLISHER_INTERVAL, REBUILT_COUNT, WILSON, Rule
from generator.pages.rule_words import OURS, PHE, RuleWords

INTERVAL_WORDS: Mapping[Rule, RuleWords] = {
    WILSON: RuleWords(
        asks="How far could chance have moved a share?",
        does="""
            It gives the two shares between which the true one lies, at 95% or 99.8%. With more cases
            they are closer together.
        """,
        formula=(
            "(2x + z² ± z √(z² + 4x (1 − x / n))) / (2 (n + z²)), x of n cases, z = 1.959964 for 95%, 3.090232 for 99.8%",
        ),
        source=f"Wilson, 1927. {PHE}, phe_proportion.",
        limits="It takes each case as one of its own. Brothers and sisters, or one child twice, make it too narrow.",
    ),
    EXACT_POISSON: RuleWords(
        asks="How far could chance have moved a rate of few events?",
        does="""
            For fewer than ten events it gives the exact limits of the count, divided by the population.
        """,
        formula=(
            "lower: half the chi-square quantile of the tail with 2x degrees of freedom; nought for no events",
            "upper: half the chi-square quantile of the other end with 2x + 2",
        ),
        source=f"Garwood, 1936. {PHE}, phe_rate.",
        limits="It is on the careful side: chance passes it less often than its level says.",
    ),
    BYAR: RuleWords(
        asks="How far could chance have moved a rate?",
        does="""
            From ten events on it gives limits of the count that are very near to the exact ones.
        """,
        formula=(
            "lower: x (1 − 1 / (9x) − z / (3√x))³",
            "upper: y (1 − 1 / (9y) + z / (3√y))³ with y = x + 1",
        ),
        source=f"Byar, in Breslow and Day, 1987. {PHE}, phe_rate.",
        limits="It takes each event as one of its own, as the exact one does.",
    ),
    PUBLISHER_INTERVAL: RuleWords(
        asks="Which interval is used where the publisher gives one?",
        does="""
            The publisher’s own, at 95%, with the value that it belongs to. Counts beside it are not
            used, because some publishers round them.
        """,
        source="The publication named on the measure’s page.",
        limits="There is no interval at 99.8%, so no difference is called far.",
    ),
    REBUILT_COUNT: RuleWords(
        asks="Can a count be worked out where only a rate is published?",
        does="""
            The population must be held. Then it looks for whole numbers of events that give the published
            rate, when it is rounded as the publisher rounds. If there is exactly one, it is used and marked as
            rebuilt. If several would fit, none is used.

            Numbers from 1 to 5 are never worked out, because publishers hide them to protect people.
        """,
        formula=("n where round(n / population × per) = published rate, if there is only one such n",),
        source=OURS,
        limits="It rests on the population being the one that the publisher used.",
    ),
}
