"""The partnership on one drawing: who leads, which groups do the work, and who stands beside them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.charts.figure import Row, Table
from generator.charts.periods import both
from generator.charts.spec import Described
from generator.charts.year.phrases import NOT_SUPPLIED, alt_of, how_many, made_up, partner_name, verb, where_and_when
from generator.charts.year.spec import Panel, StructureSpec
from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.arrangements import Arrangements, Executive, Group, Organisation, RelatedBoard
from generator.domain.record import MayBeIllustrative
from generator.domain.report import Records
from generator.domain.wording import capital, number

MOST_NAMED = 8
"""Bodies that a box names; the table names them all."""
WIDER, BOARDS, SCRUTINEER, GROUPS = "Wider partnership", "Related boards", "Independent scrutiny", "Groups"


def structure(records: Records) -> Described:
    """Describe who leads and who does the work."""
    arrangements = records.year.arrangements
    executive = arrangements.executive
    if isinstance(executive, NotSupplied):
        raise TypeError("without an executive there is nothing to draw")
    groups = tuple(_group(name, group, records) for name, group in given(arrangements.groups).items())
    title = _title(arrangements, executive)
    subtitle = where_and_when("Who leads, who does the work, and who stands beside", records)
    wider = Panel("wider", WIDER, _named(arrangements.wider))
    beside = (
        Panel("scrutineer", SCRUTINEER, (_told(arrangements.scrutineer),)),
        Panel("boards", BOARDS, _named(arrangements.boards)),
    )
    return Described(
        spec=StructureSpec(
            title=title,
            top=Panel("executive", executive.name, tuple(_top(arrangements, executive, records))),
            groups=groups or (Panel("groups", GROUPS, _named(arrangements.groups)),),
            wider=wider,
            beside=beside,
        ),
        title=title,
        subtitle=subtitle,
        alt=alt_of(
            f"Chart of the partnership: {executive.name} on top, groups below, others beside.",
            [panel.heading for panel in groups],
            "Groups:",
        ),
        table=Table(subtitle, ("Body", "Its place", "Post or part"), tuple(_rows(arrangements, executive, records))),
        reading=("Solid lines lead to the groups that do the work, dashed lines to those who stand beside.",),
        notes=made_up(_shown(arrangements)),
        sources=(),
    )


def _title(arrangements: Arrangements, executive: Executive) -> str:
    """Say who leads, who chairs them, and how many groups there are; and first of all what nobody told us."""
    leaders = len({member.partner for member in executive.members})
    lead = f"{capital(how_many(leaders, 'partner', 'partners'))} {verb(leaders, 'leads', 'lead')}"
    if isinstance(arrangements.chair, NotSupplied) and isinstance(arrangements.groups, NotSupplied):
        return f"{lead}; who chairs and which groups there are was not supplied"
    if isinstance(arrangements.chair, NotSupplied):
        chair = "; who chairs was not supplied"
    else:
        chair = ", with an independent chair" if arrangements.chair.independent else ", one of them in the chair"
    if isinstance(arrangements.groups, NotSupplied):
        return f"{lead}{chair}; which groups there are was not supplied"
    groups = given(arrangements.groups)
    if not groups:
        return f"{lead}{chair}; there are no groups"
    work = f"{how_many(len(groups), 'group', 'groups')} {verb(len(groups), 'does', 'do')} the work"
    headless = sum(isinstance(group.chair, NotSupplied) for group in groups.values())
    without = (
        "without" if len(groups) == 1 else "none with" if headless == len(groups) else f"{number(headless)} without"
    )
    tail = f", {without} a named chair" if headless else ""
    return f"{lead}{chair}; {work}{tail}"


def _top(arrangements: Arrangements, executive: Executive, records: Records) -> Iterator[str]:
    yield f"Chair: {_chair(arrangements)}"
    for member in executive.members:
        name = partner_name(member.partner, records)
        post = "post not supplied" if isinstance(member.post, NotSupplied) else member.post
        yield name if post == name else f"{name}: {post}"


def _chair(arrangements: Arrangements) -> str:
    chair = arrangements.chair
    if isinstance(chair, NotSupplied):
        return NOT_SUPPLIED
    told = not chair.independent or "independent" in chair.post.lower()
    return chair.post if told else f"{chair.post} (independent)"


def _group(name: str, group: Group, records: Records) -> Panel:
    titles = _titles(group, records)
    return Panel(
        name, group.name, (*([f"Leads on {titles}"] if titles else []), f"Chair: {_group_chair(group, records)}")
    )


def _titles(group: Group, records: Records) -> str:
    return both([records.priorities[p].title for p in group.priorities if p in records.priorities])


def _group_chair(group: Group, records: Records) -> str:
    if isinstance(group.chair, NotSupplied):
        return NOT_SUPPLIED
    return f"{group.chair}, {partner_name(group.chaired_by, records)}" if group.chaired_by else group.chair


def _told(answer: str | NotSupplied) -> str:
    return NOT_SUPPLIED if isinstance(answer, NotSupplied) else answer


def _named(
    answer: dict[str, Organisation] | dict[str, RelatedBoard] | dict[str, Group] | NotSupplied | NoneToReport,
) -> tuple[str, ...]:
    """Name bodies, as many as a box has room for; else say that there are none, or that nobody told us."""
    if isinstance(answer, NotSupplied | NoneToReport):
        return (NOT_SUPPLIED if isinstance(answer, NotSupplied) else "none",)
    names = [body.name for body in answer.values()]
    # One more takes no more room than to say that there is one more.
    if len(names) <= MOST_NAMED + 1:
        return tuple(names) or ("none",)
    return (*names[:MOST_NAMED], f"and {len(names) - MOST_NAMED} more")


def _rows(arrangements: Arrangements, executive: Executive, records: Records) -> Iterator[Row]:
    yield Row(executive.name, ("Executive", f"Chair: {_chair(arrangements)}"))
    for member in executive.members:
        yield Row(partner_name(member.partner, records), ("Member of the executive", _told(member.post)))
    for group in given(arrangements.groups).values():
        titles = _titles(group, records)
        yield Row(group.name, (f"Group on {titles}" if titles else "Group", f"Chair: {_group_chair(group, records)}"))
    for organisation in given(arrangements.wider).values():
        yield Row(organisation.name, (WIDER, _told(organisation.part)))
    yield Row("Scrutineer", (SCRUTINEER, _told(arrangements.scrutineer)))
    for board in given(arrangements.boards).values():
        yield Row(board.name, ("Related board", _told(board.link)))


def _shown(arrangements: Arrangements) -> Iterator[MayBeIllustrative]:
    yield arrangements
    yield from given(arrangements.groups).values()
    yield from given(arrangements.wider).values()
    yield from given(arrangements.boards).values()
