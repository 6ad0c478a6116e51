"""The rules that say where the records of a year stand, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from generator.domain.evidence import LATER
from generator.evaluate.action_status import SOON
from generator.evaluate.enquiries_standings import LONG_OPEN
from generator.evaluate.rules import (
    ACTION_STATUS,
    CHALLENGE_STATUS,
    COMMITTEE_STATUS,
    LINES_OF_ENQUIRY,
    PROMISE_STATUS,
    RE_AUDIT,
    RECOMMENDATION_STATUS,
    REQUIREMENT_COVERAGE,
    Rule,
)
from generator.pages.rule_words import OURS, RuleWords

YEAR_WORDS: Mapping[Rule, RuleWords] = {
    ACTION_STATUS: RuleWords(
        asks="Was an action done in time, and did it change anything?",
        does=f"""
            It looks at the days and the evidence on record, on the day that this report carries. The first
            that fits counts. Nobody types a status.

            Withdrawn: it was given up, and the record says why.

            Embedded: it is complete, and evidence of {LATER} days later or more shows that practice changed or
            that children are better off.

            Complete: it has a day on which it was done, and evidence of that.

            Late: the day by which it was due has gone by.

            At risk: something stands in its way, or its day was moved. Or fewer than {SOON} days are left and
            nobody has begun. Or it is said to be done and nothing shows it.

            Not started: nobody has begun. On time: all others.
        """,
        source=OURS,
        limits="It cannot tell how well an action was done. It trusts the days that the partners give.",
    ),
    RECOMMENDATION_STATUS: RuleWords(
        asks="What became of a recommendation of a review?",
        does=f"""
            It follows a recommendation from decision to action to effect. The first that fits counts.

            Withdrawn: it no longer holds. Not decided: no decision of the partners is on record. Rejected: the
            record says why.

            Late: one of its actions is late. No action: it was accepted and nothing is on record. Under way:
            some of its actions are still to be done.

            Done, no effect shown: all actions are done, and nothing shows that they made a difference. Effect
            shown: all are done, and there is evidence that practice changed or that children are better off.
            Embedded: some of that evidence is of {LATER} days after the last action, or later.
        """,
        source=(
            "Ours. That a report owes the decisions, the actions and the improvements on recommendations comes from "
            "the guidance Working Together."
        ),
        limits="Evidence is counted, not weighed. One audit and one story count alike.",
    ),
    COMMITTEE_STATUS: RuleWords(
        asks="Was a committee’s question answered, and was the promise in the answer kept?",
        does="""
            Settled: something that happened later answers it or keeps the promise.

            Not answered: there is no answer on record. Promise open: the answer promised something, and nothing
            on record settles it. Asks for no answer: it is a conclusion that asks for nothing. Answered: all
            others.
        """,
        source=OURS,
        limits="It cannot tell whether the committee was content with an answer.",
    ),
    CHALLENGE_STATUS: RuleWords(
        asks="How long has one partner’s challenge to another been open?",
        does="""
            Not answered: there is no answer. Open: it was answered, and those who raised it are not content
            yet. Closed: they were content, on a day that is on record.

            The days are counted from the day on which it was raised.
        """,
        source=OURS,
        limits="Many challenges can be a good sign: partners then dare to question each other.",
    ),
    PROMISE_STATUS: RuleWords(
        asks="What became of what the last report promised?",
        does="""
            The partners say whether a promise was kept, kept in part, not kept or given up. Kept, even in
            part, needs evidence. Not on record: nothing is said of it, or it is said to be kept with nothing
            to show it. None can be left out.
        """,
        source=OURS,
        limits="Whether a promise was kept is the partners’ own word, with their evidence beside it.",
    ),
    RE_AUDIT: RuleWords(
        asks="When an audit was done again, were more cases good enough?",
        does="""
            It takes the share of cases that were good enough, then and now. It tests their difference as it
            does for two years of a measure, by the difference of two shares.

            It cannot be judged where grades were not supplied, or where the two audits did not use the same
            grades and the same line for good enough. Nor where so few cases were looked at that no result
            could have been told from chance.
        """,
        source="Newcombe, 1998, method 10, for the test. When it can be used is ours.",
        limits=(
            "The cases of an audit are few and often picked. It takes them as picked alike both times. A change that it "
            "cannot see may be there all the same."
        ),
    ),
    REQUIREMENT_COVERAGE: RuleWords(
        asks="Does the report show what the guidance asks for?",
        does="""
            Each thing that the guidance asks for names the parts of a report that answer it. A part answers
            when its records do. That there was none is an answer. That it was not supplied is none.

            Answered: all its parts answer. Where it has no parts, a passage that the authors marked answers
            it. Answered in part: something answers and something is missing, or the authors say that a
            passage answers in part. Not answered: nothing does.
        """,
        source="Ours. What is asked for comes from the guidance that the page names.",
        limits="It sees that an answer is there. It cannot tell whether it is a good one.",
    ),
    LINES_OF_ENQUIRY: RuleWords(
        asks="What might a reader want to ask the partners?",
        does=f"""
            The list writes itself, and nobody can take a line off it. Each thing is named once, under its
            gravest reason.

            Figures and evidence: every area of little or no progress. What got worse stands first, then what
            missed its target, then what cannot be tested and is in the worst quarter. An audit that found
            worse than the one before. A priority without an account of the difference made, with fewer than
            two kinds of evidence, or with outcome measures that cannot be judged. What was done and shows no
            effect. Training of which nobody asked what it changed. People who were heard, and nothing came of
            it.

            Late and open: actions and recommendations. Promises not kept, given up or not told. What a
            committee or the guidance asked for and did not get. Challenges open for more than {LONG_OPEN}
            days. Delays and disagreements in sharing information that are not mended, and agreements that are
            not signed or out of date.

            Gaps: what was not supplied, and by whom. Data that never came. Partners that came to fewer than
            half of their meetings. What the same bodies did not supply is one line.

            The lines at the top are the first of the gravest kinds. Within a kind the oldest stand first.
        """,
        source=OURS,
        limits="A question is no verdict. There may be a good answer.",
    ),
}
"""In the order of the page."""
