"""The plain sentence of each result. Verdicts come from the rules; nothing is judged here."""

from __future__ import annotations

from decimal import Decimal
from math import isinf

from generator.charts.periods import since
from generator.charts.words import standing
from generator.disclose.cells import ShownComparison
from generator.domain import wording
from generator.domain.measure import Measure
from generator.evaluate.results import ChangeInterval, Direction, Place, TargetResult
from generator.evaluate.rules import PLAIN_COMPARISON, TARGET_CONTROL, TARGET_PLAIN

MINUS = "−"


def direction_words(direction: Direction, measure: Measure) -> str:
    """Say the direction in a sentence, with its window and its interval, or why it cannot be judged."""
    if not direction.judged:
        return f"Whether it got better or worse cannot be judged: {direction.reason}."
    said = f"{_verdict(direction, measure)} {_window(direction)}{_interval(direction.change, measure)}"
    if direction.control is not None:
        said += f": {_control(direction, measure)}"
    guard = f" The change does not count, because {direction.reason}." if direction.reason else ""
    return f"{said}.{guard}"


def target_words(result: TargetResult, measure: Measure) -> str:
    """Say where the newest value stands beside its target, in a sentence."""
    target = wording.full(result.target, measure)
    if result.verdict == "cannot-be-judged":
        return f"Whether the target of {target} was met cannot be judged: {result.reason}."
    at = f"The newest figure is {result.verdict} the target of {target}"
    if result.rule == TARGET_PLAIN.name:
        return (
            f"{at}. That was not tested."
            if measure.better == "neither"
            else f"{at}. No interval is known, so that was not tested."
        )
    said = {"met": "was met", "not-met": "was not met", "within-uncertainty": "may or may not have been met"}
    why = {
        "met": "the whole interval lies on its better side",
        "not-met": "the whole interval lies on its worse side",
        "within-uncertainty": "it lies within the interval of the newest figure",
    }
    because = "by the limits of the control chart" if result.rule == TARGET_CONTROL.name else why[result.verdict]
    return f"The target of {target} {said[result.verdict]}: {because}."


def comparison_words(comparison: ShownComparison, measure: Measure, name: str) -> str:
    """Say a comparison as a clause: `worse than the neighbours’ median, 20.3%`. `name` is the comparator's."""
    theirs = f"{name}, {wording.short(comparison.theirs.value, measure)}"
    known = ""
    if comparison.known < comparison.total:
        known = f" ({comparison.known} of {comparison.total} councils have a figure)"
    if comparison.verdict in {"similar", "same"}:
        return f"{'similar to' if comparison.verdict == 'similar' else 'the same as'} {theirs}{known}"
    side = "higher" if comparison.ours.value > comparison.theirs.value else "lower"
    alike = wording.short(comparison.ours.value, measure) == wording.short(comparison.theirs.value, measure)
    untested = comparison.rule == PLAIN_COMPARISON.name
    good = f"{side}, so {comparison.verdict}," if comparison.verdict in {"better", "worse"} else side
    return f"{'a little ' if untested and alike else ''}{good} than {theirs}{known}"


def place_words(place: Place) -> str:
    """Say our place as a clause: `the third lowest of 11 councils`, with the band where there is one."""
    band = f", band {place.band} of A to D" if place.band else ""
    return f"{standing(place)}{band}"


def signed(number: float, measure: Measure, decimals: int | None = None) -> str:
    """Write a difference with its sign and the measure's decimals: `+1.8`, `−0.4`. No plus before nought."""
    exact = Decimal(repr(number))
    rounded = wording.round_half_up(exact, wording.decimals_of(measure) if decimals is None else decimals)
    text = f"{abs(rounded):,}"
    return text if rounded == 0 else f"{'+' if rounded > 0 else MINUS}{text}"


def _verdict(direction: Direction, measure: Measure) -> str:
    if direction.verdict == "no-significant-change":
        return "No significant change could be shown"
    if direction.verdict in {"rose", "fell"}:
        return f"It {direction.verdict}"
    rose = "It rose" if (direction.verdict == "improved") == (measure.better == "higher") else "It fell"
    better = {"improved": ", which is better,", "worsened": ", which is worse,"}
    return rose + better[direction.verdict]


def _window(direction: Direction) -> str:
    first, last = direction.window[0], direction.window[-1]
    if len(direction.window) == 2:
        return f"from {since(first, last)}"
    kind = {"quarter": "quarters", "month": "months"}.get(first.kind, "years")
    return f"over {len(direction.window)} {kind}, from {first.prose} until {last.prose}"


def _interval(change: ChangeInterval | None, measure: Measure) -> str:
    if change is None:
        return ""
    level = f"{change.confidence * 100:g}% interval"
    if change.scale == "ratio":
        return f": {_times(change.estimate)} as high ({level}: {_times(change.lower)} to {_times(change.upper)})"
    unit = _unit(measure)
    ends = f"{signed(change.lower, measure)} to {signed(change.upper, measure)}"
    if change.scale == "difference":
        return f": {signed(change.estimate, measure)}{unit} ({level}: {ends})"
    return f": on average {signed(change.estimate, measure)}{unit} a year ({level}: {ends})"


def _unit(measure: Measure) -> str:
    if measure.unit == "percent":
        return " percentage points"
    return f" per {wording.PER[measure.unit]:,}" if measure.unit in wording.PER else ""


def _times(ratio: float) -> str:
    return "without end" if isinf(ratio) else f"{wording.round_half_up(Decimal(repr(ratio)), 2)} times"


def _control(direction: Direction, measure: Measure) -> str:
    if direction.control is None:
        raise ValueError("only a control chart has signals")
    latest = direction.control.groups[-1]
    ends = [wording.short(Decimal(repr(end)), measure) for end in (latest.lower, latest.upper)]
    signals = {
        "none": "the last point lies within its limits and no rule signals",
        "astronomical": "the last point lies outside its limits",
        "trend": "the last seven points all go one way",
        "two-of-three": "two of the last three points lie near the same limit",
        "shift": "the last seven points all lie on one side of the mean",
    }
    return f"{signals[direction.control.signals[-1]]} ({' to '.join(ends)})"
