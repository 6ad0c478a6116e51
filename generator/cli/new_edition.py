"""`annual-report new-edition`."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.answer import answer
from generator.cli.project import root_option

if TYPE_CHECKING:
    from generator.domain.period import Period
    from generator.domain.report import Records, Report
    from generator.pipeline import Project

_EXAMPLES = """\b
Examples:
  annual-report new-edition 2025-26                    the year after the newest
  annual-report new-edition 2026                       where the report is about calendar years
  annual-report new-edition 2027-28 --after-a-gap      where there is no report for the years between
"""

_DONE = """\
{files} files were written in two new folders: data/editions/{name} and content/{name}.
It is a draft, and follows {before}.

Carried over: the measures, and what is open: actions, recommendations, questions of committees, challenges,
agreements, delays and disagreements about sharing information, changes to come, and promises. Actions that are done
and of which nothing shows an effect yet go on too. All else says that it is to be supplied or to be written.

Next:     annual-report status {name}, or annual-report check
To undo:  delete data/editions/{name} and content/{name}. Nothing else was changed."""


@click.command("new-edition", epilog=_EXAMPLES)
@click.argument("year", metavar="YEAR")
@click.option(
    "--after-a-gap", is_flag=True, help="Leave years out between the newest edition and this one. Without it: refused."
)
@root_option
def command(year: str, root: Path, *, after_a_gap: bool) -> None:
    """Begin the next year's edition from the newest one.

    What is open is carried over; nothing of last year's words is. Nothing is written over: it stops if there is
    already such an edition. All files are written, or none.
    """
    from generator.pipeline import read_project

    _refuse_what_is_there(root, year.strip())
    project = read_project(root)
    newest = _newest(project)
    period = _period(year, newest)
    _refuse_what_is_there(root, period.id)
    _refuse_what_is_not_next(period, newest.records, after_a_gap=after_a_gap)
    files = _files(project, newest, period)
    _write(root, files)
    click.echo(_DONE.format(files=len(files), name=period.id, before=newest.records.id))


def _newest(project: Project) -> Report:
    from generator.problems import errors

    if errors(project.problems) or not project.reports:
        bad = "Nothing was written. Mend these first: the next year begins from this one."
        answer(project.problems, "text", good="", bad=bad)
    return max(project.reports, key=lambda report: report.records.period.end)


def _period(year: str, newest: Report) -> Period:
    from generator.domain.period import BadPeriodError, parse_period

    try:
        period = parse_period(year, newest.records.edition.year)
    except BadPeriodError as error:
        raise click.UsageError(f"{error}. The newest edition is `{newest.records.id}`.") from None
    return period


def _refuse_what_is_there(root: Path, name: str) -> None:
    from generator.intake.layout import CONTENT, EDITIONS, is_id

    there = [f"{top}/{name}" for top in (EDITIONS, CONTENT) if is_id(name) and os.path.lexists(root / top / name)]
    if there:
        raise click.UsageError(f"{name} is already there: {' and '.join(there)}. Nothing was changed.")


def _refuse_what_is_not_next(period: Period, newest: Records, *, after_a_gap: bool) -> None:
    """Refuse a year before the newest edition, and one that leaves years out unless somebody meant it."""
    if period.start <= newest.period.start:
        raise click.UsageError(f"{period.id} is not later than the newest edition, {newest.id}. Nothing was changed.")
    last = newest.period
    following = replace(
        last, start=last.start.replace(year=last.start.year + 1), end=last.end.replace(year=last.end.year + 1)
    )
    if period.start > following.start and not after_a_gap:
        raise click.UsageError(
            f"The newest edition is {newest.id}, so the next one is {following.id}. If there is to be no report for the "
            f"years between, type: annual-report new-edition {period.id} --after-a-gap. Nothing was changed."
        )


def _files(project: Project, newest: Report, period: Period) -> dict[str, bytes]:
    from generator.intake.starting.next_edition import next_edition
    from generator.intake.starting.years import YearOutOfReachError

    try:
        return dict(next_edition(project.sources, newest.records.id, newest.records.period, period))
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
