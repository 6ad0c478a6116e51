"""A change in words: the verb and both numbers, and beside them, always, what the rule says of it.

Verbs are those of the figures as a reader sees them, rounded; verdicts are the rule's, on unrounded figures. The two
are never merged: where they point different ways both are said.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from generator.domain import wording
from generator.domain.period_words import over, step, when
from generator.domain.wording import number
from generator.evaluate.polarity import ends_tell, rises
from generator.evaluate.rules import CONTROL_CHART, rule_named

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.domain.measure import Measure
    from generator.domain.period import Period
    from generator.evaluate.polarity import EndsTell
    from generator.evaluate.results import Direction

_UNSURE = " (of low reliability)"


class Dated(Protocol):
    """A change between two periods, raw or released."""

    @property
    def since(self) -> Period:
        """The earlier period."""

    @property
    def until(self) -> Period:
        """The later period."""


@dataclass(frozen=True)
class End:
    """One end of a change: the figure of a period, which its publisher may mark as of low reliability."""

    period: Period
    value: Decimal
    unsure: bool = False


@dataclass(frozen=True)
class Ends:
    """Both ends of a change, the earlier first."""

    first: End
    last: End

    @property
    def span(self) -> tuple[Period, Period]:
        """The two periods."""
        return self.first.period, self.last.period


def own_years(direction: Direction, since_previous: Dated | None) -> tuple[Period, Period] | None:
    """Say between which periods a change runs for which nobody named a year: those of the rule that judges it.

    Of a control chart they are those of the present process, from which it starts anew. Where nothing can be judged it
    is the change from the period before. None where there is no such change.
    """
    if direction.judged and direction.process:
        return direction.process[0], direction.process[-1]
    return (since_previous.since, since_previous.until) if since_previous else None


def change_words(ends: Ends, measure: Measure, *, named: bool, again: bool = False) -> str:
    """Say a change plainly, for the middle of a sentence: `rose from 18.6% to 26.8% over five years`.

    With `named` both periods are named: `rose from 19.4% in 2018 to 2019 to 26.8% in 2024 to 2025`. The unit stands at
    the last number, whole or `again` in brief. What reads the same when rounded `stayed at`; that is not "no change".
    """
    first, last = ends.first, ends.last
    before, after = wording.short(first.value, measure), wording.short(last.value, measure)
    written = wording.brief(last.value, measure) if again else wording.full(last.value, measure)
    start, end = (f"{text}{_UNSURE if e.unsure else ''}" for text, e in ((before, first), (written, last)))
    if before == after:
        rounded = " when rounded" if first.value != last.value else ""
        return f"stayed at {end}{rounded}{_compared(ends, named=named)}"
    verb = "rose" if last.value > first.value else "fell"
    if named:
        return f"{verb} from {start} {when(first.period)} to {end} {when(last.period)}"
    return f"{verb} from {start} to {end} {over(*ends.span)}"


def verdict_words(direction: Direction, measure: Measure, ends: Ends) -> str:
    """Say what the rule says of a change, to stand straight behind `change_words`.

    `, which is worse (recent trend)`, `; no significant change could be shown`, `; that cannot be tested, because the
    publisher gives no counts`. Over other years than the rule's own, its verdict is said to be of its own.
    """
    if not direction.judged:
        return f"; that cannot be tested, because {direction.reason.rstrip('.')}"
    own = ends.span == (direction.process[0], direction.process[-1])
    years = f"the rule’s own {_many(direction.process)}"
    rising = rises(direction.verdict, measure)
    if rising is None:
        because = f", because {direction.reason}" if direction.reason else ""
        return f"; {'' if own else f'over {years} '}no significant change could be shown{because}"
    way = f"a {'' if _good(direction) else 'significant '}{'rise' if rising else 'fall'}"
    end = f"{_good(direction)} ({rule_called(direction.rule)})"
    if direction.rule == CONTROL_CHART.name:
        # It judges the newest figures by the chart's limits, not the first figure beside the last.
        return f"; the newest figures signal {way}{end}"
    if not own:
        return f"; {years} show {way}{end}"
    return _beside_plain(ends_tell(direction.verdict, measure, ends.first.value, ends.last.value), way, end)


def rule_called(name: str) -> str:
    """Call a rule, within a sentence, by its title: `recent trend`."""
    title = rule_named(name).title
    return title[0].lower() + title[1:]


def _beside_plain(told: EndsTell, way: str, end: str) -> str:
    """Join a verdict to a plain change over the same years, saying so where the two point different ways."""
    if told == "otherwise":
        return f"; those years together show {way}{end}"
    if told == "nothing":
        return f"; unrounded it is {way}{end}"
    return end if end.startswith(",") else f", {way}{end}"


def _good(direction: Direction) -> str:
    return {"improved": ", which is better", "worsened": ", which is worse"}.get(direction.verdict, "")


def _compared(ends: Ends, *, named: bool) -> str:
    """Say which two periods read the same; between them it may have been otherwise."""
    first, last = ends.span
    if named:
        return f", comparing {first.prose} with {last.prose}"
    steps = last.ordinal - first.ordinal
    if steps == 1:
        return f", {over(first, last)}"
    return f", comparing the first with the last of {number(steps + 1)} {step(last.kind)}s"


def _many(window: tuple[Period, ...]) -> str:
    return f"{number(len(window))} {step(window[-1].kind)}s"
