"""The rules that hold a figure against those of others, and rank it among them, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from generator.evaluate.rules import (
    BAND,
    BENCHMARK_IN_INTERVAL,
    FUNNEL,
    NEIGHBOUR_MEDIAN,
    PLACE,
    PLAIN_COMPARISON,
    Rule,
)
from generator.pages.rule_words import FINGERTIPS_NEXT, LAIT, OURS, PHE, RuleWords

COMPARISON_WORDS: Mapping[Rule, RuleWords] = {
    BENCHMARK_IN_INTERVAL: RuleWords(
        asks="Does our figure differ from theirs, by more than chance?",
        does="""
            Ours has a 95% interval. What lies within it, its ends included, is similar. Else ours is
            better or worse; where neither side is better, higher or lower.

            Where theirs lies outside our 99.8% interval as well, the difference is called far.
        """,
        formula=("similar where lower end of ours ≤ theirs ≤ upper end of ours",),
        source=f"{FINGERTIPS_NEXT}, benchmark in the interval of the area.",
        limits=(
            "Their figure is taken as it stands, though chance moves it too. For England that hardly matters. Beside a "
            "small area or a median it makes the verdict somewhat too sure."
        ),
    ),
    PLAIN_COMPARISON: RuleWords(
        asks="Is our figure higher or lower than theirs, where nothing can be tested?",
        does="""
            It says higher, lower or the same, as the figures stand before rounding. It is also used beside a
            median of the neighbours when too many of their figures are missing to know on which side of our
            interval it lies.
        """,
        source=OURS,
        limits="A small difference may be chance. So the words better and worse are not used.",
    ),
    NEIGHBOUR_MEDIAN: RuleWords(
        asks="What is usual among councils like ours?",
        does="""
            The neighbours that have a figure are put in order. The one in the middle is their median.
            With an even number it is half-way between the two in the middle. Where some have no figure,
            the page says from how many it is known.

            Hidden figures are mostly small, and a median without them may be too high. So the median is also
            worked out with the missing ones as low, and as high, as can be. Only a verdict that all three
            agree on is given.
        """,
        source="Ours. LAIT takes the simple average; the median is not moved by a single council far out.",
        limits="Up to half of the neighbours always do worse than it. It is no target.",
    ),
}

PLACE_WORDS: Mapping[Rule, RuleWords] = {
    PLACE: RuleWords(
        asks="Where does our figure stand among the councils whose figures are held?",
        does="""
            They are put in order, and equal figures share a place. Counts are not ranked, because they
            mostly say how large a place is.

            With four councils or more it also says whether ours is in the worst quarter: at or beyond
            the figure that divides a quarter of them from the rest on the worse side. Of eleven councils
            these are the worst three.
        """,
        formula=(
            "The dividing figure is at position (n − 1) × 0.25 from the worse end, counted from 0 (quantile of type 7).",
        ),
        source=f"{LAIT}: rank with shared places, and quartiles. The worst quarter of a few councils is ours.",
        limits="A place is no test. Councils close together change places by chance.",
    ),
    BAND: RuleWords(
        asks="In which quarter of all councils in England does our figure stand?",
        does="""
            All councils are put in order and divided into four bands. A is the best quarter, D the
            worst. It is given only where every council is held, at least nine in ten of them have a
            figure, and one side is better. Only A and D have a tone of good or bad.
        """,
        formula=("Bounds: the quartiles of type 7. A figure on a bound is in the band below it.",),
        source=(
            f"{LAIT}. That no band is given where so many councils have the same figure that it would fill more than "
            "a quarter is ours, and so is that nine in ten must have one."
        ),
        limits="A band is no test. Somebody is always in the worst quarter, however well all do.",
    ),
    FUNNEL: RuleWords(
        asks="Which councils stand further from the average than chance alone would put them?",
        does="""
            A small council strays further from the average by chance than a large one. The funnel shows
            how far, at 95% and at 99.8%. A council outside it differs from the average.

            It is drawn only where every council is held, and with the counts of 20 councils or more. It
            agrees with each council’s own interval: outside the funnel means that the interval leaves out
            the average.
        """,
        formula=(
            "average = all cases counted / all cases",
            "share: average ± z √(average (1 − average) / cases), z = 1.96 and 3.09",
            "rate: average × events / limits of the events",
        ),
        source=f"{PHE}, calculate_funnel_limits and assign_funnel_significance.",
        limits="It says that a council differs, not why. Councils serve different children.",
    ),
}
