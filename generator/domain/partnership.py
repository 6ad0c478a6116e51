"""The partnership: who it is, how to reach it, which earlier reports stand elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Literal

from pydantic import StringConstraints

from generator.domain.answer import NotSupplied
from generator.domain.record import Day, Id, MayBeIllustrative, PeriodText, Record, Text, WebAddress

EMAIL_PATTERN = r"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$"

EmailAddress = Annotated[str, StringConstraints(pattern=EMAIL_PATTERN)]

SHARED = "shared"
"""What stands where a partner could, for all of them together."""

TOGETHER = "all partners together"
"""What readers are told for that."""


class Partner(Record):
    """One body of the partnership."""

    name: Text
    """Its name."""
    role: Literal["statutory", "executive", "relevant-agency"]
    """Its place under the arrangements."""
    source: Text | None = None
    """Where this is on record."""


class Contact(Record):
    """Where readers write to."""

    name: Text
    """Who answers."""
    email: EmailAddress | NotSupplied
    """A role mailbox, never a person's own."""
    mistakes: Text
    """What a reader who finds a mistake should do."""


class Partnership(MayBeIllustrative):
    """`data/partnership.yml`."""

    name: Text
    """The partnership's full name."""
    short_name: Text
    """The place, as charts label it."""
    area: Id
    """Its own area in `areas.yml`."""
    web_address: WebAddress
    """Where the site will stand; each edition stands below it."""
    contact: Contact
    """Where readers write to."""
    partners: dict[Id, Partner]
    """The bodies of the partnership."""
    neighbours: Id
    """The set of statistical neighbours that measures are compared with."""


class Elsewhere(MayBeIllustrative):
    """A report of the partnership that was published elsewhere."""

    title: Text
    """Its title."""
    period: PeriodText
    """The year it is about."""
    published: Day | NotSupplied
    """When it was published."""
    address: WebAddress | NotSupplied
    """Where it stands."""
    note: Text | None = None
    """Anything a reader should know."""


class ElsewhereFile(Record):
    """`data/elsewhere.yml`."""

    editions: tuple[Elsewhere, ...]
    """Newest first."""


class GlossaryEntry(Record):
    """One word or abbreviation."""

    word: Text
    """The word as it is used."""
    stands_for: Text | None = None
    """What an abbreviation stands for."""
    meaning: Text
    """What it means, in plain words."""


class Glossary(Record):
    """`data/glossary.yml`."""

    words: dict[Id, GlossaryEntry]
    """Each word by its id."""


def named(partner: str, partners: Mapping[str, Partner]) -> str:
    """Name a partner, or all of them together, within a sentence."""
    return TOGETHER if partner == SHARED else partners[partner].name


def bodies(partners: Iterable[str]) -> tuple[str, ...]:
    """Give the partners among those that answer for something; all of them together are none of them."""
    return tuple(partner for partner in partners if partner != SHARED)
