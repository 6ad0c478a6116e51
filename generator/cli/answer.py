"""How a command shows what was found, and ends."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn, TypeVar

import click

from generator.problems import Problem, as_github, as_json, as_text, errors

MENDABLE = 1
"""The exit code for problems that the author can mend."""

_RENDERINGS: Mapping[str, Callable[[Sequence[Problem]], str]] = {
    "text": as_text,
    "github": as_github,
    "json": as_json,
}
_Command = TypeVar("_Command", bound=Callable[..., object])


def format_option(command: _Command) -> _Command:
    """Give a command the option `--format`, which it receives as `form`."""
    option = click.option(
        "--format",
        "form",
        type=click.Choice(list(_RENDERINGS)),
        default="text",
        show_default=True,
        help="How to list problems: for people, for GitHub's checks, or for other programs.",
    )
    return option(command)


def answer(problems: Sequence[Problem], form: str, *, good: str, bad: str) -> NoReturn:
    """List the problems, say what to do next (`good` or `bad`), and end with the right code."""
    failed = bool(errors(problems))
    if problems or form == "json":
        click.echo(_RENDERINGS[form](problems), nl=False)
    # Programs read the list and nothing else; people read both.
    click.echo(("\n" if problems and form == "text" else "") + (bad if failed else good), err=form != "text")
    sys.exit(MENDABLE if failed else 0)
