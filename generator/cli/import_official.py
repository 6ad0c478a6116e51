"""`annual-report import-official`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.answer import answer
from generator.cli.progress import shown
from generator.cli.project import root_option
from generator.cli.recipe_options import recipe_from, recipe_options
from generator.problems import errors

if TYPE_CHECKING:
    from generator.intake.official.import_job import Job

_EXAMPLES = """\b
Examples:
  annual-report import-official downloads/*.csv
  annual-report import-official downloads/*.csv --measure referrals --dry-run
  annual-report import-official lait.csv --skip-other-areas
\b
Make a measure (the author guide has the command behind each of ours):
  annual-report import-official referrals.csv --new repeat-referrals \\
      --period financial-year --plain-year ending \\
      --n rereferral_count --of referral_count
"""


@click.command("import-official", epilog=_EXAMPLES)
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--measure", "named", multiple=True, metavar="ID", help="Only this measure; may be given several times.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing.")
@click.option("--skip-other-areas", is_flag=True, help="Pass over areas that data/areas.yml does not name.")
@root_option
@recipe_options
def command(
    files: tuple[Path, ...],
    named: tuple[str, ...],
    root: Path,
    *,
    dry_run: bool,
    skip_other_areas: bool,
    **options: object,
) -> None:
    """Read figures from official files into the measures.

    FILES are CSV files as downloaded: of Explore Education Statistics (DfE), the long table of the Local Authority
    Interactive Tool (LAIT), or an export of Fingertips. Each measure says in its block `reads:` where its figures
    stand in them, so the names of the files do not matter, and all can be given at once.

    Only the block `values:` of a measure is replaced. Figures that the files do not hold any more are kept. When
    anything is wrong, nothing is written.
    """
    from generator.intake.official.import_job import existing_measures, new_measure

    new = options.pop("new")
    if new is None:
        _refuse(options)
        job = existing_measures(root, named)
    elif named:
        raise click.UsageError("Use either --new or --measure.")
    else:
        job = new_measure(root, _id(str(new)), *recipe_from(options))
    _carry_out(
        job, [(path.as_posix(), path.read_bytes()) for path in files], root, dry_run=dry_run, skip=skip_other_areas
    )


def _carry_out(job: Job, files: Sequence[tuple[str, bytes]], root: Path, *, dry_run: bool, skip: bool) -> None:
    from generator.intake.official.project import write_all
    from generator.intake.official.summary import summary

    with shown() as progress:
        done = job.plan(files, skip_other_areas=skip, tell=progress)
    changed = {update.file: update.content for update in done.updates if update.changed}
    click.echo(summary(done), nl=False)
    problems = done.problems
    if not errors(problems) and not dry_run:
        problems = (*problems, *write_all(root, changed))
    told = (
        "Nothing was written: this was a dry run."
        if dry_run
        else f"{_files(changed)} Next: make check, or annual-report check"
    )
    answer(problems, "text", good=told, bad="Nothing was written. Mend these, then import again.")


def _files(changed: Mapping[str, bytes]) -> str:
    if not changed:
        return "All is as it was."
    return (
        f"Written: {next(iter(changed))}." if len(changed) == 1 else f"Written: {len(changed)} files in data/measures."
    )


def _id(name: str) -> str:
    from generator.intake.layout import as_id, is_id

    if not is_id(name):
        raise click.UsageError(f"A measure's name has small letters, digits and hyphens only, such as {as_id(name)}.")
    return name


def _refuse(options: Mapping[str, object]) -> None:
    given = [f"--{name.replace('_', '-')}" for name, value in options.items() if value not in {None, ()}]
    if given:
        raise click.UsageError(f"{', '.join(given)} can only be used with --new: else the measure itself says where.")
