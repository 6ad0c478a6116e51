"""Answers that a report owes: given, not supplied with the reason, or that there was none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, TypeVar

from pydantic import Discriminator, Tag

from generator.domain.record import Record, Text


class NotSupplied(Record):
    """An answer to a required question that nobody gave. It is shown and counted, never silently empty."""

    not_supplied: Text
    """Why there is no answer."""


class NoneToReport(Record):
    """The answer that there was none this year: a fact, where `not_supplied` is a gap."""

    none: Text
    """Why there was none, or how that is known."""


T = TypeVar("T")


def _which(written: object) -> str:
    names = set(written) if isinstance(written, dict) else {type(written).__name__}
    if names & {"not_supplied", "NotSupplied"}:
        return "not supplied"
    return "none to report" if names & {"none", "NoneToReport"} else "an answer"


# A callable tells the kinds apart, so that a mistake deep within an answer is not blamed on all of them.
Answered = Annotated[
    Annotated[T, Tag("an answer")] | Annotated[NotSupplied, Tag("not supplied")], Discriminator(_which)
]
"""An answer, or why nobody gave one."""

AnsweredOrNone = Annotated[
    Annotated[T, Tag("an answer")]
    | Annotated[NotSupplied, Tag("not supplied")]
    | Annotated[NoneToReport, Tag("none to report")],
    Discriminator(_which),
]
"""An answer, why nobody gave one, or that there was none this year."""


def given(answer: Mapping[str, T] | NotSupplied | NoneToReport) -> Mapping[str, T]:
    """Give the records of an answer; none where it was not supplied or there were none."""
    return {} if isinstance(answer, NotSupplied | NoneToReport) else answer
