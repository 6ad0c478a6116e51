"""All councils beside their average: the limits to draw, and where each of them stands. Rule `funnel/1`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, sqrt
from typing import TYPE_CHECKING

from generator.domain.wording import PER
from generator.evaluate.funnel import average, axis_points, funnel_label, proportion_limits, rate_limits
from generator.evaluate.intervals import STRICT, USUAL, Limits, poisson
from generator.evaluate.polarity import side_verdict
from generator.evaluate.rules import FUNNEL

if TYPE_CHECKING:
    from generator.domain.judgement import ComparisonVerdict
    from generator.domain.measure import Measure
    from generator.evaluate.funnel import FunnelKind, FunnelLabel

FEWEST_COUNCILS = 20
"""Councils with counts. Each of fewer would weigh so much that it is held against an average of its own making."""

FROM_COUNTS = frozenset({"proportion", "rate"})
"""Kinds of value that have a funnel."""

Curve = tuple[tuple[float, float], ...]
"""A line of the funnel: denominators, rising, and the values there, in the measure's unit."""


@dataclass(frozen=True)
class Cases:
    """The events of one council and what they are taken from."""

    n: int
    of: int


@dataclass(frozen=True)
class Funnel:
    """A funnel: the average of all councils, in the measure's unit, its limits, and where each council stands.

    `limits` hold for each level of confidence the lower and the upper line. `verdicts` say better or worse of a
    council beyond the 95% limits, where the measure declares which way is better, and similar within them.
    """

    average: float
    limits: Mapping[float, tuple[Curve, Curve]]
    labels: Mapping[str, FunnelLabel]
    verdicts: Mapping[str, ComparisonVerdict]
    rule: str = FUNNEL.name


def funnel_chart(measure: Measure, councils: Mapping[str, Cases]) -> Funnel:
    """Work out the funnel of one period of a share or rate from every council's counts.

    The average is all events over all denominators. The limits are those of `funnel.proportion_limits` over the
    denominators; those of a rate are found for numbers of events, and stand where an area with so many would have
    that rate. From `FEWEST_COUNCILS` on it says something; it raises ValueError for none, for one without a
    denominator, and for a measure that is neither a share nor a rate. Rates without any event have no limits.
    """
    if measure.value not in FROM_COUNTS or measure.unit not in PER:
        raise ValueError(f"no funnel of a {measure.value} in {measure.unit}")
    scale = PER[measure.unit]
    middle = average([c.n for c in councils.values()], [c.of for c in councils.values()])
    smallest, largest = min(c.of for c in councils.values()), max(c.of for c in councils.values())
    kind: FunnelKind = "proportion" if measure.value == "proportion" else "rate"
    curves = _of_shares if kind == "proportion" else _of_rates
    labels = {area: funnel_label(kind, c.n, c.of, middle) for area, c in councils.items()}
    return Funnel(
        average=middle * scale,
        limits={level: curves(middle, scale, smallest, largest, level) for level in (USUAL, STRICT)},
        labels=labels,
        verdicts={area: _verdict(measure, label) for area, label in labels.items()},
    )


def _of_shares(middle: float, scale: int, smallest: int, largest: int, level: float) -> tuple[Curve, Curve]:
    places = axis_points(smallest, largest)
    limits = [proportion_limits(middle, of, level) for of in places]
    return (
        tuple((of, each.lower * scale) for of, each in zip(places, limits, strict=True)),
        tuple((of, each.upper * scale) for of, each in zip(places, limits, strict=True)),
    )


def _of_rates(middle: float, scale: int, smallest: int, largest: int, level: float) -> tuple[Curve, Curve]:
    """Place the limits of so many events where an area with such a rate would have them: events over the rate."""
    if not middle > 0:
        return (), ()
    end = axis_points(smallest, largest)[-1]
    expected = middle * end
    # The line of the upper limits must reach the end too, where more events than expected stand.
    events = axis_points(1, ceil(expected + 4 * sqrt(expected) + 20))
    limits: list[tuple[int, Limits]] = [(n, rate_limits(middle, n, level)) for n in events]
    # An area without any event is low from the exposure on at which its own upper limit falls below the average.
    none = (poisson(0, level)[0].upper / middle, 0.0)
    return (
        (none, *((n / each.lower, each.lower * scale) for n, each in limits)),
        tuple((n / each.upper, each.upper * scale) for n, each in limits),
    )


def _verdict(measure: Measure, label: FunnelLabel) -> ComparisonVerdict:
    if label == "not-significant":
        return "similar"
    return side_verdict(measure, higher=label in {"high-0.001", "high-0.025"})
