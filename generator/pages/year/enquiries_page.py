"""The page of lines of enquiry: what a councillor could ask. It writes itself by a published rule; nobody chose a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from generator.domain.wording import capital, number, sentence
from generator.evaluate.rules import LINES_OF_ENQUIRY
from generator.pages.addresses import ENQUIRIES, METHODS, link
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import Html, block, counted, front_matter, join, tag
from generator.pages.weak_words import measure_now
from generator.pages.year.enquiry_lines import Line, gravest, grouped
from generator.pages.year.enquiry_places import Subject, subject_of, whom_words
from generator.pages.year.enquiry_questions import question
from generator.pages.year.enquiry_words import CALLED, NOTHING, Group

if TYPE_CHECKING:
    from generator.evaluate.year_results import Enquiry

TITLE = "Lines of enquiry"

_NOT_SUPPLIED = "Not supplied: "


def put_enquiries(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    groups = grouped(book)
    parts = (_opening(groups, book), *(part for group, lines in groups for part in _group(group, lines, book)))
    head = front_matter(title=TITLE, description="Questions that a councillor could ask of this report", kind="year")
    shelf.put(ENQUIRIES, head + "\n\n".join(parts) + "\n")


def _opening(groups: Sequence[tuple[Group, tuple[Line, ...]]], book: Book) -> Html:
    rule = tag("a", "published rule", href=link(ENQUIRIES, METHODS, LINES_OF_ENQUIRY.id))
    total = sum(len(lines) for _, lines in groups)
    chosen = "Nobody chose them, and nobody can remove one."
    lead = join(
        ["What a councillor could ask about this report. The tool makes these lines by a ", rule, f". {chosen}"]
    )
    counts = block("ul", *(_count(group, lines) for group, lines in groups), class_="enquiries-count") if groups else ""
    said = f"There {'is' if total == 1 else 'are'} {counted(total, 'line')} of enquiry." if total else NOTHING
    use = "Each has a number, so that it can be named in a meeting. The page can be printed." if total > 1 else ""
    return block(
        "div",
        tag("h1", TITLE),
        tag("p", lead, class_="lead"),
        tag("p", tag("b", said), " ", use),
        *_gravest(groups, book),
        counts,
    )


def _gravest(groups: Sequence[tuple[Group, tuple[Line, ...]]], book: Book) -> Iterator[Html]:
    """Give the gravest lines in short, each with its number, for whoever has two minutes."""
    lines = gravest(groups, book)
    if lines:
        yield tag("p", tag("b", f"The {number(len(lines))} gravest, by the same rule:"))
        yield block("ul", *(_in_short(line, book) for line in lines), class_="enquiries-first")
        yield tag("p", tag("b", "All of them, by group:"))


def _in_short(line: Line, book: Book) -> Html:
    enquiry = line.first
    named = tag("a", f"Line {line.number}: {_about(line, subject_of(enquiry, book))}", href=f"#{_anchor(enquiry)}")
    return tag("li", named, f". {_figure(enquiry, book) or sentence(enquiry.why)}")


def _count(group: Group, lines: Sequence[Line]) -> Html:
    return tag("li", tag("a", group.title, href=f"#{group.anchor}"), f": {number(len(lines))}")


def _group(group: Group, lines: Sequence[Line], book: Book) -> Iterator[str]:
    yield f"## {group.title} {{#{group.anchor}}}"
    yield block("ol", *(_line(line, book) for line in lines), class_="enquiries", start=lines[0].number)


def _line(line: Line, book: Book) -> Html:
    enquiry = line.first
    subject = subject_of(enquiry, book)
    ask = tag("p", tag("b", f"Ask {whom_words(subject)}: "), question(enquiry, book), class_="enquiry__ask")
    called = tag("b", f"{CALLED[enquiry.kind]}: ")
    if len(line.enquiries) > 1:
        about = tag("p", called, _about(line, subject), class_="enquiry__about")
        return tag("li", join([about, _parts(line, book), ask], " "))
    about = tag("p", called, tag("a", subject.name, href=subject.address), class_="enquiry__about")
    like = [tag("p", f"Line {line.like} reads much the same. Both may be about one matter.")] if line.like else []
    return tag("li", join([about, tag("p", _why(enquiry, book)), *like, ask], " "), id=_anchor(enquiry))


def _about(line: Line, subject: Subject) -> str:
    """Name what a line is about; several things that were not supplied are counted."""
    several = len(line.enquiries)
    return subject.name.rstrip(".") if several == 1 else f"{number(several)} parts of this report"


def _parts(line: Line, book: Book) -> Html:
    """List what one question is about, each with its own place."""
    found = ((each, subject_of(each, book)) for each in line.enquiries)
    items = (
        tag(
            "li",
            tag("a", subject.name, href=subject.address, class_="enquiry__part"),
            f": {each.why.removeprefix(_NOT_SUPPLIED)}",
            id=_anchor(each),
        )
        for each, subject in found
    )
    return join([tag("p", _NOT_SUPPLIED.strip()), block("ul", *items, class_="points")], " ")


def _anchor(enquiry: Enquiry) -> str:
    return f"enquiry.{enquiry.kind}.{enquiry.subject.kind}.{enquiry.subject.id}"


def _why(enquiry: Enquiry, book: Book) -> str:
    return " ".join(filter(None, (_figure(enquiry, book), sentence(enquiry.why))))


def _figure(enquiry: Enquiry, book: Book) -> str:
    """Say what a measure did or came to, and its place; nothing for what is no measure."""
    if enquiry.subject.kind != "measure":
        return ""
    return sentence(capital(measure_now(book.disclosed.measures[enquiry.subject.id], book)))
