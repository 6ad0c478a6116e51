"""What a point of a control chart shows, in the same words on a chart, in its table and beside a verdict."""

from __future__ import annotations

from generator.domain.period import PeriodKind
from generator.domain.period_words import step
from generator.evaluate.control import Control, Signal

NONE = "none"
"""What stands in a table beside a point without a signal."""


def signal_words(signal: Signal, kind: PeriodKind, *, high: bool | None) -> str:
    """Say what one of the points shows, for a table: `one of seven or more months that rose in a row`."""
    return NONE if signal == "none" else _said(signal, step(kind), high=bool(high), last=False)


def last_point(control: Control, kind: PeriodKind) -> str:
    """Say what the last point shows, by which alone is judged, as words that follow it: `above the upper limit`."""
    return _said(control.signals[-1], step(kind), high=bool(control.high[-1]), last=True)


def _said(signal: Signal, each: str, *, high: bool, last: bool) -> str:
    """Name a signal. A point is `one of` those that make it together; the last one is `the last of` them."""
    which = "the last" if last else "one"
    match signal:
        case "astronomical":
            return "above the upper control limit" if high else "below the lower control limit"
        case "trend":
            return f"{which} of seven or more {each}s that {'rose' if high else 'fell'} in a row"
        case "two-of-three":
            again = "again" if last else "one of two"
            return f"near the {'upper' if high else 'lower'} control limit, {again} within three {each}s"
        case "shift":
            return f"{which} of seven or more {each}s in a row {'above' if high else 'below'} the mean"
        case "none":
            return "within the control limits"
