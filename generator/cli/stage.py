"""`annual-report stage`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.answer import answer
from generator.cli.progress import shown
from generator.cli.project import root_option
from generator.problems import errors

_EXAMPLES = """\b
Examples:
  annual-report stage 2019-20 --to /tmp/staged
  cd /tmp/staged && properdocs build -f mkdocs.yml
"""


@click.command("stage", epilog=_EXAMPLES)
@click.argument("edition")
@click.option(
    "--to",
    "folder",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Where to write; the folder must be empty or not yet there.",
)
@root_option
def command(edition: str, folder: Path, root: Path) -> None:
    """Write one edition as a plain folder: Markdown pages, charts, data, templates and a `mkdocs.yml`.

    Any engine of MkDocs' kind builds it without this tool.
    """
    from generator.mkdocs_edge import read_project
    from generator.pipeline import compile_all
    from generator.publish.stage import write_stage

    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(f"{folder} is not empty. Name a folder that is empty or not yet there.")
    settings = read_project(root)
    with shown() as progress:
        compiled = compile_all(root, progress=progress, only=edition)
    if not errors(compiled.problems):
        folder.mkdir(parents=True, exist_ok=True)
        write_stage(compiled.editions[0], settings, folder)
    answer(
        compiled.problems,
        "text",
        good=f"Staged {edition} in {folder}. Build it there with an engine of MkDocs' kind.",
        bad="Nothing was written. Mend these first.",
    )
