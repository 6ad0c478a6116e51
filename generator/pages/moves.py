"""What a judged measure did, between the first and the last figure of its rule's own window. Nobody picks a span."""

from __future__ import annotations

from dataclasses import dataclass

from generator.charts.signals import last_point
from generator.charts.words import sized
from generator.disclose.cells import DisclosedMeasure, Shown
from generator.domain import wording
from generator.domain.period import Period
from generator.domain.period_words import over, step
from generator.evaluate.polarity import ends_tell, rises
from generator.pages.book import Book


@dataclass(frozen=True)
class Move:
    """A rise or a fall in words: `rose`, `18.6%`, `26.8%`, `over five years`."""

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
    if ends_tell(direction.verdict, definition, before.value, after.value) != "the-same":
        return None
    verb = "rose" if rises(direction.verdict, definition) else "fell"
    then, now = wording.short(before.value, definition), sized(after.value, definition)
    return Move(verb, then, now, over(first, last), last)


def against_its_ends(measure: DisclosedMeasure, book: Book) -> str:
    """Say what all years of a trend show together, where its first and its last figure alone tell otherwise.

    `its five years together show a rise, though the newest figure is lower than the first: 70.0%`. Empty for any other.
    """
    direction, definition = measure.direction, measure.definition
    rising = rises(direction.verdict, definition)
    if rising is None or direction.control is not None or len(direction.window) <= 2 or move(measure, book):
        return ""
    cells = {point.period: point.cell for point in measure.lines.get(book.records.own_area, ())}
    first, last = cells.get(direction.window[0]), cells.get(direction.window[-1])
    if not isinstance(first, Shown) or not isinstance(last, Shown):
        return ""
    shown = f"its {wording.number(len(direction.window))} {step(definition.period)}s together show a {'rise' if rising else 'fall'}"
    than = "lower than" if last.value < first.value else "higher than"
    if wording.short(first.value, definition) == wording.short(last.value, definition):
        than = "the same as"
    return f"{shown}, though the newest figure is {than} the first: {wording.short(last.value, definition)}"


def signal(measure: DisclosedMeasure) -> str:
    """Say where the newest figure of a control chart lies that signals, as words behind it: `above the upper …`."""
    found = measure.direction
    signals = found.control is not None and found.verdict in {"improved", "worsened"}
    return last_point(found.control, measure.definition.period) if found.control is not None and signals else ""
