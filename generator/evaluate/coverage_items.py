"""What a part of a report consists of, item by item: each is there, or its words say what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain.answer import NotSupplied
from generator.evaluate.year_results import PartAnswer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.domain.report import Records
    from generator.domain.requirement import Part
    from generator.evaluate.judge import Judgement
    from generator.evaluate.weak import WeakSpot


@dataclass(frozen=True)
class Held:
    """All that an answer to the guidance can rest on: the records, and what their figures came to."""

    records: Records
    judgements: Mapping[str, Judgement]
    weak: tuple[WeakSpot, ...]

    def partner(self, partner: str) -> str:
        """Name a partner."""
        return self.records.partnership.partners[partner].name


@dataclass(frozen=True)
class Item:
    """One item: what it is as part of a sentence, such as `the money given by Health`, and whether it is there."""

    words: str
    there: bool


def answered(words: str, answer: object) -> Item:
    """Make an item of an answer. That there was none is an answer; that nobody supplied one is none."""
    return Item(words, not isinstance(answer, NotSupplied))


def part_answer(part: Part, items: Iterable[Item]) -> PartAnswer:
    """Put items together: all there is answered, some is partly, none is not answered."""
    found = tuple(items)
    missing = tuple(item.words for item in found if not item.there)
    if not missing:
        return PartAnswer(part, "answered")
    return PartAnswer(part, "not-answered" if len(missing) == len(found) else "partly", missing)
