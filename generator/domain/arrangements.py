"""The arrangements of one year: who leads, who chairs, which groups do the work, and who else takes part."""

from __future__ import annotations

from pydantic import Field

from generator.domain.answer import Answered, AnsweredOrNone, NotSupplied
from generator.domain.record import Day, Flag, Id, MayBeIllustrative, Record, Text, WebAddress


class Member(Record):
    """A seat on the executive."""

    partner: Id
    """The partner."""
    post: Text | NotSupplied
    """The post that sits there."""


class Executive(Record):
    """The group that leads the partnership."""

    name: Text
    """What it is called."""
    does: Text
    """What it decides."""
    meets: Text | NotSupplied
    """How often it meets."""
    members: tuple[Member, ...] = Field(min_length=1)
    """Who sits on it."""


class Chair(Record):
    """Who chairs the executive."""

    post: Text
    """The post."""
    independent: Flag
    """Whether the chair belongs to none of the partners."""
    why: Text | None = None
    """Why it was arranged so."""


class Group(MayBeIllustrative):
    """A group that does the work, such as one for a priority."""

    name: Text
    """What it is called."""
    does: Text
    """What it is for."""
    chair: Text | NotSupplied
    """The post that chairs it."""
    chaired_by: Id | None = None
    """The partner whose post chairs it."""
    priorities: tuple[Id, ...] = ()
    """The priorities that it leads on."""


class Organisation(MayBeIllustrative):
    """A body of the wider partnership: a relevant agency, a community organisation, a school forum."""

    name: Text
    """What it is called."""
    part: Text | NotSupplied
    """The part it took."""


class RelatedBoard(MayBeIllustrative):
    """Another board with which the partnership shares work."""

    name: Text
    """What it is called."""
    link: Text | NotSupplied
    """What is shared, and how."""


class ArrangementChange(MayBeIllustrative):
    """A change to the published arrangements."""

    what: Text
    """What changed or will change."""
    when: Day
    """From which day."""
    address: WebAddress | None = None
    """Where the changed arrangements are published."""


class Reform(MayBeIllustrative):
    """A national reform, and how far it has come here."""

    name: Text
    """What it is called."""
    so_far: Text
    """What has been done here, and what has not."""


class Arrangements(MayBeIllustrative):
    """`data/editions/<edition>/arrangements.yml`: how the partnership worked in the year."""

    chapter: Id
    """The chapter that tells of it."""
    in_force: Text
    """Since when these arrangements have been in force."""
    source: Text
    """Where this is on record."""
    executive: Answered[Executive]
    """The group that leads."""
    chair: Chair | NotSupplied
    """Who chairs it."""
    scrutineer: Text | NotSupplied
    """The post that scrutinises the partnership independently."""
    groups: AnsweredOrNone[dict[Id, Group]]
    """The groups that do the work, each by its id."""
    wider: AnsweredOrNone[dict[Id, Organisation]]
    """The wider partnership and community organisations, each by its id."""
    boards: AnsweredOrNone[dict[Id, RelatedBoard]]
    """Boards with which work is shared, each by its id."""
    changes: AnsweredOrNone[tuple[ArrangementChange, ...]]
    """Changes to the published arrangements in the year, and those to come."""
    restraint: AnsweredOrNone[Text]
    """What was found on the use of restraint, where the area has a secure establishment. Where it has none write `none`."""
    reforms: AnsweredOrNone[tuple[Reform, ...]]
    """National reforms, and how far each has come here."""
