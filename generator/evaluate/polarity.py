"""Good or bad: only where a measure declares which way is better."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from generator.domain import wording

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.domain.judgement import ComparisonVerdict, DirectionVerdict
    from generator.domain.measure import Measure

EndsTell = Literal["the-same", "nothing", "otherwise"]
"""What the first and the last figure of a window tell beside the verdict on all of it: `the-same` story; `nothing`,
because they read the same when rounded; or `otherwise`, for they move the other way, or not at all."""


def change_verdict(measure: Measure, *, rising: bool) -> DirectionVerdict:
    """Turn a significant rise or fall into a verdict. Without polarity it stays a rise or a fall."""
    # A rise in referrals may be good practice, so polarity is declared, never guessed.
    if measure.better == "neither":
        return "rose" if rising else "fell"
    return "improved" if rising == (measure.better == "higher") else "worsened"


def rises(verdict: DirectionVerdict, measure: Measure) -> bool | None:
    """Say which way a significant change went: True is a rise, None that none could be shown or judged."""
    if verdict in {"no-significant-change", "cannot-be-judged"}:
        return None
    if verdict in {"rose", "fell"}:
        return verdict == "rose"
    return (verdict == "improved") == (measure.better == "higher")


def ends_tell(verdict: DirectionVerdict, measure: Measure, first: Decimal, last: Decimal) -> EndsTell:
    """Say whether the first and the last figure of the window alone tell what its verdict says, or contradict it.

    A trend over five years can rise though its last figure is below its first. Where no significant change could be
    shown, or nothing judged, there is nothing to contradict, and the ends tell `the-same`, or `nothing` where a reader
    of rounded figures sees no difference.
    """
    rising = rises(verdict, measure)
    if rising is not None and (first == last or (last > first) != rising):
        return "otherwise"
    return "nothing" if wording.short(first, measure) == wording.short(last, measure) else "the-same"


def side_verdict(measure: Measure, *, higher: bool) -> ComparisonVerdict:
    """Turn a significant difference from another area into a verdict, in the same way."""
    if measure.better == "neither":
        return "higher" if higher else "lower"
    return "better" if higher == (measure.better == "higher") else "worse"
