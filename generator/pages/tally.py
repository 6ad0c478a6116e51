"""Measures sorted by what the judgements say of them, and tallies in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.charts.periods import both
from generator.charts.verdicts import DIRECTIONS, Label
from generator.evaluate.judge import Tally, tally
from generator.pages.book import Book
from generator.pages.text import counted

Kind = tuple[Label, tuple[str, ...]]
"""A verdict as readers see it, and the measures that earned it."""


@dataclass(frozen=True)
class AllMeasures:
    """Every measure of an edition once, by id: those with a better and a worse side by verdict, then the others.

    `ordered` has them all, those that the authors put first on the first page leading.
    """

    ordered: tuple[str, ...]
    sided: Tally
    no_side: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many measures the edition has."""
        return len(self.ordered)


def all_measures(book: Book) -> AllMeasures:
    """Sort all measures of an edition."""
    ids = (*book.records.edition.headlines, *book.records.measures)
    ordered = tuple(dict.fromkeys(measure for measure in ids if measure in book.disclosed.measures))
    sided = tuple(m for m in ordered if book.disclosed.measures[m].definition.better != "neither")
    return AllMeasures(ordered, tally(sided, book.disclosed.measures), tuple(m for m in ordered if m not in set(sided)))


def tally_words(counts: Tally) -> str:
    """Write a tally: `3 improved, 1 worsened, 2 no significant change, 2 cannot be judged`. Empty kinds are left out."""
    kinds = (
        (counts.improved, "improved"),
        (counts.worsened, "worsened"),
        (counts.no_significant_change, "no significant change"),
        (counts.cannot_be_judged, "cannot be judged"),
    )
    return ", ".join(f"{len(measures)} {words}" for measures, words in kinds if measures) or "no outcome measure"


def by_verdict(counts: Tally) -> tuple[Kind, ...]:
    """Give the measures of a tally by verdict, the gravest first; empty kinds are left out."""
    kinds = (
        (DIRECTIONS["worsened"], counts.worsened),
        (DIRECTIONS["improved"], counts.improved),
        (DIRECTIONS["no-significant-change"], counts.no_significant_change),
        (DIRECTIONS["cannot-be-judged"], counts.cannot_be_judged),
    )
    return tuple((label, measures) for label, measures in kinds if measures)


def counts_in_words(everything: AllMeasures, book: Book) -> str:
    """Count all measures: `Of the 22 measures with a better side, 2 worsened, 2 improved, …. The other 27 have none.`."""
    sided = everything.sided
    if not sided.total:
        return f"None of the {counted(everything.total, 'measure')} has a better or a worse side."
    ways = [f"{len(sided.worsened) or 'none'} worsened", f"{len(sided.improved) or 'none'} improved"]
    if sided.no_significant_change:
        ways.append(f"in {len(sided.no_significant_change)} no significant change could be shown")
    if sided.cannot_be_judged:
        why = why_not_judged(sided.cannot_be_judged, book)
        ways.append(f"{len(sided.cannot_be_judged)} cannot be judged{why and f', {why}'}")
    if not everything.no_side:
        return f"Of {counted(sided.total, 'measure')}, {both(ways)}."
    rest = len(everything.no_side)
    others = f"The other {rest} {'has' if rest == 1 else 'have'} no better or worse side"
    return f"Of the {counted(sided.total, 'measure')} with a better and a worse side, {both(ways)}. {others}."


def why_not_judged(measures: Iterable[str], book: Book) -> str:
    """Give the reason that most of some measures share, as a clause: `mostly because the publisher gives no counts`.

    Nothing where no reason holds for more than half of them: their pages tell each.
    """
    reasons = Counter(book.disclosed.measures[measure].direction.reason for measure in measures)
    if not reasons:
        return ""
    (reason, most), total = reasons.most_common(1)[0], reasons.total()
    if most == total:
        return f"because {reason}"
    return f"mostly because {reason}" if most * 2 > total else ""
