"""Actions, recommendations, questions of committees and challenges of two editions: opened, closed, carried over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from generator.domain.index import index_of
from generator.domain.standing import FINISHED
from generator.domain.wording import sentence
from generator.pages.addresses import SINCE, link, record_place
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, tag
from generator.pages.year.standing_label import ACTIONS, CHALLENGES, COMMITTEE, RECOMMENDATIONS, standing_label

if TYPE_CHECKING:
    from generator.charts.verdicts import Label
    from generator.disclose.disclosed import Disclosed
    from generator.domain.report import Before
    from generator.evaluate.year_results import Standing
    from generator.pages.book import Book

S = TypeVar("S", bound=str)


@dataclass(frozen=True)
class Moved:
    """What became of the records of one kind between two editions, by id. `carried` has the status of each and why."""

    name: str
    closed: tuple[str, ...]
    carried: Mapping[str, tuple[Html, str]]
    gone: tuple[str, ...]
    new: tuple[str, ...]


def moved(
    name: str, labels: Mapping[S, Label], then: Mapping[str, Standing[S]], now: Mapping[str, Standing[S]]
) -> Moved:
    """Hold the records of one kind against those of the edition before. Only what was open then can be carried over."""
    was_open = [each for each, standing in then.items() if standing.status not in FINISHED]
    carried = {each: now[each] for each in was_open if each in now and now[each].status not in FINISHED}
    return Moved(
        name,
        closed=tuple(each for each in was_open if each in now and each not in carried),
        carried={each: (standing_label(found, labels, SINCE), found.why) for each, found in carried.items()},
        gone=tuple(each for each in was_open if each not in now),
        new=tuple(each for each in now if each not in then),
    )


def records_then_and_now(then: Disclosed, before: Before, book: Book) -> Iterator[Html]:
    """Count what was opened, closed and carried over, then name what is still open and what is not named any more."""
    old, new = then.standings, book.disclosed.standings
    kinds = (
        moved("Actions", ACTIONS, old.actions, new.actions),
        moved("Recommendations of reviews", RECOMMENDATIONS, old.recommendations, new.recommendations),
        moved("Questions and recommendations of a committee", COMMITTEE, old.committee, new.committee),
        moved("Challenges between partners", CHALLENGES, old.challenges, new.challenges),
    )
    columns = ("What", "Still open since then", "No longer named", "Closed since then", "New in this report")
    counts = {k.name: tuple(len(each) for each in (k.carried, k.gone, k.closed, k.new)) for k in kinds}
    rows = [
        (tag("span", name), *(tag("span", str(n)) for n in counted)) for name, counted in counts.items() if any(counted)
    ]
    if rows:
        yield words_table("What was open in the report before, and what became of it", columns, rows, "rows--records")
    if none := [name for name, counted in counts.items() if not any(counted)]:
        yield tag(
            "p", f"Nothing was open in the report before, and nothing is new: {'; '.join(_within(n) for n in none)}."
        )
    carried = [_carried(name, *found, book) for kind in kinds for name, found in kind.carried.items()]
    if carried:
        yield tag("p", "Still open since the report before:")
        yield block("ul", *carried)
    titles = {name: ref.title for name, ref in index_of(before.priorities, before.year).items()}
    gone = [tag("li", sentence(titles.get(name, name))) for kind in kinds for name in kind.gone]
    if gone:
        yield tag("p", tag("strong", "Open in the report before, and not named in this one:"))
        yield block("ul", *gone)


def _within(words: str) -> str:
    return words[:1].lower() + words[1:]


def _carried(name: str, shown: Html, why: str, book: Book) -> Html:
    ref = book.index[name]
    page, anchor = record_place(ref)
    return tag("li", shown, " ", tag("a", ref.title, href=link(SINCE, page, anchor)), f" ({why})")
