"""Publications that figures and facts are drawn from."""

from __future__ import annotations

from generator.domain.answer import NotSupplied
from generator.domain.record import Day, Flag, Id, MayBeIllustrative, Record, Text, WebAddress


class Licence(MayBeIllustrative):
    """The terms under which a publication may be used again."""

    name: Text
    """Its name."""
    address: WebAddress | None = None
    """Its text."""
    attribution: Text
    """What must be said where it is used."""
    verified: Flag = True
    """Whether a person has seen the licence stated at the publication itself."""


class Source(MayBeIllustrative):
    """One publication."""

    publisher: Text
    """Who published it."""
    title: Text
    """Its title."""
    licence: Id
    """Its licence, by id."""
    address: WebAddress | NotSupplied
    """Where it stands."""
    published: Day | NotSupplied
    """When it was published."""
    retrieved: Day | NotSupplied
    """When we took it."""
    note: Text | None = None
    """How it reached us, and anything a reader should know."""


class Sources(Record):
    """`data/sources/sources.yml`."""

    licences: dict[Id, Licence]
    """Each licence by its id."""
    sources: dict[Id, Source]
    """Each publication by its id."""
