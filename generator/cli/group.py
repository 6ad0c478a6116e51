"""The command `annual-report` and its subcommands, each loaded only when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

import click

from generator.catalogue import nearest


class _Door(NamedTuple):
    module: str
    summary: str


_COMMANDS = {
    "new": _Door("new", "Begin a report in a new folder, from a whole made-up one."),
    "check": _Door("check", "Read data and narrative and list every mistake. Changes nothing."),
    "status": _Door("status", "Show what is complete, missing and late, by chapter and by partner."),
    "build": _Door("build", "Build the whole site into `site/`."),
    "serve": _Door("serve", "Build, show the site on this computer, and build again at each change."),
    "new-edition": _Door(
        "new_edition", "Begin the next year: what is open is carried over, the rest waits to be written."
    ),
    "stage": _Door("stage", "Write one edition as a plain folder that other engines can build."),
    "schema": _Door("schema", "Write the JSON Schemas that help editors to check the files of `data/`."),
    "import-official": _Door("import_official", "Read figures from official files into the measures."),
}


STOPPED = 130
"""The exit code after Ctrl-C, as shells have it."""


class LazyGroup(click.Group):
    """A group that knows its commands by name and summary, and imports one when it is run."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; after Ctrl-C say what has become of the site."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            # True before the swap, after it, and where nothing was ever built.
            click.echo("\nStopped. site/ is as the last whole build left it.", err=True)
            ctx.exit(STOPPED)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Give the names in the order in which they are used."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command."""
        door = _COMMANDS.get(cmd_name)
        if door is None:
            return None
        command = import_module(f"generator.cli.{door.module}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"generator.cli.{door.module}.command is not a command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which was probably meant."""
        if args and not args[0].startswith("-") and args[0] not in _COMMANDS:
            raise click.UsageError(f"There is no command `{args[0]}`. {nearest(args[0], _COMMANDS)}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, door.summary) for name, door in _COMMANDS.items()])


EXAMPLES = """\b
Examples:
  annual-report new report --name "Northvale Safeguarding Children Partnership" --period 2024-25
  annual-report check                 list every mistake
  annual-report status                what is missing and late
  annual-report build                 build site/, which starts with site/index.html
  annual-report serve                 see changes while you write
  annual-report import-official downloads/*.csv
"""


@click.group(cls=LazyGroup, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="annual-report", message="%(prog)s %(version)s")
def annual_report() -> None:
    """Turn a partnership's data and narrative into its yearly report.

    Run it in the folder of `mkdocs.yml` or below. `annual-report COMMAND --help` explains each command.
    """
