"""Where the report's files are: the option `--root`, shared by the commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

PROJECT_FILE = "mkdocs.yml"
_Command = TypeVar("_Command", bound=Callable[..., object])


def find_root(start: Path) -> Path | None:
    """Give the nearest folder from `start` upwards that holds `mkdocs.yml`, or None."""
    folders = (start, *start.parents)
    return next((folder for folder in folders if (folder / PROJECT_FILE).is_file()), None)


def root_option(command: _Command) -> _Command:
    """Give a command the option `--root`, which it receives as `root`."""
    option = click.option(
        "--root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        callback=_root,
        metavar="DIR",
        help="The folder of the report. Without it: the nearest one upwards that holds mkdocs.yml.",
    )
    return option(command)


def _root(_context: click.Context, _parameter: click.Parameter, given: Path | None) -> Path:
    if given is not None:
        if not (given / PROJECT_FILE).is_file():
            raise click.UsageError(f"{given} holds no {PROJECT_FILE}, so it is not the folder of a report.")
        return given.resolve()
    found = find_root(Path.cwd())
    if found is None:
        raise click.UsageError(
            f"No {PROJECT_FILE} here or in a folder above. Go to the folder of the report, or name it with --root."
        )
    return found
