"""The page of lines of enquiry: what a councillor could ask. It writes itself by a published rule; nobody chose a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain.wording import number
from generator.evaluate.rules import LINES_OF_ENQUIRY
from generator.pages.addresses import ENQUIRIES, METHODS, link
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import Html, block, counted, front_matter, join, sentence, tag
from generator.pages.year.enquiry_places import subject_of, whom_words
from generator.pages.year.enquiry_questions import question
from generator.pages.year.enquiry_words import CALLED, GROUPS, NOTHING, Group

if TYPE_CHECKING:
    from generator.evaluate.year_results import Enquiry

TITLE = "Lines of enquiry"


@dataclass(frozen=True)
class _Line:
    """A line of enquiry with the number that it has on the page."""

    number: int
    enquiry: Enquiry


def put_enquiries(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    groups = tuple(_grouped(book))
    parts = (_opening(groups, book), *(part for group, lines in groups for part in _group(group, lines, book)))
    head = front_matter(title=TITLE, description="Questions that a councillor could ask of this report", kind="year")
    shelf.put(ENQUIRIES, head + "\n\n".join(parts) + "\n")


def _grouped(book: Book) -> Iterator[tuple[Group, tuple[_Line, ...]]]:
    """Give the lines of each group, numbered through all groups so that one can be named in a meeting."""
    count = 0
    for group in GROUPS:
        enquiries = [each for each in book.disclosed.enquiries if each.kind in group.kinds]
        if enquiries:
            yield group, tuple(_Line(count + place, each) for place, each in enumerate(enquiries, 1))
        count += len(enquiries)


def _opening(groups: tuple[tuple[Group, tuple[_Line, ...]], ...], book: Book) -> Html:
    rule = tag("a", "published rule", href=link(ENQUIRIES, METHODS, LINES_OF_ENQUIRY.id))
    total = len(book.disclosed.enquiries)
    chosen = "Nobody chose them, and nobody can remove one."
    lead = join(
        ["What a councillor could ask about this report. The tool makes these lines by a ", rule, f". {chosen}"]
    )
    counts = block("ul", *(_count(group, lines) for group, lines in groups), class_="enquiries-count") if groups else ""
    said = f"There {'is' if total == 1 else 'are'} {counted(total, 'line')} of enquiry." if total else NOTHING
    use = "Each has a number, so that it can be named in a meeting. The page can be printed." if total > 1 else ""
    return block("div", tag("h1", TITLE), tag("p", lead, class_="lead"), tag("p", tag("b", said), " ", use), counts)


def _count(group: Group, lines: tuple[_Line, ...]) -> Html:
    return tag("li", tag("a", group.title, href=f"#{group.anchor}"), f": {number(len(lines))}")


def _group(group: Group, lines: tuple[_Line, ...], book: Book) -> Iterator[str]:
    yield f"## {group.title} {{#{group.anchor}}}"
    yield block("ol", *(_line(line, book) for line in lines), class_="enquiries", start=lines[0].number)


def _line(line: _Line, book: Book) -> Html:
    enquiry = line.enquiry
    subject = subject_of(enquiry, book)
    name = tag("a", subject.name, href=subject.address)
    about = tag("p", tag("b", f"{CALLED[enquiry.kind]}: "), name, class_="enquiry__about")
    why = tag("p", sentence(enquiry.why))
    ask = tag("p", tag("b", f"Ask {whom_words(subject)}: "), question(enquiry, book), class_="enquiry__ask")
    return tag("li", join([about, why, ask], " "), id=f"enquiry.{enquiry.kind}.{enquiry.subject}")
