"""What a result rests on, as facts and tables: the figures that a rule took in, and the numbers that it worked out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from math import isinf

from generator.charts.periods import HEADING
from generator.charts.result_words import change_unit, signed
from generator.charts.signals import signal_words
from generator.disclose.cells import Cell, DisclosedMeasure, Point, Shown, ShownChange
from generator.domain import wording
from generator.domain.measure import Measure
from generator.domain.wording import capital
from generator.evaluate.missing import NONE_EARLIER
from generator.evaluate.results import ChangeInterval, Direction
from generator.evaluate.rules import rule_named
from generator.evaluate.trend import THRESHOLD
from generator.pages.addresses import METHODS, link, rule_anchor
from generator.pages.phrases import change_since, value_in_short
from generator.pages.table_block import words_table
from generator.pages.text import Html, join, tag

Fact = tuple[str, str]

_NO_DIFFERENCE = "No difference from the period before can be given"


def rule_link(name: str, page: str) -> Html:
    """Name a rule and lead to its section of the methods page."""
    return tag("a", rule_named(name).title, href=link(page, METHODS, rule_anchor(name)))


def interval_words(lower: Decimal, upper: Decimal, measure: Measure) -> str:
    """Write the two ends of an interval: `25.9% to 27.8%`."""
    return f"{wording.short(lower, measure)} to {wording.short(upper, measure)}"


def interval_of_cell(cell: Cell, measure: Measure) -> str | None:
    """Write the 95% interval of a figure, or give None where there is none."""
    if not isinstance(cell, Shown) or cell.lower is None or cell.upper is None:
        return None
    return interval_words(cell.lower, cell.upper, measure)


def figures_table(caption: str, points: Sequence[Point], measure: Measure, direction: Direction | None = None) -> Html:
    """Show figures with the counts and intervals behind them; columns that would be empty are left out.

    With the `direction` of a control chart each point has its signal beside it, and not the interval, which its rule
    does not use. A count is its own figure.
    """
    control = direction.control if direction else None
    signals = (
        {
            period: signal_words(signal, measure.period, high=high)
            for period, signal, high in zip(direction.window, control.signals, control.high, strict=True)
        }
        if direction and control
        else {}
    )
    columns: list[tuple[str, Callable[[Point], str]]] = [
        ("Figure", lambda point: value_in_short(point.cell, measure)),
        ("Count", lambda point: "" if measure.value == "count" else _count(point.cell)),
        ("Out of", lambda point: _number(_shown(point.cell, "of"))),
        ("95% interval", lambda point: "" if control else interval_of_cell(point.cell, measure) or ""),
        ("Signal", lambda point: signals.get(point.period, "")),
    ]
    kept = [(name, write) for name, write in columns if any(write(point) for point in points)]
    rows = [[tag("span", p.period.prose), *(tag("span", write(p)) for _, write in kept)] for p in points]
    return words_table(caption, [HEADING[measure.period], *(name for name, _ in kept)], rows, "rows--figures")


def plain_differences(measure: DisclosedMeasure) -> str:
    """Say how the newest figure differs from the one before and from the fifth-last, in neutral verbs, or why not."""
    changes = [change for change in (measure.since_previous, measure.since_fifth) if change]
    said = f"{capital('; '.join(_difference(change, measure.definition) for change in changes))}. " if changes else ""
    if measure.since_previous is None:
        said += f"{_NO_DIFFERENCE}: {measure.why_no_change or NONE_EARLIER}."
    return said.strip()


def change_facts(direction: Direction, measure: Measure) -> Iterator[Fact]:
    """Give the size of a change and what the rule worked out, with one decimal more than the figures have."""
    if direction.change is not None:
        yield _size(direction.change), _change(direction.change, measure)
    for name, number in direction.statistics.items():
        if name in _STATISTICS:
            title, write = _STATISTICS[name]
            yield title, write(number, measure)


def rules_of_intervals(cells: Sequence[Cell], page: str) -> Html | None:
    """Name the rules that gave the intervals of some figures, each once and linked."""
    names = dict.fromkeys(cell.interval for cell in cells if isinstance(cell, Shown) and cell.interval)
    return join([rule_link(name, page) for name in names], "; ") if names else None


def _shown(cell: Cell, count: str) -> int | None:
    return getattr(cell, count) if isinstance(cell, Shown) else None


def _number(count: int | None) -> str:
    return "" if count is None else f"{count:,}"


def _count(cell: Cell) -> str:
    count = _number(_shown(cell, "n"))
    return f"{count} (rebuilt)" if isinstance(cell, Shown) and cell.rebuilt else count


def _difference(change: ShownChange, measure: Measure) -> str:
    size = signed(float(change.difference), measure)
    return f"{change_since(change, measure)} ({size}{change_unit(measure)})"


def _size(change: ChangeInterval) -> str:
    of = {"difference": "Difference", "difference-a-period": "Average change a year", "ratio": "Ratio"}
    return of[change.scale]


def _change(change: ChangeInterval, measure: Measure) -> str:
    level = f"{change.confidence * 100:g}% interval"
    if change.scale == "ratio":
        ends = f"{_ratio(change.lower)} to {_ratio(change.upper)}"
        if isinf(change.upper):
            ends = f"{_ratio(change.lower)} or more"
        return f"{_ratio(change.estimate)} ({level}: {ends})"
    finer = wording.decimals_of(measure) + 1
    estimate, lower, upper = (signed(end, measure, finer) for end in (change.estimate, change.lower, change.upper))
    return f"{estimate}{change_unit(measure)} ({level}: {lower} to {upper})"


def _ratio(ratio: float) -> str:
    return "none can be given, because the earlier year had no event" if isinf(ratio) else _rounded(ratio, 3)


def _figure(number: float, measure: Measure) -> str:
    return wording.short(Decimal(repr(number)), measure)


def _rounded(number: float, decimals: int) -> str:
    return f"{wording.round_half_up(Decimal(repr(number)), decimals):,}"


def _p_value(number: float, _: Measure) -> str:
    said = "below 0.0001" if number < 0.0001 else _rounded(number, 4)
    return f"{said}. A change counts where it is below 0.05."


def _chi_square(number: float, _: Measure) -> str:
    return f"{_rounded(number, 2)}. A change counts where it is above {_rounded(THRESHOLD, 2)}."


_STATISTICS: Mapping[str, tuple[str, Callable[[float, Measure], str]]] = {
    "chi_square": ("Chi-square", _chi_square),
    "p_value": ("P value", _p_value),
    "mean": ("Mean of the current process", _figure),
    "lower_limit": ("Lower limit", _figure),
    "upper_limit": ("Upper limit", _figure),
}
"""What to call a number that a rule worked out, and how to write it. The slope of the log odds is in `report.json`."""
