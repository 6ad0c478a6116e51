"""`annual-report new`."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from generator.domain.period import Period
    from generator.intake.starting.names import Naming

_EXAMPLES = """\b
Examples:
  annual-report new report --name "Northvale Safeguarding Children Partnership" --period 2024-25
  annual-report new report --name "Safe Children in Wells" --place Wells --period 2025-26 --area E06999101
"""

_NEXT = """\
{folder} holds a whole report for {period} and the year before. All of it is made up, and says so.

Next:
  cd {typed}
  make            builds it into site/ (without make: annual-report build)
  README.md       says how to make it yours
"""


@click.command("new", epilog=_EXAMPLES)
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option("--name", required=True, metavar="NAME", help="The partnership's full name.")
@click.option("--period", required=True, metavar="YEAR", help="The year of the newest report, such as 2024-25.")
@click.option("--place", metavar="PLACE", help="The place, as charts label it. Without it: taken from the name.")
@click.option("--area", metavar="CODE", help="The official code (GSS code) of your area. Without it: a made-up one.")
def command(folder: Path, name: str, period: str, place: str | None, area: str | None) -> None:
    """Begin a report in DIR, a new or empty folder: two whole years of a made-up partnership under your name.

    Change it file by file. What is made up is marked, and a final report may hold none of it.
    """
    from generator.intake.starting.starter import new_report
    from generator.intake.starting.years import YearOutOfReachError
    from generator.publish.new_folder import is_free, make_folders

    naming, year = _naming(name, place), _period(period)
    _check_code(area)
    target = folder.absolute()
    if not is_free(target):
        raise click.UsageError(f"{folder} is not empty. Name a new or an empty folder: nothing is ever written over.")
    try:
        files = new_report(naming, year, code=area)
    except YearOutOfReachError:
        raise click.UsageError(f"{period} is too far from our own time. Name a year such as 2024-25.") from None
    settings = local_settings(Path(sys.argv[0]), Path(sys.executable))
    make_folders({target: {**files, "local.mk": settings.encode()}})
    click.echo(_NEXT.format(folder=folder, typed=_typed(folder), period=year.prose), nl=False)


def local_settings(command_file: Path, python: Path) -> str:
    """Give what make needs to find the command on this computer: the command that was run, or its Python."""
    is_command = command_file.name.startswith("annual-report") and command_file.is_file()
    words = [str(command_file.absolute())] if is_command else [str(python), "-m", "generator"]
    found = shlex.join(words).replace("$", "$$").replace("#", "\\#")
    return f"# Where the command is on this computer. Git leaves this file out, because it is elsewhere on others.\nANNUAL_REPORT := {found}\n"


def _typed(folder: Path) -> str:
    """Give a folder as it is typed: in quotation marks, which Windows takes too, where its name has spaces."""
    return f'"{folder}"' if " " in str(folder) else str(folder)


def _naming(name: str, place: str | None) -> Naming:
    from generator.intake.starting.names import Naming, is_name, place_guessed, place_of
    from generator.intake.starting.starter import taken_areas

    name = " ".join(name.split())
    if not name:
        raise click.UsageError('--name is empty. Give your partnership’s full name: --name "Northvale Safeguarding …"')
    short = place_of(name) if place is None else " ".join(place.split())
    if short is None:
        raise click.UsageError(
            f"“{name}” does not say plainly which place it is for. Add the place, as charts are to label it, for example: "
            f'--place "{place_guessed(name)}"'
        )
    for option, text in (("--name", name), ("--place", short)):
        if not is_name(text):
            raise click.UsageError(
                f"{option} starts with a letter and has letters, digits, spaces and ' & ( ) , . - only."
            )
    naming = Naming(name, short)
    if naming.area in taken_areas():
        raise click.UsageError(f"{short} is the name of a made-up place in the starter. Name another with --place.")
    return naming


def _period(text: str) -> Period:
    from generator.domain.period import BadPeriodError, parse_period

    try:
        return parse_period(text, "financial-year")
    except BadPeriodError as error:
        raise click.UsageError(f"--period: {error}.") from None


def _check_code(code: str | None) -> None:
    from generator.domain.area import AREA_CODE_PATTERN
    from generator.intake.starting.starter import taken_codes

    if code is not None and not re.fullmatch(AREA_CODE_PATTERN, code):
        raise click.UsageError("--area is an official code: E and eight digits, such as E06999101.")
    if code in taken_codes():
        raise click.UsageError(
            f"{code} is the code of another area in the starter, whose figures are there already. Check your own code, or "
            "leave --area out and write it into data/areas.yml when that area is gone."
        )
