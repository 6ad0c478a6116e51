"""All measures of an edition, sorted by what their newest figure did."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages.book import Book
from generator.pages.phrases import against, direction, neighbours_comparison


@dataclass(frozen=True)
class Tally:
    """Ids of measures: which way each went over five periods, and where it stands beside the neighbours' median.

    Five periods are the same for every measure, so that no baseline is picked. `unknown` are those without such a
    change, because the series is too short, broken, or has a gap.
    """

    rose: tuple[str, ...]
    fell: tuple[str, ...]
    same: tuple[str, ...]
    unknown: tuple[str, ...]
    higher: tuple[str, ...]
    lower: tuple[str, ...]


def tally(book: Book) -> Tally:
    """Sort the measures, as a reader of rounded figures sees them."""
    ways = {m.id: direction(m.since_fifth, m.definition) if m.since_fifth else "unknown" for m in book.measures}
    sides: dict[str, str] = {}
    for measure in book.measures:
        comparison = neighbours_comparison(measure, book.records)
        if comparison:
            sides[measure.id] = against(comparison, measure.definition)

    def those(found: dict[str, str], way: str) -> tuple[str, ...]:
        return tuple(measure for measure, which in found.items() if which == way)

    plain: dict[str, str] = dict(ways)
    return Tally(
        rose=those(plain, "rose"),
        fell=those(plain, "fell"),
        same=those(plain, "same"),
        unknown=those(plain, "unknown"),
        higher=those(sides, "higher"),
        lower=those(sides, "lower"),
    )
