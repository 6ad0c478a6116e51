"""The rules that hold a figure against its target, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from generator.evaluate.rules import TARGET_CONTROL, TARGET_IN_INTERVAL, TARGET_PLAIN, Rule
from generator.pages.rule_words import FINGERTIPS_NEXT, MAKING_DATA_COUNT, RuleWords

TARGET_WORDS: Mapping[Rule, RuleWords] = {
    TARGET_IN_INTERVAL: RuleWords(
        asks="Was the target met, by more than chance?",
        does="""
            Met: the whole 95% interval of the newest figure lies on the better side of the target, or
            ends on it. Not met: the whole interval lies on the worse side. Else the target lies within
            uncertainty, and nobody can say.
        """,
        formula=(
            "Higher is better: met where lower end ≥ target, not met where upper end < target",
            "Lower is better: met where upper end ≤ target, not met where lower end > target",
        ),
        source=f"{FINGERTIPS_NEXT}, single target with intervals.",
        limits="Where cases are few the interval is wide, and most targets lie within it.",
    ),
    TARGET_PLAIN: RuleWords(
        asks="On which side of its target does a figure stand that cannot be tested?",
        does="""
            It says above, below or at the target, as the figures stand before rounding. Nothing was
            tested.
        """,
        source=f"{FINGERTIPS_NEXT}, single target without intervals; the plain words are ours.",
        limits="The next figure can fall on the other side by chance.",
    ),
    TARGET_CONTROL: RuleWords(
        asks="Can this work, as it is, be relied on to meet its target?",
        does="""
            It looks at the limits of the control chart. Where the target lies beyond them on the worse
            side of the figures, it is met month after month. Where it lies beyond them on the better
            side, it is missed month after month. Between them it is met or missed by chance, which is
            within uncertainty.
        """,
        source=f"{MAKING_DATA_COUNT}, assurance.",
        limits="It speaks of the present way of working. A single good month says little.",
    ),
}
