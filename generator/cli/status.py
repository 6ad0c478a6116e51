"""`annual-report status`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.project import root_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cli.state_forms import Told
    from generator.pipeline import EditionState, States
    from generator.problems import Problem

_EXAMPLES = """\b
Examples:
  annual-report status                          the newest year
  annual-report status 2024-25
  annual-report status --csv still-to-do.csv    a list to send to the partners
  annual-report status --format json            for other programs
"""


@click.command("status", epilog=_EXAMPLES)
@click.argument("edition", required=False, metavar="[EDITION]")
@click.option(
    "--csv",
    "sheet",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Also write every missing and every late thing into a file for spreadsheets. It lies beside the report, not in it.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to show it: for people, or for other programs.",
)
@root_option
def command(edition: str | None, sheet: Path | None, form: str, root: Path) -> None:
    """Show what is complete, missing and late, by chapter and by partner. Changes nothing in the report.

    Late is what was due before the day of publication in `edition.yml`. It works on an unfinished report: a year
    that holds mistakes is named, with how many there are.
    """
    from generator.pipeline import state

    _refuse(sheet, root)
    states = state(root)
    told = [_told(each, states.problems) for each in _chosen(edition, states)]
    _write(sheet, told)
    if form == "json":
        from generator.cli.state_forms import as_json

        click.echo(as_json(told, states.not_whole), nl=False)
    else:
        _show(told, states, sheet)


def _refuse(sheet: Path | None, root: Path) -> None:
    """Refuse to write a list into the report itself, or over a file that is no list of ours."""
    if sheet is None:
        return
    from generator.cli.state_forms import is_ours
    from generator.intake.layout import CONTENT, DATA
    from generator.pipeline import SITE

    place = sheet.resolve()
    for folder in (DATA, CONTENT, SITE):
        if place.is_relative_to((root / folder).resolve()):
            raise click.UsageError(
                f"{sheet} would lie in `{folder}`, which is part of the report. Name a file elsewhere, such as "
                "still-to-do.csv. Nothing was changed."
            )
    try:
        is_free = not place.exists() or is_ours(place.read_bytes())
    except OSError as error:
        raise click.FileError(str(sheet), error.strerror or "it cannot be read") from None
    if not is_free:
        raise click.UsageError(
            f"{sheet} is already there, and is no list that this command wrote. Name another file. Nothing was changed."
        )


def _told(edition: EditionState, problems: Sequence[Problem]) -> Told:
    from generator.cli.state_forms import Told
    from generator.pages.year.state_words import state_in_words
    from generator.problems import errors

    records = edition.records
    mistakes = len(errors(problems))
    return Told(
        records.id,
        records.edition.title,
        records.edition.status,
        records.edition.published,
        state_in_words(edition.state, records),
        mistakes,
        len(problems) - mistakes,
    )


def _chosen(edition: str | None, states: States) -> Sequence[EditionState]:
    """Give the edition that was asked for, or the newest that can be read; none where it holds mistakes."""
    if edition is None:
        return states.editions[:1]
    names = [*(each.records.id for each in states.editions), *states.not_whole]
    if edition not in names:
        from generator.catalogue import nearest

        raise click.UsageError(f"There is no edition `{edition}`. {nearest(edition, names)}")
    return [each for each in states.editions if each.records.id == edition]


def _write(sheet: Path | None, told: list[Told]) -> None:
    if sheet is None:
        return
    from generator.cli.state_forms import as_csv

    try:
        sheet.write_bytes(as_csv(told))
    except OSError as error:
        raise click.FileError(str(sheet), error.strerror or "it cannot be written") from None


def _show(told: list[Told], states: States, sheet: Path | None) -> None:
    from generator.cli.state_forms import in_words
    from generator.domain.period_words import day_in_words
    from generator.problems import errors

    for each in told:
        click.echo(
            f"{each.title} ({each.edition}, {each.status}), as at {day_in_words(each.as_at)}, the report’s own day\n"
        )
        _tables(each)
        for line in in_words(each):
            click.echo(line)
        if each.state.complete:
            click.echo("Nothing is missing and nothing is late.")
    for name in states.not_whole:
        click.echo(f"\n{name} holds mistakes, so it cannot be read whole yet.")
    if mistakes := len(errors(states.problems)):
        click.echo(f"\nMistakes: {mistakes}. To see them: annual-report check")
    if sheet is not None:
        click.echo(f"\nThe whole list is in {sheet}.")
    elif told and not told[0].state.complete:
        click.echo("\nFor the whole list: annual-report status --csv FILE")


def _tables(told: Told) -> None:
    from generator.cli.state_forms import as_plain, as_table

    for heading, rows in as_table(told):
        if sys.stdout.isatty():
            _rich(heading, rows)
        else:
            click.echo(as_plain(heading, rows))


def _rich(heading: str, rows: Sequence[tuple[str, ...]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from generator.cli.state_forms import HEADS

    table = Table(heading)
    for head in HEADS:
        table.add_column(head, justify="right" if head in {"Missing", "Late"} else "left")
    for row in rows:
        table.add_row(*map(Text, row))  # a name in square brackets is no mark-up
    Console().print(table)
