"""Guidance: what it asks of a yearly report, one file for each edition of the guidance."""

from __future__ import annotations

from typing import Literal, get_args

from pydantic import Field

from generator.domain.record import Day, Id, Record, Text, WebAddress

Part = Literal[
    "period", "actions", "arrangements", "reviews", "judgements", "evidence", "training-effect", "weak-spots",
    "recommendations", "voice", "scrutiny", "scrutiny-of-report", "money", "contributions", "audits",
    "arrangement-changes", "restraint", "reforms", "sent-to", "summaries",
]  # fmt: skip
"""Parts of a report that its records fill, and that can answer a requirement."""

PARTS: tuple[Part, ...] = get_args(Part)

Wording = Literal["read", "quoted", "from-memory"]
"""How the words of a requirement are known: read at the source, as quoted by others, or from memory."""


class Verified(Record):
    """Who held a requirement against the guidance itself."""

    by: Text
    """The post of whoever did."""
    on: Day
    """The day."""


class Requirement(Record):
    """One thing that guidance asks of a yearly report."""

    code: Text
    """Its short code, such as R05."""
    asks: Text
    """What the report must show, in plain words."""
    duty: Literal["must", "should"]
    """`must` or `should`."""
    wording: Wording
    """`read` at the source, `quoted` by others, or `from-memory`."""
    quote: Text | None = None
    """The guidance's own words, where they are known."""
    paragraph: Text
    """Its paragraph in the guidance, or `unverified`."""
    verified: Verified | None = None
    """Who has checked words and paragraph against the guidance."""
    parts: tuple[Part, ...] = ()
    """The parts of a report that answer it. Where there is none, only a passage that is marked can."""


class Guidance(Record):
    """`data/requirements/<guidance>.yml`."""

    title: Text
    """The guidance and its year."""
    publisher: Text
    """Who issues it."""
    in_force: Text
    """Since when it has been in force."""
    address: WebAddress | None = None
    """Where it is published."""
    note: Text
    """How this list was made, and what has not been checked."""
    requirements: dict[Id, Requirement] = Field(min_length=1)
    """What it asks, each by the id that a chapter uses in `{{ answers: … }}`."""
