"""The rules that say what the results of many measures come to, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from generator.evaluate.rules import LITTLE_PROGRESS, PRIORITY_TALLY, Rule
from generator.pages.rule_words import OURS, RuleWords

JUDGEMENT_WORDS: Mapping[Rule, RuleWords] = {
    PRIORITY_TALLY: RuleWords(
        asks="What do the measures of a priority come to?",
        does="""
            Only measures of outcome and impact count: how children fared, and what difference was made. And
            of these only such as have a better and a worse side.
            What was done, and how much, is shown and not counted. Only the direction counts.

            The first that fits is the judgement. Worsening: more measures worsened than improved.
            Mixed: at least one worsened, and as many or more improved. Not enough evidence: fewer than half can be judged, or there is
            none. Progress shown: at least one improved. Else: no progress shown.

            So a measure that worsened is never hidden behind others that cannot be judged. The tally is
            always printed beside it.

            A person may judge otherwise. Then both stand side by side, with who, when and why. Neither
            can be hidden.

            The kinds of evidence that are there and that are missing are named. What rests on one kind
            alone is not yet triangulated: nothing else bears it out.
        """,
        source=OURS,
        limits="All measures weigh the same, whether they are about ten children or ten thousand.",
    ),
    LITTLE_PROGRESS: RuleWords(
        asks="Where was there little or no progress?",
        does="""
            The list writes itself, and nobody can take a measure off it. A measure stands on it for one
            reason or more, the gravest first: it worsened; it missed its target, or stands on the wrong
            side of it; it cannot be tested and is in the worst quarter of the councils held; it is
            worse than another, and did not improve or is still in the worst quarter; it is an outcome of a priority and no significant
            change could be shown; it is one and cannot be judged.

            The partners may say why, and what they will do. That stands beside it.

            A measure of which neither side is better is never on it.
        """,
        source=(
            "Ours. That a report owes an account of areas with little or no evidence of progress comes from the "
            "guidance Working Together."
        ),
        limits="To stand on it is not to have failed. It says where evidence of progress is wanting.",
    ),
}
