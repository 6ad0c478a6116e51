"""How the partnership works: who leads, who chairs, which groups do the work, what changed. The diagram, in words too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.arrangements import ArrangementChange, Chair, Executive, Group, Organisation, Reform, RelatedBoard
from generator.domain.period_words import day_in_words
from generator.domain.wording import capital, number, sentence
from generator.evaluate.questions import QUESTIONS
from generator.pages.addresses import chapter_page, link
from generator.pages.phrases import supplied
from generator.pages.text import Html, block, counted, facts_list, join, tag
from generator.pages.year.block_figures import block_figures
from generator.pages.year.mark import mark, marked
from generator.pages.year.told import told
from generator.pages.year.untold_together import Untold, untold_of, untold_together

if TYPE_CHECKING:
    from generator.domain.arrangements import Arrangements
    from generator.pages.book import Book

TITLE = "The partnership’s arrangements"
"""Not the words that a chapter is likely to have as its own title: two headings of one page must not read alike."""

_TITLES: Mapping[str, str] = {
    "groups": "The groups that do the work",
    "wider": "The wider partnership",
    "boards": "Boards with which work is shared",
    "changes": "Changes to the arrangements",
    "restraint": "The use of restraint",
    "reforms": "National reforms",
}
"""The sections after that on who leads, by the field that each tells of."""

_FIELDS = ("executive", "chair", "scrutineer", *_TITLES)


def arrangements_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    return "\n\n".join((f"## {TITLE} {{#arrangements}}", *_parts(page, book)))


def _parts(page: str, book: Book) -> Iterator[str]:
    found = book.records.year.arrangements
    yield tag("p", _finding(book), class_="found")
    yield from block_figures("arrangements", page, book)
    yield tag("p", f"{sentence(found.in_force)} Source: {sentence(found.source)} ", mark(found))
    yield untold_together([gap for field in _FIELDS for gap in _untold(field, found)])
    if facts := _lead(found, book):
        yield "### Who leads, and who chairs {#arrangements.executive}"
        yield facts_list(facts)
    for field, title in _TITLES.items():
        if not isinstance(getattr(found, field), NotSupplied):
            yield f"### {title} {{#arrangements.{field}}}"
            yield _section(field, found, page, book)


def _untold(field: str, found: Arrangements) -> tuple[Untold, ...]:
    anchor = f"arrangements.{field}" if field in _TITLES else None
    return untold_of(QUESTIONS["Arrangements", field], getattr(found, field), anchor)


def _section(field: str, found: Arrangements, page: str, book: Book) -> Html:
    answer = getattr(found, field)
    if isinstance(answer, NoneToReport | str):
        return tag("p", told(answer))
    match field:
        case "groups":
            return _listed([_group(name, group, page, book) for name, group in answer.items()])
        case "wider":
            return _listed([_organisation(name, each) for name, each in answer.items()])
        case "boards":
            return _listed([_board(name, each) for name, each in answer.items()])
        case "changes":
            return _listed([_change(each, book) for each in sorted(answer, key=lambda change: change.when)])
        case _:
            return _listed([_reform(each) for each in answer])


def _finding(book: Book) -> str:
    """Say what is not known of the arrangements first, then who leads and how many groups there are."""
    found = book.records.year.arrangements
    asked = [each for each in book.asked if each.part == "arrangements"]
    missing = sum(each.reason is not None for each in asked)
    if missing == len(asked):
        return "Nothing was supplied on how the partnership works."
    said = []
    if missing:
        some = capital(number(missing))
        said.append(
            f"{some} of {counted(len(asked), 'answer')} on how the partnership works {'is' if missing == 1 else 'are'} missing."
        )
    if isinstance(found.executive, Executive):
        members = len(found.executive.members)
        led = "One partner leads it" if members == 1 else f"{capital(number(members))} partners lead it together"
        if isinstance(found.chair, Chair):
            led += f", with {'an independent chair' if found.chair.independent else 'a chair who is not independent'}"
        said.append(f"{led}.")
    if isinstance(found.groups, Mapping):
        said.append(
            f"{capital(number(len(found.groups)))} {'group does' if len(found.groups) == 1 else 'groups do'} the work."
        )
    return " ".join(said) or f"None of {counted(len(asked), 'answer')} is missing."


def _lead(found: Arrangements, book: Book) -> list[tuple[str, Html]]:
    executive, chair = found.executive, found.chair
    facts: list[tuple[str, Html]] = []
    if isinstance(executive, Executive):
        members = [tag("li", tag("b", f"{book.partner(m.partner)}: "), supplied(m.post)) for m in executive.members]
        facts += [
            ("The group that leads", tag("span", f"{executive.name}. {sentence(executive.does)}")),
            ("Who sits on it", block("ul", *members)),
            ("How often it meets", supplied(executive.meets)),
        ]
    if not isinstance(chair, NotSupplied):
        facts.append(("Who chairs it", _chair(chair) if isinstance(chair, Chair) else told(chair)))
    if not isinstance(found.scrutineer, NotSupplied):
        facts.append(("Who scrutinises independently", tag("span", found.scrutineer)))
    return facts


def _chair(chair: Chair) -> Html:
    whose = "The chair belongs to none of the partners." if chair.independent else "The chair belongs to a partner."
    return tag("span", f"{sentence(chair.post)} {whose} {sentence(chair.why) if chair.why else ''}".strip())


def _group(name: str, group: Group, page: str, book: Book) -> Html:
    leads = [
        tag("a", priority.title, href=link(page, chapter_page(priority.chapter), f"judgement.{each}"))
        for each, priority in book.records.priorities.items()
        if each in group.priorities
    ]
    whose = f" ({book.partner(group.chaired_by)})" if group.chaired_by else ""
    return tag(
        "li",
        tag("b", group.name, id=f"group.{name}"),
        f": {sentence(group.does)} Chair: ",
        join([supplied(group.chair), whose, "."]) if isinstance(group.chair, str) else supplied(group.chair),
        *([" Leads on: ", join(leads, ", "), "."] if leads else []),
        " ",
        mark(group),
    )


def _organisation(name: str, organisation: Organisation) -> Html:
    named = tag("b", organisation.name, id=f"organisation.{name}")
    return tag("li", named, ": ", supplied(organisation.part), " ", mark(organisation))


def _board(name: str, board: RelatedBoard) -> Html:
    return tag("li", tag("b", board.name, id=f"board.{name}"), ": ", supplied(board.link), " ", mark(board))


def _change(change: ArrangementChange, book: Book) -> Html:
    ahead = change.when > book.records.edition.published
    when = f"{'From' if ahead else 'Since'} {day_in_words(change.when)}{', still to come' if ahead else ''}: "
    place = [" ", tag("a", "Where it is published", href=change.address), "."] if change.address else []
    return tag("li", tag("b", when), marked(tag("span", sentence(change.what)), change), *place)


def _reform(reform: Reform) -> Html:
    return tag("li", tag("b", reform.name), f": {sentence(reform.so_far)} ", mark(reform))


def _listed(items: list[Html]) -> Html:
    return block("ul", *items) if items else tag("p", "None on record.")
