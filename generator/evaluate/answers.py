"""The data's own answers: what can be said instead of a claim that they do not bear out.

Sentences for messages and for whoever holds narrative against the findings. Findings hold no number that a publisher
hid, so no answer can print one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain import wording
from generator.domain.period_words import when
from generator.evaluate.change import reason_not_comparable
from generator.evaluate.compare import value_in
from generator.evaluate.missing import NO_FIGURES
from generator.evaluate.place import place_then
from generator.evaluate.rules import TARGET_CONTROL, TARGET_PLAIN
from generator.evaluate.sides import side_of, was_tested
from generator.evaluate.tested import is_tested, why_untested
from generator.evaluate.told_change import End, Ends, change_words, own_years, verdict_words

if TYPE_CHECKING:
    from generator.domain.measure import Measure
    from generator.domain.period import Period
    from generator.domain.report import Records
    from generator.evaluate.findings import Estimate, MeasureFinding
    from generator.evaluate.results import Comparison, Place, TargetResult

_BY_PROCESS = {
    "met": "the process meets it",
    "not-met": "the process does not meet it",
    "within-uncertainty": "chance decides when the process meets it",
}
"""Verdicts on a target by the limits of a control chart."""


@dataclass(frozen=True)
class Asked:
    """A measure of an edition that something is said of, with what was found of it."""

    id: str
    finding: MeasureFinding
    records: Records

    @property
    def measure(self) -> Measure:
        """What it means."""
        return self.records.measures[self.id]

    @property
    def own(self) -> tuple[Estimate, ...]:
        """Our own series."""
        return self.finding.series.get(self.records.own_area, ())

    def why_untested(self, first: Period, last: Period) -> str:
        """Say, as a clause, why the figures of two periods can be compared and never tested; "" where they can.

        A plain count is compared all the same: it is whole, and the difference of two counts is what it is. So are the
        months of a control chart, which tells chance from change by the spread of the figures themselves.
        """
        if not is_tested(self.measure) or self.finding.direction.control is not None:
            return ""
        ends = (self.at(first.id), self.at(last.id))
        return why_untested(self.measure, [end for end in ends if end is not None])

    def at(self, period_id: str | None) -> Estimate | None:
        """Give our own row of a period, None standing for the newest."""
        return next((e for e in reversed(self.own) if period_id in {None, e.period.id}), None)


def ends_of(asked: Asked, since: str | None) -> Ends | None:
    """Give both ends of a change up to our newest figure, or without `since` over the rule's own years.

    None where one of them is not published, or where the two may not be compared.
    """
    finding = asked.finding
    if since is None:
        span = own_years(finding.direction, finding.since_previous)
        first, last = (asked.at(p.id) for p in span) if span else (None, None)
    else:
        first, last = asked.at(since), asked.at(None)
    if first is None or last is None or reason_not_comparable(asked.measure, first, last) is not None:
        return None
    start, end = _end(first), _end(last)
    return Ends(start, end) if start and end else None


def direction_answer(asked: Asked, since: str | None = None) -> str:
    """Say what a series did: `it rose from 18.6% to 26.8% over five years, which is worse (recent trend)`."""
    ends = ends_of(asked, since)
    if ends is None:
        reason = asked.finding.direction.reason or asked.finding.why_no_change or NO_FIGURES
        return f"whether it changed cannot be judged, because {reason.rstrip('.')}"
    said = change_words(ends, asked.measure, named=since is not None)
    return f"it {said}{verdict_words(asked.finding.direction, asked.measure, ends)}"


def comparison_answer(asked: Asked, comparison: Comparison) -> str:
    """Say where our newest figure stands, neutrally: `in 2024 to 2025 it was 26.8%, beside 22.6% in England: higher`."""
    ours, theirs = (wording.short(v, asked.measure) for v in (comparison.ours, comparison.theirs))
    side = side_of(comparison.ours, comparison.theirs)
    if comparison.verdict == "same":
        said = "the same"
    elif comparison.verdict == "similar":
        said = "similar, because chance could explain the difference"
    elif not was_tested(comparison.rule):
        said = f"{'a little ' if ours == theirs else ''}{side}, which cannot be tested"
    else:
        said = f"{side}, by more than chance would explain"
    name = area_called(comparison.comparator, asked.records)
    median = comparison.comparator == asked.records.partnership.neighbours
    beside = f"{name} of {theirs}" if median else f"{theirs} in {name}"
    return f"{when(comparison.period)} it was {ours}, beside {beside}: {said}"


def target_answer(asked: Asked, result: TargetResult) -> str:
    """Say where our newest figure stands beside its target."""
    target = wording.short(result.target, asked.measure)
    if result.verdict == "cannot-be-judged":
        return f"whether the target of {target} was met cannot be judged, because {result.reason}"
    newest = asked.at(None)
    value = wording.short(newest.value, asked.measure) if newest and newest.value is not None else "not published"
    if result.due is not None:
        return f"the newest figure is {value} and the target {target}, which is not due until {result.due.prose}"
    said = {
        "met": "it was met",
        "not-met": "it was not met",
        "within-uncertainty": "it may or may not have been met",
    }.get(result.verdict, f"it is {result.verdict} the target")
    if result.rule == TARGET_CONTROL.name:
        # It speaks of all months of the process. The newest alone may well stand on the other side.
        said = _BY_PROCESS[result.verdict]
    untested = ", which was not tested" if result.rule == TARGET_PLAIN.name else ""
    return f"the newest figure is {value} and the target {target}: {said}{untested}"


def place_found(asked: Asked, period_id: str | None) -> Place | str:
    """Give our place in a period, the newest unless one is named, or why there is none, as a clause."""
    if not is_tested(asked.measure):
        return "a count says how large a place is, so councils are not ranked by it"
    row = asked.at(period_id)
    if row is None or row.value is None:
        return f"our figure for {row.period.prose} is not published" if row else "we have no figure"
    values = {area: value_in(series, row.period) for area, series in asked.finding.series.items()}
    known = {area: value for area, value in values.items() if value is not None}
    found = place_then(asked.measure, row.period, known, asked.records)
    return found or f"no other council that it is compared with has a figure for {row.period.prose}"


def area_called(area: str, records: Records) -> str:
    """Name an area, or the neighbours, within a sentence."""
    return "the neighbours’ median" if area == records.partnership.neighbours else records.areas[area].name


def _end(estimate: Estimate) -> End | None:
    if estimate.value is None:
        return None
    return End(estimate.period, estimate.value, unsure=estimate.observation.symbol == "u")
