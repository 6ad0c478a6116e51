"""Which pairs of figures could bear out that a measure rose or fell, as far as a sentence says between when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from generator.domain import wording
from generator.evaluate.change import FIFTH_LAST, PREVIOUS
from generator.evaluate.prose.clauses import FIGURE
from generator.evaluate.prose.number_words import VALUES
from generator.evaluate.prose.periods_said import meant, periods_said
from generator.evaluate.prose.wordlists import TO_FIGURE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from generator.domain.measure import Measure
    from generator.domain.period import Period
    from generator.evaluate.prose.clauses import Coded
    from generator.evaluate.prose.held import Held, Line
    from generator.evaluate.prose.subjects import Claim, Subject

_NUMBERS = "|".join(VALUES)
_YEARS_BEFORE = re.compile(
    rf"\b(?P<count>the|a|one|{_NUMBERS}|[0-9])\s+years?\s+(?:before|earlier|ago|previously)\b|\b(?:last|previous)\s+year\b"
)
_SINCE = re.compile(r"\bsince\s+(?:the\s+(?:year\s+)?)?(?=(?:[0-9]{1,2}\s+)?(?:[a-z]+\s+)?(?:19|20)[0-9]{2})")
_IN_THE_YEAR = re.compile(
    r"\b(?:in|over|during)\s+(?:the|this|one|a)\s+year\b(?!\s+(?:to|ending|ended|before|after|of|when|that|up))|\b(?:this|last)\s+year\b"
)
_IN_THE_NEWEST = re.compile(r"\b(?:in|over|during)\s+the\s+(?:newest|latest|last|most\s+recent)\s+year\b")
_THAN_IN = re.compile(
    r"\bthan\s+(?:in|on)\s+(?=(?:the\s+year\s+to\s+)?(?:[0-9]{1,2}\s+)?(?:[a-z]+\s+)?(?:19|20)[0-9]{2})"
)
_ABOUT = r"(?:(?:only|just|about|nearly|almost|over|under)\s+)*"
_FROM_TO = re.compile(
    rf"[\s,(]+from\s+{_ABOUT}(?P<first>{FIGURE})[^.;{FIGURE}]{{0,40}}\bto\s+{_ABOUT}(?P<last>{FIGURE})"
)
_TO_FROM = re.compile(
    rf"[\s,(]+to\s+{_ABOUT}(?P<last>{FIGURE})[^.;{FIGURE}]{{0,60}}\bfrom\s+{_ABOUT}(?P<first>{FIGURE})"
)
_FROM = re.compile(rf"[\s,(]+from\s+{_ABOUT}(?P<first>{FIGURE})")


@dataclass(frozen=True)
class Pair:
    """Two figures of one line, the earlier first."""

    since: Period
    until: Period
    before: Decimal
    after: Decimal

    @property
    def rises(self) -> bool:
        """Whether the later one is higher."""
        return self.after > self.before

    @property
    def falls(self) -> bool:
        """Whether the later one is lower."""
        return self.after < self.before

    def alike(self, measure: Measure) -> bool:
        """Whether both are shown alike."""
        return wording.short(self.before, measure) == wording.short(self.after, measure)


@dataclass(frozen=True)
class Movement:
    """What a sentence says of when a measure moved, and the figures held of it."""

    reading: Coded
    subject: Subject
    held: Held

    def pairs(self, claim: Claim, until: int) -> tuple[Pair, ...]:
        """Give the pairs that the claim may be about: those that it names up to `until`, or else every plain comparison.

        A plain comparison is from the period before, from four before, from the first to the last, and between any
        two periods that the sentence names. No pair crosses a break that is not comparable.
        """
        figures = dict.fromkeys(self._between_figures(claim))
        spans = figures or dict.fromkeys(self._said_behind(claim, until)) or dict.fromkeys(self._plain())
        return tuple(pair for since, until in spans if (pair := self._pair(since, until)))

    def _between_figures(self, claim: Claim) -> Iterator[tuple[int, int]]:
        """Read “from V to V”, “to V from V” and “from V” alone, which ends in the period that was told of before."""
        for pattern in (_FROM_TO, _TO_FROM, _FROM):
            found = pattern.match(self.reading.text, claim.end)
            if not found:
                continue
            first = self._figure_at(found.start("first"))
            last = self._figure_at(found.start("last")) if pattern is not _FROM else self._now_without(first)
            if first is not None and last is not None:
                yield first, last
            return

    def _figure_at(self, position: int) -> int | None:
        mention = self.reading.at(position)
        return self._ordinal(mention.period) if mention and mention.id == self.subject.measure else None

    def _now_without(self, first: int | None) -> int | None:
        told = self._ordinal(self.subject.period)
        latest = self.line[-1][0].ordinal if self.line else None
        return told if told is not None and told != first else latest

    def _said_behind(self, claim: Claim, until: int) -> Iterator[tuple[int, int]]:
        """Read “from the year before”, “in the year” and “since 2019 to 2020”, which pick out one comparison."""
        if not self.line:
            return
        behind, latest = self.reading.text[claim.end : until], self.line[-1][0].ordinal
        for found in _YEARS_BEFORE.finditer(behind):
            steps = _steps(found["count"])
            yield from ((ordinal - steps, ordinal) for ordinal in self._now())
        if _IN_THE_YEAR.search(behind):
            yield from ((ordinal - PREVIOUS, ordinal) for ordinal in {*self._now(), latest})
        if _IN_THE_NEWEST.search(behind):
            yield latest - PREVIOUS, latest
        for opening in (_SINCE, _THAN_IN):
            opened = opening.search(behind)
            if opened:
                said = periods_said(self.reading.sentence.text[claim.end + opened.start() : until])[:1]
                for period in meant(said, [p for p, _ in self.line])[:1]:
                    yield from ((period.ordinal, now) for now in {*self._now(), latest} - {period.ordinal})
        figure = TO_FIGURE.match(self.reading.text, claim.end)
        mention = self.reading.at(figure.start("figure")) if figure else None
        if mention and mention.since and (since := self._ordinal(mention.since)) is not None:
            yield since, latest

    def _plain(self) -> Iterator[tuple[int, int]]:
        if not self.line:
            return
        first, last = self.line[0][0].ordinal, self.line[-1][0].ordinal
        yield from ((last - steps, last) for steps in (PREVIOUS, FIFTH_LAST))
        yield first, last
        named = self._named()
        yield from combinations(named, 2)
        for ordinal in named:
            yield from ((ordinal - PREVIOUS, ordinal), (ordinal - FIFTH_LAST, ordinal), (ordinal, last))

    def _now(self) -> tuple[int, ...]:
        """Give the periods that “the year before” may be counted from."""
        told = self._ordinal(self.subject.period)
        return self._named() or ((told,) if told is not None else ()) or tuple(p.ordinal for p, _ in self.line[-1:])

    def _named(self) -> tuple[int, ...]:
        """Give the periods of the line that the sentence names, in words or inside tokens, in order of time."""
        periods = [period for period, _ in self.line]
        said = {p.ordinal for p in meant(periods_said(self.reading.sentence.text), periods)}
        tokens = {self._ordinal(m.period) for m in self.reading.mentions if m.id == self.subject.measure and m.period}
        return tuple(sorted(said | {ordinal for ordinal in tokens if ordinal is not None}))

    @property
    def line(self) -> Line:
        """The figures spoken of: our own, or those of the area that is named."""
        return self.held.line(self.subject.measure, self.subject.area or self.held.records.own_area)

    def _ordinal(self, period_id: str | None) -> int | None:
        return next((p.ordinal for p, _ in self.line if p.id == period_id), None)

    def _pair(self, since: int, until: int) -> Pair | None:
        figures = {period.ordinal: (period, value) for period, value in self.line}
        if since >= until or since not in figures or until not in figures:
            return None
        (first, before), (last, after) = figures[since], figures[until]
        breaks = self.held.measure(self.subject.measure).dated_breaks()
        if any(not each.comparable and first < start <= last for start, each in breaks):
            return None
        return Pair(first, last, before, after)


def _steps(count: str | None) -> int:
    if count is None or count in {"the", "a"}:
        return 1
    return int(count) if count.isdigit() else VALUES[count]
