"""What leads the first page, and which priorities fall short: chosen from the judgements, the gravest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.evaluate.judge import Judgement, Tally
    from generator.evaluate.weak import WeakReason, WeakSpot

Finding = Literal["worsened", "target-missed", "untested-in-worst-quarter", "worse-than-others", "improved"]
"""What can be found of a measure, bad news first."""


def leading(ordered: Sequence[str], counts: Tally, weak: Sequence[WeakSpot]) -> dict[Finding, tuple[str, ...]]:
    """Choose which measures stand for each finding there is, the gravest finding first.

    `ordered` decides which of several equally grave measures leads, never whether bad news does. `counts` are those of
    the measures with a better side. A measure stands under its gravest reason for being weak; one that improved
    and is still worse than others stands under what it did, where its place is told with it.
    """

    def weak_for(reason: WeakReason) -> tuple[str, ...]:
        those = {spot.measure for spot in weak if spot.gravest == reason}
        return tuple(measure for measure in ordered if measure in those)

    found: dict[Finding, tuple[str, ...]] = {
        "worsened": counts.worsened,
        "target-missed": weak_for("target-missed"),
        "untested-in-worst-quarter": weak_for("untested-in-worst-quarter"),
        "worse-than-others": tuple(m for m in weak_for("worse-than-others") if m not in counts.improved),
        "improved": counts.improved,
    }
    return {finding: measures for finding, measures in found.items() if measures}


def short_of_progress(judgements: Mapping[str, Judgement]) -> tuple[str, ...]:
    """Give the priorities whose judgement is not that progress is shown; what a person judged does not count."""
    return tuple(name for name, judged in judgements.items() if judged.verdict != "progress-shown")
