"""Sparklines: our own series as a word-sized line, for lists. Plain SVG text, styled by the page."""

from __future__ import annotations

from decimal import Decimal

from generator.charts.comparators import our_side
from generator.charts.series import Run, Spot, rifts, runs
from generator.disclose.cells import DisclosedMeasure
from generator.domain.report import Records

WIDTH, HEIGHT = 96, 28
EDGE = 4
"""Room for the dot at the end."""
FEWEST_POINTS = 2


def sparkline(measure: DisclosedMeasure, records: Records) -> str | None:
    """Draw our own series, from its lowest to its highest value; None for fewer than two values.

    It is hidden from screen readers: the values stand beside it. Missing years stay open, and a lone value is a dot.
    """
    points = our_side(measure, records).points
    if not points:
        return None
    first, last = points[0].period.ordinal, points[-1].period.ordinal
    drawn = runs(points, rifts(measure.definition, first, last))
    spots = [spot for run in drawn for spot in run]
    if len(spots) < FEWEST_POINTS:
        return None
    low, high = min(s.value for s in spots), max(s.value for s in spots)

    def at(spot: Spot) -> tuple[str, str]:
        x = EDGE + (WIDTH - 2 * EDGE) * (spot.at - first) / (last - first)
        share = (spot.value - low) / (high - low) if high > low else Decimal("0.5")
        return _number(x), _number(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * float(share))

    def shape(run: Run) -> str:
        if len(run) == 1:
            x, y = at(run[0])
            return f'<circle class="spark-dot" cx="{x}" cy="{y}" r="1.5" fill="currentColor"/>'
        path = " ".join(",".join(at(spot)) for spot in run)
        return f'<polyline class="spark-line" points="{path}" fill="none" stroke="currentColor" stroke-width="2"/>'

    x, y = at(spots[-1])
    return (
        f'<svg class="spark" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" aria-hidden="true"'
        f' focusable="false">{"".join(shape(run) for run in drawn)}'
        f'<circle class="spark-end" cx="{x}" cy="{y}" r="3" fill="currentColor"/></svg>'
    )


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
