"""How the partnership works: who leads, who chairs, which groups do the work, what changed. The diagram, in words too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.arrangements import ArrangementChange, Chair, Executive, Group, Organisation, Reform, RelatedBoard
from generator.domain.period_words import day_in_words
from generator.domain.wording import number
from generator.evaluate.asked import all_asked
from generator.evaluate.questions import SECTIONS
from generator.pages.addresses import chapter_page, link
from generator.pages.phrases import capital, supplied
from generator.pages.text import Html, block, counted, facts_list, join, sentence, tag
from generator.pages.year.block_figures import block_figures
from generator.pages.year.mark import mark, marked
from generator.pages.year.told import told

if TYPE_CHECKING:
    from generator.domain.arrangements import Arrangements
    from generator.pages.book import Book

TITLE = "The partnership’s arrangements"
"""Not the words that a chapter is likely to have as its own title: two headings of one page must not read alike."""


def arrangements_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    return "\n\n".join((f"## {TITLE} {{#arrangements}}", *_parts(page, book)))


def _parts(page: str, book: Book) -> Iterator[str]:
    found = book.records.year.arrangements
    yield tag("p", _finding(book), class_="found")
    yield from block_figures("arrangements", page, book)
    yield tag("p", f"{sentence(found.in_force)} Source: {sentence(found.source)} ", mark(found))
    yield "### Who leads, and who chairs {#arrangements.executive}"
    yield _lead(found, book)
    yield "### The groups that do the work {#arrangements.groups}"
    yield _listed(found.groups, [_group(name, group, page, book) for name, group in given(found.groups).items()])
    yield "### The wider partnership {#arrangements.wider}"
    yield _listed(found.wider, [_organisation(name, each) for name, each in given(found.wider).items()])
    yield "### Boards with which work is shared {#arrangements.boards}"
    yield _listed(found.boards, [_board(name, each) for name, each in given(found.boards).items()])
    yield "### Changes to the arrangements {#arrangements.changes}"
    changes = () if isinstance(found.changes, NotSupplied | NoneToReport) else found.changes
    yield _listed(found.changes, [_change(each, book) for each in sorted(changes, key=lambda change: change.when)])
    yield "### The use of restraint {#arrangements.restraint}"
    yield tag("p", told(found.restraint))
    yield "### National reforms {#arrangements.reforms}"
    reforms = () if isinstance(found.reforms, NotSupplied | NoneToReport) else found.reforms
    yield _listed(found.reforms, [_reform(each) for each in reforms])


def _finding(book: Book) -> str:
    """Say what is not known of the arrangements first, then who leads and how many groups there are."""
    found = book.records.year.arrangements
    asked = [each for each in all_asked(book.records) if each.section == SECTIONS["arrangements"]]
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


def _lead(found: Arrangements, book: Book) -> Html:
    executive, chair = found.executive, found.chair
    facts: list[tuple[str, Html]] = []
    if isinstance(executive, Executive):
        members = [tag("li", tag("b", f"{book.partner(m.partner)}: "), supplied(m.post)) for m in executive.members]
        facts += [
            ("The group that leads", tag("span", f"{executive.name}. {sentence(executive.does)}")),
            ("Who sits on it", block("ul", *members)),
            ("How often it meets", supplied(executive.meets)),
        ]
    else:
        facts.append(("The group that leads", told(executive)))
    facts.append(("Who chairs it", _chair(chair) if isinstance(chair, Chair) else told(chair)))
    facts.append(("Who scrutinises independently", supplied(found.scrutineer)))
    return facts_list(facts)


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


def _listed(answer: object, items: list[Html]) -> Html:
    """List what was told; what was not, or that there was none, is said with its reason."""
    if isinstance(answer, NotSupplied | NoneToReport):
        return tag("p", told(answer))
    return block("ul", *items) if items else tag("p", "None on record.")
