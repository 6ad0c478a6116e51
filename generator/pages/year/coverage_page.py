"""The page: what the guidance asks, what the report answers, where, and what is missing. It writes itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from generator.charts.year.wanted import COVERAGE as FIGURE
from generator.domain.period_words import day_in_words
from generator.domain.standing import COVERAGE_STATUSES, CoverageStatus
from generator.domain.wording import capital, sentence
from generator.evaluate.rules import REQUIREMENT_COVERAGE
from generator.pages.addresses import COVERAGE, METHODS, link
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.figure_block import figure_block
from generator.pages.label import label
from generator.pages.numbering import Number
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, counted, front_matter, join, tag
from generator.pages.year.asked_words import coverage_finding, in_short
from generator.pages.year.coverage_places import answer_places
from generator.pages.year.data_link import data_link
from generator.pages.year.standing_label import ANSWERED

if TYPE_CHECKING:
    from generator.domain.requirement import Requirement, Wording
    from generator.evaluate.year_results import Coverage

TITLE = "What the guidance asks"

_HEADINGS: Mapping[CoverageStatus, str] = {
    "not-answered": "Not answered",
    "partly": "Answered in part",
    "answered": "Answered",
}
_NONE: Mapping[CoverageStatus, str] = {
    "not-answered": "Everything that the guidance asks is answered, at least in part.",
    "partly": "Nothing is answered only in part.",
    "answered": "Nothing is answered whole.",
}
_WORDING: Mapping[Wording, str] = {
    "read": "Words read in the guidance",
    "quoted": "Words as quoted by others",
    "from-memory": "Words from memory",
}


def put_coverage(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    head = front_matter(
        title=TITLE, description="What the guidance asks of this report, and what it answers", kind="year"
    )
    data = data_link("requirements", COVERAGE)
    parts = (_opening(book), *_figure(book), data, *_groups(book), "## About this list {#list}", *_about(book))
    shelf.put(COVERAGE, head + "\n\n".join(parts) + "\n")


def _opening(book: Book) -> Html:
    guidance = book.records.guidance
    rule = tag("a", "published rule", href=link(COVERAGE, METHODS, REQUIREMENT_COVERAGE.id))
    counts = coverage_finding((each.status for each in book.disclosed.coverage.values()), guidance.title)
    made = "Nobody types these answers. They follow by a "
    after = " from what was supplied, and from the passages that the authors marked."
    return block(
        "div",
        tag("h1", TITLE),
        tag("p", counts, class_="lead"),
        tag("p", _musts(book)),
        tag("p", made, rule, after, " ", _unchecked(guidance.requirements)),
    )


def _musts(book: Book) -> Html:
    """Name what must be there and is not whole."""
    asked = book.records.guidance.requirements
    musts = [name for name, requirement in asked.items() if requirement.duty == "must"]
    short = [name for name in musts if book.disclosed.coverage[name].status != "answered"]
    if not musts:
        return tag("span", "The list names nothing that must be there.")
    if not short:
        all_of_them = "The one that must be there is" if len(musts) == 1 else f"All {len(musts)} that must be there are"
        return tag("span", f"{all_of_them} answered.")
    some = f"Of the {len(musts)} that must be there, {len(short)} {'is' if len(short) == 1 else 'are'} not answered whole: "
    none = f"None of the {len(musts)} that must be there is answered whole: "
    said = "The one that must be there is not answered whole: " if len(musts) == 1 else none if short == musts else some
    return tag("span", tag("b", said), join([_named(name, asked[name]) for name in short], "; "), ".")


def _named(name: str, requirement: Requirement) -> Html:
    return tag("a", in_short(requirement), href=f"#{name}")


def _unchecked(asked: Mapping[str, Requirement]) -> str:
    """Say how many lines nobody has held against the guidance."""
    unchecked = sum(requirement.verified is None for requirement in asked.values())
    if not unchecked:
        return "Every line was checked against the guidance."
    which = "No line" if unchecked == len(asked) else f"Only {len(asked) - unchecked} of {counted(len(asked), 'line')}"
    return f"{which} has been checked against the guidance itself."


def _figure(book: Book) -> Iterator[Html]:
    figure = book.charts.figures.get(FIGURE)
    if figure is not None:
        yield figure_block(figure, Number("Figure", "R1"), COVERAGE, book)


def _groups(book: Book) -> Iterator[str]:
    asked = book.records.guidance.requirements
    for status in COVERAGE_STATUSES:
        yield f"## {_HEADINGS[status]} {{#{status}}}"
        found = [each for each in book.disclosed.coverage.values() if each.status == status]
        ordered = sorted(found, key=lambda each: asked[each.requirement].duty != "must")
        yield _table(status, ordered, book) if ordered else tag("p", _NONE[status])


def _table(status: CoverageStatus, found: Sequence[Coverage], book: Book) -> Html:
    columns = ["What the guidance asks", "Answered?"]
    columns += ["Where"] if status != "not-answered" else []
    columns += ["What is missing, and why"] if status != "answered" else []
    caption = f"{_HEADINGS[status]}: {counted(len(found), 'thing')}, what must be there first"
    return words_table(caption, columns, [_row(each, book) for each in found], "rows--records rows--asked")


def _row(covered: Coverage, book: Book) -> tuple[Html, ...]:
    cells = [_asked(covered.requirement, book), label(ANSWERED[covered.status])]
    if covered.status != "not-answered":
        cells.append(_where(covered, book))
    if covered.status != "answered":
        cells.append(_missing(covered))
    return tuple(cells)


def _asked(name: str, book: Book) -> Html:
    """Show what is asked. Its own anchor lets a councillor cite it."""
    requirement = book.records.guidance.requirements[name]
    duty = "must be there" if requirement.duty == "must" else "should be there"
    quote = [tag("q", requirement.quote, class_="asked__quote")] if requirement.quote else []
    return tag(
        "span",
        join([tag("b", requirement.code), f" {duty}: ", requirement.asks]),
        *(join([" ", each]) for each in quote),
        " ",
        tag("small", _known(requirement)),
        id=name,
        class_="asked",
    )


def _known(requirement: Requirement) -> str:
    if requirement.verified is None:
        return f"{_WORDING[requirement.wording]}; paragraph not checked."
    checked = f"checked by {requirement.verified.by} on {day_in_words(requirement.verified.on)}"
    return f"{_WORDING[requirement.wording]}; paragraph {requirement.paragraph}, {checked}."


def _where(covered: Coverage, book: Book) -> Html:
    places = answer_places(covered, book)
    links = (tag("li", tag("a", each.words, href=link(COVERAGE, each.page, each.anchor))) for each in places)
    return block("ul", *links, class_="points points--short")


def _missing(covered: Coverage) -> Html:
    """List what is missing, then the reason that the authors give, or that they give none."""
    missing = [words for part in covered.parts for words in part.missing]
    listed = [block("ul", *(tag("li", capital(words)) for words in missing), class_="points")] if missing else []
    if covered.reason is None:
        why = tag("p", "Nobody said why.", class_="reason")
    else:
        why = tag("p", tag("b", "Why: "), sentence(covered.reason))
    return join([*listed, why], "\n")


def _about(book: Book) -> Iterator[Html]:
    guidance = book.records.guidance
    title = tag("a", guidance.title, href=guidance.address) if guidance.address else tag("span", guidance.title)
    yield tag("p", title, f", {guidance.publisher}. In force: {guidance.in_force}.")
    yield tag("p", guidance.note)
