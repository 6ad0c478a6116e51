"""`annual-report serve`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.local_server import LAST_PORT, local_server
from generator.cli.progress import shown
from generator.cli.project import PROJECT_FILE, root_option
from generator.pipeline import SITE, Built
from generator.problems import as_text, errors

WATCHED = ("data", "content", PROJECT_FILE)
_EXAMPLES = """\b
Examples:
  annual-report serve
  annual-report serve --port 8080
"""


@click.command("serve", epilog=_EXAMPLES)
@click.option(
    "--port",
    type=click.IntRange(1, LAST_PORT),
    metavar="NUMBER",
    default=8000,
    show_default=True,
    help="The first port to try; the next free one is taken.",
)
@root_option
def command(root: Path, port: int) -> None:
    """Build the site, show it on this computer only, and build again when a file of `data/` or `content/` changes.

    While there are mistakes, the last good site stays up and the mistakes are listed. End with Ctrl-C.
    """
    from generator.cli.watch import changes

    waiting = changes([root / name for name in WATCHED])
    _say(_build(root))
    with local_server(root / SITE, port) as address:
        click.echo(f"Showing {SITE}/ at {address}. Waiting for changes; end with Ctrl-C.")
        try:
            for changed in waiting:
                click.echo(f"\nChanged: {', '.join(_short(changed, root))}")
                _say(_build(root))
        except KeyboardInterrupt:
            click.echo("\nEnded.")


def _build(root: Path) -> Built:
    from generator.mkdocs_edge import mkdocs_engine
    from generator.pipeline import build

    with shown() as progress:
        return build(root, mkdocs_engine, progress=progress)


def _say(built: Built) -> None:
    if built.problems:
        click.echo(as_text(built.problems))
    if errors(built.problems):
        click.echo("The last good site stays up until these are mended.")
    else:
        click.echo(f"Built {' and '.join(built.editions)}. Load the page again to see it.")


def _short(changed: tuple[Path, ...], root: Path) -> list[str]:
    names = [path.relative_to(root).as_posix() for path in changed]
    return names if len(names) <= 3 else [*names[:3], f"and {len(names) - 3} more"]
