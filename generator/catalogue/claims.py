"""Messages about what a chapter claims of a measure, held against the data: `evidence`, `change` and `place`."""

from __future__ import annotations

from generator.catalogue.message import Message

MESSAGES: tuple[Message, ...] = (
    Message(
        "claim.contradicted",
        "The claim `{claim}` of `{measure}` is contradicted. The data say: {answer}.",
        "Every reader can follow the link to the figures, and words that say otherwise mislead those who decide.",
        "{mend}",
    ),
    Message(
        "claim.not-significant",
        "The claim `{claim}` of `{measure}` could not be shown. The data say: {answer}.",
        "A difference that chance could have made is evidence of nothing. That does not make the two the same.",
        "{mend}",
    ),
    Message(
        "claim.cannot-be-judged",
        "The claim `{claim}` of `{measure}` cannot be judged, because {reason}.",
        "Where no published rule can judge, a sentence must not.",
        "{mend}",
    ),
    Message(
        "claim.not-tested",
        "The claim `{claim}` of `{measure}` cannot be tested, because {reason}. The data say: {answer}.",
        "Such figures can be set side by side, and nobody can tell their difference from chance.",
        "{mend}",
    ),
    Message(
        "claim.no-better",
        "The claim `{claim}` cannot be made of `{measure}`, of which neither a rise nor a fall is better.",
        "Which way is better is declared with each measure, before there are figures; words must not judge what it "
        "leaves open.",
        "{mend}",
    ),
    Message(
        "claim.no-target",
        "The claim `{claim}` is made of `{measure}`, for which no target is on record.",
        "Only a target that somebody set, on a day that is on record, can be met or missed.",
        "Write `target:` below the measure where this edition chooses it, in `edition.yml` or in a priority’s file, or "
        "take out the claim with the words that make it.",
    ),
    Message(
        "claim.not-compared",
        "The claim `{claim}` sets `{measure}` beside an area that it is not compared with.",
        "Whom a measure is compared with is decided once, with the measure. Else one could pick whoever flatters us.",
        "{mend}",
    ),
    Message(
        "claim.nothing-to-compare",
        "The claim `{claim}` of `{measure}` cannot be held against the data: {reason}.",
        "A comparison takes two published figures of one period.",
        "Take out the claim with the words that make it. `{{{{ value: {measure} }}}}` says which figures there are.",
    ),
    Message(
        "claim.break",
        "`{measure}` cannot be compared with {since}: from {start} it is another series. {reason}.",
        "Figures before and after such a break do not mean the same, so no change may cross it.",
        "{mend}",
    ),
    Message(
        "claim.not-published",
        "`{measure}` has no change since {since} to tell of: the figure for {hidden} is not published.",
        "A change takes two published figures.",
        "{mend}",
    ),
    Message(
        "claim.no-change",
        "There is no change of `{measure}` to tell of: {reason}.",
        "A change takes two published figures that may be compared.",
        "Give the newest figure with `{{{{ value: {measure} }}}}` instead. {mend}",
    ),
    Message(
        "claim.no-place",
        "`{measure}` has no place among councils: {reason}.",
        "A place takes our own published figure and that of another council of the same period.",
        "Give the figure with `{{{{ value: {measure} }}}}` instead.",
    ),
)
