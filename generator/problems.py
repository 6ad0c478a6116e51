"""A problem is a value: where, what, why, how to mend it. Text, GitHub and JSON are renderings of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Place:
    """A place in a file that a person wrote. `line` and `column` count from 1; 0 means "the whole file"."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake that the author of the report can mend.

    `code` is a key of `catalogue.MESSAGES`; make problems with `catalogue.problem`, which fills in the words.
    """

    place: Place
    code: str
    what: str
    why: str
    mend: str
    severity: Severity = "error"


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Give those problems that stop a build."""
    return tuple(p for p in problems if p.severity == "error")


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort by place and drop exact repeats, so that the list reads from the top of each file to its end."""
    return tuple(sorted(set(problems)))


def as_text(problems: Sequence[Problem]) -> str:
    """Render for a terminal: one paragraph a problem, a count at the end."""
    if not problems:
        return "No problems found.\n"
    paragraphs = [
        f"{p.place}: {p.severity} [{p.code}]\n  what  {p.what}\n  why   {p.why}\n  mend  {p.mend}\n" for p in problems
    ]
    return "\n".join([*paragraphs, count(problems) + "\n"])


def as_github(problems: Sequence[Problem]) -> str:
    """Render as workflow commands, which a forge shows beside the lines concerned."""
    return "".join(
        f"::{p.severity} file={_property(p.place.file)},line={max(p.place.line, 1)},col={max(p.place.column, 1)},"
        f"title={_property(p.code)}::{_message(f'{p.what} {p.why} {p.mend}')}\n"
        for p in problems
    )


def as_json(problems: Sequence[Problem]) -> str:
    """Render for editors and other programs: a list of objects, keys as in `Problem`."""
    # In ASCII alone: Windows redirects output in an encoding of its own.
    return json.dumps([asdict(p) for p in problems], indent=2) + "\n"


def count(problems: Sequence[Problem]) -> str:
    """Say how many errors and warnings there are."""
    n_errors = len(errors(problems))
    n_warnings = len(problems) - n_errors
    return f"{_counted(n_errors, 'error')}, {_counted(n_warnings, 'warning')}"


def _counted(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
