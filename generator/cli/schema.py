"""`annual-report schema`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.cli.answer import MENDABLE
from generator.cli.project import root_option

FOLDER = "docs/schema"
_EXAMPLES = """\b
Examples:
  annual-report schema
  annual-report schema --check             fails when a schema is not up to date; writes nothing
"""


@click.command("schema", epilog=_EXAMPLES)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; fail when a file is not up to date.")
@root_option
def command(root: Path, *, only_check: bool) -> None:
    """Write the JSON Schemas of the files below `data/` to `docs/schema/`, for editors that check while you type."""
    from generator.intake.json_schema import json_schemas

    wanted = {name: text.encode() for name, text in json_schemas().items()}
    folder = root / FOLDER
    found = {file.name: file.read_bytes() for file in folder.glob("*.json")}
    stale = sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))
    if only_check and stale:
        click.echo(f"Not up to date in {FOLDER}/: {', '.join(stale)}. Run annual-report schema.")
        sys.exit(MENDABLE)
    if not only_check:
        _write(folder, wanted, stale)
    click.echo(f"{FOLDER}/ is up to date: {len(wanted)} schemas.")


def _write(folder: Path, wanted: dict[str, bytes], stale: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in stale:
        if name in wanted:
            (folder / name).write_bytes(wanted[name])
        else:
            (folder / name).unlink()
