"""Lines of enquiry from figures and evidence: measures, priorities, audits that were done again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.domain.answer import NotSupplied
from generator.domain.wording import full, number
from generator.evaluate.year_results import Enquiry, EnquiryKind, Topic

if TYPE_CHECKING:
    from generator.domain.report import Records
    from generator.evaluate.released import Released
    from generator.evaluate.weak import WeakReason, WeakSpot

_KINDS: Mapping[WeakReason, EnquiryKind] = {
    "worsened": "worsened",
    "target-missed": "target-missed",
    "untested-in-worst-quarter": "worst-quarter",
    "worse-than-others": "little-progress",
    "no-progress-shown": "little-progress",
}
"""The kind of each reason why a measure is weak. One that only cannot be judged is asked of the priority it belongs to."""

_FOUND: Mapping[WeakReason, str] = {
    "worsened": "It got worse, by more than chance explains.",
    "untested-in-worst-quarter": "It is in the worst quarter of the councils held, and nothing could be tested.",
    "worse-than-others": "When it was tested, it was worse than others.",
    "no-progress-shown": "It is an outcome of a priority, and no progress could be shown.",
}
"""What is said of each reason; of a target missed, the target is said too."""


def of_measures(records: Records, released: Released) -> Iterator[Enquiry]:
    """Ask about each measure of little or no progress, once, with every reason that could be found out."""
    for spot in released.weak:
        reasons = [reason for reason in spot.reasons if reason in _KINDS]
        if reasons:
            said = [_found(reason, spot.measure, records) for reason in reasons]
            if not _explained(spot.measure, records):
                said.append("No reason is on record.")
            yield Enquiry(_KINDS[reasons[0]], Topic("measure", spot.measure), " ".join(said))


def of_priorities(records: Records, released: Released) -> Iterator[Enquiry]:
    """Ask about each priority of which nobody can tell what difference it made.

    It has no account of that, or evidence of one kind or none, or outcome measures that cannot be judged.
    """
    for name, judgement in released.judgements.items():
        said = []
        if isinstance(records.priorities[name].difference_made, NotSupplied):
            said.append("Nobody has said what difference was made to children.")
        if not judgement.triangulated:
            said.append("It rests on one kind of evidence." if judgement.present else "No evidence is on record.")
        if unjudged := [spot.measure for spot in released.weak if name in spot.priorities and _not_judged(spot)]:
            said.append(f"Nobody can tell whether {_these(unjudged, records)} got better or worse.")
        if said:
            yield Enquiry("no-outcome-evidence", Topic("priority", name), " ".join(said))


def of_re_audits(released: Released) -> Iterator[Enquiry]:
    """Ask about each audit that found worse than the one that it repeats."""
    for name, verdict in released.re_audits.items():
        if verdict == "worsened":
            yield Enquiry(
                "re-audit", Topic("audit", name), "Fewer cases were good enough than when this was audited before."
            )


def _not_judged(spot: WeakSpot) -> bool:
    """Say whether a measure stands among the weak for nothing but that it cannot be judged."""
    return set(spot.reasons) == {"not-judged"}


def _these(measures: list[str], records: Records) -> str:
    """Count outcome measures and name them."""
    named = "; ".join(records.measures[each].short_title or records.measures[each].title for each in measures)
    if len(measures) == 1:
        return f"one of its outcome measures ({named})"
    return f"{number(len(measures))} of its outcome measures ({named})"


def _found(reason: WeakReason, measure: str, records: Records) -> str:
    if reason == "target-missed":
        target = records.target_of(measure)
        aim = f": {full(target.value, records.measures[measure])}" if target else ""
        return f"It has not reached its target{aim}."
    return _FOUND[reason]


def _explained(measure: str, records: Records) -> bool:
    """Say whether the partners give a cause, wherever the measure is chosen."""
    explanations = (chosen.explanation for chosen in records.chosen(measure))
    return any(each is not None and not isinstance(each.cause, NotSupplied) for each in explanations)
