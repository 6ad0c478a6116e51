"""Axes: where they start and end, and their ticks. All in exact decimals, so that no tick reads 30.000000000000004."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

MOST_STEPS = 5
CUT_ABOVE = Decimal("0.75")
"""An axis starts above zero only where the lowest value is more than this share of the highest: less than a quarter
of the chart would then hold everything there is to see."""


@dataclass(frozen=True)
class Tick:
    """A mark on an axis and its label."""

    at: Decimal
    label: str


@dataclass(frozen=True)
class Axis:
    """An axis of values. `ticks` run from `low` to `high`, both included."""

    low: Decimal
    high: Decimal
    ticks: tuple[Tick, ...]

    @property
    def cut(self) -> bool:
        """Whether it starts above zero, which the drawing and a note must say."""
        return self.low > 0

    def share(self, value: Decimal) -> float:
        """Say how far along the axis a value stands: 0 at its low end, 1 at its high end."""
        return float((value - self.low) / (self.high - self.low))


def axis_for(values: Iterable[Decimal], *, mark: str = "", whole: bool = False, near: bool = False) -> Axis:
    """Choose the axis for all values that one drawing shows.

    It starts at zero, unless every value is above three quarters of the highest, where zero would flatten all
    difference. With `near` it starts where the values do: for places in a field, whose distance from zero tells
    nothing.
    `mark` ends the highest label ("%"); `whole` keeps ticks to whole numbers, for counts.

    Raises:
        ValueError: there is no value.

    """
    shown = sorted(values)
    if not shown:
        raise ValueError("an axis needs a value")
    smallest, largest = shown[0], shown[-1]
    if smallest == largest or (smallest <= largest * CUT_ABOVE and not near):
        smallest, largest = min(smallest, Decimal(0)), max(largest, Decimal(0))
    if smallest == largest:
        largest = smallest + 1
    step = _step(smallest, largest, whole=whole)
    low = (smallest / step).to_integral_value(ROUND_FLOOR) * step
    high = (largest / step).to_integral_value(ROUND_CEILING) * step
    return Axis(low, high, _ticks(low, high, step, mark))


def thinned(count: int, width: float, step: float, gap: float, natural: Sequence[int] = ()) -> tuple[int, ...]:
    """Choose which of `count` labels in a row to keep, `step` pixels apart and each `width` wide.

    The first and the last stay where there is room for two, and the rest stand evenly before the last, at least
    `gap` apart. An even distance that reaches the first is preferred where it costs little; where there are `natural`
    ones, such as twelve months, the least of them that is enough.
    """
    if count <= 1:
        return tuple(range(count))
    fewest = next((k for k in range(1, count) if k * step >= width + gap), None)
    if fewest is None:
        return (count - 1,)
    even = next((k for k in range(fewest, fewest * 2) if (count - 1) % k == 0), None)
    every = next((k for k in natural if k >= fewest), even or fewest)
    kept = list(range((count - 1) % every, count, every))
    if kept[0] != 0 and natural and len(kept) > 1 and kept[0] * step < width + gap:
        return tuple(kept)  # months of one name, year by year, rather than the first and a gap
    if kept[0] != 0:
        clear = kept[0] * step >= width + gap
        kept[: 0 if clear or len(kept) == 1 else 1] = [0]
    return tuple(kept)


def _step(smallest: Decimal, largest: Decimal, *, whole: bool) -> Decimal:
    span = largest - smallest
    power = Decimal(1).scaleb(span.adjusted() - 1)
    for factor in ("1", "2", "2.5", "5", "10", "20", "25", "50", "100"):
        step = power * Decimal(factor)
        if whole and step != step.to_integral_value():
            continue
        steps = (largest / step).to_integral_value(ROUND_CEILING) - (smallest / step).to_integral_value(ROUND_FLOOR)
        if steps <= MOST_STEPS:
            return step
    return max(power * 100, Decimal(1))


def _ticks(low: Decimal, high: Decimal, step: Decimal, mark: str) -> tuple[Tick, ...]:
    places = [low + step * i for i in range(int((high - low) / step) + 1)]
    decimals = max(0, -int(step.normalize().as_tuple().exponent))
    labels = _labels(places, decimals)
    return tuple(Tick(at, label + (mark if at == high else "")) for at, label in zip(places, labels, strict=True))


def _labels(places: Sequence[Decimal], decimals: int) -> list[str]:
    return [f"{place:,.{decimals}f}".replace("-", "−") if place else "0" for place in places]
