"""The label of every status of a year's records: a shape and a word that say good or bad, never colour alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

from generator.charts.verdicts import Label
from generator.charts.year.labels import (
    ACTIONS,
    ANSWERED,
    CHALLENGES,
    COMMITTEE,
    PROMISES_KEPT,
    RECOMMENDATIONS,
)
from generator.domain.wording import capital, number, sentence
from generator.pages.addresses import METHODS, link, rule_anchor
from generator.pages.label import label
from generator.pages.text import Html, join, tag

if TYPE_CHECKING:
    from generator.evaluate.year_results import Standing

S = TypeVar("S", bound=str)

__all__ = [
    "ACTIONS", "ANSWERED", "CHALLENGES", "COMMITTEE", "PROMISES_KEPT", "RECOMMENDATIONS",
    "by_status", "gravest_first", "standing_label", "standing_line",
]  # fmt: skip
"""The labels are those of the figures, which cannot take them from a page."""


def standing_label(standing: Standing[S], labels: Mapping[S, Label], page: str) -> Html:
    """Show where a record stands, as a link to the rule that says so."""
    return label(labels[standing.status], link(page, METHODS, rule_anchor(standing.rule)))


def standing_line(standing: Standing[S], labels: Mapping[S, Label], page: str) -> Html:
    """Show where a record stands, and why in words behind it."""
    return join([standing_label(standing, labels, page), tag("span", sentence(capital(standing.why)))], " ")


def gravest_first(ids: Iterable[str], standings: Mapping[str, Standing[S]], order: tuple[S, ...]) -> tuple[str, ...]:
    """Order records by their status as `order` has it; of one status the longest open or late first, then as written."""

    def rank(record: str) -> tuple[int, int]:
        standing = standings[record]
        return order.index(standing.status), -(standing.days or 0)

    return tuple(sorted(ids, key=rank))


def by_status(standings: Iterable[Standing[S]], labels: Mapping[S, Label]) -> str:
    """Count records by their status in the order of `labels`: `two late, one on time`. Nothing where there are none."""
    counts = Counter(standing.status for standing in standings)
    words = (f"{number(counts[status])} {_lower(shown.word)}" for status, shown in labels.items() if counts[status])
    return ", ".join(words)


def _lower(word: str) -> str:
    return word[:1].lower() + word[1:]
