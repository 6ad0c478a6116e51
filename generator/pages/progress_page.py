"""The page of little or no progress. It writes itself from the judgements: people explain, and remove nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.charts.periods import both
from generator.evaluate.leading import short_of_progress
from generator.evaluate.weak import GRAVITY, WeakReason, WeakSpot
from generator.pages.addresses import MEASURES, METHODS, PROGRESS, link
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.no_longer import ANCHOR as NO_LONGER
from generator.pages.no_longer import TITLE as NO_LONGER_TITLE
from generator.pages.no_longer import dropped_measures, dropped_priorities, has_dropped
from generator.pages.scoreboard import scoreboard
from generator.pages.tally import all_measures
from generator.pages.text import Html, block, counted, front_matter, tag
from generator.pages.weak_block import weak_block, weak_rows
from generator.pages.weak_words import TITLES

TITLE = "Areas of little or no progress"
LEAST_COMPACT = 4
"""From so many measures that cannot be judged, they are rows of a table: little can be said of each."""

_ASKS: Mapping[WeakReason, str] = {
    "worsened": "Chance alone would seldom make a change as large as these.",
    "target-missed": "Each has a target on record and did not reach it.",
    "untested-in-worst-quarter": "No interval is known for these, so nobody can tell chance from change. Each stands in the worst quarter of the councils held, and that is bad news all the same.",
    "worse-than-others": "Each was tested and stands worse than others. Either no improvement could be shown, or it is still in the worst quarter of the councils held.",
    "no-progress-shown": "Each is an outcome of a priority. No significant change could be shown, which does not mean that nothing changed.",
    "not-judged": "Each is an outcome of a priority. The figures cannot say whether it got better or worse.",
}  # fmt: skip
"""What the measures of each group have in common."""


def put_progress(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    weak = book.disclosed.weak
    head = front_matter(
        title=TITLE, description="What the figures show to be weak, by a published rule", kind="progress"
    )
    parts = (_opening(book), *_groups(weak, book), *_priorities(book), *_no_longer(book))
    shelf.put(PROGRESS, head + "\n\n".join(parts) + "\n")


def _opening(book: Book) -> Html:
    rule = tag("a", "published rule", href=link(PROGRESS, METHODS, "little-or-no-progress"))
    chosen = "Nobody chose what stands here. The partners may explain a figure, but they cannot remove it."
    return block(
        "div",
        tag("h1", TITLE),
        tag("p", "This page is made from the figures by a ", rule, f". {chosen}", class_="lead"),
        tag("p", _counted(book)),
        "" if book.disclosed.weak else tag("p", _looked_at(book)),
    )


def _counted(book: Book) -> str:
    weak, total = len(book.disclosed.weak), len(book.measures)
    short, priorities = len(short_of_progress(book.disclosed.judgements)), len(book.disclosed.judgements)
    which = f"{weak} of {counted(total, 'measure')}" if weak else f"None of {counted(total, 'measure')}"
    of_priorities = f"{short or 'none'} of {counted(priorities, 'priority', 'priorities')}"
    return f"{which} and {of_priorities} stand here. Each measure stands once, under its gravest reason."


def _looked_at(book: Book) -> str:
    """Say what was looked at where no measure is weak, so that an empty page is not taken for good news."""
    everything = all_measures(book)
    sided = everything.sided
    verdicts = both(
        [
            f"{len(sided.improved)} improved",
            f"{len(sided.no_significant_change)} showed no significant change",
            f"{len(sided.cannot_be_judged)} could not be judged",
        ]
    )
    return (
        f"Looked at were {counted(everything.total, 'measure')}: {len(everything.no_side)} have no better or worse side, "
        f"and of the other {sided.total}, {verdicts}. Each was held against its target, other councils and the better "
        "side, where there is one. That nothing stands here is no proof that all is well."
    )


def _groups(weak: tuple[WeakSpot, ...], book: Book) -> Iterator[str]:
    for reason in GRAVITY:
        spots = tuple(spot for spot in weak if spot.gravest == reason)
        if not spots:
            continue
        yield f"## {TITLES[reason]} {{#{reason}}}"
        yield tag("p", _ASKS[reason])
        if reason == "not-judged" and len(spots) >= LEAST_COMPACT:
            yield weak_rows(spots, book)
        else:
            yield from (part for spot in spots for part in weak_block(spot, book))


def _priorities(book: Book) -> Iterator[str]:
    short = short_of_progress(book.disclosed.judgements)
    yield "## Priorities without progress shown {#priorities}"
    if not book.disclosed.judgements:
        yield tag("p", "This edition has no priority.")
    elif not short:
        yield tag("p", "The outcome measures of every priority show progress by the published rule.")
    else:
        yield scoreboard(PROGRESS, book, short)
        yield from _others(len(book.disclosed.judgements) - len(short), len(book.disclosed.judgements))
    every = tag("a", "All measures", href=link(PROGRESS, MEASURES))
    yield tag("p", every, ", weak or not, stand in one list.")


def _no_longer(book: Book) -> Iterator[str]:
    if has_dropped(book.records):
        yield f"## {NO_LONGER_TITLE} {{#{NO_LONGER}}}"
        yield from filter(None, (dropped_measures(book.records), dropped_priorities(book.records)))


def _others(showing: int, total: int) -> Iterator[Html]:
    if showing:
        show = "shows progress and is" if showing == 1 else "show progress and are"
        yield tag("p", f"{showing} of {total} priorities {show} not listed.")
