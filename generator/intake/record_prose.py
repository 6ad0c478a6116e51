"""The prose of an edition's records: what readers see of `edition.yml` and the priorities beside titles and figures.

Definitions of measures are shared by editions and say nothing of one year, so they are not here. Criteria for change
name figures that are yet to be reached; held against the data they would be wrong whenever they are honest.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.domain.narrative import Prose, ProseKind
from generator.intake.chapter_markup import check_characters
from generator.intake.passages import Passages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.intake.library import HeldEdition
    from generator.intake.located import Located, Trail
    from generator.problems import Problem

_EACH = "*"
_UNANSWERED = "not_supplied"
"""A reason why there is no answer is read by the same people as an answer."""


@dataclass(frozen=True)
class _Field:
    """Where prose stands: `*` is every item of a list, or the value of every field."""

    trail: Trail
    kind: ProseKind = "account"


_OF_A_CHOICE = (
    _Field(("measures", _EACH, "why")),
    _Field(("measures", _EACH, "target", "set_by"), "set"),
    _Field(("measures", _EACH, "explanation", "cause")),
    # What will be done may name the figure that is to be reached.
    _Field(("measures", _EACH, "explanation", "next_step"), "aim"),
)
_EDITION = (
    _Field(("title",), "title"),
    _Field(("statement",)),
    _Field(("follows", _UNANSWERED)),
    _Field(("no_longer_shown", _EACH)),
    _Field(("no_longer_a_priority", _EACH)),
    *_OF_A_CHOICE,
)
_PRIORITY = (
    # What a priority is called and seeks may be an aim: “Fewer repeat referrals”.
    _Field(("title",), "aim"),
    _Field(("outcome",), "aim"),
    _Field(("choice",)),
    _Field(("difference_made",)),
    _Field(("evidence", _EACH, "says"), "sourced"),
    _Field(("moderated", "why")),
    _Field(("no_outcome_measure",)),
    *_OF_A_CHOICE,
)


def record_prose(edition: HeldEdition) -> tuple[Prose, ...]:
    """Gather the prose of an edition's own record, then that of its priorities in the order of their files."""
    priorities = (held.document for held in edition.priorities.values())
    return (
        *_gather(edition.edition.document, _EDITION),
        *(prose for document in priorities for prose in _gather(document, _PRIORITY)),
    )


def check_prose(written: Iterable[Prose]) -> Iterator[Problem]:
    """Report letters that nobody can see or tell from others, which would keep a text from being read."""
    for prose in written:
        found: list[Problem] = []
        check_characters(Passages(prose.start.file, " ".join(prose.text.split())), found)
        yield from (replace(problem, place=prose.start) for problem in found)


def _gather(document: Located, fields: Iterable[_Field]) -> Iterator[Prose]:
    for field in fields:
        for trail in _trails(document, field.trail):
            measure = _measure(document, trail)
            for where, kind in ((trail, field.kind), ((*trail, _UNANSWERED), "account")):
                text = document.at(where)
                if isinstance(text, str):
                    yield Prose(text, document.value(where), measure, kind)


def _trails(document: Located, pattern: Trail, start: Trail = ()) -> Iterator[Trail]:
    if not pattern:
        yield start
        return
    step, rest = pattern[0], pattern[1:]
    held = document.at(start)
    if step != _EACH:
        yield from _trails(document, rest, (*start, step))
    else:
        for each in range(len(held)) if isinstance(held, list) else document.names(start):
            yield from _trails(document, rest, (*start, each))


def _measure(document: Located, trail: Trail) -> str | None:
    """Give the measure that a text is about, where it stands beside its choice."""
    measure = document.at((*trail[:2], "measure")) if trail[0] == "measures" else None
    return measure if isinstance(measure, str) else None
