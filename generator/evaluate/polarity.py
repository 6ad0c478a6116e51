"""Good or bad: only where a measure declares which way is better."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.domain.judgement import ComparisonVerdict, DirectionVerdict
    from generator.domain.measure import Measure


def change_verdict(measure: Measure, *, rising: bool) -> DirectionVerdict:
    """Turn a significant rise or fall into a verdict. Without polarity it stays a rise or a fall."""
    # A rise in referrals may be good practice, so polarity is declared, never guessed.
    if measure.better == "neither":
        return "rose" if rising else "fell"
    return "improved" if rising == (measure.better == "higher") else "worsened"


def side_verdict(measure: Measure, *, higher: bool) -> ComparisonVerdict:
    """Turn a significant difference from another area into a verdict, in the same way."""
    if measure.better == "neither":
        return "higher" if higher else "lower"
    return "better" if higher == (measure.better == "higher") else "worse"
