"""What a judged measure did, between the first and the last figure of its rule's own window. Nobody picks a span."""

from __future__ import annotations

from dataclasses import dataclass

from generator.charts.words import sized
from generator.disclose.cells import DisclosedMeasure, Shown
from generator.domain import wording
from generator.domain.period import Period
from generator.pages.book import Book


@dataclass(frozen=True)
class Move:
    """A rise or a fall in words: `rose`, `18.6%`, `26.8%`, `in five years`."""

    verb: str
    before: str
    after: str
    span: str
    until: Period

    @property
    def words(self) -> str:
        """The move without its span: `rose from 18.6% to 26.8%`."""
        return f"{self.verb} from {self.before} to {self.after}"


def move(measure: DisclosedMeasure, book: Book) -> Move | None:
    """Give what a measure that improved or worsened did, as a reader of rounded figures sees it.

    None where it was not judged so; on a control chart, which judges the last point and no span; and where the two
    ends of a trend alone would tell another story than the trend over all its years.
    """
    direction, definition = measure.direction, measure.definition
    if direction.verdict not in {"improved", "worsened"} or direction.control is not None:
        return None
    first, last = direction.window[0], direction.window[-1]
    cells = {point.period: point.cell for point in measure.lines.get(book.records.own_area, ())}
    before, after = cells.get(first), cells.get(last)
    if not isinstance(before, Shown) or not isinstance(after, Shown):
        return None
    rising = (direction.verdict == "improved") == (definition.better == "higher")
    ends = wording.short(before.value, definition), wording.short(after.value, definition)
    if ends[0] == ends[1] or (after.value > before.value) != rising:
        return None
    years = len(direction.window)
    span = "in a year" if years == 2 else f"in {_NUMBERS[years]} years"
    return Move("rose" if rising else "fell", ends[0], sized(after.value, definition), span, last)


_NUMBERS = {3: "three", 4: "four", 5: "five"}
"""No rule over years looks at more than five."""
