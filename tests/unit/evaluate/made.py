"""Small factories: made-up measures and the series of made-up areas, by hand and at random."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from generator.domain.measure import Measure
from generator.domain.observation import Observation
from generator.domain.period import Period, PeriodKind, parse_period
from generator.evaluate.estimate import estimates
from generator.evaluate.findings import Estimate
from generator.evaluate.interval import Interval
from generator.evaluate.results import ChangeInterval, Comparison, Direction, Place, TargetResult
from generator.evaluate.rules import BENCHMARK_IN_INTERVAL, PLACE, RECENT_TREND, TARGET_IN_INTERVAL

FIRST_YEAR = 2015

RATE: dict[str, Any] = {"value": "rate", "unit": "per-10-000", "denominator": "children"}
"""What makes a rate of the made-up measure."""


def measure(**changes: Any) -> Measure:
    """Make a measure: a share of referrals, of which fewer is better, unless told otherwise."""
    fields: dict[str, Any] = {
        "title": "Repeat referrals",
        "question": "Do families get help the first time?",
        "meaning": "Fewer is better.",
        "kind": "outcome",
        "value": "proportion",
        "unit": "percent",
        "counted": "referrals",
        "denominator": "all referrals",
        "better": "lower",
        "accountable": "shared",
        "period": "financial-year",
        "source": "made-up",
        "comparators": ("alike", "region"),
        "quality": "Made up.",
    }
    return Measure(**(fields | changes))


def broken(start: str, *, comparable: bool = False, **changes: Any) -> Measure:
    """Make a measure whose definition changed."""
    return measure(breaks=({"from_period": start, "reason": "New form.", "comparable": comparable},), **changes)


def period(number: int, kind: PeriodKind = "financial-year") -> Period:
    """Give the period with this number, counted from the first one of `FIRST_YEAR`."""
    if kind == "month":
        return parse_period(f"{FIRST_YEAR + number // 12}-{number % 12 + 1:02}", kind)
    year = FIRST_YEAR + (number // 4 if kind == "quarter" else number)
    if kind == "quarter":
        return parse_period(f"{year}-{(year + 1) % 100:02}-q{number % 4 + 1}", kind)
    if kind == "snapshot":
        return parse_period(str(year), kind, taken_on="31 March")
    return parse_period(str(year) if kind == "calendar-year" else f"{year}-{(year + 1) % 100:02}", kind)


def year(first: int) -> Period:
    """Give the financial year that starts in a year."""
    return period(first - FIRST_YEAR)


def shares(*counts: tuple[int, int] | None, first: int = 2020) -> tuple[Estimate, ...]:
    """Give a line of shares `n` of `of`, one a year; None where the publisher hides one."""
    cells = {year(first + i): _share(each) for i, each in enumerate(counts)}
    return estimates(measure(), cells)


def rates(*counts: tuple[int, int], first: int = 2023) -> tuple[Estimate, ...]:
    """Give a line of rates, `n` events among `of` children, one a year."""
    cells = {year(first + i): Observation(n=n, of=of) for i, (n, of) in enumerate(counts)}
    return estimates(measure(**RATE), cells)


def _share(counts: tuple[int, int] | None) -> Observation:
    return Observation(symbol="c") if counts is None else Observation(n=counts[0], of=counts[1])


def line(values: Mapping[int, str | None]) -> tuple[Estimate, ...]:
    """Give a line of values without counts, by the year in which each period starts; None where one is hidden."""
    return tuple(
        Estimate(year(first), Observation(symbol="c"), None)
        if value is None
        else Estimate(year(first), Observation(value=Decimal(value)), Decimal(value))
        for first, value in values.items()
    )


def within(value: str, lower: str, upper: str, first: int = 2024) -> Estimate:
    """Give a value with its publisher's interval."""
    ends = Interval(Decimal(lower), Decimal(upper), "publisher-interval/1")
    return Estimate(year(first), Observation(value=Decimal(value)), Decimal(value), ends)


class Result:
    """The results of one measure, to judge by."""

    def __init__(
        self,
        direction: Direction,
        *,
        target: TargetResult | None = None,
        comparisons: Sequence[Comparison] = (),
        place: Place | None = None,
    ) -> None:
        self.direction = direction
        self.target = target
        self.comparisons = comparisons
        self.place = place


def went(verdict: Any, rule: str = RECENT_TREND.name) -> Direction:
    """Give a direction with only its verdict and rule."""
    return Direction(verdict, rule)


def stands(verdict: Any, rule: str = TARGET_IN_INTERVAL.name) -> TargetResult:
    """Give the result of a target."""
    return TargetResult(verdict, rule, Decimal(20), year(2024))


def beside(verdict: Any, rule: str = BENCHMARK_IN_INTERVAL.name) -> Comparison:
    """Give a comparison with London."""
    return Comparison("london", year(2024), Decimal(22), Decimal(20), verdict, rule)


def placed(*, worst: bool, untested: bool) -> Place:
    """Give the third lowest place of eleven."""
    return Place(year(2024), higher=8, lower=2, tied=0, rule=PLACE.name, worst_quarter=worst, untested=untested)


def rounded(change: ChangeInterval | None) -> tuple[float, float, float]:
    """Give a change and its ends to two decimals."""
    assert change is not None
    return round(change.estimate, 2), round(change.lower, 2), round(change.upper, 2)


KINDS: tuple[PeriodKind, ...] = ("financial-year", "snapshot", "calendar-year", "academic-year", "quarter", "month")


@st.composite
def measures(draw: st.DrawFn, /, **fixed: Any) -> Measure:
    """Give any sort of measure, without breaks unless told."""
    value = fixed.get("value") or draw(st.sampled_from(["proportion", "rate", "count", "mean", "score"]))
    units = {"proportion": "percent", "rate": "per-10-000"}
    kind = fixed.get("period") or draw(st.sampled_from(KINDS))
    fields: dict[str, Any] = {
        "value": value,
        "unit": units.get(value, "number"),
        "better": draw(st.sampled_from(["lower", "higher", "neither"])),
        "period": kind,
        "taken_on": "31 March" if kind == "snapshot" else None,
        "repeats": draw(st.sampled_from([None, "allowed"])),
        "years_in_each": draw(st.sampled_from([1, 1, 1, 3])),
    }
    return measure(**(fields | fixed))


def observations(of: Measure) -> st.SearchStrategy[Observation]:
    """Give any observation that a measure of its kind may hold."""
    symbols = st.sampled_from(["c", "x", "z", "low"]).map(lambda symbol: Observation(symbol=symbol))
    numbers = st.integers(0, 1000).map(lambda tenths: Decimal(tenths) / 10)
    values = st.builds(Observation, value=numbers, symbol=st.sampled_from([None, None, "u"]))
    limits = st.lists(numbers, min_size=3, max_size=3).map(sorted)
    published = limits.map(lambda three: Observation(lower=three[0], value=three[1], upper=three[2]))
    if of.value == "count":
        return st.one_of(st.builds(Observation, n=st.integers(0, 300)), symbols)
    if of.value in {"mean", "score"}:
        return st.one_of(values, published, symbols)
    pairs = st.integers(1, 3000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))
    counted = pairs.map(lambda pair: Observation(n=pair[0], of=pair[1]))
    return st.one_of(counted, counted, counted, values, published, symbols)


@st.composite
def observed(draw: st.DrawFn, of: Measure, most: int = 16) -> dict[Period, Observation]:
    """Give what was observed in one area, with gaps here and there."""
    numbers = draw(st.sets(st.integers(0, most), max_size=most))
    if draw(st.booleans()):
        numbers = set(range(len(numbers)))
    return {period(number, of.period): draw(observations(of)) for number in sorted(numbers)}


def series(of: Measure, most: int = 16) -> st.SearchStrategy[tuple[Estimate, ...]]:
    """Give the estimates of one area."""
    return observed(of, most).map(lambda cells: estimates(of, cells))
