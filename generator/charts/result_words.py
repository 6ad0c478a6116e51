"""The plain sentence of each result. Verdicts come from the rules; nothing is judged here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from math import isinf

from generator.charts.periods import since
from generator.charts.signals import last_point
from generator.charts.words import reachable, standing, target_in_full
from generator.disclose.cells import ShownComparison
from generator.domain import wording
from generator.domain.judgement import Band
from generator.domain.measure import Measure
from generator.domain.period import Period
from generator.domain.period_words import step
from generator.domain.wording import number
from generator.evaluate.control import Control
from generator.evaluate.polarity import rises
from generator.evaluate.results import ChangeInterval, Direction, Place, TargetResult
from generator.evaluate.rules import TARGET_CONTROL, TARGET_PLAIN
from generator.evaluate.sides import linking, side_of, was_tested
from generator.evaluate.tested import is_tested

MINUS = "−"

_BANDS: dict[Band, str] = {
    "A": "band A, the best quarter",
    "B": "band B of A to D",
    "C": "band C of A to D",
    "D": "band D, the worst quarter",
}


def direction_words(direction: Direction, measure: Measure) -> str:
    """Say the direction in a sentence, with its window and its interval, or why it cannot be judged."""
    if not direction.judged:
        what = "it changed by more than chance" if measure.better == "neither" else "it got better or worse"
        return f"Whether {what} cannot be judged: {direction.reason.rstrip('.')}."
    if direction.control is not None:
        return _control(direction, direction.control, measure)
    said = f"{_window(direction)}{_interval(direction.change, measure)}"
    if direction.reason:
        but = f"But {direction.reason.rstrip('.')}, so by its rule no significant change could be shown."
        return f"It moved by more than chance {said}. {but}"
    return f"{_verdict(direction, measure)} {said}."


def target_words(result: TargetResult, measure: Measure) -> str:
    """Say where the newest value stands beside its target, in a sentence."""
    target = f"the target of {target_in_full(result.target, measure)}"
    if result.verdict == "cannot-be-judged":
        return f"Whether {target} is met cannot be judged: {result.reason.rstrip('.')}."
    if result.today is not None and result.due is not None:
        today = target_words(replace(result, verdict=result.today, today=None), measure)
        return f"The target is not due until {result.due.prose}. {today}"
    if result.rule == TARGET_PLAIN.name:
        untested = (
            "That was not tested"
            if measure.better == "neither" or not is_tested(measure)
            else "No interval is known, so nothing was tested"
        )
        return f"The newest figure is {result.verdict} {target}. {untested}."
    return _tested_target(result, target, measure)


def _tested_target(result: TargetResult, target: str, measure: Measure) -> str:
    if result.rule == TARGET_CONTROL.name:
        return _target_of_process(result, target, measure)
    if result.verdict == "within-uncertainty":
        return f"Whether the newest figure meets {target} cannot be told: the target lies within its interval."
    meets, side = ("meets", "better") if result.verdict == "met" else ("does not meet", "worse")
    return f"The newest figure {meets} {target}: its whole interval lies on the {side} side."


def comparison_words(comparison: ShownComparison, measure: Measure, name: str) -> str:
    """Say a comparison as a clause: `worse than the neighbours’ median, 20.3%`. `name` is the comparator's."""
    theirs = f"{name}, {wording.short(comparison.theirs.value, measure)}"
    known = ""
    if comparison.known < comparison.total:
        known = f" ({comparison.known} of {comparison.total} councils have a figure)"
    if comparison.verdict in {"similar", "same"}:
        said = "similar" if comparison.verdict == "similar" else "the same"
        return f"{said} {linking(comparison.verdict)} {theirs}{known}"
    side = side_of(comparison.ours.value, comparison.theirs.value)
    alike = wording.short(comparison.ours.value, measure) == wording.short(comparison.theirs.value, measure)
    untested = not was_tested(comparison.rule)
    good = f"{side}, so {comparison.verdict}," if comparison.verdict in {"better", "worse"} else side
    return f"{'a little ' if untested and alike else ''}{good} than {theirs}{known}"


def place_words(place: Place) -> str:
    """Say our place as a clause: `the third lowest of 11 councils`, with the band where there is one."""
    return f"{standing(place)} ({_BANDS[place.band]})" if place.band else standing(place)


def signed(difference: float, measure: Measure, decimals: int | None = None) -> str:
    """Write a difference with its sign and the measure's decimals: `+1.8`, `−0.4`. No plus before nought."""
    exact = Decimal(repr(difference))
    rounded = wording.round_half_up(exact, wording.decimals_of(measure) if decimals is None else decimals)
    text = f"{abs(rounded):,}"
    return text if rounded == 0 else f"{'+' if rounded > 0 else MINUS}{text}"


def change_unit(measure: Measure) -> str:
    """Give the unit of a difference, to stand straight behind its number: ` percentage points`, ` per 10,000`."""
    if measure.unit == "percent":
        return " percentage points"
    return f" per {wording.PER[measure.unit]:,}" if measure.unit in wording.PER else ""


def _target_of_process(result: TargetResult, target: str, measure: Measure) -> str:
    """Speak of the process, as its rule does: the newest figure alone may well stand on the other side."""
    if result.verdict == "within-uncertainty":
        chance = f"chance decides in which {step(measure.period)}s it is met"
        return f"T{target[1:]} lies within the limits of the control chart: {chance}."
    meets, side = ("meets", "better") if result.verdict == "met" else ("does not meet", "worse")
    return f"The process {meets} {target}: the limits of its control chart lie wholly on the {side} side."


def _verdict(direction: Direction, measure: Measure) -> str:
    if direction.verdict == "no-significant-change":
        return "No significant change could be shown"
    better = {"improved": ", which is better,", "worsened": ", which is worse,"}
    return f"It {'rose' if rises(direction.verdict, measure) else 'fell'}{better.get(direction.verdict, '')}"


def _window(direction: Direction) -> str:
    first, last = direction.window[0], direction.window[-1]
    if len(direction.window) == 2:
        return f"from {since(first, last)}"
    return f"over {_stretch(direction.window)}"


def _stretch(periods: Sequence[Period]) -> str:
    first, last = periods[0], periods[-1]
    return f"{number(len(periods))} {step(first.kind)}s, from {first.prose} until {last.prose}"


def _control(direction: Direction, control: Control, measure: Measure) -> str:
    each = step(measure.period)
    last = f"the newest {each} is {last_point(control, measure.period)}"
    basis = f"({_stretch(direction.process)}; {_limits(control, measure)})"
    if direction.verdict == "no-significant-change":
        return f"No significant change could be shown: {last} {basis}."
    side = {"improved": ", which is better", "worsened": ", which is worse"}.get(direction.verdict, "")
    return f"{last[:1].upper()}{last[1:]}{side}; chance alone would seldom do that {basis}."


def _interval(change: ChangeInterval | None, measure: Measure) -> str:
    if change is None:
        return ""
    level = f"{change.confidence * 100:g}% interval"
    if change.scale == "ratio":
        return f": {_ratio(change, level)}"
    unit = change_unit(measure)
    ends = f"{signed(change.lower, measure)} to {signed(change.upper, measure)}"
    if change.scale == "difference":
        return f": {signed(change.estimate, measure)}{unit} ({level}: {ends})"
    return f": on average {signed(change.estimate, measure)}{unit} a year ({level}: {ends})"


def _ratio(change: ChangeInterval, level: str) -> str:
    """Say a ratio: `1.25 times as high (95% interval: 1.10 to 1.42)`. After none at all it has no upper end."""
    lower = _rounded(change.lower)
    if isinf(change.upper):
        return f"from none to some, which is at least {lower} times as high ({level})"
    return f"{_rounded(change.estimate)} times as high ({level}: {lower} to {_rounded(change.upper)})"


def _rounded(ratio: float) -> str:
    return str(wording.round_half_up(Decimal(repr(ratio)), 2))


def _limits(control: Control, measure: Measure) -> str:
    latest = control.groups[-1]
    lower, upper = reachable(latest.lower, latest.upper, measure)
    ends = [
        f"{side} limit {wording.short(end, measure)}"
        for side, end in (("lower", lower), ("upper", upper))
        if end is not None
    ]
    return ", ".join((f"mean {wording.short(Decimal(repr(latest.mean)), measure)}", *ends))
