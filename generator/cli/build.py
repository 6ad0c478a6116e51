"""`annual-report build`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.answer import answer, format_option
from generator.cli.progress import shown
from generator.cli.project import root_option
from generator.pipeline import SITE

_EXAMPLES = """\b
Examples:
  annual-report build
  annual-report build --format json > problems.json
"""


@click.command("build", epilog=_EXAMPLES)
@root_option
@format_option
def command(root: Path, form: str) -> None:
    """Build the whole site into `site/`: every edition, the list of editions, everything they need.

    The site is built aside and checked, and takes its place in one step. If anything is wrong, the last good site
    stays as it was.
    """
    from generator.mkdocs_edge import mkdocs_engine
    from generator.pipeline import build

    with shown() as progress:
        built = build(root, mkdocs_engine, progress=progress)
    editions = " and ".join(built.editions)
    answer(
        built.problems,
        form,
        good=f"Built {editions}: {root / SITE / 'index.html'}. To look at it: make serve, or annual-report serve",
        bad=f"Nothing was changed in {SITE}/. Mend these, then build again.",
    )
