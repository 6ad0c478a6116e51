"""Lines of enquiry from figures and evidence: measures, priorities, audits that were done again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.domain.answer import NotSupplied
from generator.domain.wording import full
from generator.evaluate.year_results import Enquiry, EnquiryKind

if TYPE_CHECKING:
    from generator.domain.report import Records
    from generator.evaluate.released import Released
    from generator.evaluate.weak import WeakReason

_KINDS: Mapping[WeakReason, EnquiryKind] = {
    "worsened": "worsened",
    "target-missed": "target-missed",
    "untested-in-worst-quarter": "worst-quarter",
}
"""The reasons of a weak measure that make it a line of enquiry. All stand on the page of little or no progress."""


def of_measures(records: Records, released: Released) -> Iterator[Enquiry]:
    """Ask about each measure that is weak for one of the gravest reasons, once, with all of these."""
    for spot in released.weak:
        kinds = [kind for reason in spot.reasons if (kind := _KINDS.get(reason))]
        if kinds:
            said = [_found(kind, spot.measure, records) for kind in kinds]
            if not _explained(spot.measure, records):
                said.append("The partners have not said why.")
            yield Enquiry(kinds[0], spot.measure, " ".join(said))


def of_priorities(records: Records, released: Released) -> Iterator[Enquiry]:
    """Ask about each priority of which nobody says what difference it made, or whose evidence is of one kind or none."""
    for name, judgement in released.judgements.items():
        said = []
        if isinstance(records.priorities[name].difference_made, NotSupplied):
            said.append("Nobody has said what difference was made to children.")
        if not judgement.triangulated:
            said.append("It rests on one kind of evidence." if judgement.present else "No evidence is on record.")
        if said:
            yield Enquiry("no-outcome-evidence", name, " ".join(said))


def of_re_audits(released: Released) -> Iterator[Enquiry]:
    """Ask about each audit that found worse than the one that it repeats."""
    for name, verdict in released.re_audits.items():
        if verdict == "worsened":
            yield Enquiry("re-audit", name, "Fewer cases were good enough than when this was audited before.")


def _found(kind: EnquiryKind, measure: str, records: Records) -> str:
    if kind == "worsened":
        return "It got worse, by more than chance explains."
    if kind == "target-missed":
        target = records.target_of(measure)
        aim = f": {full(target.value, records.measures[measure])}" if target else ""
        return f"It has not reached its target{aim}."
    return "It is in the worst quarter of the councils held, and nothing could be tested."


def _explained(measure: str, records: Records) -> bool:
    """Say whether the partners give a cause, wherever the measure is chosen."""
    explanations = (chosen.explanation for chosen in records.chosen(measure))
    return any(each is not None and not isinstance(each.cause, NotSupplied) for each in explanations)
