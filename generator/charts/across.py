"""An axis of values along the bottom of a drawing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from generator.charts.lettering import ASCENT, DESCENT, width_of, wrap
from generator.charts.scale import Axis, Tick
from generator.charts.scene import Frame, Mark, Ruling, Words
from generator.charts.style import AXIS, CUT_AXIS, SOFT, THIN, Size

TICK_GAP = 8


@dataclass(frozen=True)
class Field:
    """Where marks stand along an axis. The scale stands `inset` within its frame, so that marks at its ends are whole."""

    frame: Frame
    axis: Axis
    size: Size
    inset: float = 0

    def x(self, value: Decimal) -> float:
        """Say where a value stands."""
        return self.frame.x + self.inset + self.length * self.axis.share(value)

    @property
    def length(self) -> float:
        """The length of the scale."""
        return self.frame.width - 2 * self.inset


def upright_axis(field: Field, caption: str) -> tuple[list[Mark], float]:
    """Draw upright lines at the ticks, their numbers and the unit below; say where that ends."""
    frame, size = field.frame, field.size
    line = frame.bottom + 6 + size.text * ASCENT
    kept = _clear(field)
    upright = {t.at: ((field.x(t.at), frame.y), (field.x(t.at), frame.bottom + 3)) for t in kept}
    ground = Decimal(0) if Decimal(0) in upright else field.axis.low
    marks: list[Mark] = [
        Ruling(tuple(line for at, line in upright.items() if at != ground), THIN),
        Ruling((upright[ground],), CUT_AXIS if field.axis.cut else AXIS),
        *(Words(t.label, (field.x(t.at), line), size.text, "middle", colour=SOFT) for t in kept),
    ]
    said = [caption] if caption else []
    said += [f"Scale starts at {field.axis.ticks[0].label}, not at zero"] if field.axis.cut else []
    for text in (t for words in said for t in wrap(words, size.width - 2 * size.pad, size.text)):
        line += size.line
        marks.append(Words(text, (size.width - size.pad, line), size.text, "end", colour=SOFT))
    return marks, line + size.text * DESCENT


def _clear(field: Field) -> tuple[Tick, ...]:
    """Keep as many ticks as have room for their labels: all, or evenly some, or the two ends."""
    ticks = field.axis.ticks
    last = len(ticks) - 1
    step = field.length / last
    needed = max(width_of(tick.label, field.size.text) for tick in ticks) + TICK_GAP
    every = next(k for k in range(1, last + 1) if k == last or (last % k == 0 and k * step >= needed))
    return ticks[::every]
