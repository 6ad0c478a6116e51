"""Areas of little or no progress: what the results show to be weak. Nobody chooses what stands here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from generator.domain.measure import OUTCOMES

if TYPE_CHECKING:
    from generator.domain.measure import Measure
    from generator.domain.report import Records
    from generator.evaluate.judge import Judged

WeakReason = Literal[
    "worsened", "target-missed", "untested-in-worst-quarter", "worse-than-others", "no-progress-shown", "not-judged"
]
"""Why a measure stands among the areas of little or no progress, the gravest first:

- `worsened`: its rule says so;
- `target-missed`: its target is not met, or without an interval it stands on the wrong side of it;
- `untested-in-worst-quarter`: nothing could be tested, for want of counts, and it is in the worst quarter of the
  councils held;
- `worse-than-others`: tested worse than a comparator, and no improvement was shown, or for all its improvement it is
  still in the worst quarter of the councils held;
- `no-progress-shown`: an outcome of a priority, and no significant change could be shown;
- `not-judged`: an outcome of a priority, and nothing can be said of its direction.
"""

GRAVITY: tuple[WeakReason, ...] = get_args(WeakReason)
"""The reasons, the gravest first."""


@dataclass(frozen=True)
class WeakSpot:
    """A measure of little or no progress, why, and the priorities that chose it (none: the partnership as a whole)."""

    measure: str
    reasons: tuple[WeakReason, ...]
    priorities: tuple[str, ...]

    @property
    def gravest(self) -> WeakReason:
        """The first of its reasons."""
        return self.reasons[0]


def weak_spots(records: Records, results: Mapping[str, Judged]) -> tuple[WeakSpot, ...]:
    """Find every area of little or no progress, the gravest first. Rule `little-or-no-progress/1`, ours.

    They stand by their gravest reason, then those with more reasons first, then in the order of the measures. A measure
    of which neither direction is better cannot be weak.
    """
    found: list[WeakSpot] = []
    for measure_id, result in results.items():
        measure = records.measures[measure_id]
        chosen_by = tuple(
            name for name, each in records.priorities.items() if measure_id in {c.measure for c in each.measures}
        )
        reasons = tuple(sorted(_reasons(measure, result, of_a_priority=bool(chosen_by)), key=GRAVITY.index))
        if reasons:
            found.append(WeakSpot(measure_id, reasons, chosen_by))
    return tuple(sorted(found, key=lambda spot: (GRAVITY.index(spot.gravest), -len(spot.reasons))))


def _reasons(measure: Measure, result: Judged, *, of_a_priority: bool) -> Iterator[WeakReason]:
    if measure.better == "neither":
        return
    verdict = result.direction.verdict
    if verdict == "worsened":
        yield "worsened"
    if result.target is not None and result.target.verdict in {"not-met", _wrong_side(measure)}:
        yield "target-missed"
    if not result.direction.judged and result.place and result.place.worst_quarter and result.place.untested:
        yield "untested-in-worst-quarter"
    behind = verdict != "improved" or (result.place is not None and result.place.worst_quarter)
    if behind and any(c.verdict == "worse" for c in result.comparisons):
        yield "worse-than-others"
    if of_a_priority and measure.kind in OUTCOMES:
        if verdict == "no-significant-change":
            yield "no-progress-shown"
        if verdict == "cannot-be-judged":
            yield "not-judged"


def _wrong_side(measure: Measure) -> str:
    """Name the plain side of a target that is not the better one."""
    return "below" if measure.better == "higher" else "above"
