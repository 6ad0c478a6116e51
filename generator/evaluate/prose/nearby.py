"""Which measures are named near a sentence: what a typed figure in it is likely to be about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.evaluate.prose.clauses import Coded


@dataclass(frozen=True)
class Nearby:
    """Measures by how near they are named, each once in a circle, the one named last at its end.

    `paragraph` goes as far as the sentence itself; what is told later is not what a figure was about. `section` takes
    in the heading.
    """

    sentence: tuple[str, ...] = ()
    paragraph: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    chapter: tuple[str, ...] = ()

    @property
    def ranks(self) -> dict[str, int]:
        """Say of each measure of the section how near it is: 0 in the sentence, 1 in the paragraph, 2 in the section."""
        circles = (self.sentence, self.paragraph, self.section)
        return {measure: rank for rank, circle in reversed(list(enumerate(circles))) for measure in circle}

    @property
    def nearest(self) -> str | None:
        """Give the measure named last in the sentence, or else before it in its paragraph."""
        return next((circle[-1] for circle in (self.sentence, self.paragraph) if circle), None)


def nearby(chapter: Sequence[Coded], number: int) -> Nearby:
    """Give what is named near the sentence of that number."""
    sentence = chapter[number].sentence
    before = [c for c in chapter[: number + 1] if c.sentence.block == sentence.block]
    section = [c for c in chapter if c.sentence.section == sentence.section]
    return Nearby(_named(chapter[number : number + 1]), _named(before), _named(section), _named(chapter))


def _named(readings: Iterable[Coded]) -> tuple[str, ...]:
    named = [mention.id for reading in readings for mention in reading.mentions if mention.kind != "area"]
    return tuple(reversed(dict.fromkeys(reversed(named))))
