"""Labels moved apart: as near as can be to where they belong, in order, and never over one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass
class _Block:
    """Labels that touch and move as one: their wishes in sum, and how many they are."""

    wish: float
    labels: int

    @property
    def place(self) -> float:
        return self.wish / self.labels


def spread(wishes: Sequence[float], lengths: Sequence[float], low: float, high: float) -> tuple[float, ...]:
    """Place the centres of labels of the given lengths along a line from `low` to `high`.

    The sum of the squared distances from their wishes is the least that keeps them apart, in the order of their
    wishes and within the ends: isotonic regression by pooling adjacent violators (Barlow and others, 1972).
    Where they cannot fit they start at `low` and run over `high`.
    """
    if not wishes:
        return ()
    order = sorted(range(len(wishes)), key=lambda i: wishes[i])
    # How far each centre stands from the first one's when all labels touch. Less this, "apart" is just "in order".
    offsets = [0.0]
    for before, after in pairwise(order):
        offsets.append(offsets[-1] + (lengths[before] + lengths[after]) / 2)
    first, last = low + lengths[order[0]] / 2, high - lengths[order[-1]] / 2 - offsets[-1]
    places = _in_order([wishes[i] - offset for i, offset in zip(order, offsets, strict=True)])
    centres = [0.0] * len(wishes)
    for i, place, offset in zip(order, places, offsets, strict=True):
        centres[i] = max(min(place, last), first) + offset
    return tuple(centres)


def rows(spans: Sequence[tuple[float, float]], gap: float) -> tuple[int, ...]:
    """Put spans, each from a start to an end, into as few rows as keep them `gap` apart. Gives each one's row."""
    ends: list[float] = []
    placed = [0] * len(spans)
    for i in sorted(range(len(spans)), key=lambda i: spans[i]):
        start, end = spans[i]
        row = next((r for r, taken in enumerate(ends) if taken + gap <= start), len(ends))
        ends[row : row + 1] = [end]
        placed[i] = row
    return tuple(placed)


def _in_order(values: Sequence[float]) -> list[float]:
    blocks: list[_Block] = []
    for value in values:
        blocks.append(_Block(value, 1))
        while len(blocks) > 1 and blocks[-2].place > blocks[-1].place:
            last = blocks.pop()
            blocks[-1].wish += last.wish
            blocks[-1].labels += last.labels
    return [block.place for block in blocks for _ in range(block.labels)]
