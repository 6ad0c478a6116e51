"""`annual-report new-edition`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.answer import answer
from generator.cli.project import root_option

if TYPE_CHECKING:
    from generator.domain.period import Period
    from generator.domain.report import Report
    from generator.problems import Problem

_EXAMPLES = """\b
Examples:
  annual-report new-edition 2025-26
  annual-report new-edition 2026            where the report is about calendar years
"""

_DONE = """\
{files} files were written in data/editions/{name} and content/{name}. It is a draft, and follows {before}.

Carried over: the measures, and what is open: actions, recommendations, questions of committees, challenges,
agreements and promises. All else says that it is to be supplied or to be written.

Next: annual-report status {name}, or annual-report check"""


@click.command("new-edition", epilog=_EXAMPLES)
@click.argument("year", metavar="YEAR")
@root_option
def command(year: str, root: Path) -> None:
    """Begin the next year's edition from the newest one.

    What is open is carried over; nothing of last year's words is. Nothing is written over: it stops if there is
    already such an edition. All files are written, or none.
    """
    from generator.pipeline import read

    reports, problems = read(root)
    newest = _newest(reports, problems)
    period = _period(year, newest)
    _refuse_what_is_there(root, period)
    files = _files(root, newest, period)
    _write(root, files)
    click.echo(_DONE.format(files=len(files), name=period.id, before=newest.records.id))


def _newest(reports: tuple[Report, ...], problems: tuple[Problem, ...]) -> Report:
    from generator.problems import errors

    if errors(problems) or not reports:
        answer(
            problems, "text", good="", bad="Nothing was written. Mend these first: the next year begins from this one."
        )
    return max(reports, key=lambda report: report.records.period.end)


def _period(year: str, newest: Report) -> Period:
    from generator.domain.period import BadPeriodError, parse_period

    try:
        period = parse_period(year, newest.records.edition.year)
    except BadPeriodError as error:
        raise click.UsageError(f"{error}. The newest edition is `{newest.records.id}`.") from None
    if period.start <= newest.records.period.start:
        raise click.UsageError(f"{period.id} is not later than the newest edition, {newest.records.id}.")
    return period


def _refuse_what_is_there(root: Path, period: Period) -> None:
    from generator.intake.layout import CONTENT, EDITIONS

    for folder in (f"{EDITIONS}/{period.id}", f"{CONTENT}/{period.id}"):
        if (root / folder).exists() or (root / folder).is_symlink():
            raise click.UsageError(f"{folder} is already there. Nothing was changed.")


def _files(root: Path, newest: Report, period: Period) -> dict[str, bytes]:
    from generator.intake.load import load
    from generator.intake.starting.next_edition import next_edition
    from generator.intake.starting.years import YearOutOfReachError

    sources, _ = load(root)
    try:
        return dict(next_edition(sources, newest.records.id, newest.records.period, period))
    except YearOutOfReachError:
        raise click.UsageError(f"{period.id} is too far from our own time.") from None


def _write(root: Path, files: dict[str, bytes]) -> None:
    from generator.intake.layout import CONTENT, EDITIONS
    from generator.publish.new_folder import make_folders

    folders: dict[Path, dict[str, bytes]] = {}
    for path, content in files.items():
        top = EDITIONS if path.startswith(f"{EDITIONS}/") else CONTENT
        name, _, inside = path.removeprefix(f"{top}/").partition("/")
        folders.setdefault(root / top / name, {})[inside] = content
    make_folders(folders)
