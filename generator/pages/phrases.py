"""Phrases about figures. Verbs are neutral: rose, fell. Whether that is good is for the rules to say, not for these."""

from __future__ import annotations

from generator.charts import words
from generator.charts.periods import since
from generator.disclose.cells import Cell, DisclosedMeasure, Shown, ShownChange, ShownComparison, Withheld
from generator.domain import wording
from generator.domain.answer import NotSupplied
from generator.domain.measure import Measure
from generator.domain.observation import SYMBOL_MEANING
from generator.domain.report import Records
from generator.evaluate.answers import area_called
from generator.pages.text import Html, tag

POLARITY: dict[str, str] = {
    "lower": "Lower is better.",
    "higher": "Higher is better.",
    "neither": "Neither a rise nor a fall is good or bad in itself.",
}
"""What to think of a high or a low figure. Declared with each measure, never guessed."""

KINDS: dict[str, str] = {
    "impact": "the difference made to children",
    "outcome": "how children fared",
    "process": "how the work was done",
    "activity": "how much was done",
    "context": "the setting",
}
"""What a measure is about, from a difference for children to the setting."""


def value_in_words(cell: Cell, measure: Measure, *, again: bool = False) -> str:
    """Write a value for a sentence, with its whole unit, or `again` in brief; a withheld one says why it is hidden."""
    if isinstance(cell, Withheld):
        return why_hidden(cell)
    unsure = " (of low reliability)" if cell.low_reliability else ""
    made_up = " (made-up figure)" if measure.illustrative else ""
    written = wording.brief(cell.value, measure) if again else wording.full(cell.value, measure)
    return written + unsure + made_up


def why_hidden(cell: Withheld) -> str:
    """Say that a value is not published, and why."""
    return f"not published ({SYMBOL_MEANING[cell.symbol]})"


def value_in_short(cell: Cell, measure: Measure) -> str:
    """Write a value for a table or a headline; a withheld one is its symbol."""
    return wording.short(cell.value, measure) if isinstance(cell, Shown) else f"[{cell.symbol}]"


def change_in_words(change: ShownChange, measure: Measure) -> str:
    """Say how the newest figure came about: `rose from 23.2%`, `the same as 23.2%`."""
    before = wording.short(change.before.value, measure)
    way = words.direction(change, measure)
    return f"the same as {before}" if way == "read the same" else f"{way} from {before}"


def change_since(change: ShownChange, measure: Measure) -> str:
    """Say how the newest figure came about, and since when: `rose from 23.2% the year before`."""
    return f"{change_in_words(change, measure)} {since(change.since, change.until)}"


def comparator_name(comparator: str, records: Records) -> str:
    """Name a comparator within a sentence."""
    return area_called(comparator, records)


def neighbours_comparison(measure: DisclosedMeasure, records: Records) -> ShownComparison | None:
    """Give the comparison with the neighbours' median, if there is one."""
    return next((c for c in measure.comparisons if c.comparator == records.partnership.neighbours), None)


def supplied(answer: str | NotSupplied) -> Html:
    """Give an answer, or say plainly that there is none, and why."""
    if isinstance(answer, NotSupplied):
        missing = tag("strong", "Not supplied.")
        return Html(f"{missing} {tag('span', answer.not_supplied, class_='reason')}")
    return tag("span", answer)
