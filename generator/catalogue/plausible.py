"""Messages about figures that may be right and do not look it: sums among rates, jumps of ten, lone zeros, old ends."""

from __future__ import annotations

from generator.catalogue.message import Message

_BESIDE_OTHERS = (
    Message(
        "measure.sum-of-areas",
        "In {period} the figure of `{area}` is the sum of those of {parts}{numbers}. It is so in {times}.",
        "The {value} of a region or country is an average of its parts, never their sum. Beside a sum every council "
        "looks small.",
        "Delete its values and say why under `left_out:`, or write `n:` and `of:` in place of `value:`.",
        severity="warning",
    ),
    Message(
        "measure.out-of-range",
        "In {period} the figure of `{area}` is {how} of the {councils} councils that have one{numbers}.{hint} "
        "It is so in {times}.",
        "A region or country is an average of its councils. One that stands apart from them may be a sum, a count or in "
        "another unit, and would make every council look good or bad beside it.",
        "Check it against the publication. If it cannot be compared, say why under `left_out:`. If it is right, say so "
        "in a `note:` in its row.",
        severity="warning",
    ),
    Message(
        "measure.series-stops",
        "The figures of `{area}` end with {last}, and those of others go on to {newest}.",
        "An old figure would stand beside new ones, and readers would not be told why.",
        "Add the figures, or a row with `symbol: x` for {newest}. {or_else}",
        severity="warning",
    ),
)

_IN_A_SERIES = (
    Message(
        "measure.unit-jump",
        "{when} the figure of `{area}` is about {times} {what}{numbers}.",
        "A point or nought that slipped, or a new unit, would look like a change in the lives of children.",
        "Check it against the publication. If what is counted changed, say so under `breaks:`. If it is right, say so "
        "in a `note:` in its row.",
        severity="warning",
    ),
    Message(
        "measure.lone-zero",
        "In {period} the figure of `{area}` is 0, {beside} that are far from it{numbers}.",
        "A 0 says that there was none. Where nobody recorded it, readers take a gap for good news.",
        "Ask those who keep the records. If nobody recorded it, write `symbol: x` in place of the number. If there was "
        "none, say so in a `note:` in its row.",
        severity="warning",
    ),
)

MESSAGES: tuple[Message, ...] = (*_BESIDE_OTHERS, *_IN_A_SERIES)
