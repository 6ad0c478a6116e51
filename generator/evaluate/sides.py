"""How a comparison reads, whoever words it: on which side ours stands, the word that links it, whether it was tested."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from generator.evaluate.rules import PLAIN_COMPARISON

if TYPE_CHECKING:
    from decimal import Decimal

    from generator.domain.judgement import ComparisonVerdict


def side_of(ours: Decimal, theirs: Decimal) -> Literal["higher", "lower", "the same"]:
    """Say plainly on which side our figure stands, before rounding and whatever the verdict."""
    return "higher" if ours > theirs else "lower" if ours < theirs else "the same"


def linking(verdict: ComparisonVerdict) -> str:
    """Give the word that leads from a verdict to the other: worse `than`, similar `to`, the same `as`."""
    return "to" if verdict == "similar" else "as" if verdict == "same" else "than"


def was_tested(rule: str) -> bool:
    """Whether the rule that compared two figures tells a difference from chance."""
    return rule != PLAIN_COMPARISON.name
