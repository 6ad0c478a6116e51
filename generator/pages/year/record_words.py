"""Words that the blocks of a year's records share: the finding of a block, names of partners, counts and lasting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from generator.charts.periods import both
from generator.disclose.cells import Cell, Shown
from generator.domain.observation import SYMBOL_MEANING
from generator.domain.partnership import named
from generator.domain.wording import capital, number, percent, sentence
from generator.pages.addresses import chapter_page, link, record_place
from generator.pages.phrases import why_hidden
from generator.pages.text import Html, join, tag

if TYPE_CHECKING:
    from generator.evaluate.year_results import Standing
    from generator.pages.book import Book

S = TypeVar("S", bound=str)

Said = tuple[str, str]
"""What is said of one thing and of several: `("is late", "are late")`."""


def found(*sentences: str) -> Html:
    """Open a block with what was found, the bad news first; sentences that are empty are left out."""
    return tag("p", " ".join(sentence(capital(each)) for each in sentences if each), class_="found")


def of_all(total: int, things: Said, groups: Iterable[tuple[int, Said]]) -> str:
    """Say how many of all things each group holds: `Of five audits, two are late and one is done`."""
    there = [(count, said) for count, said in groups if count]
    one, several = things
    if total == 1 and there:
        return f"The one {one} {there[0][1][0]}"
    if len(there) == 1 and there[0][0] == total:
        return f"{'Both' if total == 2 else f'All {number(total)}'} {several} {there[0][1][1]}"
    parts = [f"{number(count)} {said[0] if count == 1 else said[1]}" for count, said in there]
    return f"Of {number(total)} {several}, {both(parts)}"


def of_all_standings(standings: Sequence[Standing[S]], things: Said, said: Mapping[S, Said]) -> str:
    """Say how many records have each status, in the order of `said`, which is the gravest first."""
    counts = Counter(standing.status for standing in standings)
    return of_all(len(standings), things, ((counts[status], words) for status, words in said.items()))


def partners(ids: Iterable[str], book: Book) -> str:
    """Name partners one after another, within a sentence."""
    return both([named(each, book.records.partnership.partners) for each in ids])


def count_words(cell: Cell, one: str, several: str) -> str:
    """Write a count with its noun; a hidden one says why."""
    if not isinstance(cell, Shown):
        return capital(why_hidden(cell))
    return f"{cell.value:,.0f} {one if cell.value == 1 else several}"


def short_count(cell: Cell) -> str:
    """Write a count alone, as in a list; a hidden one is its symbol."""
    return f"{cell.value:,.0f}" if isinstance(cell, Shown) else f"[{cell.symbol}]"


def by_partner(counts: Mapping[str, Cell], book: Book) -> Html:
    """List a count for each partner."""
    return points(
        (f"{book.partner(each)}: {short_count(cell)}" for each, cell in counts.items()), "points points--short"
    )


def hidden_note(cells: Iterable[Cell]) -> Html:
    """Explain the symbols that stand among counts; nothing where every count is shown."""
    symbols = sorted({cell.symbol for cell in cells if not isinstance(cell, Shown)})
    said = " ".join(f"[{symbol}]: {SYMBOL_MEANING[symbol]}." for symbol in symbols)
    return tag("small", said) if said else Html()


def share_words(cell: Shown, of: str = "") -> str:
    """Write a share: `20 of 32 cases (62.5%)`, or the percentage alone where its counts are not known."""
    if cell.n is None or cell.of is None:
        return f"{percent(cell.value)}" + (f" of {of}" if of else "")
    return f"{cell.n:,} of {cell.of:,}{f' {of}' if of else ''} ({percent(cell.value)})"


def interval_words(cell: Shown) -> str:
    """Say how sure a share is; nothing where no interval is known."""
    if cell.lower is None or cell.upper is None:
        return ""
    return f"The 95% interval runs from {percent(cell.lower)} to {percent(cell.upper)}."


def points(items: Iterable[str], class_: str = "points") -> Html:
    """List items under each other; nothing where there is none."""
    found_items = [tag("li", each) for each in items]
    return tag("ul", join(found_items, " "), class_=class_) if found_items else Html()


def record_link(record: str, page: str, book: Book) -> Html:
    """Lead to a record or a priority of this edition in its own title; anything else is named by its id."""
    ref = book.index.get(record)
    if ref is not None:
        return tag("a", ref.title, href=link(page, *record_place(ref)))
    priority = book.records.priorities.get(record)
    if priority is not None:
        return tag("a", priority.title, href=link(page, chapter_page(priority.chapter), f"judgement.{record}"))
    return tag("span", record)
